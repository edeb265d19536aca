// SPDX-License-Identifier: Apache-2.0
// Connections, organization and accounts (api facts, Xero 3 to 5).
#include "core/xero/xerodecode.h"

#include "core/json/jsonreader.h"
#include "core/xero/xerofields.h"
#include "core/xero/xerotimezones.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Only accounts of type BANK are bank accounts; for others the bank account type is "", NONE or missing (Xero 3).
AccountKind kindOf(const QString &type, const QString &bankAccountType)
{
    if (type != QLatin1String("BANK"))
        return AccountKind::Other;
    if (bankAccountType == QLatin1String("CREDITCARD"))
        return AccountKind::CreditCard;
    if (bankAccountType == QLatin1String("PAYPAL"))
        return AccountKind::PayPal;
    const bool isPlain = bankAccountType.isEmpty() || bankAccountType == QLatin1String("BANK")
        || bankAccountType == QLatin1String("NONE");
    return isPlain ? AccountKind::Bank : AccountKind::Other;
}

Result<Account> decodeAccount(const JsonReader &object)
{
    FirstFault fault;
    Account account;
    account.id = AccountId(fault.take(xeroGuid(object, "AccountID")));
    account.code = fault.take(xeroText(object, "Code"));
    account.name = fault.take(object.text("Name"));
    const QString type = fault.take(object.text("Type"));
    account.kind = kindOf(type, fault.take(xeroText(object, "BankAccountType")));
    account.currency = fault.take(xeroCurrency(object, "CurrencyCode"));
    const QString status = fault.take(xeroText(object, "Status"));
    // Payments are made from banks and cards, and from other accounts that let them (api facts, Xero 3).
    const bool isBank = type == QLatin1String("BANK");
    const bool takesPayments = fault.take(object.optionalBoolean("EnablePaymentsToAccount")).value_or(true);
    const bool isClosed = status == QLatin1String("ARCHIVED") || status == QLatin1String("DELETED");
    account.isArchived = isClosed || (!isBank && !takesPayments);
    if (fault)
        return failed(fault.error());
    return account;
}

Result<Organisation> decodeOrganisationObject(const JsonReader &object)
{
    FirstFault fault;
    Organisation organisation;
    organisation.id = OrganisationId(fault.take(xeroGuid(object, "OrganisationID")));
    organisation.name = fault.take(object.text("Name"));
    organisation.countryCode = fault.take(xeroText(object, "CountryCode"));
    organisation.baseCurrency = fault.take(xeroCurrency(object, "BaseCurrency"));
    organisation.timeZone = ianaZoneFromXero(fault.take(xeroText(object, "Timezone")));
    organisation.shortCode = fault.take(xeroText(object, "ShortCode"));
    organisation.isDemoCompany = fault.take(object.optionalBoolean("IsDemoCompany")).value_or(false);
    if (fault)
        return failed(fault.error());
    return organisation;
}

struct Tenant {
    Connection connection;
    QString type;
};

Result<Tenant> decodeTenant(const JsonReader &object)
{
    FirstFault fault;
    Tenant tenant;
    tenant.connection.connectionId = fault.take(object.text("id"));
    tenant.connection.organisation = OrganisationId(fault.take(xeroGuid(object, "tenantId")));
    tenant.connection.name = fault.take(xeroText(object, "tenantName"));
    tenant.type = fault.take(object.text("tenantType"));
    if (fault)
        return failed(fault.error());
    return tenant;
}

} // namespace

Result<QList<Connection>> decodeConnections(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    const Result<QList<JsonReader>> tenants = document->root().asArray();
    if (!tenants)
        return failed(tenants.error());
    QList<Connection> connections;
    for (const JsonReader &element : *tenants) {
        const Result<Tenant> tenant = decodeTenant(element);
        if (!tenant)
            return failed(tenant.error());
        if (tenant->type == QLatin1String("ORGANISATION"))
            connections.append(tenant->connection);
    }
    return connections;
}

Result<Organisation> decodeOrganisation(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    const Result<QList<JsonReader>> organisations = document->root().array("Organisations");
    if (!organisations)
        return failed(organisations.error());
    if (organisations->isEmpty())
        return failed(document->root().faultAt("Organisations", u"expected one organisation, got none"_s));
    return decodeOrganisationObject(organisations->first());
}

Result<QList<Account>> decodeAccounts(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    return document->root().list("Accounts", decodeAccount);
}

} // namespace tieout
