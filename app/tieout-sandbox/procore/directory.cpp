// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/directory.h"

#include "app/tieout-sandbox/procore/procorefilters.h"
#include "app/tieout-sandbox/procore/procorepaging.h"
#include "app/tieout-sandbox/procore/procorerights.h"

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString tzName(const QString &zone)
{
    return zone == u"US/Mountain" ? u"America/Denver"_s : u"America/Los_Angeles"_s;
}

void writePlace(JsonWriter &writer, const QString &city, const QString &state, const QString &zip)
{
    writer.text("city", city);
    writer.text("state_code", state);
    writer.text("country_code", u"US"_s);
    writer.text("zip", zip);
}

void writeProjectHead(JsonWriter &writer, const Company &company, const Project &project)
{
    writer.number("id", project.id);
    writer.text("accounting_project_number", project.erpIntegrated ? project.number : QString());
    writer.boolean("active", project.active);
    writer.text("address", u"%1 Construction Way"_s.arg(project.id % 900 + 100));
    writePlace(writer, project.city, project.state, project.zip);
    writeRef(writer, "company", company.id, "name", company.name);
    writer.text("created_at", stamp(project.createdMs));
    writer.text("display_name", project.number + u' ' + project.name);
    writer.text("estimated_value", u"2450000.0"_s);
    writer.text("name", project.name);
    writer.null("origin_code");
    writer.null("origin_data");
    writer.null("origin_id");
    writer.text("project_number", project.number);
    writer.text("time_zone", project.timeZone);
    writer.text("total_value", u"2612480.55"_s);
    writer.text("updated_at", stamp(project.updatedMs));
}

void writeVendor(JsonWriter &writer, const Vendor &vendor)
{
    writer.beginObject();
    writer.number("id", vendor.id);
    writer.text("name", vendor.name);
    writer.null("abbreviated_name");
    writer.text("address", u"PO Box %1"_s.arg(vendor.id % 9000 + 100));
    writer.text("business_phone", vendor.phone);
    writePlace(writer, vendor.city, vendor.state, vendor.zip);
    writer.text("company", vendor.name);
    writer.boolean("is_active", true);
    writer.null("origin_code");
    writer.null("origin_data");
    writer.text("origin_id", vendor.originId);
    writer.boolean("synced_to_erp", !vendor.originId.isEmpty());
    writer.text("updated_at", stamp(vendor.updatedMs));
    writer.endObject();
}

} // namespace

Response showMe(const Request &request, const World &world)
{
    const bool named = !request.parameter(u"company_id"_s).isNull() || !request.parameter(u"project_id"_s).isNull();
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.number("id", world.company.userId);
    writer.text("login", world.company.userLogin);
    if (named)
        writer.text("name", world.company.userName);
    writer.endObject();
    return railsResponse(writer);
}

Response listCompanies(const Request &request, World &world)
{
    const ProcoreCall call { request, world, world.company };
    JsonWriter writer = railsWriter();
    writer.beginArray();
    writer.beginObject();
    writer.number("id", world.company.id);
    writer.text("name", world.company.name);
    writer.boolean("is_active", true);
    writer.null("logo_url");
    writer.boolean("pcn_business_experience", false);
    writer.boolean("my_company", true);
    writer.endObject();
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, pageOf(request, {}), 1);
    return response;
}

Response showCompanyMe(const ProcoreCall &call, bool withErpFlag)
{
    const Company &company = call.company;
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.null("address");
    writer.null("avatar");
    writer.text("email_address", company.userLogin);
    writer.text("employee_id", u"1042"_s);
    if (withErpFlag)
        writer.boolean("erp_integrated_accountant", company.accountingApprover);
    writer.text("first_name", company.userName.section(u' ', 0, 0));
    writer.number("id", company.userId);
    writer.text("initials", u"DW"_s);
    writer.boolean("is_active", true);
    writer.boolean("is_employee", true);
    writer.text("job_title", u"Project Accountant"_s);
    writer.text("last_name", company.userName.section(u' ', 1));
    writer.text("name", company.userName);
    writer.null("origin_id");
    writer.null("origin_data");
    if (withErpFlag) {
        writer.beginObject("permission_template");
        writer.number("id", 1);
        writer.text("name", company.companyAdmin ? u"Company Admin"_s : u"Accounting"_s);
        writer.boolean("project_specific", false);
        writer.text("type", u"global"_s);
        writer.endObject();
    }
    writer.endObject();
    return railsResponse(writer);
}

