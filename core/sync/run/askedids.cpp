// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/askedids.h"

#include "core/base/tr.h"
#include "core/ledger/projectrepository.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

template <typename Id> Done refuseIds(const QList<Id> &unknown, const QString &one, const QString &several)
{
    QStringList ids;
    for (const Id id : unknown)
        ids.append(id.toString());
    const QString sentence = (ids.size() == 1 ? one : several).arg(ids.join(u", "_s));
    return ids.isEmpty() ? Done() : Done(failed(Error(Cause::RecordOutOfSight, sentence)));
}

bool isAmong(ProjectId id, const QList<Project> &projects)
{
    return std::any_of(projects.begin(), projects.end(), [id](const Project &project) { return project.id == id; });
}

} // namespace

QList<ProjectId> unknownAmong(const QList<ProjectId> &asked, const QList<Project> &visible)
{
    QList<ProjectId> unknown = asked;
    unknown.removeIf([&visible](ProjectId id) { return isAmong(id, visible); });
    return unknown;
}

Done refuseUnknown(const QList<ProjectId> &unknown)
{
    return refuseIds(unknown, Tr::tr("The company has no project %1 that you can see."),
        Tr::tr("The company has no projects %1 that you can see."));
}

Result<QList<InvoiceId>> unknownInvoices(Ledger &ledger, const QList<InvoiceId> &asked, const QList<Project> &projects)
{
    const auto known = ledger.projects().invoices(asked);
    if (!known)
        return failed(known.error());
    QList<InvoiceId> unknown = asked;
    unknown.removeIf([&](InvoiceId id) {
        const auto invoice = known->constFind(id);
        return invoice != known->constEnd() && isAmong(invoice->project, projects);
    });
    return unknown;
}

Done refuseUnknown(const QList<InvoiceId> &unknown)
{
    return refuseIds(unknown, Tr::tr("There is no subcontractor invoice %1 in the projects of this sync."),
        Tr::tr("There are no subcontractor invoices %1 in the projects of this sync."));
}

} // namespace tieout
