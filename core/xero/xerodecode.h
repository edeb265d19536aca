// SPDX-License-Identifier: Apache-2.0
// Bytes of Xero's answers into the accountant's values, or an error with the path of the first fault.
#pragma once

#include "core/base/unreadablerow.h"
#include "core/model/bill.h"
#include "core/ports/paymentsource.h"
#include "core/xero/paymentwalk.h"

#include <QByteArray>

namespace tieout {

/// Bare array (api facts, Xero 5). Tenants that are no organisation are left out.
[[nodiscard]] Result<QList<Connection>> decodeConnections(const QByteArray &body);
/// Array of one (Xero 4).
[[nodiscard]] Result<Organisation> decodeOrganisation(const QByteArray &body);
/// Xero 3. Code, currency, status and bank account type may be missing or empty.
[[nodiscard]] Result<QList<Account>> decodeAccounts(const QByteArray &body);
/// A paged list (Xero 1.4): without `pagination` it is Malformed. The server's time is the envelope's. A payment that
/// has an id and cannot be read otherwise is set aside.
[[nodiscard]] Result<PaymentPage> decodePaymentPage(const QByteArray &body);
/// The same envelope without `pagination`, as the answer for one payment has it.
[[nodiscard]] Result<QList<Payment>> decodePayments(const QByteArray &body);
/// Xero 1.9. `createdAt` is the earliest record that says so.
[[nodiscard]] Result<PaymentHistory> decodePaymentHistory(const QByteArray &body);
/// Documents of any type; `isAccountsPayable` tells bills apart (Xero 2.2). One that has an id and cannot be read
/// otherwise is set aside.
[[nodiscard]] Result<Listed<Bill>> decodeBills(const QByteArray &body);

} // namespace tieout
