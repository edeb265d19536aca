// SPDX-License-Identifier: Apache-2.0
// Payments and their history (api facts, Xero 1).
#include "core/xero/xerodecode.h"

#include "core/json/settingaside.h"
#include "core/xero/xerofields.h"

#include <array>
#include <limits>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatuses {
    JsonWord<PaymentStatus> { "AUTHORISED", PaymentStatus::Authorised },
    JsonWord<PaymentStatus> { "DELETED", PaymentStatus::Deleted },
};

constexpr std::array kKinds {
    JsonWord<PaymentKind> { "ACCPAYPAYMENT", PaymentKind::BillPayment },
};

/// The bill that a payment names, and its currency, since a payment has none of its own (Xero 1.7). Payments of other
/// kinds name their document here or elsewhere, so only a bill payment needs it. PaymentType alone tells the kinds
/// apart, never the objects that are present (Xero 1.6).
Currency readInvoice(Payment &payment, const JsonReader &object, FirstFault &fault)
{
    const bool isNeeded = payment.kind == PaymentKind::BillPayment;
    if (!isNeeded && !object.has("Invoice"))
        return {};
    const Result<JsonReader> invoice = object.object("Invoice");
    if (!invoice) {
        fault.note(invoice.error());
        return {};
    }
    payment.bill =
        BillId(fault.take(isNeeded ? xeroGuid(*invoice, "InvoiceID") : xeroOptionalGuid(*invoice, "InvoiceID")));
    payment.billNumber = fault.take(xeroText(*invoice, "InvoiceNumber"));
    if (const auto contact = fault.take(invoice->optionalObject("Contact")))
        payment.vendorName = fault.take(xeroText(*contact, "Name"));
    return fault.take(xeroCurrency(*invoice, "CurrencyCode"));
}

void readAccount(Payment &payment, const JsonReader &object, FirstFault &fault)
{
    const std::optional<JsonReader> account = fault.take(object.optionalObject("Account"));
    if (!account)
        return;
    payment.account = AccountId(fault.take(xeroOptionalGuid(*account, "AccountID")));
    payment.accountCode = fault.take(xeroText(*account, "Code")); // not every account has one
}

Result<Payment> decodePayment(const JsonReader &object)
{
    FirstFault fault;
    Payment payment;
    payment.id = PaymentId(fault.take(xeroGuid(object, "PaymentID")));
    const JsonEnum<PaymentKind> kind = fault.take(object.oneOf("PaymentType", kKinds));
    payment.kind = kind.value.value_or(PaymentKind::Other);
    payment.kindText = kind.text;
    const JsonEnum<PaymentStatus> status = fault.take(object.oneOf("Status", kStatuses));
    payment.status = status.value.value_or(PaymentStatus::Unknown);
    payment.statusText = status.text;
    payment.date = fault.take(xeroDate(object, "Date"));
    const Currency currency = readInvoice(payment, object, fault);
    payment.amount = fault.take(xeroMoney(object, "Amount", currency));
    readAccount(payment, object, fault);
    payment.reference = fault.take(xeroText(object, "Reference"));
    payment.batchId = fault.take(xeroText(object, "BatchPaymentID"));
    payment.updatedAt = fault.take(xeroInstant(object, "UpdatedDateUTC"));
    if (fault)
        return failed(fault.error());
    return payment;
}

Result<UnreadableRow> paymentIdentity(const JsonReader &object)
{
    return xeroRowIdentity(object, "PaymentID");
}

Result<int> count(const JsonReader &object, std::string_view key)
{
    const Result<qint64> number = object.integerOrText(key);
    if (!number)
        return failed(number.error());
    if (*number < 0 || *number > std::numeric_limits<int>::max())
        return failed(object.faultAt(key, u"expected a count, got %1"_s.arg(*number)));
    return static_cast<int>(*number);
}

/// The moment of creation, if this record is the one that says "Created" (in any case).
std::optional<Instant> creation(const JsonReader &record, FirstFault &fault)
{
    const QString changes = fault.take(xeroText(record, "Changes"));
    if (changes.compare(QLatin1String("Created"), Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const std::optional<Instant> exact = fault.take(xeroOptionalInstant(record, "DateUTC"));
    return exact ? exact : fault.take(xeroOptionalInstant(record, "DateUTCString"));
}

} // namespace

Result<PaymentPage> decodePaymentPage(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    const JsonReader root = document->root();
    const Result<JsonReader> pagination = root.object("pagination");
    if (!pagination)
        return failed(pagination.error());
    FirstFault fault;
    PaymentPage page;
    page.page = fault.take(count(*pagination, "page"));
    if (pagination->has("pageSize"))
        page.pageSize = fault.take(count(*pagination, "pageSize"));
    page.pageCount = fault.take(count(*pagination, "pageCount"));
    page.itemCount = fault.take(count(*pagination, "itemCount"));
    page.serverTime = fault.take(xeroOptionalInstant(root, "DateTimeUTC"));
    const QList<JsonReader> rows = fault.take(root.array("Payments"));
    page.payments = fault.take(decodeSettingAside(rows, decodePayment, paymentIdentity));
    if (fault)
        return failed(fault.error());
    return page;
}

Result<QList<Payment>> decodePayments(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    return document->root().list("Payments", decodePayment);
}

Result<PaymentHistory> decodePaymentHistory(const QByteArray &body)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return failed(document.error());
    const Result<QList<JsonReader>> records = document->root().array("HistoryRecords");
    if (!records)
        return failed(records.error());
    FirstFault fault;
    PaymentHistory history;
    for (const JsonReader &record : *records) {
        const std::optional<Instant> createdAt = creation(record, fault);
        if (createdAt && (!history.createdAt || *createdAt < *history.createdAt))
            history.createdAt = createdAt;
    }
    if (fault)
        return failed(fault.error());
    return history;
}

} // namespace tieout
