// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/procorerights.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

Level levelOf(const QString &text)
{
    QString key = text.toLower();
    key.remove(u' ').remove(u'-').remove(u'_');
    if (key == u"admin")
        return Level::Admin;
    if (key == u"standard")
        return Level::Standard;
    return key == u"readonly" ? Level::ReadOnly : Level::None;
}

int levelId(Level level)
{
    return static_cast<int>(level) + 1;
}

QString levelName(const World &world, Level level)
{
    switch (level) {
    case Level::None:
        return u"None"_s;
    case Level::ReadOnly:
        return world.knobs.value("procore.read-only-spelling");
    case Level::Standard:
        return u"Standard"_s;
    case Level::Admin:
        break;
    }
    return u"Admin"_s;
}

bool seesProject(const Company &company, const Project &project)
{
    return company.companyAdmin || project.member;
}

ProjectAccess projectAccess(const ProcoreCall &call, qint64 projectId)
{
    ProjectAccess access;
    if (projectId < 0) {
        access.refusal = listedError(400, u"param is missing or the value is empty: project_id"_s);
        return access;
    }
    const int index = call.company.projectById(projectId);
    if (index < 0 || !seesProject(call.company, call.company.projects.at(index)))
        access.refusal = procoreNotFound();
    else
        access.project = index;
    return access;
}

ProjectAccess commitmentsAccess(const ProcoreCall &call, qint64 projectId, Level needed)
{
    ProjectAccess access = projectAccess(call, projectId);
    if (access.refusal)
        return access;
    const Project &project = call.company.projects.at(access.project);
    const Level level = levelOf(project.commitmentsLevel);
    if (!project.commitmentsActive) {
        access.refusal = procoreError(403, u"The Commitments tool is not active in this project."_s);
    } else if (level == Level::None && call.world.knobs.is("procore.no-access", "empty") && needed == Level::ReadOnly) {
        access.emptyList = true;
    } else if (level == Level::None) {
        access.refusal = call.world.knobs.is("procore.no-access", "403")
            ? procoreError(403, u"You do not have permission to access this resource."_s)
            : procoreNotFound();
    } else if (level < needed) {
        access.refusal = procoreError(403, u"You do not have permission to perform this action."_s);
    }
    return access;
}

} // namespace tieout::sandbox
