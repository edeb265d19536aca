// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 17, a removed payment and
// the one that takes its place. The number is the rule's in docs/rules.md.
#include "core/ledger/paymentrepository.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/// Two equal payments that were removed, and one entered again: whose it is, nobody knows.
struct UnclearReplacement {
    PaymentId first;
    PaymentId second;
    PaymentId added;
};

UnclearReplacement unclearReplacement(BooksFixture &books)
{
    UnclearReplacement found;
    found.first = issued(books);
    found.second = issued(books);
    books.xero.remove(found.first);
    found.added = enteredAgain(books, found.second);
    books.sync();
    return found;
}

} // namespace

class RulesOfReplacementsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule17_theLineIsHandedOver();
    void rule17_aCorrectedReferenceIsWritten();
    void rule17_editedTwice();
    void rule17_ambiguousIsAskedAbout();
    void rule17_interrupted_data();
    void rule17_interrupted();
    void rule17_removalSeenEarlier();
    void rule17_afterALostLedger();
    void rule17_aGuidHasManyForms();
    void rule17_aPairThatCannotGoOnSaysSo();
    void rule17_anOverIssuedPairSaysSo();
    void rule17_anOlderVersionAskedAboutTheVoid();
    void rule17_aLineOfAnotherCommitmentIsNotWaitedFor();
};

void RulesOfReplacementsTest::rule17_theLineIsHandedOver()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const LineId line = books.record(removed).line;
    const PaymentId added = enteredAgain(books, removed);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.record(added).line, line);
    QVERIFY(!books.record(removed).line.isValid());
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    QCOMPARE(report.run.counts.updated, 1);
    QCOMPARE(report.run.counts.voided, 0);
    // The replaced one is settled: it is neither open work nor missed when its old line is read again.
    const auto writes = books.procore.writes.size();
    issued(books, u"10.00"_s);
    QCOMPARE(books.procore.writes.size(), writes + 1);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    const auto open = books.ledger->payments().openWork(Scope());
    QVERIFY(open && open->isEmpty());
}

void RulesOfReplacementsTest::rule17_aCorrectedReferenceIsWritten()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = books.xero.pay(books.bill, u"500.00"_s, u"1041"_s);
    books.sync();
    const LineId line = books.record(removed).line;
    books.xero.remove(removed);
    const PaymentId added = books.xero.pay(books.bill, u"500.00"_s, u"1042"_s);
    const RunReport report = books.syncScheduled();
    QCOMPARE(report.run.counts.updated, 1);
    QCOMPARE(report.run.counts.voided, 0);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().id, line);
    QCOMPARE(books.procore.lines.first().checkNumber, u"1042"_s);
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    // A Reference that is no check number goes into the notes.
    books.xero.remove(added);
    const PaymentId last = books.xero.pay(books.bill, u"500.00"_s, u"wire to Cascade"_s);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(last), Reason::Proved);
    QCOMPARE(books.procore.lines.first().checkNumber, QString());
    QVERIFY(books.procore.lines.first().notes.contains(u"wire to Cascade"_s));
}

void RulesOfReplacementsTest::rule17_editedTwice()
{
    BooksFixture books;
    books.setUp();
    const PaymentId first = issued(books);
    const PaymentId second = enteredAgain(books, first);
    books.sync();
    const PaymentId third = enteredAgain(books, second);
    const PaymentId fourth = enteredAgain(books, third); // twice between two runs
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::Replaced);
    QCOMPARE(books.reasonOf(second), Reason::Replaced);
    QCOMPARE(books.reasonOf(third), Reason::RemovedBeforeIssued);
    QCOMPARE(books.reasonOf(fourth), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    books.xero.remove(fourth); // and at last for good
    books.sync();
    QCOMPARE(books.reasonOf(fourth), Reason::Voided);
}

