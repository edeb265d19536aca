// SPDX-License-Identifier: Apache-2.0
// What a profile is set to, and who may change it.
#include "app/session/session.h"

#include "core/ledger/factrepository.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/preflight.h"
#include "core/sync/run/askedids.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

/// A run asks for the rights once an hour too (docs/economy.md).
constexpr auto kRightsStayFresh = 1h;

Error otherCompany()
{
    return Error(ErrorKind::Configuration,
        u"This profile is set up already, and one profile is one organisation and one company. Make "
        "another profile for the other pair."_s);
}

} // namespace

Task<Result<SetupReport>> Session::setUp(ProfileSettings wanted, std::stop_token stop)
{
    const Running running(*this);
    const auto current = settings();
    if (!current)
        co_return failed(current.error());
    const bool same = current->organisation == wanted.organisation && current->company == wanted.company;
    if (current->isSetUp() && !same)
        co_return failed(otherCompany());
    wanted.setUpAt = current->setUpAt; // T0 is taken once; the file knows it, a copy of the settings may be older
    choose(wanted.organisation, wanted.company);
    auto rights = co_await m_engine->refreshRights(wanted.erpToolName, stop);
    Done permitted = rights ? checkPermission(Privilege::ChangeSettings, *rights) : Done(failed(rights.error()));
    if (permitted)
        permitted = co_await checkProjects(*current, wanted, stop);
    if (!permitted) {
        choose(current->organisation, current->company);
        co_return failed(permitted.error());
    }
    auto report = co_await m_engine->setUp(wanted, stop);
    if (!report) {
        choose(current->organisation, current->company);
        co_return failed(report.error());
    }
    wanted.setUpAt = report->setUpAt;
    if (Done saved = m_store.save(wanted); !saved)
        co_return failed(saved.error());
    co_return *report;
}

Task<Done> Session::saveSettings(ProfileSettings settings, std::stop_token stop)
{
    const Running running(*this);
    const auto current = m_store.load();
    if (!current)
        co_return failed(current.error());
    settings.setUpAt = current->setUpAt; // only a set-up gives it, and nothing takes it away
    if (current->isSetUp()) {
        if (current->organisation != settings.organisation || current->company != settings.company)
            co_return failed(otherCompany());
        Done permitted = co_await checkMay(Privilege::ChangeSettings, current->erpToolName, stop);
        // The name of the tool is what makes an unreadable level readable: without this door nobody could open it.
        const bool mendsToolName = !permitted && current->erpToolName != settings.erpToolName;
        if (mendsToolName)
            permitted = co_await checkMay(Privilege::ChangeSettings, settings.erpToolName, stop);
        if (!permitted)
            co_return permitted;
    }
    if (Done known = co_await checkProjects(*current, settings, stop); !known)
        co_return known;
    co_return m_store.save(settings);
}

// What is remembered is no right to change anything (rule 8): one that was taken a minute ago is taken.
Task<Done> Session::checkMay(Privilege privilege, QString erpToolName, std::stop_token stop)
{
    auto fetched = co_await m_engine->refreshRights(erpToolName, stop);
    if (!fetched)
        co_return failed(fetched.error());
    co_return checkPermission(privilege, *fetched);
}

/// Those that were chosen before stay without a question: a project that is out of sight for a while is none the less
/// chosen.
Task<Done> Session::checkProjects(ProfileSettings current, ProfileSettings wanted, std::stop_token stop)
{
    QList<ProjectId> added = wanted.allProjects ? QList<ProjectId>() : wanted.projects;
    const bool isSameCompany = current.company == wanted.company;
    added.removeIf([&](ProjectId id) { return isSameCompany && current.projects.contains(id); });
    if (added.isEmpty())
        co_return Done();
    if (!wanted.company.isValid()) {
        co_return failed(Error(ErrorKind::Configuration,
            u"No company is chosen yet, so there are no projects to choose from. Set the profile up "
            "first."_s));
    }
    auto visible = co_await projectsOf(wanted.company, stop);
    if (!visible)
        co_return failed(visible.error());
    co_return refuseUnknown(unknownAmong(added, *visible));
}

Task<Result<std::optional<Rights>>> Session::knownRights(QString erpToolName, std::stop_token stop)
{
    const auto known = m_ledger->facts().rights();
    if (!known)
        co_return failed(known.error());
    const bool isFresh = known->has_value() && !isStale((*known)->readAt, m_clock.now(), kRightsStayFresh);
    std::optional<Rights> rights;
    if (known->has_value())
        rights = (*known)->value;
    if (isFresh)
        co_return rights;
    auto fetched = co_await m_engine->refreshRights(erpToolName, stop);
    if (fetched)
        rights = *fetched;
    else if (fetched.error().kind == ErrorKind::Cancelled || !rights)
        co_return failed(fetched.error());
    co_return rights;
}

} // namespace tieout
