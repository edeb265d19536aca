// SPDX-License-Identifier: Apache-2.0
#include "tests/support/comparing.h"
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class PaymentRepositoryTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;

    PaymentRepository &payments() { return world->ledger->payments(); }
    PaymentRecord record(int number) { return payments().find(paymentId(number)).value().value(); }
    QStringList events(int number);
    int countOf(PaymentState state, const Scope &scope = {}) { return payments().countByState(scope).value()[state]; }

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldSurvivesReopening();
    void whatWasReadBackIsKeptUntilTheNextWrite();
    void emptyFieldsSurvive();
    void unknownPaymentIsNothing();
    void newerInTheLedgerWins();
    void anUpdateKeepsWhatWeDecided();
    void originIsChosenPerPayment();
    void eventsOnlyWhenTheReasonChanges();
    void settlingTheUnknownFailsWhole();
    void removedBaselinePayments();
    void anUndecidedThatWasOldStoodAtTheSetUp();
    void releaseUnlinkedSparesLinesIntentsAndLinks();
    void issuedOnGivesVoidedOnesToo();
    void countsEveryPaymentOnce();
    void decisionsKeepTheirHistory();
    void eventsNameThePersonOfTheirRun();
};

QStringList PaymentRepositoryTest::events(int number)
{
    QStringList words;
    const auto found = world->ledger->runs().eventsOf(paymentId(number)).value();
    for (const PaymentEvent &event : found)
        words << event.what;
    return words;
}

void PaymentRepositoryTest::init()
{
    world = std::make_unique<LedgerWorld>();
}

void PaymentRepositoryTest::cleanup()
{
    world.reset();
}

void PaymentRepositoryTest::everyFieldSurvivesReopening()
{
    Payment known = payment(1, 1, -9'223'372'036'854'775'807);
    known.batchId = u"batch"_s;
    DONE(payments().recordChanges({ known }, PaymentAge::New));
    Settlement settled = proved(known, 1, 7, 1'234'567'890);
    settled.standing.args = QStringList { u"a \"b\""_s, u"ü%1"_s };
    DONE(payments().settle({ settled }, RunId(4)));
    DONE(payments().decide(known.id, Decision::IssueAnyway, u"yes"_s));
    world->reopen();
    const PaymentRecord found = record(1);
    QCOMPARE(found.payment, known);
    QCOMPARE(found.standing, settled.standing);
    QCOMPARE(found.line, *settled.line);
    QVERIFY(found.issued);
    QCOMPARE(*found.issued, *settled.issued);
    QCOMPARE(found.provedAt, settled.provedAt);
    QCOMPARE(found.placement, *settled.placement);
    QCOMPARE(found.decision, Decision::IssueAnyway);
    QCOMPARE(found.age, PaymentAge::New);
}

void PaymentRepositoryTest::whatWasReadBackIsKeptUntilTheNextWrite()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    Settlement differs = proved(payment(1, 1), 1, 7, 500);
    differs.readBack = differs.issued;
    differs.readBack->notes = u"cut"_s;
    DONE(payments().settle({ differs }, RunId(1)));
    world->reopen();
    QCOMPARE(payments().find(differs.payment).value()->readBack, differs.readBack);
    Settlement accepted = proved(payment(1, 1), 1, 7, 500);
    accepted.isAccepted = true;
    DONE(payments().settle({ accepted, standing(1, Reason::TemporaryFailure) }, RunId(1)));
    QCOMPARE(payments().find(differs.payment).value()->readBack, differs.readBack);
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500) }, RunId(1)));
    QVERIFY(!payments().find(differs.payment).value()->readBack);
}

void PaymentRepositoryTest::emptyFieldsSurvive()
{
    Payment bare;
    bare.id = paymentId(1);
    DONE(payments().recordChanges({ bare }, PaymentAge::New));
    Payment expected = bare;
    QCOMPARE(record(1).payment, expected);
    QVERIFY(!record(1).issued);
    QVERIFY(!record(1).line.isValid());
    Settlement settled = standing(1, Reason::AmountUnreadable);
    LineDraft empty;
    settled.issued = empty;
    DONE(payments().settle({ settled }, RunId()));
    QCOMPARE(*record(1).issued, empty);
}

void PaymentRepositoryTest::unknownPaymentIsNothing()
{
    QVERIFY(!payments().find(paymentId(9)).value());
}

void PaymentRepositoryTest::newerInTheLedgerWins()
{
    const Payment newest = removed(payment(1, 1));
    DONE(payments().recordChanges({ newest }, PaymentAge::New));
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    QCOMPARE(record(1).payment, newest);
    Payment same = newest;
    same.reference = u"same stamp, other text"_s;
    DONE(payments().recordChanges({ same }, PaymentAge::New));
    QCOMPARE(record(1).payment, same);
}

