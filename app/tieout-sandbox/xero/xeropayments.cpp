// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xeropayments.h"

#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/utc.h"
#include "app/tieout-sandbox/world/xeroacts.h"
#include "app/tieout-sandbox/xero/xerobills.h"
#include "app/tieout-sandbox/xero/xeroselect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QList<Member> &members()
{
    static const QList<Member> list = { { "PaymentID", CellKind::Guid }, { "PaymentType", CellKind::Text },
        { "Status", CellKind::Text }, { "Date", CellKind::Date }, { "Reference", CellKind::Text },
        { "Invoice.InvoiceID", CellKind::Guid }, { "Invoice.InvoiceNumber", CellKind::Text },
        { "Amount", CellKind::Number }, { "UpdatedDateUTC", CellKind::Date }, { "BankAmount", CellKind::Number },
        { "IsReconciled", CellKind::Flag }, { "Account.AccountID", CellKind::Guid }, { "Invoice.Type", CellKind::Text },
        { "Invoice.Contact.Name", CellKind::Text }, { "BatchPaymentID", CellKind::Guid } };
    return list;
}

Cell cell(const Tenant &tenant, const Payment &payment, int member)
{
    const auto bill = [&]() -> const Bill & { return tenant.bills.at(payment.bill); };
    switch (member) {
    case 0:
        return Cell::ofGuid(payment.id);
    case 1:
        return Cell::ofText(payment.type);
    case 2:
        return Cell::ofText(payment.status);
    case 3:
        return Cell::ofDate(midnightMs(payment.date));
    case 4:
        return Cell::ofText(payment.reference.isNull() ? u""_s : payment.reference);
    case 5:
        return Cell::ofGuid(bill().id);
    case 6:
        return Cell::ofText(bill().number);
    case 7:
        return Cell::ofNumber(payment.amount * kMicrosPerCent);
    case 8:
        return Cell::ofDate(payment.updatedMs);
    case 9:
        return Cell::ofNumber(payment.bankAmount * kMicrosPerCent);
    case 10:
        return Cell::ofFlag(payment.reconciled);
    case 11:
        return Cell::ofGuid(tenant.accounts.at(payment.account).id);
    case 12:
        return Cell::ofText(bill().type);
    case 13:
        return Cell::ofText(tenant.contacts.at(bill().contact).name);
    default:
        return payment.batch < 0 ? Cell() : Cell::ofGuid(tenant.batches.at(payment.batch).id);
    }
}

// Total and flag are text here and nowhere else (docs/sandbox.md, Xero 14).
void writeBatch(JsonWriter &writer, const XeroCall &call, const Batch &batch)
{
    qint64 total = 0;
    for (const int member : batch.payments)
        total += call.tenant.payments.at(member).bankAmount;
    writer.text("BatchPaymentID", batch.id);
    writer.beginObject("BatchPayment");
    writer.beginObject("Account");
    writer.text("AccountID", call.tenant.accounts.at(batch.account).id);
    writer.endObject();
    writer.text("BatchPaymentID", batch.id);
    writer.text("Date", msDate(call.world, batch.date));
    writer.text("Type", batch.type);
    writer.text("Status", batch.status);
    writer.text("TotalAmount", QString::fromLatin1(centsText(total)));
    writer.text("UpdatedDateUTC", msStamp(batch.updatedMs));
    writer.text("IsReconciled", batch.reconciled ? u"true"_s : u"false"_s);
    writer.endObject();
}

// Empty arrays here do not mean "none", and there are no sums (docs/sandbox.md, Xero 14).
void writeThinInvoice(JsonWriter &writer, const Tenant &tenant, const Bill &bill)
{
    writer.beginObject("Invoice");
    writer.text("Type", bill.type);
    writer.text("InvoiceID", bill.id);
    writer.text("InvoiceNumber", bill.number);
    for (const char *key : { "Payments", "CreditNotes", "Prepayments", "Overpayments" }) {
        writer.beginArray(key);
        writer.endArray();
    }
    writer.boolean("HasErrors", false);
    writer.boolean("IsDiscounted", false);
    const Contact &contact = tenant.contacts.at(bill.contact);
    writer.beginObject("Contact");
    writer.text("ContactID", contact.id);
    writer.text("ContactNumber", u""_s);
    writer.text("Name", contact.name);
    for (const char *key : { "Addresses", "Phones", "ContactGroups", "ContactPersons" }) {
        writer.beginArray(key);
        writer.endArray();
    }
    writer.boolean("HasValidationErrors", false);
    writer.endObject();
    writer.beginArray("LineItems");
    writer.endArray();
    writer.text("CurrencyCode", bill.currency);
    writer.endObject();
}

void writeAccount(JsonWriter &writer, const Account &account, bool single)
{
    writer.beginObject("Account");
    writer.text("AccountID", account.id);
    if (!account.code.isEmpty())
        writer.text("Code", account.code);
    if (single)
        writer.text("Name", account.name);
    writer.endObject();
}

