// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/billreader.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/billverdicts.h"

namespace tieout {

using namespace std::chrono_literals;

BillReader::BillReader(EngineParts parts, RunTrigger trigger)
    : m_parts(std::move(parts))
    , m_trigger(trigger)
{
}

Task<Done> BillReader::refresh(QList<PaymentRecord> payments, std::stop_token stop)
{
    const auto stale = outOfDate(payments);
    if (!stale)
        co_return failed(stale.error());
    const auto wanted = worthACall(*stale, payments);
    if (!wanted)
        co_return failed(wanted.error());
    if (wanted->isEmpty())
        co_return Done();
    if (m_parts.observer.progress) {
        const QString sentence = Tr::tr("Reading bills from Xero");
        m_parts.observer.progress(
            SyncProgress { SyncPhase::ReadingBills, 0, static_cast<int>(wanted->size()), sentence });
    }
    const auto bills = co_await m_parts.source->fetchBills(*wanted, stop);
    if (!bills)
        co_return failed(bills.error());
    for (const UnreadableRow &row : bills->unreadable)
        noteUnread(BillId(guidFromText(row.id)), row.error.detail);
    for (const Bill &bill : *bills)
        m_read.append(bill.id);
    const Done recorded = m_parts.ledger->unread().recordBills(*bills, m_parts.clock->now());
    co_return recorded ? m_parts.ledger->bills().recordBills(*bills) : recorded;
}

Result<QList<BillId>> BillReader::outOfDate(const QList<PaymentRecord> &payments) const
{
    QList<BillId> bills = billsOf(payments);
    const auto known = m_parts.ledger->bills().bills(bills);
    if (!known)
        return failed(known.error());
    QSet<BillId> stale;
    for (const PaymentRecord &record : payments) {
        const auto bill = known->constFind(record.payment.bill);
        // A new line is made from the bill as it is now: it may have been renamed while its payment waited.
        const bool becomesLine = !record.line.isValid() && record.payment.status == PaymentStatus::Authorised;
        // A payment and its bill carry the same change stamp within 10 ms (api facts, Xero 2.2): an older bill is out
        // of date.
        if (becomesLine || bill == known->constEnd() || bill->updatedAt + 1s < record.payment.updatedAt)
            stale.insert(record.payment.bill);
    }
    bills.removeIf([&stale](BillId id) { return !stale.contains(id); });
    return bills;
}

/// A scheduled run does not spend a call in each run on bills that could not be read (rule 22), unless a payment of
/// theirs changed since: their payments wait, and the run reports that.
Result<QList<BillId>> BillReader::worthACall(const QList<BillId> &bills, const QList<PaymentRecord> &payments)
{
    const auto unread = m_parts.ledger->unread().unreadBills();
    if (!unread)
        return failed(unread.error());
    if (m_trigger != RunTrigger::Scheduled || unread->isEmpty())
        return bills;
    QSet<BillId> changed;
    for (const PaymentRecord &record : payments) {
        const auto bill = unread->constFind(record.payment.bill);
        if (bill != unread->constEnd() && record.payment.updatedAt > bill->triedAt)
            changed.insert(record.payment.bill);
    }
    QList<BillId> worth = bills;
    worth.removeIf([&](BillId id) {
        const auto bill = unread->constFind(id);
        const bool rests = bill != unread->constEnd() && !changed.contains(id)
            && !isWorthACall(bill->since, bill->triedAt, m_parts.clock->now());
        if (rests)
            noteUnread(id, bill->detail);
        return rests;
    });
    return worth;
}

void BillReader::noteUnread(BillId bill, const QString &detail)
{
    Error problem(ErrorKind::Malformed, Tr::tr("The payments of bill %1 wait (%2).").arg(bill.toString(), detail));
    problem.service = Service::Xero;
    m_problems.append(problem);
    m_unreadable.insert(bill);
}

} // namespace tieout
