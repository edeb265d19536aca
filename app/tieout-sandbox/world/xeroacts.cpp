// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/xeroacts.h"

#include "app/tieout-sandbox/world/amounts.h"

#include <QLocale>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

HistoryRecord record(const World &world, const QString &changes, const QString &details)
{
    return { changes, u"Dana Whitfield"_s, details, world.nowMs() };
}

QString longDate(QDate date)
{
    return QLocale::c().toString(date, u"MMMM d, yyyy"_s);
}

void bumpBill(World &world, Tenant &tenant, int bill)
{
    tenant.recompute(bill);
    tenant.bills[bill].updatedMs = world.nowMs();
    tenant.touched();
}

void markDeleted(World &world, Tenant &tenant, int index)
{
    Payment &payment = tenant.payments[index];
    payment.status = u"DELETED"_s;
    payment.updatedMs = world.nowMs();
    payment.history.append(record(world, u"Deleted"_s, u"Payment removed."_s));
    bumpBill(world, tenant, payment.bill);
}

} // namespace

int payBill(World &world, Tenant &tenant, const PaymentOrder &order)
{
    Payment payment;
    payment.id = order.id.isEmpty() ? world.random.guid() : guidKey(order.id);
    payment.type = order.type;
    payment.reference = order.reference;
    payment.rate = order.rate;
    payment.date = order.date;
    payment.amount = order.amount;
    payment.bankAmount = order.bankAmount < 0 ? order.amount : order.bankAmount;
    payment.account = order.account;
    payment.bill = order.bill;
    payment.batch = order.batch;
    payment.updatedMs = world.nowMs();
    const QString details = u"Payment of %1 made on %2 from %3."_s.arg(
        QString::fromLatin1(centsText(order.amount)), longDate(order.date), tenant.accounts.at(order.account).name);
    payment.history = { record(world, u"Created"_s, details) };
    const int index = tenant.addPayment(payment);
    bumpBill(world, tenant, order.bill);
    return index;
}

void removePayment(World &world, Tenant &tenant, int index)
{
    if (!tenant.payments.at(index).isDeleted())
        markDeleted(world, tenant, index);
}

int payBatch(World &world, Tenant &tenant, QList<PaymentOrder> orders, const QString &reference)
{
    Batch batch;
    batch.id = world.random.guid();
    batch.reference = reference;
    batch.account = orders.first().account;
    batch.date = orders.first().date;
    batch.updatedMs = world.nowMs();
    const int index = tenant.addBatch(batch);
    for (PaymentOrder &order : orders) {
        order.batch = index;
        tenant.batches[index].payments.append(payBill(world, tenant, order));
    }
    return index;
}

void removeBatch(World &world, Tenant &tenant, int index)
{
    Batch &batch = tenant.batches[index];
    batch.status = u"DELETED"_s;
    batch.updatedMs = world.nowMs();
    if (world.knobs.is("xero.batch-delete-members", "untouched"))
        return;
    const bool unbumped = world.knobs.is("xero.batch-delete-members", "deleted-unbumped");
    for (const int payment : std::as_const(batch.payments)) {
        const qint64 before = tenant.payments.at(payment).updatedMs;
        removePayment(world, tenant, payment);
        if (unbumped)
            tenant.payments[payment].updatedMs = before;
    }
    tenant.touched();
}

void reversePayment(World &world, Tenant &tenant, int index)
{
    const Payment &payment = tenant.payments.at(index);
    tenant.bills[payment.bill].reversed += payment.amount;
    bumpBill(world, tenant, payment.bill);
}

void reconcile(World &world, Tenant &tenant, int index, bool reconciled)
{
    Payment &payment = tenant.payments[index];
    payment.reconciled = reconciled;
    if (world.knobs.is("xero.reconcile-bumps", "on"))
        touchPayment(world, tenant, index);
}

void touchPayment(World &world, Tenant &tenant, int index)
{
    tenant.payments[index].updatedMs = world.nowMs();
    tenant.touched();
}

int addBill(World &world, Tenant &tenant, Bill bill)
{
    if (bill.id.isEmpty())
        bill.id = world.random.guid();
    if (bill.updatedMs == 0)
        bill.updatedMs = world.nowMs();
    if (bill.lines.isEmpty()) {
        BillLine line;
        line.id = world.random.guid();
        line.description = bill.number;
        line.accountCode = u"5010"_s;
        line.cents = bill.total - bill.tax;
        line.taxCents = bill.tax;
        bill.lines = { line };
    }
    bill.subTotal = bill.total - bill.tax;
    const int index = tenant.addBill(bill);
    tenant.recompute(index);
    return index;
}

} // namespace tieout::sandbox
