// SPDX-License-Identifier: Apache-2.0
// Turns the bytes of Xero's answers into the accountant's values, or into an error with the path of the first fault.
#pragma once

#include "core/base/unreadablerow.h"
#include "core/model/bill.h"
#include "core/ports/paymentsource.h"
#include "core/xero/paymentwalk.h"

#include <QByteArray>

namespace tieout {

/// A bare array (api facts, Xero 5). Leaves out tenants that are not organizations.
[[nodiscard]] Result<QList<Connection>> decodeConnections(const QByteArray &body);
/// An array of one (Xero 4).
[[nodiscard]] Result<Organisation> decodeOrganisation(const QByteArray &body);
/// Xero 3. Code, currency, status and bank account type may be missing or empty.
[[nodiscard]] Result<QList<Account>> decodeAccounts(const QByteArray &body);
/// A paged list (Xero 1.4); Malformed without `pagination`. The server time comes from the envelope. A payment that has
/// an id but cannot be read otherwise is set aside.
[[nodiscard]] Result<PaymentPage> decodePaymentPage(const QByteArray &body);
/// The same envelope without `pagination`, as in the answer for one payment.
[[nodiscard]] Result<QList<Payment>> decodePayments(const QByteArray &body);
/// Xero 1.9. `createdAt` comes from the earliest record that has it.
[[nodiscard]] Result<PaymentHistory> decodePaymentHistory(const QByteArray &body);
/// Documents of any type; `isAccountsPayable` marks the bills (Xero 2.2). A document that has an id but cannot be read
/// otherwise is set aside.
[[nodiscard]] Result<Listed<Bill>> decodeBills(const QByteArray &body);

} // namespace tieout
