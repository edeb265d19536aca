// SPDX-License-Identifier: Apache-2.0
// Companies, projects, people, tools, currency configurations (api facts, Procore 2.5 and 5).
#include "core/procore/procoredecode.h"

#include "core/procore/procorearray.h"
#include "core/procore/procorefields.h"

namespace tieout {

namespace {

Result<Company> decodeCompany(const JsonReader &object)
{
    FirstFault fault;
    Company company;
    company.id = CompanyId(fault.take(procoreId(object, "id")));
    company.name = fault.take(procoreText(object, "name"));
    company.isActive = fault.take(object.optionalBoolean("is_active")).value_or(true);
    if (fault)
        return failed(fault.error());
    return company;
}

Result<Project> decodeProject(const JsonReader &object)
{
    FirstFault fault;
    Project project;
    project.id = ProjectId(fault.take(procoreId(object, "id")));
    project.name = fault.take(procoreText(object, "name"));
    project.number = fault.take(procoreText(object, "project_number"));
    if (fault)
        return failed(fault.error());
    return project;
}

/// settings/permissions sends an object {id, name}, another endpoint just the name (Procore 5.1).
QString levelName(const JsonReader &tool, FirstFault &fault)
{
    if (!tool.has("user_access_level"))
        return {};
    const JsonReader level = *tool.member("user_access_level");
    return level.isObject() ? fault.take(procoreText(level, "name")) : fault.take(level.asText());
}

Result<ProcoreTool> decodeTool(const JsonReader &object)
{
    FirstFault fault;
    ProcoreTool tool;
    tool.name = fault.take(procoreText(object, "name"));
    tool.friendlyName = fault.take(procoreText(object, "friendly_name"));
    tool.levelName = levelName(object, fault);
    if (fault)
        return failed(fault.error());
    return tool;
}

Result<ProcorePerson> decodePersonObject(const JsonReader &object)
{
    FirstFault fault;
    ProcorePerson person;
    person.id = fault.take(procoreId(object, "id"));
    person.name = fault.take(procoreText(object, "name"));
    person.accountingApprover = fault.take(object.optionalBoolean("erp_integrated_accountant"));
    if (fault)
        return failed(fault.error());
    return person;
}

} // namespace

Result<QList<Company>> decodeCompanies(const QByteArray &body)
{
    return procoreArray(body, decodeCompany);
}

Result<QList<Project>> decodeProjects(const QByteArray &body)
{
    return procoreArray(body, decodeProject);
}

Result<Currency> decodeCurrencyConfiguration(const QByteArray &body)
{
    return procoreObject(body, [](const JsonReader &object) -> Result<Currency> {
        const Result<QString> code = procoreText(object, "currency_iso_code");
        if (!code)
            return failed(code.error());
        return Currency::fromCode(*code).value_or(Currency());
    });
}

Result<ProcorePerson> decodePerson(const QByteArray &body)
{
    return procoreObject(body, decodePersonObject);
}

Result<QList<ProcoreTool>> decodeTools(const QByteArray &body)
{
    return procoreObject(body, [](const JsonReader &object) { return object.list("tools", decodeTool); });
}

} // namespace tieout
