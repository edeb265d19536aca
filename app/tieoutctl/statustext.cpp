// SPDX-License-Identifier: Apache-2.0
// status, for people.
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/schedule/frequencyname.h"

#include <algorithm>
#include <utility>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// Labels and what stands beside them, in two columns: the first is as wide as its widest label in any language.
class StatusLines final {
public:
    void add(const QString &label, const QString &text) { m_lines.emplaceBack(label, text); }
    /// Another line about the same.
    void addMore(const QString &text) { add(QString(), text); }

    [[nodiscard]] QString text() const
    {
        qsizetype width = 0;
        for (const auto &[label, beside] : m_lines)
            width = std::max(width, label.size());
        QString text;
        for (const auto &[label, beside] : m_lines)
            text += label.leftJustified(width + 2) + beside + QLatin1Char('\n');
        return text;
    }

private:
    QList<std::pair<QString, QString>> m_lines;
};

QString leftText(const CallBudget &budget)
{
    const auto say = [&budget](const char *one, const char *several) {
        return counted(budget.left, one, several).arg(budget.limit);
    };
    if (budget.window == QLatin1String("app"))
        return say(QT_TRANSLATE_NOOP("tieout", "1 of %1 calls left this minute, for everybody who uses your app"),
            QT_TRANSLATE_N_NOOP("tieout", "%n of %1 calls left this minute, for everybody who uses your app"));
    if (budget.window == QLatin1String("spike"))
        return say(QT_TRANSLATE_NOOP("tieout", "1 of %1 calls left these 10 seconds"),
            QT_TRANSLATE_N_NOOP("tieout", "%n of %1 calls left these 10 seconds"));
    if (budget.window == QLatin1String("minute"))
        return say(QT_TRANSLATE_NOOP("tieout", "1 of %1 calls left this minute"),
            QT_TRANSLATE_N_NOOP("tieout", "%n of %1 calls left this minute"));
    if (budget.window == QLatin1String("hour"))
        return say(QT_TRANSLATE_NOOP("tieout", "1 of %1 calls left this hour"),
            QT_TRANSLATE_N_NOOP("tieout", "%n of %1 calls left this hour"));
    return say(QT_TRANSLATE_NOOP("tieout", "1 of %1 calls left today"),
        QT_TRANSLATE_N_NOOP("tieout", "%n of %1 calls left today"));
}

QString budgetText(const CallBudget &budget, Instant now)
{
    const QString left = leftText(budget);
    return budget.left < budget.limit
        ? Tr::tr("%1; all back %2", "calls left, when").arg(left, whenText(budget.resetsAt, now))
        : left;
}

void addService(StatusLines &lines, const QString &name, const ServiceStatus &service, Instant now)
{
    const QString state = service.isSignedIn ? Tr::tr("signed in") : Tr::tr("signed out");
    lines.add(name, service.accountName.isEmpty() ? state : u"%1 (%2)"_s.arg(state, service.accountName));
    if (!service.problem.isEmpty())
        lines.addMore(service.problem);
    if (!service.isSignedIn)
        return;
    for (const CallBudget &budget : service.budgets)
        lines.addMore(budgetText(budget, now));
    if (service.blockedUntil)
        lines.addMore(Tr::tr("takes no calls now; again %1", "when").arg(whenText(*service.blockedUntil, now)));
    if (service.nextRunMayUse)
        lines.addMore(counted(*service.nextRunMayUse, QT_TRANSLATE_NOOP("tieout", "the next sync may use 1 call"),
            QT_TRANSLATE_N_NOOP("tieout", "the next sync may use %n calls")));
}

QString permissionText(const Permission &permission)
{
    return permission.allowed ? Tr::tr("allowed", "to the person")
                              : Tr::tr("not allowed: %1", "reason").arg(permission.reason);
}

void addBooks(StatusLines &lines, const AppStatus &status)
{
    for (const TieOut &books : status.tieOut) {
        const QString waiting = counted(books.waiting, QT_TRANSLATE_NOOP("tieout", "1 payment waiting"),
            QT_TRANSLATE_N_NOOP("tieout", "%n payments waiting"));
        const QString needsYou = counted(
            books.needsYou, QT_TRANSLATE_NOOP("tieout", "1 needs you"), QT_TRANSLATE_N_NOOP("tieout", "%n need you"));
        lines.add(Tr::tr("Books"),
            Tr::tr("paid in Xero %1, issued in Procore %2; %3, %4", "amounts, counts of payments")
                .arg(moneyText(books.paidInXero), moneyText(books.issuedInProcore), waiting, needsYou));
    }
    for (const SeparateFigures &figures : status.separate) {
        lines.add(Tr::tr("Separate"),
            Tr::tr("paid before the setup %1, applied credits %2, hand-typed lines %3")
                .arg(moneyText(figures.beforeSetup), moneyText(figures.credits), moneyText(figures.handTyped)));
    }
}

void addProblems(StatusLines &lines, const AppStatus &status)
{
    if (!status.editionProblem.isEmpty())
        lines.add(Tr::tr("Edition"), status.editionProblem);
    if (status.keychainProblem)
        lines.add(Tr::tr("Keychain"), sentenceFor(*status.keychainProblem));
    if (!status.ledgerNotice.isEmpty())
        lines.add(Tr::tr("Ledger"), status.ledgerNotice);
    if (status.lock)
        lines.add(Tr::tr("Lock"), sentenceFor(*status.lock));
    if (status.lock && !status.lock->isOfThisComputer)
        lines.addMore(Tr::tr("If no Tieout works on this profile there any more: tieoutctl unlock."));
}

QString lastSyncText(const RunRow &run)
{
    return Tr::tr("%1. %2: %3", "when the sync began, how it ended, counts or a sentence")
        .arg(momentText(run.startedAt), endOf(run), run.message.isEmpty() ? countsText(run.counts) : run.message);
}

} // namespace

QString statusText(const AppStatus &status, Instant now)
{
    StatusLines lines;
    lines.add(
        Tr::tr("Profile"), status.isSetUp ? status.profile : Tr::tr("%1 (not set up)", "profile").arg(status.profile));
    addService(lines, u"Xero"_s, status.xero, now);
    addService(lines, u"Procore"_s, status.procore, now);
    lines.add(Tr::tr("Sync", "label of a right"), permissionText(status.maySync));
    lines.add(Tr::tr("Settings", "label of a right"), permissionText(status.mayChangeSettings));
    addProblems(lines, status);
    lines.add(Tr::tr("Frequency"), frequencyName(status.frequency));
    lines.add(Tr::tr("Next sync"), status.nextRun ? whenText(*status.nextRun, now) : Tr::tr("when you start it"));
    lines.add(Tr::tr("Last sync"), status.lastRun ? lastSyncText(*status.lastRun) : Tr::tr("never"));
    for (const UnreadRow &row : status.setAside)
        lines.add(Tr::tr("Set aside"), sentenceFor(problemOf(row)));
    addBooks(lines, status);
    return lines.text();
}

} // namespace tieout::cli
