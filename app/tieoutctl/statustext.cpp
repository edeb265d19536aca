// SPDX-License-Identifier: Apache-2.0
// status, for people.
#include "app/tieoutctl/texttable.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// "left this minute"
QString windowText(const QString &window)
{
    if (window == QLatin1String("app"))
        return u"this minute, for everybody who uses your app"_s;
    if (window == QLatin1String("spike"))
        return u"these 10 seconds"_s;
    return u"this "_s + window;
}

QString budgetText(const CallBudget &budget, Instant now)
{
    QString text =
        u"           %1 of %2 calls left %3"_s.arg(budget.left).arg(budget.limit).arg(windowText(budget.window));
    if (budget.left < budget.limit)
        text += u"; all back %1"_s.arg(whenText(budget.resetsAt, now));
    return text + QLatin1Char('\n');
}

QString serviceText(const QString &name, const ServiceStatus &service, Instant now)
{
    QString text = u"%1 %2"_s.arg(name.leftJustified(10), service.isSignedIn ? u"signed in"_s : u"signed out"_s);
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
        text += u"           takes no calls now; again %1\n"_s.arg(whenText(*service.blockedUntil, now));
    if (service.nextRunMayUse)
        text += u"           the next sync may use %1\n"_s.arg(counted(*service.nextRunMayUse, "call", "calls"));
    return text;
}

QString permissionText(const QString &what, const Permission &permission)
{
    return what.leftJustified(11) + (permission.allowed ? u"allowed"_s : u"not allowed: "_s + permission.reason)
        + QLatin1Char('\n');
}

} // namespace

QString statusText(const AppStatus &status, Instant now)
{
    QString text = u"Profile    %1%2\n"_s.arg(status.profile, status.isSetUp ? QString() : u" (not set up)"_s);
    text += serviceText(u"Xero"_s, status.xero, now);
    text += serviceText(u"Procore"_s, status.procore, now);
    text += permissionText(u"Sync"_s, status.maySync);
    text += permissionText(u"Settings"_s, status.mayChangeSettings);
    if (!status.editionProblem.isEmpty())
        text += u"Edition    %1\n"_s.arg(status.editionProblem);
    if (status.keychainProblem)
        text += u"Keychain   %1\n"_s.arg(sentenceFor(*status.keychainProblem));
    if (!status.ledgerNotice.isEmpty())
        text += u"Ledger     %1\n"_s.arg(status.ledgerNotice);
    text += u"Frequency  %1\n"_s.arg(toString(status.frequency));
    text += u"Next sync  %1\n"_s.arg(status.nextRun ? whenText(*status.nextRun, now) : u"when you start it"_s);
    if (status.lastRun) {
        text += u"Last sync  %1, it %2: %3\n"_s.arg(momentText(status.lastRun->startedAt),
            outcomeText(status.lastRun->outcome),
            status.lastRun->message.isEmpty() ? countsText(status.lastRun->counts) : status.lastRun->message);
    } else {
        text += u"Last sync  never\n"_s;
    }
    for (const UnreadRow &row : status.setAside)
        text += u"Set aside  %1\n"_s.arg(sentenceFor(problemOf(row)));
    for (const TieOut &books : status.tieOut) {
        text += u"Books      paid in Xero %1, issued in Procore %2; %3 waiting, %4\n"_s
                    .arg(moneyText(books.paidInXero), moneyText(books.issuedInProcore))
                    .arg(books.waiting)
                    .arg(counted(books.needsYou, "needs you", "need you"));
    }
    return text;
}

} // namespace tieout::cli
