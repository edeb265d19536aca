// SPDX-License-Identifier: Apache-2.0
// The accountant in Xero: payments and batches.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/xeroacts.h"

#include <QJsonArray>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Everything that a model outside needs to keep up.
QJsonObject paymentRow(const Tenant &tenant, const Payment &payment)
{
    return { { u"paymentId"_s, payment.id }, { u"billId"_s, tenant.bills.at(payment.bill).id },
        { u"invoiceNumber"_s, tenant.bills.at(payment.bill).number },
        { u"amount"_s, QString::fromLatin1(centsText(payment.amount)) },
        { u"date"_s, payment.date.toString(Qt::ISODate) }, { u"reference"_s, payment.reference },
        { u"accountId"_s, tenant.accounts.at(payment.account).id }, { u"status"_s, payment.status } };
}

void reportPayment(Verb &v, int index)
{
    const Tenant &tenant = v.world.tenant();
    const Payment &payment = tenant.payments.at(index);
    const QJsonObject row = paymentRow(tenant, payment);
    for (auto it = row.begin(); it != row.end(); ++it)
        v.result.insert(it.key(), it.value());
}

void payOne(Verb &v)
{
    PaymentOrder order;
    order.bill = v.bill();
    order.account = v.account();
    if (!v.error.isEmpty())
        return;
    const auto amount = v.cents("amount", v.world.tenant().bills.at(order.bill).due());
    if (!amount)
        return;
    order.amount = *amount;
    order.date = v.date("date");
    order.reference = v.text("reference");
    order.id = v.text("paymentId");
    order.type = v.text("type", order.type);
    if (v.world.tenant().paymentById(guidKey(order.id)) >= 0)
        v.fail(u"that PaymentID exists"_s);
    else
        reportPayment(v, payBill(v.world, v.world.tenant(), order));
}

void remove(Verb &v)
{
    const int index = v.payment();
    if (index < 0)
        return;
    removePayment(v.world, v.world.tenant(), index);
    reportPayment(v, index);
}

// What the page calls Remove & Redo: deletes the old payment and makes a new one in its place.
void redo(Verb &v)
{
    const int index = v.payment();
    if (index < 0)
        return;
    Tenant &tenant = v.world.tenant();
    const Payment old = tenant.payments.at(index);
    const auto amount = v.cents("amount", old.amount);
    const int account = v.command.contains("account"_L1) ? v.account() : old.account;
    if (!amount || account < 0)
        return;
    removePayment(v.world, tenant, index);
    PaymentOrder order;
    order.bill = old.bill;
    order.account = account;
    order.amount = *amount;
    order.date = v.command.contains("date"_L1) ? v.date("date") : old.date;
    order.reference = v.text("reference", old.reference);
    order.id = v.text("newPaymentId");
    reportPayment(v, payBill(v.world, tenant, order));
    v.result.insert(u"removed"_s, old.id);
}

void voidLater(Verb &v)
{
    const int index = v.payment();
    if (index < 0)
        return;
    reversePayment(v.world, v.world.tenant(), index);
    reportPayment(v, index);
}

void reportBatch(Verb &v, int index)
{
    const Tenant &tenant = v.world.tenant();
    QJsonArray payments;
    QJsonArray rows;
    for (const int member : tenant.batches.at(index).payments) {
        payments.append(tenant.payments.at(member).id);
        rows.append(paymentRow(tenant, tenant.payments.at(member)));
    }
    v.result.insert(u"payments"_s, rows);
    v.result.insert(u"batchId"_s, tenant.batches.at(index).id);
    v.result.insert(u"paymentIds"_s, payments);
}

/// The bills of billIds, or else of invoiceNumbers (the first bill with each number).
QList<int> billsToPay(Verb &v)
{
    const Tenant &tenant = v.world.tenant();
    QList<int> bills;
    for (const QJsonValue &value : v.command.value("billIds"_L1).toArray())
        bills.append(tenant.billById(guidKey(value.toString())));
    for (const QJsonValue &value : v.command.value("invoiceNumbers"_L1).toArray())
        bills.append(tenant.billsByNumber(value.toString()).value(0, -1));
    if (bills.contains(-1))
        v.fail(u"no such bill"_s);
    else if (bills.isEmpty())
        v.fail(u"billIds or invoiceNumbers is missing"_s);
    return bills;
}

void batchPay(Verb &v)
{
    const QList<int> bills = billsToPay(v);
    const int account = v.account();
    if (!v.error.isEmpty())
        return;
    QList<PaymentOrder> orders;
    for (const int bill : bills) {
        PaymentOrder order;
        order.bill = bill;
        order.account = account;
        order.amount = v.world.tenant().bills.at(bill).due();
        order.date = v.date("date");
        order.reference = v.text("reference");
        orders.append(order);
    }
    reportBatch(v, payBatch(v.world, v.world.tenant(), orders, v.text("reference")));
}

void batchDelete(Verb &v)
{
    const int index = v.batch();
    if (index < 0)
        return;
    removeBatch(v.world, v.world.tenant(), index);
    reportBatch(v, index);
}

// Xero re-creates every member when a batch is edited: new batch, new PaymentIDs.
void batchEdit(Verb &v)
{
    const int index = v.batch();
    if (index < 0)
        return;
    Tenant &tenant = v.world.tenant();
    const Batch old = tenant.batches.at(index);
    QList<PaymentOrder> orders;
    for (const int member : old.payments) {
        const Payment &payment = tenant.payments.at(member);
        PaymentOrder order;
        order.bill = payment.bill;
        order.account = payment.account;
        order.amount = payment.amount;
        order.date = v.command.contains("date"_L1) ? v.date("date") : payment.date;
        order.reference = v.text("reference", payment.reference);
        orders.append(order);
    }
    removeBatch(v.world, tenant, index);
    reportBatch(v, payBatch(v.world, tenant, orders, v.text("reference", old.reference)));
    QJsonArray removed;
    for (const int member : old.payments)
        removed.append(tenant.payments.at(member).id);
    v.result.insert(u"removed"_s, old.id);
    v.result.insert(u"removedPaymentIds"_s, removed);
}

void setReconciled(Verb &v)
{
    const int index = v.payment();
    if (index < 0)
        return;
    reconcile(v.world, v.world.tenant(), index, v.flag("on", true));
    reportPayment(v, index);
}

void touch(Verb &v)
{
    const int index = v.payment();
    if (index < 0)
        return;
    touchPayment(v.world, v.world.tenant(), index);
    reportPayment(v, index);
}

} // namespace

QHash<QString, VerbFunction> xeroVerbs()
{
    return { { u"pay-bill"_s, payOne }, { u"remove-payment"_s, remove }, { u"redo-payment"_s, redo },
        { u"void-check-later"_s, voidLater }, { u"batch-pay"_s, batchPay }, { u"batch-delete"_s, batchDelete },
        { u"batch-edit"_s, batchEdit }, { u"reconcile"_s, setReconciled }, { u"touch-payment"_s, touch } };
}

} // namespace tieout::sandbox
