// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settingsjson.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/json/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kTimeFormat = u"HH:mm"_s;

template <typename T>
void takeWord(FirstFault &fault, const JsonReader &reader, const char *key,
    std::optional<T> (*fromText)(const QString &), const char *allowed, T &into)
{
    const std::optional<QString> text = fault.take(reader.optionalText(key));
    if (!text)
        return;
    if (const std::optional<T> value = fromText(*text))
        into = *value;
    else
        fault.note(reader.faultAt(key, u"expected one of %1"_s.arg(QLatin1String(allowed))));
}

void takeIdentities(FirstFault &fault, const JsonReader &root, ProfileSettings &into)
{
    if (const auto organisation = fault.take(root.optionalObject("organisation"))) {
        const QString id = fault.take(organisation->optionalText("id")).value_or(QString());
        into.organisation = OrganisationId(guidFromText(id));
        if (!id.isEmpty() && !into.organisation.isValid())
            fault.note(organisation->faultAt("id", u"expected a GUID"_s));
        into.organisationName = fault.take(organisation->optionalText("name")).value_or(QString());
    }
    if (const auto company = fault.take(root.optionalObject("company"))) {
        into.company = CompanyId(fault.take(company->optionalInteger("id")).value_or(0));
        into.companyName = fault.take(company->optionalText("name")).value_or(QString());
    }
}

void takeProjects(FirstFault &fault, const JsonReader &root, ProfileSettings &into)
{
    const auto projects = fault.take(root.optionalObject("projects"));
    if (!projects)
        return;
    into.allProjects = fault.take(projects->optionalBoolean("all")).value_or(true);
    const QList<JsonReader> ids = fault.take(projects->optionalArray("ids"));
    for (const JsonReader &id : ids) {
        const ProjectId project(fault.take(id.asInteger()));
        if (!project.isValid())
            fault.note(id.fault(u"expected a positive number"_s));
        into.projects << project;
    }
}

void takeSchedule(FirstFault &fault, const JsonReader &root, ProfileSettings &into)
{
    const auto schedule = fault.take(root.optionalObject("schedule"));
    if (!schedule)
        return;
    takeWord<Frequency>(
        fault, *schedule, "frequency", &frequencyFromString, "never, hourly, 2h, 4h, daily", into.schedule.frequency);
    if (const auto time = fault.take(schedule->optionalText("time"))) {
        into.schedule.timeOfDay = QTime::fromString(*time, kTimeFormat);
        if (!into.schedule.timeOfDay.isValid())
            fault.note(schedule->faultAt("time", u"expected a time like 06:00"_s));
    }
    into.schedule.workingDaysOnly = fault.take(schedule->optionalBoolean("workingDaysOnly")).value_or(false);
    into.schedule.timeZone = fault.take(schedule->optionalText("timeZone")).value_or(QString()).toUtf8();
    into.schedule.catchUpAfterWaking = fault.take(schedule->optionalBoolean("catchUp")).value_or(true);
    if (const auto setUpAt = fault.take(schedule->optionalText("setUpAt"))) {
        into.setUpAt = instantFromIsoText(*setUpAt);
        if (!into.setUpAt)
            fault.note(schedule->faultAt("setUpAt", u"expected a moment like 2026-11-20T14:02:07.123Z"_s));
    }
}

void takeMethods(FirstFault &fault, const JsonReader &root, ProfileSettings &into)
{
    const auto methods = fault.take(root.optionalObject("methods"));
    if (!methods)
        return;
    const QList<QString> accounts = methods->keys();
    for (const QString &account : accounts) {
        const QByteArray key = account.toUtf8();
        const AccountId id(guidFromText(account));
        if (!id.isValid()) {
            fault.note(methods->faultAt(key.constData(), u"expected an account's GUID as key"_s));
            continue;
        }
        PaymentMethod method = PaymentMethod::Check;
        takeWord<PaymentMethod>(
            fault, *methods, key.constData(), &paymentMethodFromString, "check, credit_card, electronic", method);
        into.methods.insert(id.toString(), method);
    }
}

