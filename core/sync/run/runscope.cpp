// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runscope.h"

#include "core/base/tr.h"

namespace tieout {

Done checkScope(const SyncRequest &request, const ProfileSettings &settings)
{
    if (settings.allProjects)
        return {};
    if (settings.projects.isEmpty())
        return failed(Error(Cause::ProjectNotChosen, Tr::tr("No project is chosen for the sync.")));
    for (const ProjectId project : request.projects) {
        if (!settings.projects.contains(project))
            return failed(Error(Cause::ProjectNotChosen,
                Tr::tr("Project %1 is not among those chosen for the sync.").arg(project.toString())));
    }
    return {};
}

Scope scopeOf(const SyncRequest &request, const ProfileSettings &settings)
{
    Scope scope = request.projects.isEmpty() ? chosenScope(settings) : Scope { request.projects, {} };
    scope.invoices = request.invoices;
    return scope;
}

Scope chosenScope(const ProfileSettings &settings)
{
    return settings.allProjects ? Scope() : Scope { settings.projects, {} };
}

bool isWhole(const SyncRequest &request)
{
    return !request.dryRun && request.projects.isEmpty() && request.invoices.isEmpty();
}

} // namespace tieout
