// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/play/bookkeeperrows.h"

#include <QSet>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QString isoDate(QDate date)
{
    return date.toString(Qt::ISODate);
}

QList<int> billsThat(const World &world, bool (*fits)(const Bill &))
{
    QList<int> found;
    const QList<Bill> &bills = world.tenant().bills;
    for (int i = 0; i < bills.size(); ++i) {
        if (bills.at(i).type == u"ACCPAY" && fits(bills.at(i)))
            found.append(i);
    }
    return found;
}

bool isOpen(const Bill &bill)
{
    return bill.status == u"AUTHORISED" && bill.due() > 0;
}

QList<int> openBills(const World &world, Random &dice)
{
    const QList<int> open = billsThat(world, isOpen);
    QSet<int> linked;
    for (const Requisition &requisition : world.company.requisitions)
        linked.insert(billOf(world, requisition));
    QList<int> ofSubcontractors;
    std::copy_if(open.cbegin(), open.cend(), std::back_inserter(ofSubcontractors),
        [&](int bill) { return linked.contains(bill); });
    return ofSubcontractors.isEmpty() || dice.chance(20) ? open : ofSubcontractors;
}

QList<int> singlePayments(const World &world)
{
    QList<int> found;
    const Tenant &tenant = world.tenant();
    for (int i = 0; i < tenant.payments.size(); ++i) {
        const Payment &payment = tenant.payments.at(i);
        const bool reversed = tenant.bills.at(payment.bill).reversed != 0;
        if (payment.type == u"ACCPAYPAYMENT" && !payment.isDeleted() && payment.batch < 0 && !reversed)
            found.append(i);
    }
    return found;
}

QList<int> livingBatches(const World &world)
{
    QList<int> found;
    const Tenant &tenant = world.tenant();
    for (int i = 0; i < tenant.batches.size(); ++i) {
        const Batch &batch = tenant.batches.at(i);
        const bool whole = std::none_of(batch.payments.cbegin(), batch.payments.cend(),
            [&](int member) { return tenant.payments.at(member).isDeleted(); });
        if (batch.status == u"AUTHORISED" && whole)
            found.append(i);
    }
    return found;
}

QDate paymentDay(const Bill &bill, Random &dice)
{
    const QDate day = bill.date.addDays(dice.between(10, 60));
    return day.dayOfWeek() > 5 ? day.addDays(2) : day;
}

qint64 share(qint64 cents, Random &dice)
{
    return std::max<qint64>(1, cents * dice.between(15, 85) / 100);
}

QString reference(const QString &account, Random &dice)
{
    const QString number = QString::number(dice.between(20'000, 99'999));
    if (account != u"checking")
        return dice.chance(50) ? QString() : u"Stmt %1"_s.arg(number);
    switch (dice.between(0, 5)) {
    case 0:
        return u"CHK %1"_s.arg(number);
    case 1:
        return u"#%1"_s.arg(number);
    case 2:
        return u"ACH joint %1"_s.arg(number);
    default:
        return number;
    }
}

QString account(const World &world, Random &dice)
{
    const qint64 roll = dice.between(1, 100);
    const QString wanted = roll <= 70 ? u"checking"_s
        : roll <= 88                  ? u"card"_s
        : roll <= 94                  ? u"paypal"_s
                                      : u"clearing"_s;
    return world.tenant().accountNamed(wanted) < 0 ? u"checking"_s : wanted;
}

} // namespace tieout::sandbox
