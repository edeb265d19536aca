// SPDX-License-Identifier: Apache-2.0
#include "core/sync/syncengine.h"

#include "core/base/logging.h"
#include "core/ledger/factrepository.h"
#include "core/sync/baseline.h"
#include "core/sync/discovery.h"
#include "core/sync/openledger.h"
#include "core/sync/preflight.h"
#include "core/sync/runlock.h"
#include "core/sync/runsession.h"

#include <QScopeGuard>

namespace tieout {

SyncEngine::SyncEngine(EngineParts parts)
    : m_parts(std::move(parts))
{
}

SyncEngine::~SyncEngine()
{
    Q_ASSERT_X(m_running == 0, "SyncEngine", "destroyed while a task of it runs");
}

Task<Result<SetupReport>> SyncEngine::setUp(ProfileSettings settings, std::stop_token stop)
{
    ++m_running;
    const auto leave = qScopeGuard([this] { --m_running; });
    const auto lock = RunLock::acquire(m_parts.lockPath);
    if (!lock)
        co_return failed(lock.error());
    if (Done sound = m_parts.ledger->renew(ledgerAge(settings)); !sound)
        co_return failed(sound.error());
    if (Done same = checkBooks(*m_parts.ledger, settings); !same)
        co_return failed(same.error());
    Discovery discovery(m_parts, settings);
    auto organisation = co_await discovery.organisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    if (Done supported = checkEdition(*organisation, settings.allowOtherEditions); !supported)
        co_return failed(supported.error());
    const auto baseline = m_parts.ledger->facts().completeBaseline();
    if (!baseline)
        co_return failed(baseline.error());
    // With T0 known and the ledger lost a new T0 would make old payments of everything since: the next run reads the
    // payments up to the first T0 as baseline (rule 3).
    const std::optional<Instant> setUpAt = baseline->has_value() ? *baseline : settings.setUpAt;
    if (setUpAt) {
        SetupReport before;
        before.setUpAt = *setUpAt;
        co_return before;
    }
    const Books books { settings.organisation, settings.company };
    co_return co_await takeBaseline(m_parts, books, stop);
}

Task<Result<RunReport>> SyncEngine::run(SyncRequest request, ProfileSettings settings, std::stop_token stop)
{
    ++m_running;
    const auto leave = qScopeGuard([this] { --m_running; });
    const auto lock = RunLock::acquire(m_parts.lockPath);
    if (!lock)
        co_return failed(lock.error());
    if (Done sound = m_parts.ledger->renew(ledgerAge(settings)); !sound)
        co_return failed(sound.error());
    RunSession session(m_parts, request, settings);
    auto report = co_await session.run(stop);
    // A day without housekeeping costs nothing, and the run is over: its report stands.
    if (const auto tidied = m_parts.ledger->tidyIfDue(); !tidied)
        qCWarning(logLedger).noquote() << "housekeeping failed:" << tidied.error().detail;
    co_return report;
}

Task<Result<Rights>> SyncEngine::refreshRights(QString erpToolName, std::stop_token stop)
{
    ++m_running;
    const auto leave = qScopeGuard([this] { --m_running; });
    auto rights = co_await m_parts.book->fetchRights(erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    if (Done recorded = m_parts.ledger->facts().recordRights(*rights, m_parts.clock->now()); !recorded)
        co_return failed(recorded.error());
    co_return *rights;
}

} // namespace tieout
