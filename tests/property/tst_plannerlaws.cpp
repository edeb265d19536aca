// SPDX-License-Identifier: Apache-2.0
// Laws of one plan, whatever the commitment looks like: no payment gets a second line, a line goes from one payment to
// one, no more is issued than is due without being asked, and what was carried out is not planned again.
#include "core/model/paymentdecisions.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/lineindex.h"
#include "core/sync/plan/planner.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const BillId kBill(QUuid::createUuidV5(QUuid(), u"bill"_s));
const AccountId kAccount(QUuid::createUuidV5(QUuid(), u"account"_s));

Money dollars(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::usd());
}

PaymentId paymentId(int number)
{
    return PaymentId(QUuid::createUuidV5(QUuid(), u"payment %1"_s.arg(number)));
}

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

CommitmentCase anyCase()
{
    CommitmentCase facts = emptyCase(*rc::gen::inRange(1, 16));
    facts.voidPolicy = *rc::gen::element(VoidPolicy::Automatic, VoidPolicy::AskMe, VoidPolicy::LeaveUnchanged);
    facts.voidsAllowed = *rc::gen::weightedElement<bool>({ { 5, true }, { 1, false } });
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

/// The line does not name the payment, and names another of the case.
bool isTaken(const CommitmentCase &facts, const PaymentLine &line, const PaymentRecord &record)
{
    const QList<PaymentRecord> all = facts.payments + facts.issued;
    return !namesPayment(line, record.payment.id)
        && std::any_of(all.begin(), all.end(),
            [&line](const PaymentRecord &other) { return namesPayment(line, other.payment.id); });
}

/// The ordered pairs of a payment and the lines that it has, by asking each line.
QStringList namedOneByOne(const CommitmentCase &facts)
{
    QStringList pairs;
    const QList<PaymentRecord> all = facts.payments + facts.issued;
    for (const PaymentRecord &record : all) {
        for (const PaymentLine &line : facts.lines) {
            if (isLineOf(line, record) && !isTaken(facts, line, record))
                pairs.append(record.payment.id.toString() + line.id.toString());
        }
    }
    return pairs;
}

/// A text of ours as another program may write it down.
QString rewritten(const QString &text)
{
    switch (*rc::gen::weightedElement<int>({ { 4, 0 }, { 1, 1 }, { 1, 2 } })) {
    case 1:
        return text.toUpper();
    case 2:
        return text.isEmpty() ? text : QLatin1Char('{') + text + QLatin1Char('}');
    default:
        return text;
    }
}

/// As no run would leave it: two bills and invoices, payments that are only proved again, lines that the ledger knows
/// as one payment's and that name another's, and GUIDs in other forms.
CommitmentCase tangledCase()
{
    CommitmentCase facts = anyCase();
    Invoice second = facts.invoices.value(InvoiceId(3));
    second.id = InvoiceId(4);
    facts.invoices.insert(second.id, second);
    Bill bill = facts.bills.value(kBill);
    bill.id = BillId(QUuid::createUuidV5(QUuid(), u"second bill"_s));
    facts.bills.insert(bill.id, bill);
    for (PaymentLine &line : facts.lines) {
        line.invoice = InvoiceId(*rc::gen::inRange(3, 5));
        line.originId = rewritten(line.originId);
        if (*rc::gen::arbitrary<bool>())
            line.originData = line.originData.toUpper();
    }
    for (PaymentRecord &record : facts.payments) {
        if (*rc::gen::arbitrary<bool>()) {
            record.payment.bill = bill.id;
            record.linkedInvoices = { second.id };
            record.placement.invoice = second.id;
        }
        if (!facts.lines.isEmpty() && *rc::gen::inRange(0, 4) == 0)
            record.line = facts.lines.at(*rc::gen::inRange<qsizetype>(0, facts.lines.size())).id;
    }
    while (!facts.payments.isEmpty() && *rc::gen::inRange(0, 3) == 0)
        facts.issued.append(facts.payments.takeLast());
    return facts;
}

} // namespace

class TestPlannerLaws final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onePaymentOneLine()
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

    void handedOverOneToOne()
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

    void neverMoreThanIsDue()
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

    void roomIsMadeOnTheSameInvoice()
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
            QVERIFY(step.needsVoided == QList<LineId> { LineId(100 + step.draft.invoice.value()) });
        }
        QCOMPARE(creates, 2);
    }

    void indexFindsWhatAskingFinds()
    {
        QVERIFY(rc::check("the index finds the lines of a payment that asking each line finds, and all strangers", [] {
            const CommitmentCase facts = tangledCase();
            const LineIndex index(facts);
            QList<const PaymentRecord *> all;
            for (const QList<PaymentRecord> *records : { &facts.payments, &facts.issued }) {
                for (const PaymentRecord &record : *records)
                    all.append(&record);
            }
            QStringList found;
            for (const PaymentRecord *one : std::as_const(all)) {
                const PaymentRecord &record = *one;
                for (const PaymentLine &line : index.linesOf(record))
                    found.append(record.payment.id.toString() + line.id.toString());
                RC_ASSERT(index.recordOf(record.payment.id) == one);
                const auto taken = std::find_if(facts.lines.begin(), facts.lines.end(), [&](const PaymentLine &line) {
                    return record.line.isValid() && line.id == record.line && isTaken(facts, line, record);
                });
                RC_ASSERT(
                    index.lineTakenFrom(record) == (taken == facts.lines.end() ? std::nullopt : std::optional(*taken)));
                QList<PaymentLine> alike = index.strangers();
                alike.removeIf([&record](const PaymentLine &line) {
                    return line.invoice != record.placement.invoice || line.amount != record.payment.amount;
                });
                RC_ASSERT(index.strangersLike(record) == alike);
            }
            RC_ASSERT(found == namedOneByOne(facts));
            for (const PaymentLine &line : facts.lines) {
                const bool isOurs = hasOurMark(line)
                    || std::any_of(all.cbegin(), all.cend(),
                        [&line](const PaymentRecord *record) { return isLineOf(line, *record); });
                RC_ASSERT(index.strangers().contains(line) != isOurs);
            }
        }));
    }

    void whatIsDoneIsDone()
    {
        QVERIFY(rc::check("a plan that was carried out leaves nothing to write", [] {
            CommitmentCase facts = anyCase();
            facts.voidPolicy = VoidPolicy::Automatic;
            facts.voidsAllowed = true;
            // A removal may first be locked again and a question first be answered: three plans at most.
            for (int i = 0; i < 3; ++i)
                facts = carriedOut(facts, planCommitment(facts));
            RC_ASSERT(!planCommitment(facts).hasWrites());
        }));
    }
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_discard_ratio=50");
    QCoreApplication app(argc, argv);
    TestPlannerLaws test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_plannerlaws.moc"