Response listProjects(const ProcoreCall &call)
{
    const Company &company = call.company;
    if (idParameter(call.request, u"company_id"_s) != company.id)
        return listedError(400, u"param is missing or the value is empty: company_id"_s);
    const QString status = filterValues(call.request, u"by_status"_s).value_or(QStringList(u"All"_s)).first();
    const QString synced = filterValues(call.request, u"synced"_s).value_or(QStringList(QString())).first();
    QList<int> rows;
    for (int i = 0; i < company.projects.size(); ++i) {
        const Project &project = company.projects.at(i);
        const bool statusFits = status == u"All" || (status == u"Active") == project.active;
        const bool syncedFits = synced.isEmpty() || (synced == u"true") == project.erpIntegrated;
        if (seesProject(company, project) && statusFits && syncedFits
            && filterHasMoment(call.request, u"updated_at"_s, project.updatedMs)
            && filterHasText(call.request, u"project_number"_s, project.number)
            && filterHasText(call.request, u"origin_id"_s, QString()))
            rows.append(i);
    }
    const RailsPage page = pageOf(call.request, { 100, 300 });
    const QString view = call.request.parameter(u"view"_s);
    JsonWriter writer = railsWriter();
    writer.beginArray();
    for (const int row : cutRows(rows, page)) {
        const Project &project = company.projects.at(row);
        writer.beginObject();
        if (view == u"compact" || view == u"ids") {
            writer.number("id", project.id);
            if (view == u"compact")
                writer.text("name", project.name);
        } else {
            writeProjectHead(writer, company, project);
        }
        writer.endObject();
    }
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showProject(const ProcoreCall &call, qint64 id)
{
    const ProjectAccess access = projectAccess(call, id);
    if (access.refusal)
        return *access.refusal;
    const Project &project = call.company.projects.at(access.project);
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writeProjectHead(writer, call.company, project);
    writer.text("tz_name", tzName(project.timeZone));
    writer.null("flag");
    writer.boolean("is_demo", false);
    writer.boolean("template", false);
    writer.boolean("is_erp_integrated", project.erpIntegrated);
    writer.endObject();
    return railsResponse(writer);
}

Response listVendors(const ProcoreCall &call)
{
    const Company &company = call.company;
    const QString search = filterValues(call.request, u"search"_s).value_or(QStringList(QString())).first();
    QList<int> rows;
    for (int i = 0; i < company.vendors.size(); ++i) {
        const Vendor &vendor = company.vendors.at(i);
        if (filterHasText(call.request, u"origin_id"_s, vendor.originId)
            && filterHasId(call.request, u"id"_s, vendor.id)
            && filterHasMoment(call.request, u"updated_at"_s, vendor.updatedMs)
            && (search.isEmpty() || vendor.name.contains(search, Qt::CaseInsensitive)))
            rows.append(i);
    }
    const RailsPage page = pageOf(call.request, {});
    JsonWriter writer = railsWriter();
    writer.beginArray();
    for (const int row : cutRows(rows, page))
        writeVendor(writer, company.vendors.at(row));
    writer.endArray();
    Response response = railsResponse(writer);
    addPageHeaders(response, call, page, rows.size());
    return response;
}

Response showVendor(const ProcoreCall &call, qint64 id)
{
    for (const Vendor &vendor : std::as_const(call.company.vendors)) {
        if (vendor.id != id)
            continue;
        JsonWriter writer = railsWriter();
        writeVendor(writer, vendor);
        return railsResponse(writer);
    }
    return procoreNotFound();
}

Response companyCurrency(const ProcoreCall &call)
{
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.number("company_id", call.company.id);
    writer.text("currency_iso_code", call.company.currency);
    writer.text("currency_display", u"symbol"_s);
    writer.boolean("multicurrency_enabled", false);
    writer.null("multicurrency_enabled_effective_date");
    writer.boolean("eligible_for_multicurrency", false);
    writer.endObject();
    return railsResponse(writer);
}

Response projectCurrency(const ProcoreCall &call, qint64 projectId)
{
    const ProjectAccess access = projectAccess(call, projectId);
    if (access.refusal)
        return *access.refusal;
    JsonWriter writer = railsWriter();
    writer.beginObject();
    writer.number("company_id", call.company.id);
    writer.number("project_id", projectId);
    writer.text("currency_iso_code", call.company.projects.at(access.project).currency);
    writer.text("currency_display", u"symbol"_s);
    writer.null("company_currency_exchange_rate_override");
    writer.boolean("multicurrency_enabled", false);
    writer.boolean("eligible_for_financial_objs_multicurrency", false);
    writer.endObject();
    return railsResponse(writer);
}

} // namespace tieout::sandbox
