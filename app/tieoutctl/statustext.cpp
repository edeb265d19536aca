// SPDX-License-Identifier: Apache-2.0
// status, for people.
#include "app/tieoutctl/texttable.h"

namespace tieout::cli {

namespace {

/// "left this minute"
QString windowText(const QString &window)
{
    if (window == QLatin1String("app"))
        return QStringLiteral("this minute, for everybody who uses your app");
    if (window == QLatin1String("spike"))
        return QStringLiteral("these 10 seconds");
    return QStringLiteral("this ") + window;
}

QString budgetText(const CallBudget &budget, Instant now)
{
    QString text = QStringLiteral("           %1 of %2 calls left %3")
                       .arg(budget.left)
                       .arg(budget.limit)
                       .arg(windowText(budget.window));
    if (budget.left < budget.limit)
        text += QStringLiteral("; all back %1").arg(whenText(budget.resetsAt, now));
    return text + QLatin1Char('\n');
}

QString serviceText(const QString &name, const ServiceStatus &service, Instant now)
{
    QString text = QStringLiteral("%1 %2").arg(
        name.leftJustified(10), service.isSignedIn ? QStringLiteral("signed in") : QStringLiteral("signed out"));
    if (!service.accountName.isEmpty())
        text += QStringLiteral(" (%1)").arg(service.accountName);
    text += QLatin1Char('\n');
    if (!service.problem.isEmpty())
        text += QStringLiteral("           %1\n").arg(service.problem);
    if (!service.isSignedIn)
        return text;
    for (const CallBudget &budget : service.budgets)
        text += budgetText(budget, now);
    if (service.blockedUntil)
        text += QStringLiteral("           takes no calls now; again %1\n").arg(whenText(*service.blockedUntil, now));
    if (service.nextRunMayUse)
        text += QStringLiteral("           the next sync may use %1\n")
                    .arg(counted(*service.nextRunMayUse, "call", "calls"));
    return text;
}

QString permissionText(const QString &what, const Permission &permission)
{
    return what.leftJustified(11)
        + (permission.allowed ? QStringLiteral("allowed") : QStringLiteral("not allowed: ") + permission.reason)
        + QLatin1Char('\n');
}

} // namespace

QString statusText(const AppStatus &status, Instant now)
{
    QString text = QStringLiteral("Profile    %1%2\n")
                       .arg(status.profile, status.isSetUp ? QString() : QStringLiteral(" (not set up)"));
    text += serviceText(QStringLiteral("Xero"), status.xero, now);
    text += serviceText(QStringLiteral("Procore"), status.procore, now);
    text += permissionText(QStringLiteral("Sync"), status.maySync);
    text += permissionText(QStringLiteral("Settings"), status.mayChangeSettings);
    if (!status.editionProblem.isEmpty())
        text += QStringLiteral("Edition    %1\n").arg(status.editionProblem);
    if (status.keychainProblem)
        text += QStringLiteral("Keychain   %1\n").arg(sentenceFor(*status.keychainProblem));
    if (!status.ledgerNotice.isEmpty())
        text += QStringLiteral("Ledger     %1\n").arg(status.ledgerNotice);
    text += QStringLiteral("Frequency  %1\n").arg(toString(status.frequency));
    text += QStringLiteral("Next sync  %1\n")
                .arg(status.nextRun ? whenText(*status.nextRun, now) : QStringLiteral("when you start it"));
    if (status.lastRun) {
        text +=
            QStringLiteral("Last sync  %1, it %2: %3\n")
                .arg(momentText(status.lastRun->startedAt), outcomeText(status.lastRun->outcome),
                    status.lastRun->message.isEmpty() ? countsText(status.lastRun->counts) : status.lastRun->message);
    } else {
        text += QStringLiteral("Last sync  never\n");
    }
    for (const SetAsideRow &row : status.setAside)
        text += QStringLiteral("Set aside  %1\n").arg(sentenceFor(problemOf(row)));
    for (const TieOut &books : status.tieOut) {
        text += QStringLiteral("Books      paid in Xero %1, issued in Procore %2; %3 waiting, %4\n")
                    .arg(moneyText(books.paidInXero), moneyText(books.issuedInProcore))
                    .arg(books.waiting)
                    .arg(counted(books.needsYou, "needs you", "need you"));
    }
    return text;
}

} // namespace tieout::cli
