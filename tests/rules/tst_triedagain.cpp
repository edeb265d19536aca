// SPDX-License-Identifier: Apache-2.0
// Rule 22: what is mended elsewhere is tried again by every run on demand, and once a day by a scheduled one.
#include "core/model/paymentdecisions.h"
#include "core/model/recordtexts.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TriedAgainTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWasMendedElsewhereIsWrittenWithinADay_data();
    void whatWasMendedElsewhereIsWrittenWithinADay();
    void oneAttemptADayForACommitment();
    void aNewPaymentDoesNotPutItOff();
    void aRefusedHandOverRestsWithItsRemoval();
    void refusedVoidsHoldNoOthersBack();
    void aQuestionWaitsForAPerson();
    void theStateSaysWhen();
    void aWriteBegunInAProjectThatIsNotChosenIsTold();
};

void TriedAgainTest::whatWasMendedElsewhereIsWrittenWithinADay_data()
{
    QTest::addColumn<QString>("cause");
    QTest::addColumn<Reason>("reason");
    QTest::newRow("a closed tab") << u"tab"_s << Reason::TabClosedOrRefused;
    QTest::newRow("a right") << u"right"_s << Reason::NotPermitted;
    QTest::newRow("a currency") << u"currency"_s << Reason::CurrencyDiffers;
    QTest::newRow("a commitment that is not shown") << u"commitment"_s << Reason::NotFoundInProcore;
}

void TriedAgainTest::whatWasMendedElsewhereIsWrittenWithinADay()
{
    QFETCH(QString, cause);
    QFETCH(Reason, reason);
    BooksFixture books;
    books.setUp();
    const ProjectId project = books.invoice.project;
    const QList<Commitment> commitments = books.procore.commitments;
    if (cause == u"tab"_s)
        books.procore.closedTabs.insert(books.commitment.id);
    else if (cause == u"right"_s)
        books.procore.levels[project] = AccessLevel::None;
    else if (cause == u"currency"_s)
        books.procore.commitments.first().currency = *Currency::fromCode(u"CAD"_s);
    else
        books.procore.commitments.clear();
    const PaymentId payment = books.xero.pay(books.bill, u"600.00"_s);
    hourly(books);
    QCOMPARE(books.reasonOf(payment), reason);
    books.procore.closedTabs.clear();
    books.procore.levels[project] = AccessLevel::Admin;
    books.procore.commitments = commitments;
    for (int i = 0; i < 22; ++i)
        hourly(books);
    QCOMPARE(books.reasonOf(payment), reason); // not yet
    hourly(books);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void TriedAgainTest::oneAttemptADayForACommitment()
{
    BooksFixture books;
    books.setUp();
    books.procore.closedTabs.insert(books.commitment.id);
    const PaymentId first = books.xero.pay(books.bill, u"600.00"_s);
    hourly(books);
    for (int i = 0; i < 6; ++i)
        hourly(books);
    const PaymentId second = books.xero.pay(books.bill, u"30.00"_s);
    hourly(books);
    books.procore.log.clear();
    for (int i = 0; i < 48; ++i)
        hourly(books);
    QCOMPARE(books.procore.log.count(u"create"_s), 4); // two payments, twice
    QVERIFY2(books.procore.log.count(u"lines"_s) <= 4, "a list before and one after, twice");
    QCOMPARE(books.reasonOf(first), Reason::TabClosedOrRefused);
    QCOMPARE(books.reasonOf(second), Reason::TabClosedOrRefused);
    books.procore.log.clear();
    books.sync(); // a click tries each time
    books.sync();
    QCOMPARE(books.procore.log.count(u"create"_s), 4);
}

void TriedAgainTest::aNewPaymentDoesNotPutItOff()
{
    BooksFixture books;
    books.setUp();
    books.procore.levels[books.invoice.project] = AccessLevel::None;
    const PaymentId old = books.xero.pay(books.bill, u"600.00"_s);
    hourly(books);
    for (int i = 0; i < 24; ++i) {
        books.xero.pay(books.bill, u"1.00"_s); // each is refused, too
        hourly(books);
        if (i == 21)
            books.procore.levels[books.invoice.project] = AccessLevel::Admin;
    }
    QCOMPARE(books.reasonOf(old), Reason::Proved);
}

void TriedAgainTest::aRefusedHandOverRestsWithItsRemoval()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    books.procore.failsBefore = [](const QString &name) {
        return name == u"update"_s ? std::optional(Error(Cause::ServiceRefused, u"Closed."_s)) : std::nullopt;
    };
    hourly(books);
    QCOMPARE(books.reasonOf(added), Reason::RestoreRefused);
    books.procore.log.clear();
    for (int i = 0; i < 6; ++i)
        hourly(books);
    QCOMPARE(books.procore.log.count(u"update"_s), 0);
    QVERIFY(!books.procore.lineNaming(removed)->amount.isZero()); // it is still to be handed over
    books.procore.failsBefore = {};
    for (int i = 0; i < 24; ++i)
        hourly(books);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
}

