// SPDX-License-Identifier: Apache-2.0
#include "ui/tray/notices.h"

#include "core/base/plural.h"
#include "core/base/tr.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLastDays = 3;
constexpr auto kLongWait = std::chrono::hours(48);

int needsYou(const RunRow &run)
{
    return run.counts.attention + run.counts.failed;
}

/// Hourly runs that find the same do not tell the same every hour.
std::optional<Notice> noticeForRun(const std::optional<RunRow> &before, const RunRow &run)
{
    if (run.dryRun || run.outcome == RunOutcome::Running || run.outcome == RunOutcome::Stopped)
        return std::nullopt;
    if (run.outcome == RunOutcome::Failed) {
        if (before && before->outcome == RunOutcome::Failed)
            return std::nullopt;
        return Notice { NoticeKind::Failure, Tr::tr("The sync could not finish"),
            Tr::tr("Nothing that was synced is lost. Open Tieout to see why.") };
    }
    const int open = needsYou(run);
    if (open == 0 || (before && needsYou(*before) >= open))
        return std::nullopt;
    return Notice { run.counts.failed > 0 ? NoticeKind::Failure : NoticeKind::NeedsYou,
        counted(open, QT_TRANSLATE_NOOP("tieout", "1 payment needs you"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments need you")),
        Tr::tr("It is not in Procore as it should be. Open Tieout to see what to do.") };
}

std::optional<Notice> noticeForSignIn(const QString &service, const ServiceStatus &before, const ServiceStatus &now)
{
    if (!before.isSignedIn || now.isSignedIn)
        return std::nullopt;
    return Notice { NoticeKind::SignedOut, Tr::tr("You are signed out of %1").arg(service),
        Tr::tr("No payment is brought over until you sign in again.") };
}

} // namespace

QList<Notice> noticesFor(const std::optional<AppStatus> &before, const AppStatus &now)
{
    QList<Notice> notices;
    if (!before || before->profile != now.profile)
        return notices;
    const auto add = [&notices](const std::optional<Notice> &notice) {
        if (notice)
            notices << *notice;
    };
    add(noticeForSignIn(u"Xero"_s, before->xero, now.xero));
    add(noticeForSignIn(u"Procore"_s, before->procore, now.procore));
    if (now.lastRun && now.lastRun != before->lastRun)
        add(noticeForRun(before->lastRun, *now.lastRun));
    return notices;
}

bool hasWaitedLong(const PaymentRecord &record, Instant now)
{
    return record.standing.state() == PaymentState::Waiting && now - record.payment.updatedAt > kLongWait;
}

std::optional<Notice> monthEndNotice(int waiting, const QDate &today)
{
    if (waiting == 0 || today.day() <= today.daysInMonth() - kLastDays)
        return std::nullopt;
    return Notice { NoticeKind::MonthEnd,
        counted(waiting, QT_TRANSLATE_NOOP("tieout", "1 payment has waited for more than two days"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments have waited for more than two days")),
        Tr::tr("The month ends soon. Sync, so that Procore shows what was paid.") };
}

bool isWanted(NoticeKind kind, const NoticeChoices &choices, bool isInFront)
{
    if (isInFront)
        return false;
    switch (kind) {
    case NoticeKind::Failure:
        return choices.failures;
    case NoticeKind::NeedsYou:
        return choices.needsYou;
    case NoticeKind::SignedOut:
        return choices.signedOut;
    case NoticeKind::MonthEnd:
        return choices.monthEnd;
    }
    return false;
}

PaymentState worstStateOf(const QList<InvoiceRow> &invoices)
{
    PaymentState worst = PaymentState::Synced;
    for (const InvoiceRow &row : invoices)
        worst = std::max(worst, row.state);
    return worst;
}

QString summaryOf(const QList<TieOut> &books)
{
    int open = 0;
    int waiting = 0;
    for (const TieOut &figures : books) {
        open += figures.needsYou;
        waiting += figures.waiting;
    }
    QStringList parts;
    if (open > 0)
        parts << counted(
            open, QT_TRANSLATE_NOOP("tieout", "1 needs you"), QT_TRANSLATE_N_NOOP("tieout", "%Ln need you"));
    if (waiting > 0)
        parts << counted(
            waiting, QT_TRANSLATE_NOOP("tieout", "1 waiting"), QT_TRANSLATE_N_NOOP("tieout", "%Ln waiting"));
    return parts.isEmpty() ? Tr::tr("Everything is synced") : parts.join(u", "_s);
}

} // namespace tieout
