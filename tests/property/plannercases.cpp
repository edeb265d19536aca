// SPDX-License-Identifier: Apache-2.0
#include "tests/property/plannercases.h"

#include "core/sync/line/linemark.h"

#include <rapidcheck.h>

namespace tieout::test {

using namespace Qt::StringLiterals;

const BillId kBill(QUuid::createUuidV5(QUuid(), u"bill"_s));
const AccountId kAccount(QUuid::createUuidV5(QUuid(), u"account"_s));

Money dollars(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::usd());
}

namespace {

PaymentId paymentId(int number)
{
    return PaymentId(QUuid::createUuidV5(QUuid(), u"payment %1"_s.arg(number)));
}

} // namespace

CommitmentCase emptyCase(qint64 due)
{
    CommitmentCase facts;
    facts.commitment.id = CommitmentId(1);
    facts.commitment.project = ProjectId(7);
    facts.currency = Currency::usd();
    Invoice invoice;
    invoice.id = InvoiceId(3);
    invoice.project = ProjectId(7);
    invoice.commitment = CommitmentId(1);
    invoice.currentPaymentDue = dollars(due);
    invoice.billingDate = QDate(2026, 10, 31);
    facts.invoices.insert(invoice.id, invoice);
    Bill bill;
    bill.id = kBill;
    bill.number = u"CD-1"_s;
    bill.total = dollars(due);
    facts.bills.insert(kBill, bill);
    Account account;
    account.id = kAccount;
    account.name = u"Checking"_s;
    account.kind = AccountKind::Bank;
    facts.accounts.insert(kAccount, account);
    return facts;
}

PaymentRecord newPayment(int number, qint64 amount)
{
    PaymentRecord record;
    record.payment.id = paymentId(number);
    record.payment.kind = PaymentKind::BillPayment;
    record.payment.status = PaymentStatus::Authorised;
    record.payment.bill = kBill;
    record.payment.amount = dollars(amount);
    record.payment.date = QDate(2026, 11, 18);
    record.payment.account = kAccount;
    record.placement = { InvoiceId(3), CommitmentId(1), ProjectId(7) };
    record.linkedInvoices = { InvoiceId(3) };
    return record;
}

namespace {

/// One of few amounts and dates, so that payments and lines look like each other.
PaymentRecord anyPayment(int number)
{
    PaymentRecord record = newPayment(number, *rc::gen::inRange(1, 4));
    record.payment.status = *rc::gen::element(PaymentStatus::Authorised, PaymentStatus::Deleted);
    record.payment.date = record.payment.date.addDays(*rc::gen::inRange(0, 2));
    record.decision = *rc::gen::weightedElement<Decision>(
        { { 12, Decision::None }, { 1, Decision::Retry }, { 1, Decision::Adopt }, { 1, Decision::Create },
            { 1, Decision::IssueAnyway }, { 1, Decision::Void }, { 1, Decision::Restore }, { 1, Decision::Leave } });
    if (*rc::gen::arbitrary<bool>()) { // the person saw whatever looks like it
        for (qint64 id = 100; id < 110; ++id)
            record.linesShown.append(LineId(id));
    }
    return record;
}

} // namespace

PaymentLine lineOf(const LineDraft &draft, LineId id)
{
    PaymentLine line;
    line.id = id;
    line.project = draft.project;
    line.commitment = draft.commitment;
    line.invoice = draft.invoice;
    line.amount = draft.amount;
    line.date = draft.date;
    line.invoiceNumber = draft.invoiceNumber;
    line.checkNumber = draft.checkNumber;
    line.notes = draft.notes;
    line.paymentNumber = draft.paymentNumber;
    line.originId = draft.originId;
    line.originData = draft.originData;
    return line;
}

LineDraft freshDraft(const CommitmentCase &facts, const PaymentRecord &record)
{
    LineSources sources;
    sources.payment = record.payment;
    sources.bill = facts.bills.value(kBill);
    sources.invoice = facts.invoices.value(record.placement.invoice);
    sources.account = facts.accounts.value(kAccount);
    return draftFor(sources);
}

namespace {

/// The payment's line as it was written once, and perhaps changed, unlocked or left half done since.
void giveLine(CommitmentCase &facts, PaymentRecord &record, LineId id)
{
    const LineDraft draft = freshDraft(facts, record);
    PaymentLine line = lineOf(draft, id);
    switch (*rc::gen::weightedElement<int>({ { 6, 0 }, { 1, 1 }, { 1, 2 }, { 1, 3 }, { 1, 4 } })) {
    case 1:
        line.amount = dollars(*rc::gen::inRange(1, 4));
        break;
    case 2:
        line.originId.clear();
        break;
    case 3:
        line.originId.clear();
        line.originData = originDataFor(record.payment.id, LineOperation::Restoring, draft);
        break;
    case 4:
        line.originId.clear();
        line.originData = originDataFor(record.payment.id, LineOperation::Voiding, draft);
        break;
    default:
        break;
    }
    facts.lines.append(line);
    if (*rc::gen::arbitrary<bool>()) { // else the ledger was lost
        record.line = id;
        record.issued = draft;
    }
}

} // namespace

CommitmentCase anyCase()
{
    CommitmentCase facts = emptyCase(*rc::gen::inRange(1, 16));
    facts.voidPolicy = *rc::gen::element(VoidPolicy::Automatic, VoidPolicy::AskMe, VoidPolicy::LeaveUnchanged);
    facts.heldBack.voids = *rc::gen::weightedElement<bool>({ { 5, false }, { 1, true } });
    const int payments = *rc::gen::inRange(0, 6);
    qint64 nextLine = 100;
    for (int i = 0; i < payments; ++i) {
        PaymentRecord record = anyPayment(i);
        if (*rc::gen::arbitrary<bool>())
            giveLine(facts, record, LineId(nextLine++));
        facts.payments.append(record);
    }
    const int typed = *rc::gen::inRange(0, 3);
    for (int i = 0; i < typed; ++i) {
        LineDraft draft;
        draft.project = ProjectId(7);
        draft.commitment = CommitmentId(1);
        draft.invoice = InvoiceId(3);
        draft.amount = dollars(*rc::gen::inRange(1, 4));
        draft.date = QDate(2026, 11, 18).addDays(*rc::gen::inRange(-8, 9));
        draft.originId = *rc::gen::element(QString(), u"QB-1"_s);
        facts.lines.append(lineOf(draft, LineId(nextLine++)));
    }
    return facts;
}

} // namespace tieout::test
