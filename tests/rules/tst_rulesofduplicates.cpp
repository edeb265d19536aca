// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 20, possible duplicates,
// and what people answer about them. The number is the rule's in docs/rules.md.
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfDuplicatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule20_possibleDuplicate();
    void rule20_adoptedLineOfAnotherProgram();
    void rule20_adoptWhatChangedMeanwhile();
    void rule20_createAnotherNeverDoubles();
    void rule20_aDecisionIsAboutTheLinesThatWereShown();
    void rule20_anAnswerOutlivesARefusalButNotANewLine();
    void rule20_adoptTakesTheLineThatWasShown();
    void rule20_oneQuestionAfterTheOtherComesToAnEnd();
};

void RulesOfDuplicatesTest::rule20_possibleDuplicate()
{
    BooksFixture books;
    books.setUp();
    PaymentLine typed = typedFor(books);
    const PaymentId payment = issued(books);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    QVERIFY(books.record(payment).standing.sentence().contains(typed.id.toString()));
    QVERIFY(books.procore.writes.isEmpty());
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    typed = books.procore.lines.first();
    QCOMPARE(typed.originId, payment.toString());
    QCOMPARE(typed.date, QDate(2026, 11, 18)); // as Xero says
    QCOMPARE(typed.paymentNumber, std::optional<qint64>(4)); // the user's
    QVERIFY(typed.notes.contains(u"typed by Ann"_s));
    // Six days apart, another amount or another invoice: not alike.
    BooksFixture other;
    other.setUp();
    typedFor(other);
    other.procore.lines.last().date = QDate(2026, 11, 24);
    other.procore.typeLine(other.invoice, u"500.01"_s);
    other.procore.lines.last().date = QDate(2026, 11, 18);
    QCOMPARE(other.reasonOf(issued(other)), Reason::Proved);
}

void RulesOfDuplicatesTest::rule20_adoptedLineOfAnotherProgram()
{
    BooksFixture books;
    books.setUp();
    const PaymentLine foreign = typedFor(books, u"QB-7781"_s);
    const PaymentId payment = issued(books);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    // Refused: the line is as it was, with the other program's mark.
    books.procore.failsAfter = [&](const QString &) -> std::optional<Error> { return std::nullopt; };
    int updates = 0;
    books.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
        const bool isChange = name == QLatin1String("update") && ++updates == 2;
        return isChange ? std::optional(Error(ErrorKind::Rejected, u"no"_s)) : std::nullopt;
    };
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.procore.lines.first(), foreign);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first().originId, payment.toString());
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfDuplicatesTest::rule20_adoptWhatChangedMeanwhile()
{
    BooksFixture books;
    books.setUp();
    const PaymentLine typed = typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.lines.first().amount = usd(u"480.00"_s);
    books.resolve(payment, Decision::Adopt); // the line that the person saw
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).line, typed.id);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    // It is gone: nothing else is written on that decision.
    BooksFixture other;
    other.setUp();
    typedFor(other);
    const PaymentId second = issued(other);
    other.procore.lines.clear();
    other.resolve(second, Decision::Adopt);
    QCOMPARE(other.reasonOf(second), Reason::PossibleDuplicate);
    QVERIFY(other.procore.writes.isEmpty());
}

void RulesOfDuplicatesTest::rule20_createAnotherNeverDoubles()
{
    BooksFixture books;
    books.setUp();
    typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.failsAfter = [](const QString &) { return std::optional(lost()); };
    books.procore.failsBefore = [&books](const QString &name) -> std::optional<Error> {
        const bool wrote = books.procore.log.contains(u"create"_s);
        return name == QLatin1String("lines") && wrote ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.resolve(payment, Decision::Create);
    QCOMPARE(books.record(payment).decision, Decision::Create); // its end is not known
    mend(books);
    books.sync();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).decision, Decision::None);
    QCOMPARE(books.procore.lines.size(), 2);
    QCOMPARE(creates(books), 1);
}

void RulesOfDuplicatesTest::rule20_aDecisionIsAboutTheLinesThatWereShown()
{
    // "Create" answers to the history of the payment here; nobody was shown the line that looks like it.
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.createdAt.remove(payment);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::HistoryUnclear);
    const PaymentLine typed = typedFor(books);
    books.resolve(payment, Decision::Create);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    QVERIFY(books.procore.writes.isEmpty());
    books.resolve(payment, Decision::Adopt); // and what was answered first is not asked again
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).line, typed.id);
    QCOMPARE(creates(books), 0);
}

void RulesOfDuplicatesTest::rule20_anAnswerOutlivesARefusalButNotANewLine()
{
    BooksFixture books;
    books.setUp();
    typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.closedTabs.insert(books.commitment.id);
    books.resolve(payment, Decision::Create);
    QCOMPARE(books.reasonOf(payment), Reason::TabClosedOrRefused);
    QCOMPARE(books.record(payment).decision, Decision::Create);
    books.procore.closedTabs.clear();
    const PaymentLine byHand = typedFor(books); // meanwhile somebody typed the line
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    QVERIFY(books.record(payment).standing.args.first().contains(byHand.id.toString()));
    QCOMPARE(books.procore.lines.size(), 2);
    books.resolve(payment, Decision::Create); // both were shown by now
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 3);
}

void RulesOfDuplicatesTest::rule20_adoptTakesTheLineThatWasShown()
{
    BooksFixture books;
    books.setUp();
    const PaymentLine typed = typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("lines") ? std::optional(Error(ErrorKind::ServerFault, {})) : std::nullopt;
    };
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.reasonOf(payment), Reason::TemporaryFailure); // what it was about is not lost with its standing
    QCOMPARE(books.record(payment).decision, Decision::Adopt);
    mend(books);
    books.procore.lines.first().amount = usd(u"480.00"_s);
    typedFor(books); // looks more like it, and nobody saw it
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).line, typed.id);
    QVERIFY(books.procore.lines.last().originId.isEmpty());
}

void RulesOfDuplicatesTest::rule20_oneQuestionAfterTheOtherComesToAnEnd()
{
    BooksFixture books;
    books.setUp();
    typedFor(books);
    books.procore.typeLine(books.invoice, u"9500.00"_s);
    const PaymentId payment = issued(books);
    QCOMPARE(books.reasonOf(payment), Reason::PossibleDuplicate);
    books.resolve(payment, Decision::Create);
    QCOMPARE(books.reasonOf(payment), Reason::OverIssue);
    books.resolve(payment, Decision::IssueAnyway); // the line that was shown before is not asked about again
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(creates(books), 1);
}

QTEST_GUILESS_MAIN(RulesOfDuplicatesTest)
#include "tst_rulesofduplicates.moc"
