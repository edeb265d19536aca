// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/lineaccess.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

LineAccess contractAccess(const ProcoreCall &call, qint64 projectId, qint64 contractId, Level level)
{
    LineAccess access;
    if (projectId < 0 || contractId < 0) {
        access.refusal = listedError(400,
            u"param is missing or the value is empty: %1"_s.arg(projectId < 0 ? u"project_id"_s : u"contract_id"_s));
        return access;
    }
    const ProjectAccess project = commitmentsAccess(call, projectId, level);
    access.refusal = project.refusal;
    access.emptyList = project.emptyList;
    if (access.refusal)
        return access;
    access.commitment = call.company.commitmentById(contractId);
    if (access.commitment < 0 || call.company.commitments.at(access.commitment).project != project.project)
        access.refusal = procoreNotFound();
    return access;
}

LineAccess lineAccess(const ProcoreCall &call, const QString &id, qint64 projectId, qint64 contractId, Level level)
{
    LineAccess access = contractAccess(call, projectId, contractId, level);
    if (access.refusal)
        return access;
    access.line = call.company.lineById(id.toLongLong());
    if (access.emptyList || access.line < 0 || call.company.lines.at(access.line).commitment != access.commitment)
        access.refusal = procoreNotFound();
    return access;
}

} // namespace tieout::sandbox
