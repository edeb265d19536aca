// SPDX-License-Identifier: Apache-2.0
// What always holds, whatever people did and however a run ended: nothing is doubled, lost, deleted or falsely green.
#pragma once

#include "tests/integration/playmodel/books.h"

#include <QSet>

namespace tieout::playmodel {

/// A payment's state according to the ledger, in the words of the printed JSON.
struct Verdict {
    QString state;
    QString reason;
    QString args; ///< for people who read a failure

    bool operator==(const Verdict &) const = default;
};

/// One sync: both books before and after it, and the ledger afterwards.
struct Sync {
    Books before;
    Books after;
    QHash<QString, Verdict> verdicts; ///< by payment
};

/// What happened to a payment's line in one sync.
enum class LineEffect {
    None, ///< no line before and after
    Kept, ///< identical to the last character
    Issued, ///< a new one
    Voided, ///< changed to 0.00
    Locked, ///< it was unlocked and is locked again
    TakenOver, ///< it used to name another payment
    GivenAway, ///< it now names another payment
    Odd ///< anything else
};
[[nodiscard]] QString nameOf(LineEffect effect);
[[nodiscard]] LineEffect effectOn(const QString &payment, const Books &before, const Books &after);

/// The laws that were broken, one sentence each. `baseline`: payments made before the setup.
[[nodiscard]] QStringList brokenLaws(const Sync &sync, const QSet<QString> &baseline);

/// How a line that was issued, voided or taken over differs from what rules 5, 9, 14 and 17 require; empty when it does
/// not.
[[nodiscard]] QStringList faultsOfLine(const Payment &payment, LineEffect effect, const Sync &sync);

/// The payment method under rule 5: check, credit_card, or empty when a person must choose.
[[nodiscard]] QString methodOf(const Account &account);

} // namespace tieout::playmodel