void TriedAgainTest::refusedVoidsHoldNoOthersBack()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> payments;
    for (int i = 0; i < 8; ++i)
        payments.append(books.xero.pay(books.bill, u"100.00"_s));
    books.sync();
    books.procore.refusesZero = true;
    for (int i = 0; i < 5; ++i) // as many as need no question (rule 21)
        books.xero.remove(payments.at(i));
    hourly(books);
    QCOMPARE(books.reasonOf(payments.first()), Reason::VoidRefused);
    for (int i = 0; i < 22; ++i)
        hourly(books);
    books.procore.refusesZero = false;
    for (int i = 5; i < 8; ++i)
        books.xero.remove(payments.at(i));
    hourly(books); // the five are due again
    for (const PaymentId payment : std::as_const(payments))
        QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void TriedAgainTest::aQuestionWaitsForAPerson()
{
    BooksFixture books;
    books.procore.typeLine(books.invoice, u"9900.00"_s);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    hourly(books);
    QCOMPARE(books.reasonOf(payment), Reason::OverIssue);
    QVERIFY(!nextTry(books.record(payment)));
    const QString advice = adviceOf(books.record(payment));
    QCOMPARE(advice, books.record(payment).standing.advice());
    books.procore.lines.clear();
    for (int i = 0; i < 30; ++i)
        hourly(books);
    QCOMPARE(books.reasonOf(payment), Reason::OverIssue);
}

void TriedAgainTest::theStateSaysWhen()
{
    BooksFixture books;
    books.setUp();
    books.procore.closedTabs.insert(books.commitment.id);
    const PaymentId payment = books.xero.pay(books.bill, u"600.00"_s);
    hourly(books);
    const Instant tried = books.clock.now();
    QCOMPARE(nextTry(books.record(payment)), std::optional(tried + 23h));
    const auto moment = [](Instant instant) {
        return QLocale().toString(toDateTime(instant).toLocalTime(), QLocale::ShortFormat);
    };
    QVERIFY2(
        adviceOf(books.record(payment)).contains(moment(tried + 23h)), qPrintable(adviceOf(books.record(payment))));
    books.procore.closedTabs.clear();
    books.sync();
    const QString proved = sentenceOf(books.record(payment)); // green says when that was so (rule 11)
    QVERIFY2(proved.contains(moment(books.clock.now())), qPrintable(proved));
    QVERIFY(!nextTry(books.record(payment)));
}

void TriedAgainTest::aWriteBegunInAProjectThatIsNotChosenIsTold()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"600.00"_s);
    const auto isDead = std::make_shared<bool>(false);
    books.procore.failsAfter = [isDead](const QString &name) -> std::optional<Error> {
        *isDead = *isDead || name == u"create"_s;
        return *isDead ? std::optional(lost()) : std::nullopt;
    };
    books.procore.failsBefore = [isDead](const QString &) { return *isDead ? std::optional(lost()) : std::nullopt; };
    books.sync();
    books.procore.failsBefore = {};
    books.procore.failsAfter = {};
    QCOMPARE(books.reasonOf(payment), Reason::OutcomeUnknown);
    books.procore.projects.append(Project { ProjectId(7002), u"Mill Street School"_s, {} });
    books.settings.allProjects = false;
    books.settings.projects = { ProjectId(7002) };
    for (const RunReport &report : { books.sync(), books.syncScheduled() }) {
        QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
        QVERIFY2(report.run.message.contains(u"600.00 USD"_s), qPrintable(report.run.message));
        QVERIFY2(report.run.message.contains(books.bill.number), qPrintable(report.run.message));
    }
    books.settings.allProjects = true;
    QCOMPARE(books.sync().run.outcome, RunOutcome::Completed);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
}

QTEST_GUILESS_MAIN(TriedAgainTest)
#include "tst_triedagain.moc"
