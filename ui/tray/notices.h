// SPDX-License-Identifier: Apache-2.0
// What the desktop is to tell while the window is not in front: pure functions. No notice holds a name from outside,
// since desktops may take a notice's text for markup.
#pragma once

#include "core/facade/appstatus.h"
#include "ui/style/noticechoices.h"

namespace tieout {

enum class NoticeKind { Failure, NeedsYou, SignedOut, MonthEnd };

struct Notice {
    NoticeKind kind = NoticeKind::Failure;
    QString title;
    QString text; ///< what it means and what to do

    bool operator==(const Notice &) const = default;
};

/// What is new since `before` and a person must know: a sync that failed after one that did not, payments that need
/// somebody, a sign-in that ended. Nothing for the first status of the program.
[[nodiscard]] QList<Notice> noticesFor(const std::optional<AppStatus> &before, const AppStatus &now);

/// Whether a payment has been waiting for more than two days: since it was made, or changed in Xero later.
[[nodiscard]] bool hasWaitedLong(const PaymentRecord &record, Instant now);
/// On the last three days of a month, when this many payments have waited long.
[[nodiscard]] std::optional<Notice> monthEndNotice(int waiting, const QDate &today);

/// Never while the window is in front, and only what the person chose.
[[nodiscard]] bool isWanted(NoticeKind kind, const NoticeChoices &choices, bool isInFront);

/// The worst state of all invoices; synced when there are none.
[[nodiscard]] PaymentState worstStateOf(const QList<InvoiceRow> &invoices);
/// "2 need you, 5 waiting", for the tray.
[[nodiscard]] QString summaryOf(const QList<TieOut> &books);

} // namespace tieout
