// SPDX-License-Identifier: Apache-2.0
// The part of Xero's identity service that outlives the process: tokens and consents, not codes.
#include "app/tieout-sandbox/identity/xeroidentity.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QJsonObject XeroIdentity::save() const
{
    QJsonObject refresh;
    for (auto it = m_refresh.begin(); it != m_refresh.end(); ++it) {
        refresh.insert(it.key(),
            QJsonObject { { u"scopes"_s, QJsonArray::fromStringList(it->scopes) },
                { u"authEventId"_s, it->authEventId }, { u"expires"_s, it->expires }, { u"rotated"_s, it->rotated } });
    }
    QJsonObject access;
    for (auto it = m_access.begin(); it != m_access.end(); ++it) {
        access.insert(it.key(),
            QJsonObject { { u"scopes"_s, QJsonArray::fromStringList(it->scopes) }, { u"expires"_s, it->expires } });
    }
    return { { u"refresh"_s, refresh }, { u"access"_s, access },
        { u"consented"_s, QJsonArray::fromStringList(m_consented) } };
}

void XeroIdentity::load(const QJsonObject &saved)
{
    const auto list = [](const QJsonValue &value) { return value.toVariant().toStringList(); };
    m_consented = list(saved.value(u"consented"_s));
    const QJsonObject refresh = saved.value(u"refresh"_s).toObject();
    for (auto it = refresh.begin(); it != refresh.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_refresh.insert(it.key(),
            { list(entry.value(u"scopes"_s)), entry.value(u"authEventId"_s).toString(),
                entry.value(u"expires"_s).toInteger(), entry.value(u"rotated"_s).toBool() });
    }
    const QJsonObject access = saved.value(u"access"_s).toObject();
    for (auto it = access.begin(); it != access.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        m_access.insert(it.key(), { list(entry.value(u"scopes"_s)), entry.value(u"expires"_s).toInteger() });
    }
}

} // namespace tieout::sandbox
