// SPDX-License-Identifier: Apache-2.0
#include "core/settings/keychainname.h"

#include "core/settings/ownerfile.h"

#include <QFile>
#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// More than any name has.
constexpr qint64 kMostBytes = 256;

} // namespace

std::optional<QString> readKeychainName(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // A profile's name, then maybe a dot and a number, which no profile's name has.
    static const QRegularExpression pattern(u"^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}([.][0-9]{1,6})?$"_s);
    const QString name = QString::fromUtf8(file.read(kMostBytes));
    return pattern.match(name).hasMatch() ? std::optional(name) : std::nullopt;
}

Done writeKeychainName(const QString &path, const QString &name)
{
    return writeOwnerFile(path, name.toUtf8());
}

QString freeKeychainName(const QString &profile, const QStringList &taken)
{
    QString name = profile;
    for (int number = 2; taken.contains(name); ++number)
        name = profile + QLatin1Char('.') + QString::number(number);
    return name;
}

} // namespace tieout
