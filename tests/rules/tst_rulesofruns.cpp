// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rules 19 and 22 to 25, what a
// run may and may not do; dry runs and stops. The number is the rule's in docs/rules.md.
#include "core/ledger/runrepository.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfRunsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule19_absenceIsNoRemoval();
    void rule19_deletedInProcoreOnlyWhenConfirmed();
    void rule19_theOnlyLineDeletedIsNoDeadEnd();
    void rule22_anOutageEndsTheWriting();
    void rule22_temporaryIsRetriedOthersWait();
    void rule22_aRemovalEndsTheWaiting();
    void rule22_theHistoryKeepsEveryProblem();
    void rule23_lostAnswerIsReadBack();
    void rule24_oneRunAtATime();
    void rule25_everyIntentHasItsEnd();
    void dryRunWritesNothing();
    void stopReadsBackWhatWasWritten();
    void idleRunIsCheap();
};

void RulesOfRunsTest::rule19_absenceIsNoRemoval()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    // Xero shows nothing any more, Procore an empty list: both are failed reads, not removals.
    const PaymentId next = books.xero.pay(books.bill, u"20.00"_s);
    books.xero.payments.remove(payment);
    books.procore.listsNothing = true;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.reasonOf(next), Reason::TemporaryFailure);
    QCOMPARE(books.procore.lines.size(), 1); // and nothing is written on such a reading
    books.procore.listsNothing = false;
    books.sync();
    QCOMPARE(books.reasonOf(next), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfRunsTest::rule19_deletedInProcoreOnlyWhenConfirmed()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, u"1.00"_s);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    const LineId line = books.record(payment).line;
    books.procore.lines.removeIf([line](const PaymentLine &candidate) { return candidate.id == line; });
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("line") ? std::optional(Error(ErrorKind::ServerFault, u"500"_s)) : std::nullopt;
    };
    books.xero.pay(books.bill, u"20.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // not read, so nothing was learned
    books.procore.failsBefore = {};
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore);
    QCOMPARE(books.procore.lineNaming(payment), nullptr); // not written again by itself
}

void RulesOfRunsTest::rule19_theOnlyLineDeletedIsNoDeadEnd()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.procore.lines.clear();
    const PaymentId next = books.xero.pay(books.bill, u"20.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::DeletedInProcore); // read by its id, rights confirmed
    QCOMPARE(books.reasonOf(next), Reason::Proved);
    // A line that somebody typed comes and goes without being missed.
    BooksFixture other;
    other.procore.typeLine(other.invoice, u"10000.00"_s);
    other.setUp();
    const PaymentId held = other.xero.pay(other.bill, u"500.00"_s);
    other.sync();
    QCOMPARE(other.reasonOf(held), Reason::OverIssue);
    other.procore.lines.clear();
    other.sync();
    QCOMPARE(other.reasonOf(held), Reason::Proved);
}

void RulesOfRunsTest::rule22_anOutageEndsTheWriting()
{
    BooksFixture books;
    books.setUp();
    for (int i = 0; i < 20; ++i)
        books.xero.pay(books.bill, u"10.00"_s);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("create") ? std::optional(lost()) : std::nullopt;
    };
    books.sync();
    QVERIFY(books.procore.log.count(u"create"_s) <= 3);
    books.procore.failsBefore = {};
    QCOMPARE(books.sync().run.counts.created, 20);
}

void RulesOfRunsTest::rule22_temporaryIsRetriedOthersWait()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("lines") ? std::optional(Error(ErrorKind::Unavailable, u"503"_s)) : std::nullopt;
    };
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::TemporaryFailure);
    QVERIFY(!books.record(payment).standing.sentence().isEmpty());
    books.procore.failsBefore = {};
    books.procore.closedTabs.insert(books.commitment.id);
    books.syncScheduled(); // tried again by itself
    QCOMPARE(books.reasonOf(payment), Reason::TabClosedOrRefused);
    QVERIFY(books.record(payment).standing.sentence().contains(u"not enabled"_s));
    QVERIFY(!books.record(payment).standing.advice().isEmpty());
    books.procore.closedTabs.clear();
    books.syncScheduled(); // waits for the user
    QCOMPARE(books.reasonOf(payment), Reason::TabClosedOrRefused);
    books.sync(); // the user's click
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfRunsTest::rule22_aRemovalEndsTheWaiting()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, u"9900.00"_s);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::OverIssue);
    books.xero.remove(payment); // nobody has to decide about it any more
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::RemovedBeforeIssued);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfRunsTest::rule22_theHistoryKeepsEveryProblem()
{
    BooksFixture books;
    books.setUp();
    for (const char16_t *number : { u"1042-04", u"1042-05" }) {
        const Bill bill = books.xero.addBill(QString::fromUtf16(number), u"100.00"_s);
        books.procore.unreadableInvoices.insert(
            books.procore.addInvoice(books.commitment, QString::fromUtf16(number), u"100.00"_s, bill.id).id);
    }
    const RunReport report = books.sync();
    QVERIFY(report.problems.size() >= 2);
    books.restart();
    QVERIFY(books.ledger->runs().problemsOf(report.run.id).value() == countedProblems(report.problems));
    books.xero.fails = Error(ErrorKind::Offline, u"no network"_s);
    const RunReport ended = books.sync();
    QVERIFY(ended.error);
    const auto problems = books.ledger->runs().problemsOf(ended.run.id);
    QVERIFY(problems && !problems->isEmpty());
    QCOMPARE(problems->first().error.detail, u"no network"_s);
}

