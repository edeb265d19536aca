// SPDX-License-Identifier: Apache-2.0
// During a run: how long calls to the two services may wait, and how many calls stay reserved for people.
#pragma once

#include "app/session/services.h"
#include "core/sync/syncengine.h"
#include "core/sync/watch/budgetshares.h"

namespace tieout {

/// While it lives, a run may wait for Procore's next hour, and says so; a click may not. Nothing ever waits for a day.
/// A scheduled run does not touch the reserved share of the hour and the day.
class RunBudget final {
public:
    /// `services` outlives it.
    RunBudget(Services &services, RunTrigger trigger, const EngineObserver &observer)
        : m_services(services)
    {
        for (const Service service : { Service::Xero, Service::Procore }) {
            m_services.channel(service).setOnLongWait([observer, service](Instant until) {
                if (observer.progress)
                    observer.progress(waitingFor(service, until));
            });
        }
        set(std::chrono::minutes(61), trigger == RunTrigger::Scheduled ? kPercentForPeople : 0);
    }
    ~RunBudget()
    {
        set(std::chrono::minutes(2), 0);
        for (const Service service : { Service::Xero, Service::Procore })
            m_services.channel(service).setOnLongWait({});
    }
    Q_DISABLE_COPY_MOVE(RunBudget)

private:
    void set(std::chrono::seconds longestWait, int reservePercent)
    {
        for (const Service service : { Service::Xero, Service::Procore }) {
            m_services.channel(service).setLongestWait(longestWait);
            m_services.channel(service).setReservePercent(reservePercent);
        }
    }

    Services &m_services;
};

} // namespace tieout
