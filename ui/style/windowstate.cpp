// SPDX-License-Identifier: Apache-2.0
#include "ui/style/windowstate.h"

#include <QDir>
#include <QSettings>

namespace tieout::windowstate {

using namespace Qt::StringLiterals;

namespace {

/// Beside the ledger if TIEOUT_HOME moves it, else in the platform's place for settings.
QSettings store()
{
    const QString home = qEnvironmentVariable("TIEOUT_HOME");
    if (!home.isEmpty())
        return QSettings(QDir(home).filePath(u"window.ini"_s), QSettings::IniFormat);
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"tieout"_s, u"window"_s);
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
