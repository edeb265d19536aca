// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/facttexts.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

QString textOf(const Organisation &organisation)
{
    QJsonObject object;
    object.insert(u"id"_s, organisation.id.toString());
    object.insert(u"name"_s, organisation.name);
    object.insert(u"country"_s, organisation.countryCode);
    object.insert(u"currency"_s, organisation.baseCurrency.code());
    object.insert(u"timeZone"_s, organisation.timeZone);
    object.insert(u"shortCode"_s, organisation.shortCode);
    object.insert(u"demo"_s, organisation.isDemoCompany);
    return jsonText(object);
}

Organisation organisationOf(const QString &text)
{
    const QJsonObject object = jsonObject(text);
    Organisation organisation;
    organisation.id = OrganisationId(guidFromText(object[u"id"_s].toString()));
    organisation.name = object[u"name"_s].toString();
    organisation.countryCode = object[u"country"_s].toString();
    organisation.baseCurrency = Currency::fromCode(object[u"currency"_s].toString()).value_or(Currency());
    organisation.timeZone = object[u"timeZone"_s].toString();
    organisation.shortCode = object[u"shortCode"_s].toString();
    organisation.isDemoCompany = object[u"demo"_s].toBool();
    return organisation;
}

QString textOf(const Rights &rights)
{
    QJsonObject object;
    object.insert(u"erpIntegrations"_s, toString(rights.erpIntegrations));
    if (rights.accountingApprover)
        object.insert(u"accountingApprover"_s, *rights.accountingApprover);
    object.insert(u"person"_s, rights.personName);
    return jsonText(object);
}

Rights rightsOf(const QString &text)
{
    const QJsonObject object = jsonObject(text);
    Rights rights;
    rights.erpIntegrations = accessLevelFromName(object[u"erpIntegrations"_s].toString());
    const QJsonValue approver = object[u"accountingApprover"_s];
    if (approver.isBool())
        rights.accountingApprover = approver.toBool();
    rights.personName = object[u"person"_s].toString();
    return rights;
}

} // namespace tieout
