// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/condition.h"

#include "core/base/tr.h"

namespace tieout {

namespace {

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first + QLatin1Char(' ') + second;
}

Condition notSetUp(const AppStatus &status)
{
    const bool isConnected = status.xero.isSignedIn && status.procore.isSignedIn;
    const bool isBegun = status.xero.hasClient || status.procore.hasClient || isConnected;
    const bool isChosen = !status.organisationName.isEmpty() && !status.companyName.isEmpty();
    if (isConnected && isChosen)
        return { ConditionKind::NotSetUp, Tr::tr("Choose the sync schedule"),
            Tr::tr("Both services are connected. Choose how often payments for synced invoices are brought over; that "
                   "choice also sets the moment from which payments count as new."),
            Tr::tr("Continue Setting Up…"), Remedy::SetUp };
    return { ConditionKind::NotSetUp, Tr::tr("Tieout is not set up yet"),
        Tr::tr("Connect Procore and Xero, choose the company and the organization, then the sync schedule. Nothing is "
               "written anywhere until the schedule is chosen."),
        isBegun ? Tr::tr("Continue Setting Up…") : Tr::tr("Set Up Tieout…"), Remedy::SetUp };
}

std::optional<Condition> signedOut(const AppStatus &status)
{
    if (status.xero.isSignedIn && status.procore.isSignedIn)
        return std::nullopt;
    const bool isXero = !status.xero.isSignedIn;
    const ServiceStatus &service = isXero ? status.xero : status.procore;
    Condition condition { ConditionKind::SignedOut, {}, {}, {}, Remedy::OpenConnections };
    condition.title = isXero ? Tr::tr("You are signed out of Xero") : Tr::tr("You are signed out of Procore");
    condition.text = joined(service.problem,
        Tr::tr("No payment is brought over until you sign in again. Nothing that was synced is lost."));
    condition.button = isXero ? Tr::tr("Connect Xero…") : Tr::tr("Connect Procore…");
    return condition;
}

} // namespace

Condition conditionOf(const std::optional<AppStatus> &status, bool hasRows)
{
    if (!status)
        return { ConditionKind::Loading, Tr::tr("Opening the ledger"), {}, {}, Remedy::None };
    if (status->keychainProblem)
        return { ConditionKind::NoKeychain, Tr::tr("The keychain of this computer cannot be used"),
            joined(sentenceFor(*status->keychainProblem), nextStepFor(*status->keychainProblem)), Tr::tr("Try Again"),
            Remedy::LookAgain };
    if (!status->isSetUp)
        return notSetUp(*status);
    if (const std::optional<Condition> condition = signedOut(*status))
        return *condition;
    if (!status->editionProblem.isEmpty())
        return { ConditionKind::UnsupportedEdition, Tr::tr("This edition of Xero is not supported"),
            status->editionProblem, Tr::tr("Open Advanced Settings…"), Remedy::OpenAdvanced };
    if (!status->maySync.allowed)
        return { ConditionKind::NoRights, Tr::tr("You may view payments but not sync them"), status->maySync.reason,
            Tr::tr("Check My Rights Again"), Remedy::LookAgain };
    if (status->lock && !status->lock->isOfThisComputer)
        return { ConditionKind::LockedElsewhere, Tr::tr("Another computer has locked this profile"),
            joined(sentenceFor(*status->lock),
                Tr::tr("No sync runs here until that computer releases the lock, or until you give it up. Do that only "
                       "if no Tieout works on this profile there any more.")),
            Tr::tr("Give Up the Lock…"), Remedy::GiveUpLock };
    if (!hasRows)
        return { ConditionKind::NothingToShow, Tr::tr("No synced invoices yet"),
            Tr::tr(
                "A subcontractor invoice appears here once it was exported from Procore and is linked to its bill in "
                "Xero. The first sync looks for them."),
            Tr::tr("Sync Payments for Synced Invoices"), Remedy::Sync };
    return {};
}

bool takesWholeWindow(ConditionKind kind, bool hasRows)
{
    switch (kind) {
    case ConditionKind::Ready:
        return false;
    case ConditionKind::NotSetUp:
    case ConditionKind::Loading:
    case ConditionKind::NothingToShow:
        return true;
    case ConditionKind::NoKeychain:
    case ConditionKind::SignedOut:
    case ConditionKind::UnsupportedEdition:
    case ConditionKind::NoRights:
    case ConditionKind::LockedElsewhere:
        return !hasRows;
    }
    return false;
}

QString reasonNotToSync(const std::optional<AppStatus> &status)
{
    const Condition condition = conditionOf(status, true);
    switch (condition.kind) {
    case ConditionKind::Ready:
    case ConditionKind::NothingToShow:
        return {};
    case ConditionKind::UnsupportedEdition:
    case ConditionKind::NoRights:
        return condition.text;
    case ConditionKind::Loading:
    case ConditionKind::NoKeychain:
    case ConditionKind::NotSetUp:
    case ConditionKind::SignedOut:
    case ConditionKind::LockedElsewhere:
        return condition.title + QLatin1Char('.');
    }
    return {};
}

} // namespace tieout
