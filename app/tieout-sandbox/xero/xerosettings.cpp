// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xerosettings.h"

#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/utc.h"
#include "app/tieout-sandbox/xero/xeroselect.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QList<Member> &accountMembers()
{
    static const QList<Member> list = { { "AccountID", CellKind::Guid }, { "Code", CellKind::Text },
        { "Name", CellKind::Text }, { "Type", CellKind::Text }, { "Status", CellKind::Text },
        { "BankAccountType", CellKind::Text }, { "EnablePaymentsToAccount", CellKind::Flag },
        { "Class", CellKind::Text } };
    return list;
}

Cell accountCell(const Account &account, int member)
{
    switch (member) {
    case 0:
        return Cell::ofGuid(account.id);
    case 1:
        return Cell::ofText(account.code);
    case 2:
        return Cell::ofText(account.name);
    case 3:
        return Cell::ofText(account.type);
    case 4:
        return Cell::ofText(account.status);
    case 5:
        return Cell::ofText(account.bankAccountType);
    case 6:
        return Cell::ofFlag(account.paymentsEnabled);
    default:
        return Cell::ofText(account.accountClass);
    }
}

void writeAccount(JsonWriter &writer, const Account &account)
{
    writer.beginObject();
    writer.text("AccountID", account.id);
    if (!account.code.isEmpty())
        writer.text("Code", account.code);
    writer.text("Name", account.name);
    writer.text("Status", account.status);
    writer.text("Type", account.type);
    writer.text("TaxType", u"NONE"_s);
    writer.text("Class", account.accountClass);
    writer.boolean("EnablePaymentsToAccount", account.paymentsEnabled);
    writer.boolean("ShowInExpenseClaims", false);
    if (account.type == u"BANK") {
        writer.text("BankAccountNumber", account.bankNumber);
        writer.text("BankAccountType", account.bankAccountType);
        writer.text("CurrencyCode", account.currency);
    } else if (account.paymentsEnabled) {
        // Old accounts have both keys, with empty values (api facts, Xero 3).
        writer.text("BankAccountType", u""_s);
        writer.text("CurrencyCode", u""_s);
    }
    writer.text("ReportingCode", account.accountClass.left(3));
    writer.boolean("HasAttachments", false);
    writer.text("UpdatedDateUTC", msStamp(account.updatedMs));
    writer.boolean("AddToWatchlist", false);
    writer.endObject();
}

void writeBatch(JsonWriter &writer, const XeroCall &call, const Batch &batch)
{
    const Tenant &tenant = call.tenant;
    qint64 total = 0;
    writer.beginObject();
    writer.beginObject("Account");
    writer.text("AccountID", tenant.accounts.at(batch.account).id);
    writer.text("CurrencyCode", tenant.accounts.at(batch.account).currency);
    writer.endObject();
    writer.text("Reference", batch.reference);
    writer.text("BatchPaymentID", batch.id);
    writer.text("DateString", plainDate(batch.date));
    writer.text("Date", msDate(call.world, batch.date));
    writer.beginArray("Payments");
    for (const int index : batch.payments) {
        const Payment &payment = tenant.payments.at(index);
        total += payment.bankAmount;
        // A deleted batch shows no members (docs/sandbox.md, Xero 18).
        if (batch.status == u"DELETED")
            continue;
        writer.beginObject();
        writer.beginObject("Invoice");
        writer.text("InvoiceID", tenant.bills.at(payment.bill).id);
        writer.text("CurrencyCode", tenant.bills.at(payment.bill).currency);
        writer.endObject();
        writer.text("PaymentID", payment.id);
        if (!payment.reference.isEmpty())
            writer.text("Reference", payment.reference);
        writer.raw("Amount", centsText(payment.amount));
        writer.raw("BankAmount", centsText(payment.bankAmount));
        writer.endObject();
    }
    writer.endArray();
    writer.text("Type", batch.type);
    writer.text("Status", batch.status);
    writer.raw("TotalAmount", centsText(total));
    writer.text("UpdatedDateUTC", msStamp(batch.updatedMs));
    writer.boolean("IsReconciled", batch.reconciled);
    writer.endObject();
}

// "2019-12-07T18:46:19.5165400": seven digits, no zone, UTC (docs/sandbox.md, Xero 27).
QString sevenDigits(qint64 ms)
{
    return utcTime(ms).toString(u"yyyy-MM-ddTHH:mm:ss.zzz"_s) + u"5400"_s;
}

void writeConnection(JsonWriter &writer, const Tenant &tenant)
{
    writer.beginObject();
    writer.text("id", tenant.connectionId);
    writer.text("authEventId", tenant.authEventId);
    writer.text("tenantId", tenant.id);
    writer.text("tenantType", u"ORGANISATION"_s);
    writer.text("tenantName", tenant.name);
    writer.text("createdDateUtc", sevenDigits(tenant.connectedMs));
    writer.text("updatedDateUtc", sevenDigits(tenant.reconnectedMs));
    writer.endObject();
}

