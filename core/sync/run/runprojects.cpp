// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runprojects.h"

#include "core/sync/run/askedids.h"

namespace tieout {

RunProjects::RunProjects(EngineParts parts, SyncRequest request, Discovery *discovery)
    : m_parts(std::move(parts))
    , m_request(std::move(request))
    , m_discovery(discovery)
{
}

Task<Done> RunProjects::read(std::stop_token stop)
{
    if (Done listed = co_await readList(stop); !listed)
        co_return listed;
    if (Done invoices = co_await m_discovery->refreshInvoices(m_projects, stop); !invoices)
        co_return invoices;
    co_return co_await checkAskedInvoices(stop);
}

Task<Done> RunProjects::readList(std::stop_token stop)
{
    auto projects = co_await m_discovery->projects(stop);
    if (!projects)
        co_return failed(projects.error());
    const QList<ProjectId> unknown = unknownAmong(m_request.projects, *projects);
    m_isRefused = !unknown.isEmpty();
    if (m_isRefused)
        co_return refuseUnknown(unknown);
    if (!m_request.projects.isEmpty())
        projects->removeIf([this](const Project &project) { return !m_request.projects.contains(project.id); });
    m_projects = *projects;
    co_return Done();
}

/// An invoice that a person asked for is unknown only when every list was read that could hold it.
Task<Done> RunProjects::checkAskedInvoices(std::stop_token stop)
{
    if (!m_request.areIdsTyped)
        co_return Done();
    auto unknown = unknownInvoices(*m_parts.ledger, m_request.invoices, m_projects);
    if (!unknown)
        co_return failed(unknown.error());
    if (Done read = co_await readByIds(*unknown, stop); !read)
        co_return read;
    unknown = unknownInvoices(*m_parts.ledger, m_request.invoices, m_projects);
    if (!unknown)
        co_return failed(unknown.error());
    if (!unknown->isEmpty() && m_discovery->unreadList())
        co_return failed(*m_discovery->unreadList());
    m_isRefused = !unknown->isEmpty();
    co_return refuseUnknown(*unknown);
}

/// What no list showed may be there all the same: its updated_at may lie (rule 25).
Task<Done> RunProjects::readByIds(QList<InvoiceId> invoices, std::stop_token stop)
{
    for (const InvoiceId invoice : std::as_const(invoices)) {
        if (Done read = co_await m_discovery->readInvoice(invoice, m_projects, stop); !read)
            co_return read;
    }
    co_return Done();
}

} // namespace tieout
