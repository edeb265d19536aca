// SPDX-License-Identifier: Apache-2.0
// What can be said of a payment without a call: it saves them. Pure.
#pragma once

#include "core/model/bill.h"
#include "core/model/paymentrecord.h"
#include "core/settings/profilesettings.h"

#include <QSet>

namespace tieout {

/// Where the payment stands without a look at Procore; nothing when the commitment must be read. `account` is nothing
/// when the ledger does not know the payment's account.
[[nodiscard]] std::optional<Standing> settleWithoutRead(const PaymentRecord &record,
    const std::optional<Account> &account, const QMap<QString, PaymentMethod> &chosenMethods);

/// How many lines a run would void by itself, as far as the ledger tells: what the circuit breaker counts (rule 21).
/// Not counted are voids that were begun, those that a person asked for one by one, and payments that were entered
/// again (rule 17).
[[nodiscard]] int expectedVoids(const QList<PaymentRecord> &records, VoidPolicy policy);

/// The work without what has to wait, and without removed payments of the same bills: a payment that is held back may
/// be the one that takes over the line (rule 17). Writes that were begun and voids that a person asked for stay.
[[nodiscard]] QList<PaymentRecord> withoutHeld(QList<PaymentRecord> work, const QSet<PaymentId> &held);

} // namespace tieout