void PaymentRepositoryTest::anUpdateKeepsWhatWeDecided()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500) }, RunId(1)));
    DONE(payments().decide(paymentId(1), Decision::Void, {}));
    DONE(payments().recordChanges({ removed(payment(1, 1)) }, PaymentAge::Baseline));
    const PaymentRecord found = record(1);
    QCOMPARE(found.age, PaymentAge::New);
    QCOMPARE(found.decision, Decision::Void);
    QCOMPARE(found.line, LineId(500));
    QCOMPARE(toString(found.standing.reason), toString(Reason::VoidPending));
    DONE(payments().settle({ standing(1, Reason::VoidAwaitsDecision) }, RunId(2)));
    QCOMPARE(record(1).decision, Decision::Void);
    QCOMPARE(record(1).issued->amount, usd(10'000));
}

void PaymentRepositoryTest::originIsChosenPerPayment()
{
    const auto choose = [](const Payment &of) {
        return of.id == paymentId(1) ? PaymentAge::Baseline : PaymentAge::Undecided;
    };
    DONE(payments().recordChanges({ payment(1, 1), payment(2, 1) }, choose));
    QCOMPARE(record(1).age, PaymentAge::Baseline);
    QCOMPARE(record(2).age, PaymentAge::Undecided);
}

void PaymentRepositoryTest::eventsOnlyWhenTheReasonChanges()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    const QStringList oneArg { u"Petty cash"_s };
    DONE(payments().settle({ standing(1, Reason::MethodNotChosen, oneArg) }, RunId(1)));
    DONE(payments().settle({ standing(1, Reason::MethodNotChosen, oneArg) }, RunId(2)));
    QCOMPARE(events(1), QStringList { u"state"_s });
    DONE(payments().settle({ standing(1, Reason::MethodNotChosen, { u"Other"_s }) }, RunId(3)));
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500) }, RunId(4)));
    Settlement voided = proved(payment(1, 1), 1, 7, 500);
    voided.standing.reason = Reason::Voided;
    DONE(payments().settle({ voided }, RunId(5)));
    const QStringList words { u"state"_s, u"state"_s, u"created"_s, u"voided"_s };
    QCOMPARE(events(1), words);
    const auto ofRun = world->ledger->runs().eventsOf(RunId(4)).value();
    QCOMPARE(ofRun.size(), 1);
    QCOMPARE(ofRun[0].payment, paymentId(1));
    QCOMPARE(ofRun[0].at, world->clock.at);
}

void PaymentRepositoryTest::settlingTheUnknownFailsWhole()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    const auto done = payments().settle({ standing(1, Reason::OverIssue), standing(2, Reason::OverIssue) }, RunId(1));
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Storage);
    QCOMPARE(toString(record(1).standing.reason), toString(Reason::NotLinked));
    QVERIFY(events(1).isEmpty());
}

void PaymentRepositoryTest::removedBaselinePayments()
{
    DONE(payments().recordChanges({ payment(1, 1), removed(payment(2, 2)), payment(3, 3) }, PaymentAge::Baseline));
    DONE(payments().recordChanges({ payment(4, 4) }, PaymentAge::New));
    QVERIFY(payments().billsWithRemovedBaselinePayment().value().isEmpty());
    DONE(payments().recordChanges({ removed(payment(1, 1)), removed(payment(4, 4)) }, PaymentAge::New));
    QCOMPARE(payments().billsWithRemovedBaselinePayment().value(), QSet<BillId> { billId(1) });
}

void PaymentRepositoryTest::anUndecidedThatWasOldStoodAtTheSetUp()
{
    DONE(payments().recordChanges({ removed(payment(1, 1)) }, PaymentAge::Undecided));
    QVERIFY(payments().billsWithRemovedBaselinePayment().value().isEmpty());
    Settlement old = standing(1, Reason::BeforeSetup);
    old.age = PaymentAge::Baseline;
    DONE(payments().settle({ old }, RunId(1)));
    QCOMPARE(record(1).age, PaymentAge::Baseline);
    QCOMPARE(payments().billsWithRemovedBaselinePayment().value(), QSet<BillId> { billId(1) });
}