void takeRules(FirstFault &fault, const JsonReader &root, ProfileSettings &into)
{
    if (const auto changes = fault.take(root.optionalObject("changes"))) {
        takeWord<VoidPolicy>(fault, *changes, "void", &voidPolicyFromString, "automatic, ask, leave", into.voidPolicy);
        if (const auto since = fault.take(changes->optionalText("otherSyncOffSince"))) {
            into.otherSyncOffSince = instantFromIsoText(*since);
            if (!into.otherSyncOffSince)
                fault.note(changes->faultAt("otherSyncOffSince", u"expected a moment like 2026-11-20T14:02:07.123Z"_s));
        }
    }
    if (const auto edition = fault.take(root.optionalObject("edition")))
        into.allowOtherEditions = fault.take(edition->optionalBoolean("allowOthers")).value_or(false);
    if (const auto rights = fault.take(root.optionalObject("rights"))) {
        into.erpToolName =
            fault.take(rights->optionalText("erpToolName")).value_or(ProfileSettings().erpToolName).trimmed();
        if (into.erpToolName.isEmpty())
            fault.note(rights->faultAt("erpToolName", u"expected a part of the tool's name"_s));
    }
}

void put(QJsonObject &root, const char *group, const QList<std::pair<const char *, QJsonValue>> &members)
{
    QJsonObject object = root.value(QLatin1String(group)).toObject();
    for (const auto &[key, value] : members) {
        if (value.isUndefined())
            object.remove(QLatin1String(key));
        else
            object.insert(QLatin1String(key), value);
    }
    root.insert(QLatin1String(group), object);
}

} // namespace

Result<ProfileSettings> settingsFromJson(const QByteArray &json)
{
    const auto document = parseJson(json);
    if (!document)
        return refused(document.error().detail);
    FirstFault fault;
    const auto object = document->root().asObject();
    if (!object)
        return refused(object.error().detail);
    // Version first: our rules do not apply to the settings of a newer program.
    const qint64 version = fault.take(object->integer("version"));
    if (!fault && version > kSettingsVersion)
        return refused(Cause::SettingsNewer,
            Tr::tr("It was written by a newer version of Tieout (settings version %1; this program "
                   "knows up to %2).")
                .arg(version)
                .arg(kSettingsVersion));
    ProfileSettings settings;
    takeIdentities(fault, *object, settings);
    takeProjects(fault, *object, settings);
    takeSchedule(fault, *object, settings);
    takeMethods(fault, *object, settings);
    takeRules(fault, *object, settings);
    if (fault)
        return refused(fault.error().detail);
    return settings;
}

QByteArray settingsToJson(const ProfileSettings &settings, const QByteArray &before)
{
    QJsonObject root = QJsonDocument::fromJson(before).object();
    root.insert(u"version"_s, kSettingsVersion);
    put(root, "organisation",
        { { "id", settings.organisation.isValid() ? settings.organisation.toString() : QString() },
            { "name", settings.organisationName } });
    put(root, "company", { { "id", static_cast<qint64>(settings.company.value()) }, { "name", settings.companyName } });
    QJsonArray ids;
    for (const ProjectId &project : settings.projects)
        ids.append(static_cast<qint64>(project.value()));
    put(root, "projects", { { "all", settings.allProjects }, { "ids", ids } });
    const ScheduleRule &schedule = settings.schedule;
    put(root, "schedule",
        { { "frequency", toString(schedule.frequency) }, { "time", schedule.timeOfDay.toString(kTimeFormat) },
            { "workingDaysOnly", schedule.workingDaysOnly }, { "timeZone", QString::fromUtf8(schedule.timeZone) },
            { "catchUp", schedule.catchUpAfterWaking },
            { "setUpAt",
                settings.setUpAt ? QJsonValue(toIsoText(*settings.setUpAt)) : QJsonValue(QJsonValue::Undefined) } });
    QJsonObject methods;
    for (auto method = settings.methods.cbegin(); method != settings.methods.cend(); ++method)
        methods.insert(method.key(), toString(method.value()));
    root.insert(u"methods"_s, methods);
    put(root, "changes",
        { { "void", toString(settings.voidPolicy) },
            { "otherSyncOffSince",
                settings.otherSyncOffSince ? QJsonValue(toIsoText(*settings.otherSyncOffSince))
                                           : QJsonValue(QJsonValue::Undefined) } });
    put(root, "edition", { { "allowOthers", settings.allowOtherEditions } });
    put(root, "rights", { { "erpToolName", settings.erpToolName } });
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace tieout
