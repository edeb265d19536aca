// SPDX-License-Identifier: Apache-2.0
#include "app/session/sessionsetup.h"

#include "core/base/tr.h"
#include "core/sync/plan/othersyncmarks.h"
#include "core/sync/preflight.h"
#include "core/sync/run/askedids.h"

namespace tieout {

Error SessionSetup::otherPair()
{
    return Error(Cause::OtherOwner,
        Tr::tr("This profile is set up already, and one profile is one organization and one company. Add another "
               "profile for the other pair."));
}

Task<Result<SetupReport>> SessionSetup::setUp(ProfileSettings wanted, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto current = m_context.settings();
    if (!current)
        co_return failed(current.error());
    const bool same = current->organisation == wanted.organisation && current->company == wanted.company;
    if (current->isSetUp() && !same)
        co_return failed(otherPair());
    wanted.setUpAt = current->setUpAt; // T0 is taken once; the file has it, a copy of the settings may be older
    m_context.choose(wanted.organisation, wanted.company);
    auto rights = co_await m_context.engine().refreshRights(wanted.erpToolName, stop);
    Done permitted = rights ? checkPermission(Privilege::ChangeSettings, *rights) : Done(failed(rights.error()));
    if (permitted)
        permitted = co_await checkProjects(*current, wanted, stop);
    if (!permitted) {
        m_context.choose(current->organisation, current->company);
        co_return failed(permitted.error());
    }
    auto report = co_await m_context.engine().setUp(wanted, stop);
    if (!report) {
        m_context.choose(current->organisation, current->company);
        co_return failed(report.error());
    }
    wanted.setUpAt = report->setUpAt;
    if (Done saved = m_context.store().save(wanted); !saved)
        co_return failed(saved.error());
    co_return *report;
}

Task<Done> SessionSetup::save(ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto current = m_context.settings();
    if (!current)
        co_return failed(current.error());
    settings.setUpAt = current->setUpAt; // only a setup sets it, and nothing clears it
    if (current->isSetUp()) {
        if (current->organisation != settings.organisation || current->company != settings.company)
            co_return failed(otherPair());
        Done permitted = co_await m_context.checkMay(Privilege::ChangeSettings, current->erpToolName, stop);
        // With a wrong tool name the level is unreadable: without this exception nobody could correct the name.
        const bool mendsToolName = !permitted && current->erpToolName != settings.erpToolName;
        if (mendsToolName)
            permitted = co_await m_context.checkMay(Privilege::ChangeSettings, settings.erpToolName, stop);
        if (!permitted)
            co_return permitted;
    }
    if (Done known = co_await checkProjects(*current, settings, stop); !known)
        co_return known;
    co_return m_context.store().save(settings);
}

Task<Result<ProfileSettings>> SessionSetup::keepChoices(ProfileSettings settings, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    const auto current = m_context.settings();
    if (!current)
        co_return failed(current.error());
    if (current->isSetUp())
        co_return failed(Error(ErrorKind::Configuration, Tr::tr("This profile is set up already.")));
    const Done saved = co_await save(settings, stop);
    if (!saved)
        co_return failed(saved.error());
    auto kept = m_context.settings();
    if (kept && (kept->organisation != current->organisation || kept->company != current->company))
        m_context.choose(kept->organisation, kept->company);
    co_return kept;
}

Task<Result<SetupOutlook>> SessionSetup::outlook(ProfileSettings wanted, std::stop_token stop)
{
    const RunningTasks::Guard running(m_context.running());
    Services &services = m_context.services();
    ProcorePaymentBook book(&services.channel(Service::Procore), services.places().procore, wanted.company);
    auto rights = co_await book.fetchRights(wanted.erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    XeroPaymentSource source(&services.channel(Service::Xero), services.places().xero, wanted.organisation);
    auto organisation = co_await source.fetchOrganisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    auto accounts = co_await source.fetchAccounts(stop);
    if (!accounts)
        co_return failed(accounts.error());
    auto payments = co_await source.countPayments(stop);
    if (!payments)
        co_return failed(payments.error());
    SetupOutlook outlook;
    outlook.organisation = *organisation;
    if (const Done edition = checkEdition(*organisation, wanted.allowOtherEditions); !edition)
        outlook.editionProblem = edition.error().detail;
    outlook.personName = rights->personName;
    outlook.maySync = permissionFor(Privilege::SyncOnDemand, *rights);
    outlook.mayChangeSettings = permissionFor(Privilege::ChangeSettings, *rights);
    outlook.accounts = *accounts;
    outlook.paymentsSoFar = *payments;
    co_return outlook;
}

Result<std::optional<OtherSyncSighting>> SessionSetup::otherSync() const
{
    const auto mark = m_context.ledger().facts().otherSyncMark();
    if (!mark)
        return failed(mark.error());
    if (!*mark)
        return std::optional<OtherSyncSighting>();
    const auto settings = m_context.settings();
    if (!settings)
        return failed(settings.error());
    const OtherSyncMark &seen = **mark;
    const auto confirmed = confirmedBy(settings->otherSyncOffSince, m_context.clock().now());
    return std::optional(OtherSyncSighting { seen.line, seen.mark, seen.changedAt, holdsCreatesBack(seen, confirmed) });
}

/// Does not check projects that were chosen before: a project that is hidden for a while remains chosen.
Task<Done> SessionSetup::checkProjects(ProfileSettings current, ProfileSettings wanted, std::stop_token stop)
{
    QList<ProjectId> added = wanted.allProjects ? QList<ProjectId>() : wanted.projects;
    const bool isSameCompany = current.company == wanted.company;
    added.removeIf([&](ProjectId id) { return isSameCompany && current.projects.contains(id); });
    if (added.isEmpty())
        co_return Done();
    if (!wanted.company.isValid()) {
        co_return failed(Error(ErrorKind::Configuration,
            Tr::tr("No company is chosen yet, so there are no projects to choose from. Set the profile up first.")));
    }
    auto visible = co_await m_connections.projectsOf(wanted.company, stop);
    if (!visible)
        co_return failed(visible.error());
    co_return refuseUnknown(unknownAmong(added, *visible));
}

} // namespace tieout
