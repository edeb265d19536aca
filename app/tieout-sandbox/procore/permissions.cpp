// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/directory.h"
#include "app/tieout-sandbox/procore/procorerights.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

struct Tool {
    qint64 id = 0;
    QString name;
    QString friendlyName;
    Level level = Level::None;
    bool active = true;
};

QList<Tool> companyTools(const ProcoreCall &call)
{
    const World &world = call.world;
    const Level others = call.company.companyAdmin ? Level::Admin : Level::ReadOnly;
    return { { 11, u"directory"_s, u"Directory"_s, others, true }, { 14, u"documents"_s, u"Documents"_s, others, true },
        { 92, world.knobs.value("procore.erp-tool-name"), world.knobs.value("procore.erp-tool-friendly-name"),
            levelOf(call.company.erpLevel), true } };
}

QList<Tool> projectTools(const Project &project)
{
    return { { 21, u"documents"_s, u"Documents"_s, Level::Standard, true },
        { 37, u"commitments"_s, u"Commitments"_s, levelOf(project.commitmentsLevel), project.commitmentsActive },
        { 38, u"budget"_s, u"Budget"_s, Level::ReadOnly, true },
        { 41, u"change_events"_s, u"Change Events"_s, Level::None, true } };
}

void writePermission(JsonWriter &writer, const ProcoreCall &call, const Tool &tool, qint64 domain, const QString &url)
{
    writer.beginObject();
    writer.number("id", tool.id);
    writer.text("name", tool.name);
    writer.text("friendly_name", tool.friendlyName);
    writer.number("domain_id", domain);
    writer.text("tab_group", u"core"_s);
    writer.boolean("available_for_user", tool.level != Level::None);
    writer.text("url", url + tool.name);
    writer.beginObject("user_access_level");
    writer.number("id", levelId(tool.level));
    writer.text("name", levelName(call.world, tool.level));
    writer.endObject();
    writer.beginArray("permitted_actions");
    writer.endArray();
    writer.text("create_url", u""_s);
    writer.boolean("can_create", tool.level == Level::Admin);
    writer.boolean("trial", false);
    writer.endObject();
}

} // namespace

Response showPermissions(const ProcoreCall &call)
{
    const bool company = !call.request.parameter(u"company_id"_s).isNull();
    const bool project = !call.request.parameter(u"project_id"_s).isNull();
    if (company == project)
        return codedError(400, u"bad_request"_s, u"Exactly one of company_id and project_id is required."_s);
    const qint64 id = idParameter(call.request, company ? u"company_id"_s : u"project_id"_s);
    QList<Tool> tools = company ? companyTools(call) : QList<Tool>();
    QString url = u"/%1/company/"_s.arg(call.company.id);
    if (company && id != call.company.id)
        return procoreError(403, u"You do not have access to this company."_s);
    if (project) {
        const ProjectAccess access = projectAccess(call, id);
        if (access.refusal)
            return *access.refusal;
        // A tool that is switched off is not listed.
        for (const Tool &tool : projectTools(call.company.projects.at(access.project))) {
            if (tool.active)
                tools.append(tool);
        }
        url = u"/%1/project/"_s.arg(id);
    }
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.beginArray("tools");
    for (const Tool &tool : std::as_const(tools))
        writePermission(writer, call, tool, id, url);
    writer.endArray();
    writer.endObject();
    return railsResponse(writer);
}

Response listTools(const ProcoreCall &call)
{
    const qint64 id = idParameter(call.request, u"project_id"_s);
    const ProjectAccess access = projectAccess(call, id);
    if (access.refusal)
        return *access.refusal;
    JsonWriter writer = railsWriter();
    writer.beginArray();
    int position = 0;
    for (const Tool &tool : projectTools(call.company.projects.at(access.project))) {
        writer.beginObject();
        writer.number("id", tool.id);
        writer.text("engine_name", tool.name);
        writer.boolean("is_active", tool.active);
        writer.number("position", ++position);
        writer.boolean("required", false);
        writer.text("user_access_level", levelName(call.world, tool.level));
        writer.number("provider_id", id);
        writer.text("provider_type", u"Project"_s);
        writer.endObject();
    }
    writer.endArray();
    return railsResponse(writer);
}

Response listProjectTools(const ProcoreCall &call, qint64 projectId)
{
    const ProjectAccess access = projectAccess(call, projectId);
    if (access.refusal)
        return *access.refusal;
    JsonWriter writer = railsWriter();
    writer.beginArray();
    int position = 0;
    for (const Tool &tool : projectTools(call.company.projects.at(access.project))) {
        writer.beginObject();
        writer.number("id", tool.id);
        writer.text("engine_name", tool.name);
        writer.boolean("is_active", tool.active);
        writer.number("position", ++position);
        writer.boolean("required", false);
        writer.text("title", tool.friendlyName);
        writer.endObject();
    }
    writer.endArray();
    return railsResponse(writer);
}

} // namespace tieout::sandbox
