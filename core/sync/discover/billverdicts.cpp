// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/billverdicts.h"

#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"

#include <algorithm>

namespace tieout {

namespace {

/// A payment and its bill carry the same change stamp within 10 ms (api facts, Xero 2.2).
bool isOutOfDate(const Bill &bill, const QList<CountedPayment> &payments)
{
    return std::any_of(payments.begin(), payments.end(), [&bill](const CountedPayment &payment) {
        return bill.updatedAt + std::chrono::seconds(1) < payment.updatedAt;
    });
}

Settlement settlementTo(PaymentId payment, const Standing &standing)
{
    Settlement settlement;
    settlement.payment = payment;
    settlement.standing = standing;
    return settlement;
}

/// Payments whose standing may change by these verdicts. Nearly every bill agrees, and then only what was flagged
/// before is read.
Result<QList<PaymentRecord>> concernedBy(const WatchRepository &watch, const QHash<BillId, BillVerdict> &verdicts)
{
    const QList<BillId> lessPaid = verdicts.keys(BillVerdict::TakenBack);
    const QList<BillId> agreeing = verdicts.keys(BillVerdict::Agrees);
    auto records = lessPaid.isEmpty() ? Result<QList<PaymentRecord>>() : watch.issuedFor(lessPaid);
    if (!records || agreeing.isEmpty())
        return records;
    const auto flagged = watch.takenBackOf(agreeing);
    if (!flagged)
        return failed(flagged.error());
    return *records + *flagged;
}

enum class Rows { JustRead, AsKnown };

Result<QList<PaymentId>> judge(Ledger &ledger, const QList<BillId> &bills, RunId run, Instant now, Rows rows)
{
    const auto readAt = ledger.facts().paymentsReadAt();
    const auto known = readAt ? ledger.bills().bills(bills) : failed(readAt.error());
    const auto payments = known ? ledger.watch().paymentsOf(bills) : failed(known.error());
    if (!payments)
        return failed(payments.error());
    QHash<BillId, BillVerdict> verdicts;
    QList<BillId> judged;
    for (const BillId id : bills) {
        const auto bill = known->constFind(id);
        // A bill that Xero does not show gives no verdict, and its turn is over all the same.
        const bool isKnown = bill != known->constEnd() && readAt->has_value()
            && (rows == Rows::JustRead || !isOutOfDate(*bill, payments->value(id)));
        verdicts.insert(id, isKnown ? judgeBill(*bill, payments->value(id), **readAt) : BillVerdict::Unclear);
        if (rows == Rows::JustRead
            && (!isKnown || verdicts.value(id) != BillVerdict::Unclear || !changedAfter(*bill, **readAt)))
            judged.append(id);
    }
    const auto concerned = concernedBy(ledger.watch(), verdicts);
    if (!concerned)
        return failed(concerned.error());
    QList<Settlement> settlements;
    QList<PaymentId> changed;
    for (const PaymentRecord &record : *concerned) {
        const BillId bill = record.payment.bill;
        const TakenBack takenBack = takenBackFrom(known->value(bill), payments->value(bill));
        if (const auto standing = standingAfter(verdicts.value(bill), record, takenBack)) {
            settlements.append(settlementTo(record.payment.id, *standing));
            changed.append(record.payment.id);
        }
    }
    const Done done = ledger.inTransaction([&]() -> Done {
        const Done checked = ledger.watch().recordBillChecks(judged, now);
        return checked ? ledger.payments().settle(settlements, run) : checked;
    });
    if (!done)
        return failed(done.error());
    return changed;
}

} // namespace

Result<JudgedBills> judgedBills(Ledger &ledger, const QList<BillId> &bills)
{
    const auto readAt = ledger.facts().paymentsReadAt();
    const auto known = readAt ? ledger.bills().bills(bills) : failed(readAt.error());
    const auto payments = known ? ledger.watch().paymentsOf(bills) : failed(known.error());
    if (!payments)
        return failed(payments.error());
    JudgedBills found;
    for (auto bill = known->cbegin(); readAt->has_value() && bill != known->cend(); ++bill) {
        const QList<CountedPayment> ofBill = payments->value(bill.key());
        const BillVerdict verdict = judgeBill(*bill, ofBill, **readAt);
        if (verdict == BillVerdict::TakenBack)
            found.takenBack.insert(bill.key(), takenBackFrom(*bill, ofBill));
        if (verdict == BillVerdict::Agrees)
            found.agree.insert(bill.key());
        if (changedAfter(*bill, **readAt) && isLessPaid(*bill, ofBill))
            found.inFlux.insert(bill.key());
    }
    return found;
}

Result<QList<PaymentId>> judgeBills(Ledger &ledger, const QList<BillId> &bills, RunId run, Instant now)
{
    return judge(ledger, bills, run, now, Rows::JustRead);
}

Result<QList<PaymentId>> judgeBillsOf(Ledger &ledger, const QList<PaymentRecord> &payments, RunId run, Instant now)
{
    QList<BillId> bills;
    QSet<BillId> seen;
    for (const PaymentRecord &record : payments) {
        if (!seen.contains(record.payment.bill))
            bills.append(record.payment.bill);
        seen.insert(record.payment.bill);
    }
    return judge(ledger, bills, run, now, Rows::AsKnown);
}

} // namespace tieout
