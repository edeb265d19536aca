// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerotimezones.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tieout {

namespace {

struct NamedZone {
    const char *xero;
    const char *iana;
};

// The supported edition is US, so its zones must not depend on the platform's tables. The last entries are names that
// Xero shortens differently from Windows, or that newer Windows versions added.
constexpr std::array kZones {
    NamedZone { "EASTERNSTANDARDTIME", "America/New_York" },
    NamedZone { "USEASTERNSTANDARDTIME", "America/Indiana/Indianapolis" },
    NamedZone { "CENTRALSTANDARDTIME", "America/Chicago" },
    NamedZone { "MOUNTAINSTANDARDTIME", "America/Denver" },
    NamedZone { "USMOUNTAINSTANDARDTIME", "America/Phoenix" },
    NamedZone { "PACIFICSTANDARDTIME", "America/Los_Angeles" },
    NamedZone { "ALASKANSTANDARDTIME", "America/Anchorage" },
    NamedZone { "ALEUTIANSTANDARDTIME", "America/Adak" },
    NamedZone { "HAWAIIANSTANDARDTIME", "Pacific/Honolulu" },
    NamedZone { "SAWESTERNSTANDARDTIME", "America/La_Paz" },
    NamedZone { "WESTPACIFICSTANDARDTIME", "Pacific/Port_Moresby" },
    NamedZone { "NEWZEALANDSTANDARDTIME", "Pacific/Auckland" },
    NamedZone { "UTC", "Etc/UTC" },
    NamedZone { "UTC+12", "Etc/GMT-12" },
    NamedZone { "UTC+13", "Etc/GMT-13" },
    NamedZone { "UTC02", "Etc/GMT+2" },
    NamedZone { "UTC08", "Etc/GMT+8" },
    NamedZone { "UTC09", "Etc/GMT+9" },
    NamedZone { "UTC11", "Etc/GMT+11" },
    NamedZone { "KAMCHATKASTANDARDTIME", "Asia/Kamchatka" },
    NamedZone { "MIDATLANTICSTANDARDTIME", "Etc/GMT+2" },
};

QString squashed(const QString &windowsId)
{
    QString result;
    for (const QChar c : windowsId.toUpper()) {
        if (c != QLatin1Char(' ') && c != QLatin1Char('.') && c != QLatin1Char('-'))
            result += c;
    }
    return result;
}

/// Every Windows id that Qt can name, shortened as Xero does it. Qt has no list of them, so we collect them from the
/// platform's zones.
const QHash<QString, QByteArray> &windowsIds()
{
    static const QHash<QString, QByteArray> ids = [] {
        QHash<QString, QByteArray> result;
        const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
        for (const QByteArray &zone : zones) {
            const QByteArray windowsId = QTimeZone::ianaIdToWindowsId(zone);
            if (!windowsId.isEmpty())
                result.insert(squashed(QString::fromLatin1(windowsId)), windowsId);
        }
        return result;
    }();
    return ids;
}

} // namespace

QString ianaZoneFromXero(const QString &xeroName)
{
    const QString name = squashed(xeroName.trimmed());
    const auto *named = std::find_if(
        kZones.begin(), kZones.end(), [&name](const NamedZone &zone) { return name == QLatin1String(zone.xero); });
    if (named != kZones.end())
        return QString::fromLatin1(named->iana);
    const QByteArray windowsId = windowsIds().value(name);
    return windowsId.isEmpty() ? QString() : QString::fromLatin1(QTimeZone::windowsIdToDefaultIanaId(windowsId));
}

} // namespace tieout