void RulesOfReplacementsTest::rule17_ambiguousIsAskedAbout()
{
    BooksFixture books;
    books.setUp();
    const auto [first, second, added] = unclearReplacement(books);
    QCOMPARE(books.reasonOf(added), Reason::ReplacementUnclear);
    QCOMPARE(books.reasonOf(first), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.reasonOf(second), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.procore.lines.size(), 2);
    QVERIFY(!books.procore.lines.first().amount.isZero());
    books.resolve(first, Decision::Void); // now only one can be meant
    QCOMPARE(books.reasonOf(first), Reason::Voided);
    books.sync();
    QCOMPARE(books.reasonOf(second), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfReplacementsTest::rule17_interrupted_data()
{
    addBreakdowns(1);
}

void RulesOfReplacementsTest::rule17_interrupted()
{
    QFETCH(int, update);
    QFETCH(bool, done);
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    breakUpdate(books, update, done);
    books.procore.failsBefore = [&books, inner = books.procore.failsBefore](const QString &name) {
        const bool wrote = books.procore.log.contains(u"update"_s);
        if (name == QLatin1String("lines") && wrote) // nor can the lines be read afterwards
            return std::optional(Error(ErrorKind::Offline, {}));
        return inner ? inner(name) : std::nullopt;
    };
    books.sync();
    QVERIFY(books.record(added).hasOpenIntent);
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    QVERIFY(!books.record(added).hasOpenIntent);
}

void RulesOfReplacementsTest::rule17_removalSeenEarlier()
{
    // Voided already when the new one shows up: it simply gets a line of its own.
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.xero.remove(removed);
    books.sync();
    const PaymentId added = issued(books);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfReplacementsTest::rule17_afterALostLedger()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const PaymentId added = enteredAgain(books, removed);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
}

void RulesOfReplacementsTest::rule17_aGuidHasManyForms()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    const LineId line = books.record(removed).line;
    books.procore.lines.first().originId = QLatin1Char('{') + removed.toString().toUpper() + QLatin1Char('}');
    const PaymentId added = enteredAgain(books, removed);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.record(added).line, line);
    QCOMPARE(books.procore.lines.first().originId, added.toString());
    QCOMPARE(creates(books), 1);
}

void RulesOfReplacementsTest::rule17_aPairThatCannotGoOnSaysSo()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.commitments.first().currency = *Currency::fromCode(u"CAD"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(added), Reason::CurrencyDiffers);
    QCOMPARE(books.reasonOf(removed), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.procore.lines.first().amount, usd(u"500.00"_s));
    books.procore.commitments.first().currency = Currency::usd();
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::Replaced);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfReplacementsTest::rule17_anOverIssuedPairSaysSo()
{
    BooksFixture books;
    books.setUp();
    const PaymentId removed = issued(books);
    books.procore.lines.first().amount = usd(u"400.00"_s);
    const PaymentId added = enteredAgain(books, removed);
    books.sync();
    QCOMPARE(books.reasonOf(added), Reason::ReplacedLineChanged);
    books.procore.typeLine(books.invoice, u"9600.00"_s); // takes the room meanwhile
    standAt(books, removed, Reason::VoidPending);
    books.resolve(added, Decision::Restore);
    QCOMPARE(books.reasonOf(added), Reason::OverIssue);
    QCOMPARE(books.reasonOf(removed), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.procore.linesOf(books.commitment.id).first().amount, usd(u"400.00"_s));
    books.resolve(added, Decision::IssueAnyway); // on a line of its own: the old one is not held any more
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    QCOMPARE(books.reasonOf(removed), Reason::ChangedInProcore);
}

void RulesOfReplacementsTest::rule17_anOlderVersionAskedAboutTheVoid()
{
    BooksFixture books;
    books.setUp();
    const auto [first, second, added] = unclearReplacement(books);
    for (const PaymentId removed : { first, second })
        standAt(books, removed, Reason::VoidAwaitsDecision);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(first), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.reasonOf(second), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.reasonOf(added), Reason::ReplacementUnclear);
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"lines"_s), 0); // asked once
    books.xero.remove(added);
    books.syncScheduled();
    books.syncScheduled();
    QCOMPARE(books.reasonOf(first), Reason::Voided);
    QCOMPARE(books.reasonOf(second), Reason::Voided);
}

void RulesOfReplacementsTest::rule17_aLineOfAnotherCommitmentIsNotWaitedFor()
{
    BooksFixture books;
    books.setUp();
    const auto [first, second, added] = unclearReplacement(books);
    QCOMPARE(books.reasonOf(added), Reason::ReplacementUnclear);
    // The invoice is taken off its bill, and another commitment bills it.
    const Commitment other = books.procore.addCommitment(u"SC-77"_s);
    books.procore.invoices.first().originId.clear();
    books.procore.invoices.first().updatedAt = books.clock.now();
    books.procore.addInvoice(other, u"77"_s, u"10000.00"_s, books.bill.id);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(added), Reason::Proved);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(first), Reason::Voided);
    QCOMPARE(books.reasonOf(second), Reason::Voided);
}

QTEST_GUILESS_MAIN(RulesOfReplacementsTest)
#include "tst_rulesofreplacements.moc"