void PaymentRepositoryTest::releaseUnlinkedSparesLinesIntentsAndLinks()
{
    DONE(world->ledger->projects().recordInvoices({ invoice(1, 7, 1) }));
    DONE(payments().recordChanges(
        { payment(1, 1), payment(2, 2), payment(3, 3), payment(4, 4), payment(5, 5) }, PaymentAge::New));
    DONE(payments().settle({ standing(1, Reason::OverIssue), standing(2, Reason::OverIssue),
                               proved(payment(3, 3), 1, 7, 500), standing(4, Reason::OutcomeUnknown) },
        RunId(1)));
    DONE(payments().settle({ standing(3, Reason::ChangedInProcore) }, RunId(1)));
    QVERIFY(world->ledger->journal().recordIntents({ intent(payment(4, 4), 1, 7) }));
    QCOMPARE(payments().releaseUnlinked().value(), 1);
    QCOMPARE(toString(record(1).standing.reason), toString(Reason::OverIssue));
    QCOMPARE(toString(record(2).standing.reason), toString(Reason::NotLinked));
    QCOMPARE(toString(record(3).standing.reason), toString(Reason::ChangedInProcore));
    QCOMPARE(toString(record(4).standing.reason), toString(Reason::OutcomeUnknown));
    QCOMPARE(events(2).size(), 2);
    QCOMPARE(payments().releaseUnlinked().value(), 0);
}

void PaymentRepositoryTest::issuedOnGivesVoidedOnesToo()
{
    DONE(payments().recordChanges({ payment(1, 1), payment(2, 1), payment(3, 1) }, PaymentAge::New));
    Settlement voided = proved(payment(2, 1), 1, 7, 501);
    voided.standing.reason = Reason::Voided;
    // Without a placement of its own, the payment has that of its issued line.
    voided.placement.reset();
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500), voided, proved(payment(3, 1), 2, 8, 502) }, RunId(1)));
    QCOMPARE(payments().issuedOn(CommitmentId(107)).value().size(), 2);
    QCOMPARE(payments().issuedOn(CommitmentId(108)).value().at(0).payment.id, paymentId(3));
    QCOMPARE(payments().issuedOn(CommitmentId(109)).value().size(), 0);
    QCOMPARE(payments().countSynced().value(), 2);
    // A line that waits for its void still counts among the lines of which voids are a share (rule 21).
    DONE(payments().recordChanges({ removed(payment(1, 1)) }, PaymentAge::New));
    QCOMPARE(payments().countSynced().value(), 2);
}

void PaymentRepositoryTest::countsEveryPaymentOnce()
{
    DONE(world->ledger->projects().recordInvoices({ invoice(1, 7, 1), invoice(5, 7, 1), invoice(2, 8, 2) }));
    DONE(payments().recordChanges({ payment(1, 1), payment(2, 2), payment(3, 3) }, PaymentAge::New));
    DONE(payments().recordChanges({ payment(4, 1) }, PaymentAge::Baseline));
    DONE(payments().settle({ standing(1, Reason::AmbiguousLink), proved(payment(2, 2), 2, 8, 9) }, RunId(1)));
    QCOMPARE(countOf(PaymentState::Attention), 1);
    QCOMPARE(countOf(PaymentState::Synced), 1);
    QCOMPARE(countOf(PaymentState::NotIncluded), 2);
    const Scope seven { { ProjectId(7) }, {} };
    QCOMPARE(countOf(PaymentState::Attention, seven), 1);
    QCOMPARE(countOf(PaymentState::Synced, seven), 0);
    QCOMPARE(countOf(PaymentState::NotIncluded, seven), 1);
}

void PaymentRepositoryTest::decisionsKeepTheirHistory()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    DONE(payments().decide(paymentId(1), Decision::IssueAnyway, u"seen the bill"_s));
    DONE(payments().decide(paymentId(1), Decision::Leave, {}, u"Dana Whitfield"_s));
    QCOMPARE(record(1).decision, Decision::Leave);
    const auto found = world->ledger->runs().eventsOf(paymentId(1)).value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].text, u"Somebody decided to issue it anyway. Reason given: \"seen the bill\""_s);
    QCOMPARE(found[1].text, u"Dana Whitfield decided to leave it as it is."_s);
    QVERIFY(!found[0].trigger && found[0].person.isEmpty()); // in no run
    QVERIFY(!payments().decide(paymentId(2), Decision::Void, {}));
}

void PaymentRepositoryTest::eventsNameThePersonOfTheirRun()
{
    RunRow run;
    run.trigger = RunTrigger::Scheduled;
    run.person = u"Dana Whitfield"_s;
    const RunId id = world->ledger->runs().begin(run).value();
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500) }, id));
    const auto found = world->ledger->runs().eventsOf(paymentId(1)).value();
    QCOMPARE(found.size(), 1);
    QVERIFY(found[0].run == id && found[0].trigger == RunTrigger::Scheduled);
    QCOMPARE(found[0].person, run.person);
}

QTEST_GUILESS_MAIN(PaymentRepositoryTest)
#include "tst_paymentrepository.moc"