void writePayment(JsonWriter &writer, const XeroCall &call, const Payment &payment, bool single, bool withString)
{
    writer.beginObject();
    writer.text("PaymentID", payment.id);
    if (payment.batch >= 0)
        writeBatch(writer, call, call.tenant.batches.at(payment.batch));
    writer.text("Date", msDate(call.world, payment.date));
    writer.raw("BankAmount", centsText(payment.bankAmount));
    writer.raw("Amount", centsText(payment.amount));
    if (!single || !payment.reference.isEmpty())
        writer.text("Reference", payment.reference.isNull() ? u""_s : payment.reference);
    writer.raw("CurrencyRate", payment.rate.toLatin1());
    writer.text("PaymentType", payment.type);
    writer.text("Status", payment.status);
    writer.text("UpdatedDateUTC", msStamp(payment.updatedMs));
    if (withString)
        writer.text("UpdatedDateUTCString", zuluSeconds(payment.updatedMs));
    writer.boolean("HasAccount", true);
    writer.boolean("IsReconciled", payment.reconciled);
    writeAccount(writer, call.tenant.accounts.at(payment.account), single);
    const Bill &bill = call.tenant.bills.at(payment.bill);
    if (single) {
        writer.beginObject("Invoice");
        writeBill(writer, call, bill, BillShape::InsidePayment);
        writer.endObject();
    } else {
        writeThinInvoice(writer, call.tenant, bill);
    }
    writer.boolean("HasValidationErrors", false);
    writer.endObject();
}

// Plays a colleague who touches a row while somebody reads page by page (docs/sandbox.md, Xero 19).
void touchBetweenPages(const XeroCall &call, const Selection &selection)
{
    if (call.world.knobs.is("xero.touch-between-pages", "off") || !selection.pagination || selection.rows.isEmpty()
        || selection.pagination->page != 1)
        return;
    touchPayment(call.world, call.tenant, selection.rows.first());
    if (call.world.knobs.is("xero.touch-between-pages", "once"))
        call.world.knobs.set(u"xero.touch-between-pages"_s, u"off"_s);
}

Response onePayment(const XeroCall &call, int index)
{
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("Payments");
    writePayment(writer, call, call.tenant.payments.at(index), true, call.world.knobs.is("xero.updated-string", "on"));
    writer.endArray();
    return finish(writer);
}

Response validationException(const QString &message)
{
    return apiException(10, u"ValidationException"_s, u"A validation exception occurred"_s, { message });
}

} // namespace

Response listPayments(const XeroCall &call)
{
    const Tenant &tenant = call.tenant;
    const Selectable list { tenant.paymentsInOrder(), members(), u"Payment"_s,
        [&tenant](int row, int member) { return cell(tenant, tenant.payments.at(row), member); },
        [&tenant](int row) { return tenant.payments.at(row).updatedMs; }, {}, true };
    const Selection selection = selectRows(call, list, false);
    if (selection.refusal)
        return *selection.refusal;
    const bool withString = call.world.knobs.is("xero.updated-string", "on");
    JsonWriter writer = beginEnvelope(call, selection.pagination);
    writer.beginArray("Payments");
    for (const int row : selection.rows)
        writePayment(writer, call, tenant.payments.at(row), false, withString);
    writer.endArray();
    Response response = finish(writer);
    touchBetweenPages(call, selection);
    return response;
}

Response showPayment(const XeroCall &call, const QString &id)
{
    const int index = call.tenant.paymentById(id);
    return index < 0 ? xeroNotFound() : onePayment(call, index);
}

Response paymentHistory(const XeroCall &call, const QString &id)
{
    const int index = call.tenant.paymentById(id);
    if (index < 0)
        return xeroNotFound();
    JsonWriter writer = beginEnvelope(call);
    writer.beginArray("HistoryRecords");
    const QList<HistoryRecord> &history = call.tenant.payments.at(index).history;
    for (auto it = history.crbegin(); it != history.crend(); ++it) {
        writer.beginObject();
        writer.text("Changes", it->changes);
        writer.text("DateUTCString", zuluSeconds(it->ms).chopped(1));
        writer.text("DateUTC", msStamp(it->ms));
        writer.text("User", it->user);
        writer.text("Details", it->details);
        writer.endObject();
    }
    writer.endArray();
    return finish(writer);
}

Response updatePayment(const XeroCall &call, const QString &id)
{
    const int index = call.tenant.paymentById(id);
    if (index < 0)
        return xeroNotFound();
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject())
        return apiException(17, u"PostDataInvalidException"_s, u"JSON for post data was invalid"_s);
    QJsonObject change = document.object();
    // The docs show the bare object, the published example puts it into an array; both are in use.
    if (change.value(u"Payments"_s).isArray())
        change = change.value(u"Payments"_s).toArray().first().toObject();
    change.remove(u"PaymentID"_s);
    if (change.size() != 1 || change.value(u"Status"_s).toString() != u"DELETED")
        return validationException(u"Payments can only be updated by setting Status to DELETED."_s);
    const Payment &payment = call.tenant.payments.at(index);
    if (payment.batch >= 0)
        return validationException(u"Payments created as part of a batch payment cannot be deleted."_s);
    if (payment.isDeleted())
        return validationException(u"This payment has already been deleted."_s);
    removePayment(call.world, call.tenant, index);
    call.tenant.payments[index].history.last().user = u"System Generated"_s;
    return onePayment(call, index);
}

} // namespace tieout::sandbox
