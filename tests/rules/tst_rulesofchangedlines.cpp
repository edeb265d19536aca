// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 17, a payment was
// replaced, and somebody had changed its line. The number is the rule's in docs/rules.md.
#include "core/model/paymentdecisions.h"
#include "core/sync/line/linemark.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfChangedLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule17_aChangedLineIsNotHandedOver_data();
    void rule17_aChangedLineIsNotHandedOver();
    void rule17_aLineOfItsOwnBesideAChangedOne();
    void rule17_aRestoreIsNeverTooMuch();
    void rule17_anotherLineThanTheOneShownIsAskedAbout();
    void rule17_whatXeroSaidLastIsCompared();
    void rule17_refusedItStaysTheRemovedOnes();
};

void RulesOfChangedLinesTest::rule17_aChangedLineIsNotHandedOver_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isUnlocked");
    QTest::newRow("changed") << u"400.00"_s << false;
    QTest::newRow("unlocked") << u"500.00"_s << true;
    QTest::newRow("unlocked and changed") << u"400.00"_s << true;
    QTest::newRow("set to nothing") << u"0.00"_s << false;
}

void RulesOfChangedLinesTest::rule17_aChangedLineIsNotHandedOver()
{
    QFETCH(QString, amount);
    QFETCH(bool, isUnlocked);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    PaymentLine &line = books.procore.lines.first();
    line.amount = usd(amount);
    if (isUnlocked)
        line.originId.clear();
    const PaymentLine before = line;
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.record(added).standing.args.first(), before.id.toString());
    if (amount != u"500.00"_s)
        QCOMPARE(books.record(added).standing.args.mid(2), QStringList({ u"500.00"_s, amount }));
    QCOMPARE(books.reasonOf(removed), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.procore.lines, QList<PaymentLine> { before });
    QVERIFY(offeredDecisions(books.record(added)).contains(Decision::Restore));
    // One click sets it right and hands it over.
    QCOMPARE(books.resolve(added, Decision::Restore).action, PaymentAction::Updated);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
}

void RulesOfChangedLinesTest::rule17_aLineOfItsOwnBesideAChangedOne()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    books.resolve(added, Decision::Create);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::ChangedInProcore); // its line is asked about by itself (rule 14)
    books.resolve(removed, Decision::Void);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(books.procore.lines.first().amount.isZero());
}

void RulesOfChangedLinesTest::rule17_aRestoreIsNeverTooMuch()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books, u"6000.00"_s);
    books.procore.lines.first().amount = usd(u"1000.00"_s);
    books.procore.typeLine(books.invoice, u"9000.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::OverIssue);
    QCOMPARE(books.procore.lines.first().amount, usd(u"1000.00"_s));
}

void RulesOfChangedLinesTest::rule17_anotherLineThanTheOneShownIsAskedAbout()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.procore.failsBefore = [](const QString &name) { // the decision waits
        return name == QLatin1String("level") ? std::optional(Error(ErrorKind::ServerFault, {})) : std::nullopt;
    };
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.record(added).decision, Decision::Restore);
    mend(books);
    PaymentLine other = books.procore.lines.first(); // somebody puts another in its place
    other.id = LineId(other.id.value() + 4711);
    books.procore.lines = { other };
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.record(added).standing.args.first(), other.id.toString());
    QCOMPARE(books.procore.lines.first().amount, usd(u"400.00"_s));
}

void RulesOfChangedLinesTest::rule17_whatXeroSaidLastIsCompared()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.xero.payments[removed].amount = usd(u"450.00"_s);
    books.xero.touch(removed);
    books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::ChangedAfterIssue);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    QCOMPARE(books.procore.lines.first().originId, removed.toString());
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"450.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
}

void RulesOfChangedLinesTest::rule17_refusedItStaysTheRemovedOnes()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    books.procore.lines.first().originId.clear();
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.procore.failsBefore = [updates = std::make_shared<int>(0)](const QString &name) {
        const bool isChange = name == QLatin1String("update") && ++*updates == 2; // unlock, change, relock
        return isChange ? std::optional(Error(ErrorKind::Rejected, u"no"_s)) : std::nullopt;
    };
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.procore.lines.first().originId, removed.toString());
    QVERIFY(namesPayment(books.procore.lines.first(), removed));
    QVERIFY(!namesPayment(books.procore.lines.first(), added));
    QVERIFY(!books.record(added).line.isValid());
    mend(books);
    books.sync(); // asked again
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
}

QTEST_GUILESS_MAIN(RulesOfChangedLinesTest)
#include "tst_rulesofchangedlines.moc"
