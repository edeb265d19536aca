// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/buildsteps.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString currencyOf(const QString &country)
{
    static const QHash<QString, QString> byCountry = { { u"US"_s, u"USD"_s }, { u"CA"_s, u"CAD"_s },
        { u"GB"_s, u"GBP"_s }, { u"AU"_s, u"AUD"_s }, { u"NZ"_s, u"NZD"_s } };
    return byCountry.value(country, u"EUR"_s);
}

Account bank(const QString &code, const QString &name, const QString &kind, const QString &number)
{
    Account account;
    account.code = code;
    account.name = name;
    account.type = u"BANK"_s;
    account.bankAccountType = kind;
    account.bankNumber = number;
    account.accountClass = kind == u"CREDITCARD" ? u"LIABILITY"_s : u"ASSET"_s;
    return account;
}

Account ledger(const QString &code, const QString &name, const QString &type, const QString &accountClass)
{
    Account account;
    account.code = code;
    account.name = name;
    account.type = type;
    account.accountClass = accountClass;
    return account;
}

QList<Account> chartOfAccounts()
{
    QList<Account> accounts = { bank(u"1000"_s, u"Operating Checking"_s, u"BANK"_s, u"121000358-004417"_s),
        bank(u"2100"_s, u"Company Visa"_s, u"CREDITCARD"_s, u"XXXX-6612"_s),
        bank(QString(), u"PayPal"_s, u"PAYPAL"_s, u"ap@cascaderidge.example"_s),
        ledger(u"2300"_s, u"Joint Check Clearing"_s, u"CURRLIAB"_s, u"LIABILITY"_s),
        bank(u"1005"_s, u"Old Operating (First Harbor)"_s, u"BANK"_s, u"121000358-001102"_s),
        ledger(u"5010"_s, u"Subcontract Costs"_s, u"DIRECTCOSTS"_s, u"EXPENSE"_s),
        ledger(u"5020"_s, u"Material Purchases"_s, u"DIRECTCOSTS"_s, u"EXPENSE"_s),
        ledger(u"6100"_s, u"Rent"_s, u"OVERHEADS"_s, u"EXPENSE"_s),
        ledger(u"6200"_s, u"Utilities"_s, u"OVERHEADS"_s, u"EXPENSE"_s),
        ledger(u"6310"_s, u"Fuel"_s, u"OVERHEADS"_s, u"EXPENSE"_s),
        ledger(u"4000"_s, u"Contract Revenue"_s, u"REVENUE"_s, u"REVENUE"_s) };
    accounts[3].paymentsEnabled = true;
    accounts[4].status = u"ARCHIVED"_s;
    return accounts;
}

Tenant organisation(Building &b, const QString &name, const QString &shortCode)
{
    Tenant tenant;
    tenant.id = b.world.random.guid();
    tenant.connectionId = b.world.random.guid();
    tenant.authEventId = b.world.random.guid();
    tenant.name = name;
    tenant.shortCode = shortCode;
    tenant.country = b.options.country;
    tenant.currency = currencyOf(b.options.country);
    tenant.periodLockDate = b.lastDay.addMonths(-4);
    tenant.createdMs = b.world.nowMs() - 86'400'000LL * 900;
    tenant.connectedMs = tenant.reconnectedMs = b.world.nowMs();
    tenant.accounts = chartOfAccounts();
    for (Account &account : tenant.accounts) {
        account.id = b.world.random.guid();
        account.currency = account.type == u"BANK" ? tenant.currency : QString();
        account.updatedMs = b.world.nowMs() - 86'400'000LL * 300;
    }
    return tenant;
}

} // namespace

void buildOrganisation(Building &b)
{
    setDay(b, b.lastDay.addDays(-120));
    b.world.tenants = { organisation(b, u"Cascade Ridge Builders"_s, u"!cR-7b"_s),
        organisation(b, u"Cascade Ridge Equipment Leasing"_s, u"!Lq2Vd"_s) };
    b.world.tenants[1].demo = true;
}

} // namespace tieout::sandbox