void RulesOfRunsTest::rule23_lostAnswerIsReadBack()
{
    BooksFixture books;
    books.setUp();
    const PaymentId arrived = books.xero.pay(books.bill, u"500.00"_s);
    books.procore.failsAfter = [](const QString &) { return std::optional(lost()); };
    books.sync();
    QCOMPARE(books.reasonOf(arrived), Reason::Proved); // found by the read-back
    books.procore.failsAfter = {};
    const PaymentId vanished = books.xero.pay(books.bill, u"600.00"_s);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("create") ? std::optional(lost()) : std::nullopt;
    };
    books.sync();
    QCOMPARE(books.reasonOf(vanished), Reason::OutcomeUnknown);
    QCOMPARE(books.procore.log.count(u"create"_s), 2); // not sent again in the same run
    books.procore.failsBefore = {};
    books.restart();
    books.sync();
    QCOMPARE(books.reasonOf(vanished), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfRunsTest::rule24_oneRunAtATime()
{
    BooksFixture books;
    books.setUp();
    QLockFile other(books.folder.filePath(u"run.lock"_s));
    other.setStaleLockTime(0);
    QVERIFY(other.tryLock(0));
    const auto refused = books.trySync();
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Busy);
    other.unlock();
    QVERIFY(books.trySync());
}

void RulesOfRunsTest::rule25_everyIntentHasItsEnd()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    // The read-back fails too: the journal keeps the intent open and the next run finds the line.
    books.procore.failsBefore = [&books](const QString &name) -> std::optional<Error> {
        const bool wrote = books.procore.log.contains(u"create"_s);
        return name == QLatin1String("lines") && wrote ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.sync();
    QVERIFY(books.record(payment).hasOpenIntent);
    QCOMPARE(books.reasonOf(payment), Reason::OutcomeUnknown);
    books.procore.failsBefore = {};
    books.restart();
    const RunReport report = books.sync();
    QVERIFY(!books.record(payment).hasOpenIntent);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(report.run.counts.created, 1);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfRunsTest::dryRunWritesNothing()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    SyncRequest request;
    request.dryRun = true;
    const RunReport report = books.sync(request);
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(report.payments.size(), 1);
    QCOMPARE(report.payments.first().action, PaymentAction::WouldCreate);
    QCOMPARE(report.run.counts.created, 0);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.xero.remove(payment);
    QCOMPARE(books.sync(request).payments.first().action, PaymentAction::WouldVoid);
    QVERIFY(!books.procore.lines.first().amount.isZero());
}

void RulesOfRunsTest::stopReadsBackWhatWasWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId second = books.xero.pay(books.bill, u"600.00"_s);
    books.procore.storesDifferently = [&books](PaymentLine &) { books.stop.request_stop(); };
    const RunReport report = books.sync();
    QCOMPARE(report.run.outcome, RunOutcome::Stopped);
    QCOMPARE(report.run.counts.created, 1);
    const QSet<PaymentState> states { books.stateOf(first), books.stateOf(second) };
    const QSet<PaymentState> expected { PaymentState::Synced, PaymentState::Waiting };
    QVERIFY(states == expected);
    books.stop = std::stop_source();
    books.procore.storesDifferently = {};
    books.sync();
    QCOMPARE(books.reasonOf(second), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfRunsTest::idleRunIsCheap()
{
    BooksFixture books;
    books.setUp();
    books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.calls = 0;
    books.procore.calls = 0;
    const RunReport report = books.sync();
    QVERIFY2(books.xero.calls <= 2, qPrintable(books.xero.log.join(QLatin1Char(' '))));
    // The rights, the projects, and one list per project.
    QVERIFY2(books.procore.calls <= 3, qPrintable(books.procore.log.join(QLatin1Char(' '))));
    QCOMPARE(report.run.counts.unchanged, 1);
    QCOMPARE(report.run.outcome, RunOutcome::Completed);
}

QTEST_GUILESS_MAIN(RulesOfRunsTest)
#include "tst_rulesofruns.moc"
