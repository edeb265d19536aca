// SPDX-License-Identifier: Apache-2.0
// Laws of one plan, whatever the commitment looks like: no payment gets a second line, a line goes from one payment to
// one, no more is issued than is due without being asked, and what was carried out is not planned again.
#include "core/model/paymentdecisions.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/planner.h"
#include "tests/property/plannercases.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tieout;
using namespace tieout::test;

namespace {

Money issuedIn(const CommitmentCase &facts)
{
    Money total = dollars(0);
    for (const PaymentLine &line : facts.lines)
        total = *sum(total, line.amount);
    return total;
}

PaymentRecord *recordIn(CommitmentCase &facts, PaymentId payment)
{
    for (PaymentRecord &record : facts.payments) {
        if (record.payment.id == payment)
            return &record;
    }
    return nullptr;
}

void settle(PaymentRecord &record, const Standing &standing)
{
    record.standing = standing;
    if (isOver(record.decision, standing))
        record.decision = Decision::None;
}

/// Both books after everything was carried out.
CommitmentCase carriedOut(CommitmentCase facts, const CommitmentPlan &plan)
{
    qint64 nextLine = 1000;
    for (const PlannedStep &step : plan.steps) {
        PaymentRecord &record = *recordIn(facts, step.record.payment.id);
        if (step.forgetsLine)
            record.line = LineId();
        if (step.kind == StepKind::Settle) {
            settle(record, step.standing);
            if (step.isProof)
                record.issued = step.draft;
            if (step.line.id.isValid())
                record.line = step.line.id;
            continue;
        }
        const bool isCreate = step.kind == StepKind::Create;
        const LineId id = isCreate ? LineId(nextLine++) : step.line.id;
        if (isCreate)
            facts.lines.append(lineOf(step.draft, id));
        for (PaymentLine &line : facts.lines) {
            if (line.id == id)
                line = lineOf(step.draft, id);
        }
        record.line = id;
        record.issued = step.draft;
        const bool isVoided = step.draft.amount.isZero();
        settle(record, Standing { isVoided ? Reason::Voided : Reason::Proved, {} });
        if (step.replaces) {
            facts.payments.removeIf(
                [&step](const PaymentRecord &candidate) { return candidate.payment.id == step.replaces->payment.id; });
        }
    }
    return facts;
}

} // namespace

class PlannerLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePaymentOneLine();
    void handedOverOneToOne();
    void neverMoreThanIsDue();
    void roomIsMadeOnTheSameInvoice();
    void whatIsDoneIsDone();
};

void PlannerLawsTest::onePaymentOneLine()
{
    QVERIFY(rc::check("no create while a line names the payment; a line is changed for one payment only", [] {
        const CommitmentCase facts = anyCase();
        const CommitmentPlan plan = planCommitment(facts);
        QSet<PaymentId> written;
        QSet<LineId> changed;
        for (const PlannedStep &step : plan.steps) {
            if (step.kind == StepKind::Settle)
                continue;
            RC_ASSERT(!written.contains(step.record.payment.id));
            written.insert(step.record.payment.id);
            if (step.kind != StepKind::Create) {
                RC_ASSERT(!changed.contains(step.line.id));
                changed.insert(step.line.id);
                continue;
            }
            for (const PaymentLine &line : facts.lines)
                RC_ASSERT(!isLineOf(line, step.record));
        }
    }));
}

void PlannerLawsTest::handedOverOneToOne()
{
    QVERIFY(rc::check("a line is handed over from one removed payment to one new one that is its like", [] {
        const CommitmentPlan plan = planCommitment(anyCase());
        QSet<PaymentId> givers;
        for (const PlannedStep &step : plan.steps) {
            if (step.kind != StepKind::HandOver)
                continue;
            const Payment &from = step.replaces->payment;
            const Payment &to = step.record.payment;
            RC_ASSERT(!givers.contains(from.id));
            givers.insert(from.id);
            RC_ASSERT(from.status == PaymentStatus::Deleted && to.status == PaymentStatus::Authorised);
            RC_ASSERT(from.amount == to.amount && from.date == to.date && from.account == to.account);
            // Set right on the way only where a person wanted it of the line that was shown (rule 20).
            const bool isWanted =
                step.record.decision == Decision::Restore && step.record.linesShown.contains(step.line.id);
            RC_ASSERT(step.line.amount == to.amount || isWanted);
        }
    }));
}

void PlannerLawsTest::neverMoreThanIsDue()
{
    QVERIFY(rc::check("what a plan creates is within what is due, unless a person said otherwise", [] {
        const CommitmentCase facts = anyCase();
        const CommitmentPlan plan = planCommitment(facts);
        const bool wasAsked = std::any_of(facts.payments.begin(), facts.payments.end(),
            [](const PaymentRecord &record) { return record.decision == Decision::IssueAnyway; });
        const bool creates = std::any_of(plan.steps.begin(), plan.steps.end(),
            [](const PlannedStep &step) { return step.kind == StepKind::Create; });
        // A line that is locked again after an interruption becomes what it was: that is no new line.
        const bool restores = std::any_of(plan.steps.begin(), plan.steps.end(),
            [](const PlannedStep &step) { return step.kind == StepKind::Restore; });
        RC_PRE(creates && !wasAsked && !restores);
        const Money due = *facts.invoices.value(InvoiceId(3)).currentPaymentDue;
        RC_ASSERT(issuedIn(carriedOut(facts, plan)).minor() <= due.minor() + 1);
    }));
}

void PlannerLawsTest::roomIsMadeOnTheSameInvoice()
{
    CommitmentCase facts = emptyCase(3);
    Invoice second = facts.invoices.value(InvoiceId(3));
    second.id = InvoiceId(4);
    facts.invoices.insert(second.id, second);
    int number = 0;
    for (const InvoiceId invoice : { InvoiceId(3), second.id }) {
        for (const bool isRemoved : { true, false }) {
            PaymentRecord record = newPayment(++number, isRemoved ? 3 : 2);
            record.placement.invoice = invoice;
            record.linkedInvoices = { invoice };
            if (isRemoved) {
                record.payment.status = PaymentStatus::Deleted;
                record.line = LineId(100 + invoice.value());
                record.issued = freshDraft(facts, record);
                facts.lines.append(lineOf(*record.issued, record.line));
            }
            facts.payments.append(record);
        }
    }
    int creates = 0;
    const CommitmentPlan plan = planCommitment(facts);
    for (const PlannedStep &step : plan.steps) {
        if (step.kind != StepKind::Create)
            continue;
        ++creates;
        QVERIFY(step.needs.lines == QList<LineId> { LineId(100 + step.draft.invoice.value()) });
    }
    QCOMPARE(creates, 2);
}

void PlannerLawsTest::whatIsDoneIsDone()
{
    QVERIFY(rc::check("a plan that was carried out leaves nothing to write", [] {
        CommitmentCase facts = anyCase();
        facts.voidPolicy = VoidPolicy::Automatic;
        facts.heldBack.voids = false;
        // A removal may first be locked again and a question first be answered: three plans at most.
        for (int i = 0; i < 3; ++i)
            facts = carriedOut(facts, planCommitment(facts));
        RC_ASSERT(!planCommitment(facts).hasWrites());
    }));
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_discard_ratio=50");
    QCoreApplication app(argc, argv);
    PlannerLawsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_plannerlaws.moc"
