// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settingskeys.h"

#include "core/base/plaintext.h"
#include "core/base/refused.h"
#include "core/base/tr.h"

#include <QTimeZone>

#include <functional>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using Changed = Result<ProfileSettings>;

struct Entry {
    SettingKey key;
    std::function<QString(const ProfileSettings &)> get;
    std::function<Changed(ProfileSettings, const QString &)> set;
};

const QString kMethods = u"methods."_s;
const QString kDefault = u"default"_s;

QString text(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

tl::unexpected<Error> refusedValue(const QString &value, const QString &allowed)
{
    return refused(Tr::tr("\"%1\" is not a value of this setting. Allowed: %2.").arg(value, allowed));
}

std::function<Changed(ProfileSettings, const QString &)> flagSetter(std::function<bool &(ProfileSettings &)> member)
{
    return [member = std::move(member)](ProfileSettings settings, const QString &value) -> Changed {
        if (value != text(true) && value != text(false))
            return refusedValue(value, u"true, false"_s);
        member(settings) = value == text(true);
        return settings;
    };
}

Changed setFrequency(ProfileSettings settings, const QString &value)
{
    const auto frequency = frequencyFromString(value);
    if (!frequency)
        return refusedValue(value, u"never, hourly, 2h, 4h, daily"_s);
    settings.schedule.frequency = *frequency;
    return settings;
}

Changed setTime(ProfileSettings settings, const QString &value)
{
    const QTime time = QTime::fromString(value, u"HH:mm"_s);
    if (!time.isValid())
        return refusedValue(value, Tr::tr("a time of day from 00:00 to 23:59"));
    settings.schedule.timeOfDay = time;
    return settings;
}

Changed setTimeZone(ProfileSettings settings, const QString &value)
{
    const QByteArray zone = value.toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
        return refusedValue(
            value, Tr::tr("a name such as America/Chicago, or nothing for the time zone of this computer"));
    settings.schedule.timeZone = zone;
    return settings;
}

Changed setVoidPolicy(ProfileSettings settings, const QString &value)
{
    const auto policy = voidPolicyFromString(value);
    if (!policy)
        return refusedValue(value, u"automatic, ask, leave"_s);
    settings.voidPolicy = *policy;
    return settings;
}

QString otherSyncText(const ProfileSettings &settings)
{
    return settings.otherSyncOffSince ? toIsoText(*settings.otherSyncOffSince) : u"never"_s;
}

Changed setOtherSyncOff(ProfileSettings settings, const QString &value)
{
    settings.otherSyncOffSince.reset();
    if (value == QLatin1String("never"))
        return settings;
    settings.otherSyncOffSince = value == QLatin1String("now") ? SystemClock().now() : instantFromIsoText(value);
    if (!settings.otherSyncOffSince)
        return refusedValue(value, Tr::tr("now, never, or a time like 2026-11-20T14:02:07.123Z"));
    // Nobody can confirm today what another program does tomorrow.
    if (*settings.otherSyncOffSince > SystemClock().now())
        return refusedValue(value, Tr::tr("now, or a time in the past"));
    return settings;
}

QString projectsText(const ProfileSettings &settings)
{
    if (settings.allProjects)
        return u"all"_s;
    QStringList ids;
    for (const ProjectId &project : settings.projects)
        ids << project.toString();
    return ids.join(QLatin1Char(','));
}

Changed setProjects(ProfileSettings settings, const QString &value)
{
    settings.allProjects = value == QLatin1String("all");
    settings.projects.clear();
    if (settings.allProjects)
        return settings;
    const QStringList parts = value.split(QLatin1Char(','));
    for (const QString &part : parts) {
        bool isNumber = false;
        const ProjectId project(part.trimmed().toLongLong(&isNumber));
        if (!isNumber || !project.isValid())
            return refusedValue(value, Tr::tr("all, or project numbers with commas between them"));
        if (!settings.projects.contains(project))
            settings.projects << project;
    }
    return settings;
}

Changed setErpToolName(ProfileSettings settings, const QString &value)
{
    constexpr qsizetype kLongestToolName = 100;
    const QString name = value.trimmed();
    if (name.isEmpty() || name.size() > kLongestToolName || plainText(name) != name || name.contains(QLatin1Char('\n')))
        return refusedValue(value, Tr::tr("a part of the tool's name, at most 100 letters"));
    settings.erpToolName = name;
    return settings;
}

QList<Entry> scheduleEntries()
{
    return {
        { { u"schedule.frequency"_s, Tr::tr("How often payments are synced by themselves"),
              u"never, hourly, 2h, 4h, daily"_s },
            [](const ProfileSettings &s) { return toString(s.schedule.frequency); }, &setFrequency },
        { { u"schedule.time"_s, Tr::tr("Time of day of the daily sync"), Tr::tr("00:00 to 23:59") },
            [](const ProfileSettings &s) { return s.schedule.timeOfDay.toString(u"HH:mm"_s); }, &setTime },
        { { u"schedule.working-days-only"_s, Tr::tr("Sync on Monday to Friday only"), u"true, false"_s },
            [](const ProfileSettings &s) { return text(s.schedule.workingDaysOnly); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.schedule.workingDaysOnly; }) },
        { { u"schedule.time-zone"_s, Tr::tr("Time zone of the schedule"),
              Tr::tr("a name such as America/Chicago; empty for this computer's") },
            [](const ProfileSettings &s) { return QString::fromUtf8(s.schedule.timeZone); }, &setTimeZone },
        { { u"schedule.catch-up"_s, Tr::tr("Sync once after the computer wakes up, when a sync was missed"),
              u"true, false"_s },
            [](const ProfileSettings &s) { return text(s.schedule.catchUpAfterWaking); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.schedule.catchUpAfterWaking; }) },
    };
}

