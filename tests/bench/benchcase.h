// SPDX-License-Identifier: Apache-2.0
// Commitments of any size for the planner: a quiet day, and one on which everything happens at once.
#pragma once

#include "core/sync/line/linedraft.h"
#include "core/sync/plan/plan.h"
#include "tests/unit/ledger/ledgerworld.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

/// What is known about one commitment; the payments and lines come from add().
class BenchCase final {
public:
    BenchCase(int commitment, int first)
        : m_first(first)
    {
        facts.commitment.id = CommitmentId(100 + commitment);
        facts.commitment.project = ProjectId(1);
        facts.commitment.status = u"Approved"_s;
        facts.currency = Currency::usd();
        Account account;
        account.id = AccountId(guid(3, 1));
        account.name = u"Checking"_s;
        account.kind = AccountKind::Bank;
        facts.accounts.insert(account.id, account);
    }

    CommitmentCase facts;

    /// Written and proved before, four on a bill; looked at again.
    void addProved()
    {
        PaymentRecord record = next();
        lineFor(record);
        facts.issued << record;
    }
    void addNew() { facts.payments << next(); }
    void addRemoved()
    {
        PaymentRecord record = next();
        lineFor(record);
        record.payment = removed(record.payment);
        record.standing = Standing { Reason::VoidPending, {} };
        facts.payments << record;
    }
    /// Removed and entered again, as Xero does when somebody edits a batch.
    void addReentered()
    {
        addRemoved();
        PaymentRecord again = facts.payments.constLast();
        again.payment.id = PaymentId(guid(9, m_first + static_cast<int>(facts.payments.size())));
        again.payment.status = PaymentStatus::Authorised;
        again.line = LineId();
        again.issued.reset();
        facts.payments << again;
    }
    /// A line that somebody typed.
    void addStranger()
    {
        PaymentRecord record = next();
        lineFor(record);
        PaymentLine &line = facts.lines.last();
        line.originId.clear();
        line.originData.clear();
    }

private:
    PaymentRecord next()
    {
        const int number = m_first + ++m_count;
        const int bill = number / 4 + 1;
        Invoice of = invoice(bill, 0, bill);
        of.commitment = facts.commitment.id;
        of.project = ProjectId(1);
        of.currentPaymentDue = usd(1'000'000'000);
        facts.invoices.insert(of.id, of);
        Bill theBill;
        theBill.id = billId(bill);
        theBill.number = u"B-%1"_s.arg(bill);
        theBill.total = usd(1'000'000'000);
        facts.bills.insert(theBill.id, theBill);
        PaymentRecord record;
        record.payment = payment(number, bill, 10'000 + m_count);
        record.standing = Standing { Reason::NotWrittenYet, {} };
        record.placement = Placement { of.id, facts.commitment.id, ProjectId(1) };
        record.linkedInvoices = { of.id };
        return record;
    }

    void lineFor(PaymentRecord &record)
    {
        LineSources sources;
        sources.payment = record.payment;
        sources.bill = facts.bills.value(record.payment.bill);
        sources.invoice = facts.invoices.value(record.placement.invoice);
        sources.account = facts.accounts.value(record.payment.account);
        sources.paymentNumber = m_count;
        record.issued = draftFor(sources);
        record.line = LineId(m_first + m_count);
        record.standing = Standing { Reason::Proved, {} };
        PaymentLine line;
        line.id = record.line;
        line.project = record.issued->project;
        line.commitment = record.issued->commitment;
        line.invoice = record.issued->invoice;
        line.amount = record.issued->amount;
        line.date = record.issued->date;
        line.invoiceNumber = record.issued->invoiceNumber;
        line.checkNumber = record.issued->checkNumber;
        line.paymentNumber = record.issued->paymentNumber;
        line.notes = record.issued->notes;
        line.originId = record.issued->originId;
        line.originData = record.issued->originData;
        facts.lines << line;
    }

    int m_first;
    int m_count = 0;
};

/// `payments` payments and as many lines: all of them proved again, or a day on which everything happens at once (of
/// twenty payments fourteen proved again, three new, one removed, one removed and entered again; and four typed lines).
inline CommitmentCase caseOf(int commitment, int payments, bool isBusy)
{
    BenchCase bench(commitment, commitment * payments * 2);
    for (int i = 0; i < payments; ++i) {
        const int kind = isBusy ? i % 20 : 0;
        if (kind < 14)
            bench.addProved();
        else if (kind < 17)
            bench.addNew();
        else if (kind == 17)
            bench.addRemoved();
        else if (kind == 18)
            bench.addReentered();
        if (isBusy && kind >= 16)
            bench.addStranger();
    }
    return bench.facts;
}

} // namespace tieout::test
