// SPDX-License-Identifier: Apache-2.0
// The projects of one run, as Procore shows them to the person, and whether the ids that somebody typed are among them.
#pragma once

#include "core/sync/discover/discovery.h"
#include "core/sync/run/runcontext.h"

namespace tieout {

/// Lives as long as the run that uses it.
class RunProjects final {
public:
    /// `discovery` outlives it.
    RunProjects(EngineParts parts, SyncRequest request, Discovery *discovery);

    /// Reads the list of projects, and the changed invoices of those that the run is about. Configuration that names
    /// ids nobody can see; isRefused() then.
    [[nodiscard]] Task<Done> read(std::stop_token stop);

    /// Visible, chosen, and not outside of what was asked for.
    [[nodiscard]] const QList<Project> &inScope() const { return m_projects; }
    /// The last read() failed because of an id that nobody can see: that was no run.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

private:
    [[nodiscard]] Task<Done> readList(std::stop_token stop);
    [[nodiscard]] Task<Done> checkAskedInvoices(std::stop_token stop);
    [[nodiscard]] Task<Done> readByIds(QList<InvoiceId> invoices, std::stop_token stop);

    EngineParts m_parts;
    SyncRequest m_request;
    Discovery *m_discovery;
    QList<Project> m_projects;
    bool m_isRefused = false;
};

} // namespace tieout
