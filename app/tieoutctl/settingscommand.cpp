// SPDX-License-Identifier: Apache-2.0
// settings get, settings set
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/settings/settingskeys.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode showSetting(const Call &call, const ProfileSettings &settings, const QString &key)
{
    const auto value = settingValue(settings, key);
    if (!value)
        return call.console->refuse(value.error().detail);
    call.console->answer(textsJson({ { key, *value } }), *value + QLatin1Char('\n'));
    return ExitCode::Done;
}

ExitCode showSettings(const Call &call, const ProfileSettings &settings)
{
    QMap<QString, QString> values;
    QList<QStringList> rows;
    for (const SettingKey &key : settingKeys()) {
        const auto value = settingValue(settings, key.name);
        if (!value) // a group of keys, like methods.<account id>: its members are shown below
            continue;
        values.insert(key.name, *value);
        rows.append({ key.name, *value, key.help });
    }
    for (auto method = settings.methods.begin(); method != settings.methods.end(); ++method) {
        const QString name = u"methods."_s + method.key();
        values.insert(name, toString(method.value()));
        rows.append({ name, toString(method.value()), QString() });
    }
    const QStringList titles { Tr::tr("Key"), Tr::tr("Value"), Tr::tr("Meaning") };
    call.console->answer(textsJson(values), textTable(titles, rows));
    return ExitCode::Done;
}

Task<ExitCode> changeSetting(Call call, Session *session, ProfileSettings settings)
{
    const QString key = call.invocation.arguments.value(0);
    const auto changed = withSetting(settings, key, call.invocation.arguments.value(1));
    if (!changed)
        co_return call.console->refuse(changed.error().detail);
    Done saved = co_await session->setup().save(*changed, call.stop);
    if (!saved)
        co_return call.console->refuseOrFail(saved.error());
    co_return showSetting(call, *changed, key);
}

} // namespace

Task<ExitCode> runSettings(Call call)
{
    const auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    const auto settings = (*opened)->settings();
    if (!settings)
        co_return call.console->fail(settings.error());
    if (call.invocation.command == QLatin1String("settings set"))
        co_return co_await changeSetting(call, opened->get(), *settings);
    if (call.invocation.arguments.isEmpty())
        co_return showSettings(call, *settings);
    co_return showSetting(call, *settings, call.invocation.arguments.first());
}

} // namespace tieout::cli