QList<Entry> ruleEntries()
{
    return {
        { { u"changes.void"_s, Tr::tr("What happens to a payment line when its payment was removed in Xero"),
              u"automatic, ask, leave"_s },
            [](const ProfileSettings &s) { return toString(s.voidPolicy); }, &setVoidPolicy },
        { { u"changes.other-sync-off"_s,
              Tr::tr("When it was confirmed that no other payment sync writes into the company"),
              Tr::tr("now, never, or a time like 2026-11-20T14:02:07.123Z") },
            &otherSyncText, &setOtherSyncOff },
        { { u"projects"_s, Tr::tr("The projects whose payments are synced"),
              Tr::tr("all, or project numbers with commas between them") },
            &projectsText, &setProjects },
        { { u"edition.allow-others"_s, Tr::tr("Sync organizations outside the United States too; unsupported"),
              u"true, false"_s },
            [](const ProfileSettings &s) { return text(s.allowOtherEditions); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.allowOtherEditions; }) },
        { { u"rights.erp-tool-name"_s, Tr::tr("Part of the name of Procore's ERP Integrations tool in your company"),
              Tr::tr("any text") },
            [](const ProfileSettings &s) { return s.erpToolName; }, &setErpToolName },
    };
}

const QList<Entry> &entries()
{
    static const QList<Entry> all = scheduleEntries() + ruleEntries();
    return all;
}

Result<AccountId> accountOf(const QString &key)
{
    const AccountId account(guidFromText(key.mid(kMethods.size())));
    if (!account.isValid())
        return refused(Tr::tr("\"%1\" names no account: write methods. and the account's id.").arg(key));
    return account;
}

Changed withMethod(ProfileSettings settings, AccountId account, const QString &value)
{
    if (value == kDefault) {
        settings.methods.remove(account.toString());
        return settings;
    }
    const auto method = paymentMethodFromString(value);
    if (!method)
        return refusedValue(value, u"check, credit_card, electronic, default"_s);
    settings.methods.insert(account.toString(), *method);
    return settings;
}

tl::unexpected<Error> unknownKey(const QString &key)
{
    QStringList names;
    const QList<SettingKey> keys = settingKeys();
    for (const SettingKey &known : keys)
        names << known.name;
    return refused(Tr::tr("There is no setting \"%1\". Known: %2.").arg(key, names.join(u", "_s)));
}

} // namespace

QList<SettingKey> settingKeys()
{
    QList<SettingKey> keys;
    for (const Entry &entry : entries())
        keys << entry.key;
    keys << SettingKey { kMethods + u"<account id>"_s,
        Tr::tr("Payment method of payments made from an account in Xero"),
        u"check, credit_card, electronic, default"_s };
    return keys;
}

Result<QString> settingValue(const ProfileSettings &settings, const QString &key)
{
    for (const Entry &entry : entries()) {
        if (entry.key.name == key)
            return entry.get(settings);
    }
    if (!key.startsWith(kMethods))
        return unknownKey(key);
    const auto account = accountOf(key);
    if (!account)
        return failed(account.error());
    const auto method = settings.methods.constFind(account->toString());
    return method == settings.methods.cend() ? kDefault : toString(*method);
}

Result<ProfileSettings> withSetting(ProfileSettings settings, const QString &key, const QString &value)
{
    for (const Entry &entry : entries()) {
        if (entry.key.name == key)
            return entry.set(std::move(settings), value);
    }
    if (!key.startsWith(kMethods))
        return unknownKey(key);
    const auto account = accountOf(key);
    if (!account)
        return failed(account.error());
    return withMethod(std::move(settings), *account, value);
}

} // namespace tieout
