// SPDX-License-Identifier: Apache-2.0
// The habits of the bookkeeper in Xero.
#include "app/tieout-sandbox/play/bookkeeperrows.h"

#include <QJsonArray>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

Choice payBill(const World &world, Random &dice)
{
    const auto index = pick(openBills(world, dice), dice);
    if (!index)
        return std::nullopt;
    const Bill &bill = world.tenant().bills.at(*index);
    const QString from = account(world, dice);
    const qint64 amount = dice.chance(60) ? bill.due() : share(bill.due(), dice);
    return QJsonObject { { u"verb"_s, u"pay-bill"_s }, { u"billId"_s, bill.id }, { u"amount"_s, amountText(amount) },
        { u"date"_s, isoDate(paymentDay(bill, dice)) }, { u"account"_s, from },
        { u"reference"_s, reference(from, dice) } };
}

Choice onSinglePayment(const World &world, Random &dice, const QString &verb)
{
    const auto index = pick(singlePayments(world), dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, verb }, { u"paymentId"_s, world.tenant().payments.at(*index).id } };
}

Choice removePayment(const World &world, Random &dice)
{
    return onSinglePayment(world, dice, u"remove-payment"_s);
}

Choice voidCheckLater(const World &world, Random &dice)
{
    return onSinglePayment(world, dice, u"void-check-later"_s);
}

// One in three is redone unchanged: a pair that ties out without a new line.
Choice redoPayment(const World &world, Random &dice)
{
    const auto index = pick(singlePayments(world), dice);
    if (!index)
        return std::nullopt;
    const Payment &old = world.tenant().payments.at(*index);
    const Bill &bill = world.tenant().bills.at(old.bill);
    QJsonObject command { { u"verb"_s, u"redo-payment"_s }, { u"paymentId"_s, old.id } };
    const qint64 changed = dice.between(0, 5);
    if (changed == 0 || changed == 1)
        command.insert(u"amount"_s, amountText(share(bill.due() + old.amount, dice)));
    if (changed == 1 || changed == 2)
        command.insert(u"date"_s, isoDate(paymentDay(bill, dice)));
    if (changed == 3)
        command.insert(u"account"_s, account(world, dice));
    if (changed == 3 || changed == 2)
        command.insert(u"reference"_s, reference(u"checking"_s, dice));
    return command;
}

Choice batchPay(const World &world, Random &dice)
{
    QList<int> open = openBills(world, dice);
    if (open.size() < 2)
        return std::nullopt;
    QJsonArray bills;
    QDate date;
    const qint64 members = std::min<qint64>(open.size(), dice.between(2, 4));
    while (bills.size() < members) {
        const Bill &bill = world.tenant().bills.at(open.takeAt(dice.between(0, open.size() - 1)));
        date = std::max(date, paymentDay(bill, dice));
        bills.append(bill.id);
    }
    return QJsonObject { { u"verb"_s, u"batch-pay"_s }, { u"billIds"_s, bills }, { u"date"_s, isoDate(date) },
        { u"account"_s, u"checking"_s }, { u"reference"_s, reference(u"checking"_s, dice) } };
}

Choice batchEdit(const World &world, Random &dice)
{
    if (world.knobs.is("xero.batch-delete-members", "untouched"))
        return std::nullopt; // the members would be paid twice
    const auto index = pick(livingBatches(world), dice);
    if (!index)
        return std::nullopt;
    const Batch &batch = world.tenant().batches.at(*index);
    QJsonObject command { { u"verb"_s, u"batch-edit"_s }, { u"batchId"_s, batch.id } };
    if (dice.chance(30))
        command.insert(u"date"_s, isoDate(batch.date.addDays(dice.between(1, 6))));
    else
        command.insert(u"reference"_s, reference(u"checking"_s, dice));
    return command;
}

Choice batchDelete(const World &world, Random &dice)
{
    const auto index = pick(livingBatches(world), dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, u"batch-delete"_s }, { u"batchId"_s, world.tenant().batches.at(*index).id } };
}

