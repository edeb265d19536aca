// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/xerobooks.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

qint64 Bill::credited() const
{
    return std::accumulate(credits.cbegin(), credits.cend(), qint64(0),
        [](qint64 sum, const Credit &credit) { return sum + credit.applied; });
}

void Tenant::reindex()
{
    m_bills.clear();
    m_payments.clear();
    m_batches.clear();
    m_numbers.clear();
    for (int i = 0; i < bills.size(); ++i) {
        m_bills.insert(bills.at(i).id, i);
        m_numbers.insert(bills.at(i).number, i);
    }
    for (int i = 0; i < payments.size(); ++i)
        m_payments.insert(payments.at(i).id, i);
    for (int i = 0; i < batches.size(); ++i)
        m_batches.insert(batches.at(i).id, i);
    m_ordered = false;
}

int Tenant::addBill(const Bill &bill)
{
    const int index = static_cast<int>(bills.size());
    bills.append(bill);
    m_bills.insert(bill.id, index);
    m_numbers.insert(bill.number, index);
    m_ordered = false;
    return index;
}

int Tenant::addPayment(const Payment &payment)
{
    const int index = static_cast<int>(payments.size());
    payments.append(payment);
    m_payments.insert(payment.id, index);
    bills[payment.bill].payments.append(index);
    m_ordered = false;
    return index;
}

int Tenant::addBatch(const Batch &batch)
{
    const int index = static_cast<int>(batches.size());
    batches.append(batch);
    m_batches.insert(batch.id, index);
    return index;
}

void Tenant::renumber(int bill, const QString &number)
{
    m_numbers.remove(bills.at(bill).number, bill);
    bills[bill].number = number;
    m_numbers.insert(number, bill);
}

int Tenant::accountNamed(const QString &wanted) const
{
    static const QHash<QString, QString> nicknames = { { u"checking"_s, u"BANK"_s }, { u"card"_s, u"CREDITCARD"_s },
        { u"credit-card"_s, u"CREDITCARD"_s }, { u"paypal"_s, u"PAYPAL"_s } };
    const QString kind = nicknames.value(wanted.toLower());
    for (int i = 0; i < accounts.size(); ++i) {
        const Account &account = accounts.at(i);
        const bool active = account.status == u"ACTIVE";
        if (!kind.isEmpty() && active && account.type == u"BANK" && account.bankAccountType == kind)
            return i;
        if (wanted == u"clearing" && active && account.type != u"BANK" && account.paymentsEnabled)
            return i;
        if (account.id == wanted.toLower() || (!wanted.isEmpty() && (account.code == wanted || account.name == wanted)))
            return i;
    }
    return -1;
}

void Tenant::sortIfNeeded() const
{
    if (m_ordered)
        return;
    const auto order = [](const auto &rows, QList<int> &out) {
        out.resize(rows.size());
        std::iota(out.begin(), out.end(), 0);
        std::sort(out.begin(), out.end(), [&rows](int a, int b) {
            return std::tie(rows.at(a).updatedMs, rows.at(a).id) < std::tie(rows.at(b).updatedMs, rows.at(b).id);
        });
    };
    order(payments, m_paymentOrder);
    order(bills, m_billOrder);
    m_ordered = true;
}

const QList<int> &Tenant::paymentsInOrder() const
{
    sortIfNeeded();
    return m_paymentOrder;
}

const QList<int> &Tenant::billsInOrder() const
{
    sortIfNeeded();
    return m_billOrder;
}

void Tenant::recompute(int billIndex)
{
    Bill &bill = bills[billIndex];
    bill.paid = -bill.reversed;
    QDate last;
    for (const int index : std::as_const(bill.payments)) {
        const Payment &payment = payments.at(index);
        if (payment.isDeleted())
            continue;
        bill.paid += payment.amount;
        last = std::max(last, payment.date);
    }
    for (const Credit &credit : std::as_const(bill.credits))
        last = std::max(last, credit.date);
    if (bill.status != u"AUTHORISED" && bill.status != u"PAID")
        return;
    const bool settled = bill.due() == 0;
    bill.status = settled ? u"PAID"_s : u"AUTHORISED"_s;
    bill.fullyPaidOn = settled ? last : QDate();
}

} // namespace tieout::sandbox
