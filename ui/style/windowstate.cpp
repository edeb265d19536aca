// SPDX-License-Identifier: Apache-2.0
#include "ui/style/windowstate.h"

#include <QDir>
#include <QSettings>

namespace tieout::windowstate {

namespace {

/// Beside the ledger where TIEOUT_HOME moves it, else at the platform's place for settings.
QSettings store()
{
    const QString home = qEnvironmentVariable("TIEOUT_HOME");
    if (!home.isEmpty())
        return QSettings(QDir(home).filePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tieout"), QStringLiteral("window"));
}

} // namespace

QByteArray read(const QString &name)
{
    return store().value(name).toByteArray();
}

void write(const QString &name, const QByteArray &state)
{
    store().setValue(name, state);
}

void clear()
{
    store().clear();
}

} // namespace tieout::windowstate