// People may change a bill's number even after it is paid (api facts, Xero 1.8).
Choice renameBill(const World &world, Random &dice)
{
    const auto index = pick(billsThat(world, [](const Bill &bill) { return bill.status != u"VOIDED"; }), dice);
    if (!index)
        return std::nullopt;
    const Bill &bill = world.tenant().bills.at(*index);
    const QString stem = bill.number.section(u"/R"_s, 0, 0);
    return QJsonObject { { u"verb"_s, u"rename-bill"_s }, { u"billId"_s, bill.id },
        { u"number"_s, u"%1/R%2"_s.arg(stem).arg(dice.between(1, 99)) } };
}

Choice editDueDate(const World &world, Random &dice)
{
    const auto index = pick(billsThat(world, isOpen), dice);
    if (!index)
        return std::nullopt;
    const Bill &bill = world.tenant().bills.at(*index);
    return QJsonObject { { u"verb"_s, u"edit-due-date"_s }, { u"billId"_s, bill.id },
        { u"date"_s, isoDate(bill.dueDate.addDays(dice.between(1, 30))) } };
}

Choice applyCredit(const World &world, Random &dice)
{
    const auto index = pick(openBills(world, dice), dice);
    if (!index)
        return std::nullopt;
    const Bill &bill = world.tenant().bills.at(*index);
    const qint64 amount = dice.chance(20) ? bill.due() : share(bill.due(), dice);
    return QJsonObject { { u"verb"_s, u"apply-credit"_s }, { u"billId"_s, bill.id },
        { u"amount"_s, amountText(amount) }, { u"number"_s, u"CM-%1"_s.arg(dice.between(1000, 9999)) },
        { u"date"_s, isoDate(paymentDay(bill, dice)) } };
}

Choice voidBill(const World &world, Random &dice)
{
    const auto index = pick(billsThat(world,
                                [](const Bill &bill) {
                                    return bill.status == u"AUTHORISED" && bill.paid == 0 && bill.credited() == 0
                                        && bill.reversed == 0;
                                }),
        dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, u"void-bill"_s }, { u"billId"_s, world.tenant().bills.at(*index).id } };
}

Choice newBill(const World &world, Random &dice)
{
    const auto before = pick(billsThat(world, [](const Bill &) { return true; }), dice);
    if (!before)
        return std::nullopt;
    const QDate date = world.tenant().bills.at(*before).date.addDays(dice.between(0, 20));
    return QJsonObject { { u"verb"_s, u"new-bill"_s }, { u"number"_s, u"F-%1"_s.arg(world.tenant().bills.size()) },
        { u"total"_s, amountText(dice.between(4'501, 612'499)) }, { u"date"_s, isoDate(date) } };
}

Choice touchPayment(const World &world, Random &dice)
{
    QList<int> payments;
    const Tenant &tenant = world.tenant();
    for (int i = 0; i < tenant.payments.size(); ++i)
        payments.append(i);
    const auto index = pick(payments, dice);
    if (!index)
        return std::nullopt;
    return QJsonObject { { u"verb"_s, u"touch-payment"_s }, { u"paymentId"_s, tenant.payments.at(*index).id } };
}

Choice reconcilePayment(const World &world, Random &dice)
{
    Choice command = onSinglePayment(world, dice, u"reconcile"_s);
    if (command)
        command->insert(u"on"_s, dice.chance(80));
    return command;
}

} // namespace

QList<Habit> bookkeeperHabits()
{
    const QString role = u"bookkeeper"_s;
    return { { role, u"pay-bill"_s, 40, payBill }, { role, u"remove-payment"_s, 8, removePayment },
        { role, u"redo-payment"_s, 8, redoPayment }, { role, u"batch-pay"_s, 6, batchPay },
        { role, u"batch-edit"_s, 4, batchEdit }, { role, u"batch-delete"_s, 2, batchDelete },
        { role, u"void-check-later"_s, 3, voidCheckLater }, { role, u"rename-bill"_s, 4, renameBill },
        { role, u"edit-due-date"_s, 2, editDueDate }, { role, u"apply-credit"_s, 5, applyCredit },
        { role, u"void-bill"_s, 1, voidBill }, { role, u"new-bill"_s, 5, newBill },
        { role, u"touch-payment"_s, 4, touchPayment }, { role, u"reconcile"_s, 4, reconcilePayment } };
}

} // namespace tieout::sandbox
