// SPDX-License-Identifier: Apache-2.0
// status, for people.
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// The time that a window's calls are for: "calls left this minute".
QString windowText(const QString &window)
{
    if (window == QLatin1String("app"))
        return Tr::tr("this minute, for everybody who uses your app");
    if (window == QLatin1String("spike"))
        return Tr::tr("these 10 seconds");
    if (window == QLatin1String("minute"))
        return Tr::tr("this minute");
    return window == QLatin1String("hour") ? Tr::tr("this hour") : Tr::tr("today");
}

QString budgetText(const CallBudget &budget, Instant now)
{
    QString text =
        Tr::tr("           %1 of %2 calls left %3").arg(budget.left).arg(budget.limit).arg(windowText(budget.window));
    if (budget.left < budget.limit)
        text += Tr::tr("; all back %1").arg(whenText(budget.resetsAt, now));
    return text + QLatin1Char('\n');
}

QString serviceText(const QString &name, const ServiceStatus &service, Instant now)
{
    QString text =
        u"%1 %2"_s.arg(name.leftJustified(10), service.isSignedIn ? Tr::tr("signed in") : Tr::tr("signed out"));
    if (!service.accountName.isEmpty())
        text += u" (%1)"_s.arg(service.accountName);
    text += QLatin1Char('\n');
    if (!service.problem.isEmpty())
        text += u"           %1\n"_s.arg(service.problem);
    if (!service.isSignedIn)
        return text;
    for (const CallBudget &budget : service.budgets)
        text += budgetText(budget, now);
    if (service.blockedUntil)
        text += Tr::tr("           takes no calls now; again %1\n").arg(whenText(*service.blockedUntil, now));
    if (service.nextRunMayUse)
        text += Tr::tr("           the next sync may use %1\n")
                    .arg(counted(*service.nextRunMayUse, QT_TRANSLATE_NOOP("tieout", "1 call"),
                        QT_TRANSLATE_N_NOOP("tieout", "%n calls")));
    return text;
}

QString permissionText(const QString &what, const Permission &permission)
{
    return what.leftJustified(10) + QLatin1Char(' ')
        + (permission.allowed ? Tr::tr("allowed") : Tr::tr("not allowed: ") + permission.reason) + QLatin1Char('\n');
}

QString booksText(const AppStatus &status)
{
    QString text;
    for (const TieOut &books : status.tieOut) {
        text += Tr::tr("Books      paid in Xero %1, issued in Procore %2; %3 waiting, %4\n")
                    .arg(moneyText(books.paidInXero), moneyText(books.issuedInProcore))
                    .arg(books.waiting)
                    .arg(counted(books.needsYou, QT_TRANSLATE_NOOP("tieout", "1 needs you"),
                        QT_TRANSLATE_N_NOOP("tieout", "%n need you")));
    }
    for (const SeparateFigures &figures : status.separate) {
        text += Tr::tr("Separate   paid before the setup %1, applied credits %2, hand-typed lines %3\n")
                    .arg(moneyText(figures.beforeSetup), moneyText(figures.credits), moneyText(figures.handTyped));
    }
    return text;
}

} // namespace

QString statusText(const AppStatus &status, Instant now)
{
    QString text =
        Tr::tr("Profile    %1%2\n").arg(status.profile, status.isSetUp ? QString() : Tr::tr(" (not set up)"));
    text += serviceText(u"Xero"_s, status.xero, now);
    text += serviceText(u"Procore"_s, status.procore, now);
    text += permissionText(Tr::tr("Sync"), status.maySync);
    text += permissionText(Tr::tr("Settings"), status.mayChangeSettings);
    if (!status.editionProblem.isEmpty())
        text += Tr::tr("Edition    %1\n").arg(status.editionProblem);
    if (status.keychainProblem)
        text += Tr::tr("Keychain   %1\n").arg(sentenceFor(*status.keychainProblem));
    if (!status.ledgerNotice.isEmpty())
        text += Tr::tr("Ledger     %1\n").arg(status.ledgerNotice);
    if (status.lock)
        text += Tr::tr("Lock       %1\n").arg(sentenceFor(*status.lock));
    if (status.lock && !status.lock->isOfThisComputer)
        text += Tr::tr("           If no Tieout works on this profile there any more: tieoutctl unlock.\n");
    text += Tr::tr("Frequency  %1\n").arg(toString(status.frequency));
    text +=
        Tr::tr("Next sync  %1\n").arg(status.nextRun ? whenText(*status.nextRun, now) : Tr::tr("when you start it"));
    if (status.lastRun) {
        text +=
            Tr::tr("Last sync  %1, it %2: %3\n")
                .arg(momentText(status.lastRun->startedAt), outcomeText(status.lastRun->outcome),
                    status.lastRun->message.isEmpty() ? countsText(status.lastRun->counts) : status.lastRun->message);
    } else {
        text += Tr::tr("Last sync  never\n");
    }
    for (const UnreadRow &row : status.setAside)
        text += Tr::tr("Set aside  %1\n").arg(sentenceFor(problemOf(row)));
    return text + booksText(status);
}

} // namespace tieout::cli
