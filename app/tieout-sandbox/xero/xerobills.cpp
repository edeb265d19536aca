// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xerobills.h"

#include "app/tieout-sandbox/world/amounts.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void writeStubs(JsonWriter &writer, const XeroCall &call, const Bill &bill)
{
    const bool withDeleted = call.world.knobs.is("xero.deleted-in-bill", "on");
    writer.beginArray("Payments");
    for (const int index : bill.payments) {
        const Payment &payment = call.tenant.payments.at(index);
        if (payment.isDeleted() && !withDeleted)
            continue;
        writer.beginObject();
        writer.text("PaymentID", payment.id);
        if (payment.batch >= 0)
            writer.text("BatchPaymentID", call.tenant.batches.at(payment.batch).id);
        writer.text("Date", msDate(call.world, payment.date));
        writer.raw("Amount", centsText(payment.amount));
        if (!payment.reference.isEmpty())
            writer.text("Reference", payment.reference);
        writer.raw("CurrencyRate", payment.rate.toLatin1());
        writer.boolean("HasAccount", false);
        writer.boolean("HasValidationErrors", false);
        writer.endObject();
    }
    writer.endArray();
}

void writeCredits(JsonWriter &writer, const XeroCall &call, const Bill &bill, const char *kind, const char *idKey)
{
    writer.beginArray(kind);
    for (const Credit &credit : bill.credits) {
        if (credit.kind != QLatin1String(kind))
            continue;
        writer.beginObject();
        writer.text(idKey, credit.id);
        if (credit.kind == u"CreditNotes")
            writer.text("CreditNoteNumber", credit.number);
        writer.text("ID", credit.id);
        writer.text("Date", msDate(call.world, credit.date));
        writer.raw("Total", centsText(credit.total));
        writer.raw("AppliedAmount", centsText(credit.applied));
        writer.endObject();
    }
    writer.endArray();
}

void writeContact(JsonWriter &writer, const Contact &contact, BillShape shape)
{
    writer.beginObject("Contact");
    writer.text("ContactID", contact.id);
    if (shape == BillShape::Single)
        writer.text("ContactStatus", u"ACTIVE"_s);
    writer.text("Name", contact.name);
    if (shape != BillShape::InsidePayment) {
        for (const char *key : { "Addresses", "Phones", "ContactGroups" }) {
            writer.beginArray(key);
            writer.endArray();
        }
    }
    writer.beginArray("ContactPersons");
    writer.endArray();
    writer.boolean("HasValidationErrors", false);
    writer.endObject();
}

void writeLine(JsonWriter &writer, const BillLine &line)
{
    writer.beginObject();
    writer.text("Description", line.description);
    writer.raw("UnitAmount", centsText(line.cents));
    writer.text("TaxType", line.taxCents == 0 ? u"NONE"_s : u"TAX001"_s);
    writer.raw("TaxAmount", centsText(line.taxCents));
    writer.raw("LineAmount", centsText(line.cents));
    writer.text("AccountCode", line.accountCode);
    writer.beginArray("Tracking");
    for (const Tracking &tracking : line.tracking) {
        writer.beginObject();
        writer.text("Name", tracking.name);
        writer.text("Option", tracking.option);
        writer.text("TrackingCategoryID", tracking.categoryId);
        if (!tracking.optionId.isEmpty())
            writer.text("TrackingOptionID", tracking.optionId);
        writer.endObject();
    }
    writer.endArray();
    writer.raw("Quantity", "1.0000");
    writer.text("LineItemID", line.id);
    writer.beginArray("ValidationErrors");
    writer.endArray();
    writer.endObject();
}

void writeLines(JsonWriter &writer, const Bill &bill, BillShape shape)
{
    writer.beginArray("LineItems");
    if (shape != BillShape::UnpagedList) {
        for (const BillLine &line : bill.lines)
            writeLine(writer, line);
    }
    writer.endArray();
}

void writeDates(JsonWriter &writer, const XeroCall &call, const Bill &bill)
{
    writer.text("DateString", plainDate(bill.date));
    writer.text("Date", msDate(call.world, bill.date));
    writer.text("DueDateString", plainDate(bill.dueDate));
    writer.text("DueDate", msDate(call.world, bill.dueDate));
    if (bill.plannedPaymentDate.isValid()) {
        writer.text("PlannedPaymentDateString", plainDate(bill.plannedPaymentDate));
        writer.text("PlannedPaymentDate", msDate(call.world, bill.plannedPaymentDate));
    }
}

void writeSums(JsonWriter &writer, const XeroCall &call, const Bill &bill)
{
    writer.raw("SubTotal", centsText(bill.subTotal));
    writer.raw("TotalTax", centsText(bill.tax));
    writer.raw("Total", centsText(bill.total));
    writer.text("UpdatedDateUTC", msStamp(bill.updatedMs));
    if (!call.world.knobs.is("xero.updated-string", "off"))
        writer.text("UpdatedDateUTCString", zuluSeconds(bill.updatedMs));
    writer.text("CurrencyCode", bill.currency);
    if (bill.fullyPaidOn.isValid())
        writer.text("FullyPaidOnDate", msDate(call.world, bill.fullyPaidOn));
}

} // namespace

void writeBill(JsonWriter &writer, const XeroCall &call, const Bill &bill, BillShape shape)
{
    const bool summary = shape == BillShape::Summary;
    writer.text("Type", bill.type);
    writer.text("InvoiceID", bill.id);
    writer.text("InvoiceNumber", bill.number);
    if (bill.type == u"ACCREC")
        writer.text("Reference", bill.reference.isNull() ? u""_s : bill.reference);
    if (!bill.url.isEmpty())
        writer.text("Url", bill.url);
    if (!summary)
        writeStubs(writer, call, bill);
    if (shape != BillShape::InsidePayment)
        writeCredits(writer, call, bill, "CreditNotes", "CreditNoteID");
    writeCredits(writer, call, bill, "Prepayments", "PrepaymentID");
    writeCredits(writer, call, bill, "Overpayments", "OverpaymentID");
    writer.raw("AmountDue", centsText(bill.due()));
    writer.raw("AmountPaid", centsText(bill.paid));
    if (shape != BillShape::InsidePayment)
        writer.raw("AmountCredited", centsText(bill.credited()));
    writer.boolean("SentToContact", false);
    writer.raw("CurrencyRate", bill.rate.toLatin1());
    writer.boolean("HasErrors", false);
    writer.boolean("IsDiscounted", false);
    if (!summary && shape != BillShape::InsidePayment)
        writer.boolean("HasAttachments", false);
    writeContact(writer, call.tenant.contacts.at(bill.contact), shape);
    writeDates(writer, call, bill);
    writer.text("Status", bill.status);
    writer.text("LineAmountTypes", bill.tax == 0 ? u"NoTax"_s : u"Exclusive"_s);
    if (!summary)
        writeLines(writer, bill, shape);
    writeSums(writer, call, bill);
}

} // namespace tieout::sandbox
