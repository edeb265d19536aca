// SPDX-License-Identifier: Apache-2.0
// Bills (api facts, Xero 2.2).
#include "core/xero/xerodecode.h"

#include "core/json/settingaside.h"
#include "core/xero/xerofields.h"

namespace tieout {

namespace {

/// AmountCredited or, if Xero leaves it out, what the documented sum yields: total = due + paid + credited.
Result<Money> credited(const JsonReader &object, const Bill &bill)
{
    const Result<std::optional<Money>> sent = xeroOptionalMoney(object, "AmountCredited", bill.total.currency());
    if (!sent)
        return failed(sent.error());
    if (*sent)
        return **sent;
    const Result<Money> withoutDue = difference(bill.total, bill.amountDue);
    return withoutDue ? difference(*withoutDue, bill.amountPaid) : withoutDue;
}

Result<Bill> decodeBill(const JsonReader &object)
{
    FirstFault fault;
    Bill bill;
    bill.id = BillId(fault.take(xeroGuid(object, "InvoiceID")));
    bill.number = fault.take(xeroText(object, "InvoiceNumber"));
    bill.isAccountsPayable = fault.take(object.text("Type")) == QLatin1String("ACCPAY");
    bill.status = fault.take(object.text("Status"));
    bill.date = fault.take(xeroOptionalDate(object, "Date"));
    const Currency currency = fault.take(xeroCurrency(object, "CurrencyCode"));
    bill.total = fault.take(xeroMoney(object, "Total", currency));
    bill.tax = fault.take(xeroMoney(object, "TotalTax", currency));
    bill.amountDue = fault.take(xeroMoney(object, "AmountDue", currency));
    bill.amountPaid = fault.take(xeroMoney(object, "AmountPaid", currency));
    bill.updatedAt = fault.take(xeroInstant(object, "UpdatedDateUTC"));
    if (const auto contact = fault.take(object.optionalObject("Contact")))
        bill.vendorName = fault.take(xeroText(*contact, "Name"));
    if (fault)
        return failed(fault.error());
    bill.amountCredited = fault.take(credited(object, bill));
    if (fault)
        return failed(fault.error());
    return bill;
}

} // namespace

Result<Listed<Bill>> decodeBills(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    const Result<QList<JsonReader>> rows = document->root().array("Invoices");
    if (!rows)
        return failed(rows.error());
    return decodeSettingAside(
        *rows, decodeBill, [](const JsonReader &row) { return xeroRowIdentity(row, "InvoiceID"); });
}

} // namespace tieout
