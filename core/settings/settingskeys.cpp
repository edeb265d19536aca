// SPDX-License-Identifier: Apache-2.0
#include "core/settings/settingskeys.h"

#include "core/base/plaintext.h"

#include <QTimeZone>

#include <functional>

namespace tieout {

namespace {

using Changed = Result<ProfileSettings>;

struct Entry {
    SettingKey key;
    std::function<QString(const ProfileSettings &)> get;
    std::function<Changed(ProfileSettings, const QString &)> set;
};

const QString kMethods = QStringLiteral("methods.");
const QString kDefault = QStringLiteral("default");

QString text(bool value)
{
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return failed(Error(ErrorKind::Configuration, sentence));
}

tl::unexpected<Error> refusedValue(const QString &value, const QString &allowed)
{
    return refused(QStringLiteral("\"%1\" is not a value of this setting. Allowed: %2.").arg(value, allowed));
}

std::function<Changed(ProfileSettings, const QString &)> flagSetter(std::function<bool &(ProfileSettings &)> member)
{
    return [member = std::move(member)](ProfileSettings settings, const QString &value) -> Changed {
        if (value != text(true) && value != text(false))
            return refusedValue(value, QStringLiteral("true, false"));
        member(settings) = value == text(true);
        return settings;
    };
}

Changed setFrequency(ProfileSettings settings, const QString &value)
{
    const auto frequency = frequencyFromString(value);
    if (!frequency)
        return refusedValue(value, QStringLiteral("never, hourly, 2h, 4h, daily"));
    settings.schedule.frequency = *frequency;
    return settings;
}

Changed setTime(ProfileSettings settings, const QString &value)
{
    const QTime time = QTime::fromString(value, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return refusedValue(value, QStringLiteral("a time of day from 00:00 to 23:59"));
    settings.schedule.timeOfDay = time;
    return settings;
}

Changed setTimeZone(ProfileSettings settings, const QString &value)
{
    const QByteArray zone = value.toUtf8();
    if (!zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(zone))
        return refusedValue(
            value, QStringLiteral("a name such as America/Chicago, or nothing for the time zone of this computer"));
    settings.schedule.timeZone = zone;
    return settings;
}

Changed setVoidPolicy(ProfileSettings settings, const QString &value)
{
    const auto policy = voidPolicyFromString(value);
    if (!policy)
        return refusedValue(value, QStringLiteral("automatic, ask, leave"));
    settings.voidPolicy = *policy;
    return settings;
}

QString otherSyncText(const ProfileSettings &settings)
{
    return settings.otherSyncOffSince ? toIsoText(*settings.otherSyncOffSince) : QStringLiteral("never");
}

Changed setOtherSyncOff(ProfileSettings settings, const QString &value)
{
    settings.otherSyncOffSince.reset();
    if (value == QLatin1String("never"))
        return settings;
    settings.otherSyncOffSince = value == QLatin1String("now") ? SystemClock().now() : instantFromIsoText(value);
    if (!settings.otherSyncOffSince)
        return refusedValue(value, QStringLiteral("now, never, or a moment like 2026-11-20T14:02:07.123Z"));
    // Nobody can confirm today what another program will do tomorrow.
    if (*settings.otherSyncOffSince > SystemClock().now())
        return refusedValue(value, QStringLiteral("now, or a moment that has passed"));
    return settings;
}

QString projectsText(const ProfileSettings &settings)
{
    if (settings.allProjects)
        return QStringLiteral("all");
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
            return refusedValue(value, QStringLiteral("all, or project numbers with commas between them"));
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
        return refusedValue(value, QStringLiteral("a part of the tool's name, at most 100 letters"));
    settings.erpToolName = name;
    return settings;
}

QList<Entry> scheduleEntries()
{
    return {
        { { QStringLiteral("schedule.frequency"), QStringLiteral("How often payments are synced by themselves"),
              QStringLiteral("never, hourly, 2h, 4h, daily") },
            [](const ProfileSettings &s) { return toString(s.schedule.frequency); }, &setFrequency },
        { { QStringLiteral("schedule.time"), QStringLiteral("Time of day of the daily sync"),
              QStringLiteral("00:00 to 23:59") },
            [](const ProfileSettings &s) { return s.schedule.timeOfDay.toString(QStringLiteral("HH:mm")); }, &setTime },
        { { QStringLiteral("schedule.working-days-only"), QStringLiteral("Sync on Monday to Friday only"),
              QStringLiteral("true, false") },
            [](const ProfileSettings &s) { return text(s.schedule.workingDaysOnly); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.schedule.workingDaysOnly; }) },
        { { QStringLiteral("schedule.time-zone"), QStringLiteral("Time zone of the schedule"),
              QStringLiteral("a name such as America/Chicago; empty for this computer's") },
            [](const ProfileSettings &s) { return QString::fromUtf8(s.schedule.timeZone); }, &setTimeZone },
        { { QStringLiteral("schedule.catch-up"),
              QStringLiteral("Sync once after the computer wakes up, when a sync was missed"),
              QStringLiteral("true, false") },
            [](const ProfileSettings &s) { return text(s.schedule.catchUpAfterWaking); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.schedule.catchUpAfterWaking; }) },
    };
}

QList<Entry> ruleEntries()
{
    return {
        { { QStringLiteral("changes.void"),
              QStringLiteral("What happens to a payment line when its payment was removed in Xero"),
              QStringLiteral("automatic, ask, leave") },
            [](const ProfileSettings &s) { return toString(s.voidPolicy); }, &setVoidPolicy },
        { { QStringLiteral("changes.other-sync-off"),
              QStringLiteral("When it was confirmed that no other payment sync writes into the company"),
              QStringLiteral("now, never, or a moment like 2026-11-20T14:02:07.123Z") },
            &otherSyncText, &setOtherSyncOff },
        { { QStringLiteral("projects"), QStringLiteral("The projects whose payments are synced"),
              QStringLiteral("all, or project numbers with commas between them") },
            &projectsText, &setProjects },
        { { QStringLiteral("edition.allow-others"),
              QStringLiteral("Sync organisations outside the United States too; unsupported"),
              QStringLiteral("true, false") },
            [](const ProfileSettings &s) { return text(s.allowOtherEditions); },
            flagSetter([](ProfileSettings &s) -> bool & { return s.allowOtherEditions; }) },
        { { QStringLiteral("rights.erp-tool-name"),
              QStringLiteral("Part of the name of Procore's ERP Integrations tool in your company"),
              QStringLiteral("any text") },
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
        return refused(QStringLiteral("\"%1\" names no account: write methods. and the account's id.").arg(key));
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
        return refusedValue(value, QStringLiteral("check, credit_card, electronic, default"));
    settings.methods.insert(account.toString(), *method);
    return settings;
}

tl::unexpected<Error> unknownKey(const QString &key)
{
    QStringList names;
    const QList<SettingKey> keys = settingKeys();
    for (const SettingKey &known : keys)
        names << known.name;
    return refused(QStringLiteral("There is no setting \"%1\". Known: %2.").arg(key, names.join(QStringLiteral(", "))));
}

} // namespace

QList<SettingKey> settingKeys()
{
    QList<SettingKey> keys;
    for (const Entry &entry : entries())
        keys << entry.key;
    keys << SettingKey { kMethods + QStringLiteral("<account id>"),
        QStringLiteral("Payment method of payments made from an account in Xero"),
        QStringLiteral("check, credit_card, electronic, default") };
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
