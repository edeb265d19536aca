// SPDX-License-Identifier: Apache-2.0
// What of Xero's identity service outlives the process: tokens and consents, not codes.
#include "app/tieout-sandbox/identity/xeroidentity.h"

#include <QJsonArray>

namespace tieout::sandbox {

QJsonObject XeroIdentity::save() const
{
    QJsonObject refresh;
    for (auto it = m_refresh.begin(); it != m_refresh.end(); ++it) {
        refresh.insert(it.key(),
            QJsonObject { { QStringLiteral("scopes"), QJsonArray::fromStringList(it->scopes) },
                { QStringLiteral("authEventId"), it->authEventId }, { QStringLiteral("expires"), it->expires },
                { QStringLiteral("rotated"), it->rotated } });
    }
    QJsonObject access;
    for (auto it = m_access.begin(); it != m_access.end(); ++it) {
        access.insert(it.key(),
            QJsonObject { { QStringLiteral("scopes"), QJsonArray::fromStringList(it->scopes) },
                { QStringLiteral("expires"), it->expires } });
    }
    return { { QStringLiteral("refresh"), refresh }, { QStringLiteral("access"), access },
        { QStringLiteral("consented"), QJsonArray::fromStringList(m_consented) } };
}

void XeroIdentity::load(const QJsonObject &saved)
{
    const auto list = [](const QJsonValue &value) { return value.toVariant().toStringList(); };
    m_consented = list(saved.value(QStringLiteral("consented")));
    const QJsonObject refresh = saved.value(QStringLiteral("refresh")).toObject();
    for (auto it = refresh.begin(); it != refresh.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_refresh.insert(it.key(),
            { list(entry.value(QStringLiteral("scopes"))), entry.value(QStringLiteral("authEventId")).toString(),
                entry.value(QStringLiteral("expires")).toInteger(), entry.value(QStringLiteral("rotated")).toBool() });
    }
    const QJsonObject access = saved.value(QStringLiteral("access")).toObject();
    for (auto it = access.begin(); it != access.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_access.insert(it.key(),
            { list(entry.value(QStringLiteral("scopes"))), entry.value(QStringLiteral("expires")).toInteger() });
    }
}

} // namespace tieout::sandbox
