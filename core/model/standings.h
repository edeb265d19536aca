// SPDX-License-Identifier: Apache-2.0
// Standings whose sentence contains values. Only here do the values become text.
#pragma once

#include "core/base/money.h"
#include "core/model/attachments.h"
#include "core/model/paymentstate.h"

namespace tieout {

/// "12, 13"
[[nodiscard]] QString lineIdsText(const QList<LineId> &lines);

/// A standing about these lines: they come first in its sentence, followed by `more`. No lines means that none is there
/// any more.
[[nodiscard]] Standing aboutLines(Reason reason, const QList<LineId> &lines, const QStringList &more = {});

/// Money that Xero took back without removing a payment: the bill shows less paid than its payments add up to (rule
/// 15).
struct TakenBack {
    QString billNumber;
    Money paid; ///< according to the bill
    Money sum; ///< what its payments add up to

    bool operator==(const TakenBack &) const = default;
};
[[nodiscard]] Standing moneyTakenBack(const TakenBack &figures);
[[nodiscard]] Standing takenBackBeforeIssue(const TakenBack &figures);

/// Files that cannot be put back, and why; `copies` is the folder with their copies, empty when none are left.
[[nodiscard]] Standing attachmentsLost(const QList<KeptFile> &files, const QString &why, const QString &copies);

} // namespace tieout