void writeOrganisation(JsonWriter &writer, const World &world, const Tenant &tenant)
{
    writer.beginObject();
    writer.text("Name", tenant.name);
    writer.text("LegalName", tenant.name + u", Inc."_s);
    writer.boolean("PaysTax", true);
    writer.text("Version", tenant.country == u"US" ? u"US"_s : u"GLOBAL"_s);
    writer.text("OrganisationType", u"COMPANY"_s);
    writer.text("BaseCurrency", tenant.currency);
    writer.text("CountryCode", tenant.country);
    writer.boolean("IsDemoCompany", tenant.demo);
    writer.text("OrganisationStatus", u"ACTIVE"_s);
    writer.text("EmployerIdentificationNumber", u"91-2044817"_s);
    writer.number("FinancialYearEndDay", 31);
    writer.number("FinancialYearEndMonth", 12);
    writer.text("SalesTaxBasis", u"ACCRUALS"_s);
    writer.text("SalesTaxPeriod", u"QUARTERLY"_s);
    writer.text("DefaultSalesTax", u"Tax Exclusive"_s);
    writer.text("DefaultPurchasesTax", u"Tax Exclusive"_s);
    if (tenant.periodLockDate.isValid())
        writer.text("PeriodLockDate", msDate(world, tenant.periodLockDate));
    writer.text("CreatedDateUTC", u"/Date(%1)/"_s.arg(tenant.createdMs));
    writer.text("OrganisationEntityType", u"COMPANY"_s);
    writer.text("Timezone", tenant.timezone);
    writer.text("ShortCode", tenant.shortCode);
    writer.text("OrganisationID", tenant.id);
    writer.text("Edition", u"BUSINESS"_s);
    writer.text("Class", tenant.demo ? u"DEMO"_s : u"PREMIUM"_s);
    for (const char *key : { "Addresses", "Phones", "ExternalLinks" }) {
        writer.beginArray(key);
        writer.endArray();
    }
    writer.beginObject("PaymentTerms");
    writer.endObject();
    writer.endObject();
}

} // namespace

Response listAccounts(const XeroCall &call)
{
    const QList<Account> &accounts = call.tenant.accounts;
    QList<int> all;
    for (int i = 0; i < accounts.size(); ++i)
        all.append(i);
    std::stable_sort(all.begin(), all.end(),
        [&accounts](int a, int b) { return accounts.at(a).updatedMs < accounts.at(b).updatedMs; });
    const Selectable list { all, accountMembers(), u"Account"_s,
        [&accounts](int row, int member) { return accountCell(accounts.at(row), member); },
        [&accounts](int row) { return accounts.at(row).updatedMs; }, {}, false };
    Selection selection = selectRows(call, list, false);
    if (selection.refusal)
        return *selection.refusal;
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("Accounts");
    for (const int row : std::as_const(selection.rows))
        writeAccount(writer, accounts.at(row));
    writer.endArray();
    return finish(writer);
}

Response showOrganisation(const XeroCall &call)
{
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("Organisations");
    writeOrganisation(writer, call.world, call.tenant);
    writer.endArray();
    return finish(writer);
}

Response listBatchPayments(const XeroCall &call)
{
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("BatchPayments");
    const qint64 since = modifiedSince(call.request).value_or(0) * 1000;
    for (const Batch &batch : std::as_const(call.tenant.batches)) {
        if (batch.updatedMs >= since)
            writeBatch(writer, call, batch);
    }
    writer.endArray();
    return finish(writer);
}

Response showBatchPayment(const XeroCall &call, const QString &id)
{
    const int index = call.tenant.batchById(id);
    if (index < 0)
        return xeroNotFound();
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("BatchPayments");
    writeBatch(writer, call, call.tenant.batches.at(index));
    writer.endArray();
    return finish(writer);
}

Response answerConnections(const Request &request, World &world)
{
    const QString id = guidKey(request.path.section(u'/', 2, 2));
    Response response;
    if (request.method == "DELETE" && !id.isEmpty()) {
        response = xeroNotFound();
        for (Tenant &tenant : world.tenants) {
            if (!tenant.connected || tenant.connectionId != id)
                continue;
            tenant.connected = false;
            response = Response { 204, {}, {}, {} };
        }
        return response;
    }
    if (request.method != "GET" || !id.isEmpty())
        return xeroNotFound();
    const QString event = request.parameter(u"authEventId"_s);
    JsonWriter writer(JsonWriter::Dialect::Compact);
    writer.beginArray();
    for (const Tenant &tenant : std::as_const(world.tenants)) {
        if (tenant.connected && (event.isNull() || tenant.authEventId == guidKey(event)))
            writeConnection(writer, tenant);
    }
    writer.endArray();
    response.body = writer.take();
    return response;
}

} // namespace tieout::sandbox
