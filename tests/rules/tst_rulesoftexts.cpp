// SPDX-License-Identifier: Apache-2.0
// Rule 11: texts that a person would call equal are equal, and a text that Procore goes on showing
// differently can be accepted as it is.
#include "core/ledger/runrepository.h"
#include "core/model/paymentdecisions.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

using Stored = std::function<void(PaymentLine &)>;

namespace {

constexpr qsizetype kCut = 5;

/// Procore keeps less of the notes than it was sent.
void cutsNotes(BooksFixture &books)
{
    books.procore.storesDifferently = [](PaymentLine &line) {
        const bool isSent = line.notes.endsWith(QLatin1Char('.'));
        line.notes.chop(isSent ? kCut : 0);
    };
}

/// A payment whose line shows its notes cut.
PaymentId withCutNotes(BooksFixture &books)
{
    books.setUp();
    cutsNotes(books);
    return issued(books);
}

const QList<Decision> kAsked { Decision::Accept, Decision::Restore, Decision::Retry, Decision::Leave };

} // namespace

class RulesOfTextsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule11_whatReadsTheSameIsProved_data();
    void rule11_whatReadsTheSameIsProved();
    void rule11_aTextIsAccepted();
    void rule11_onlyWhatWasShownIsAccepted();
    void rule11_oneTextAtATime();
    void rule11_allThatCameOutOtherwiseWasChangedByNobody();
    void rule11_theLastWriteCounts();
    void rule11_moneyIsNeverAccepted();
    void rule11_aVoidWithACutTextIsNotRepeated();
    void rule17_aCutTextIsNoChangeBySomebody();
};

void RulesOfTextsTest::rule11_whatReadsTheSameIsProved_data()
{
    QTest::addColumn<Stored>("stored");
    const auto row = [](const char *name, const Stored &stored) { QTest::newRow(name) << stored; };
    row("trimmed", [](PaymentLine &line) { line.notes = line.notes.trimmed(); });
    row("folded", [](PaymentLine &line) { line.notes = line.notes.simplified(); });
    row("composed", [](PaymentLine &line) { line.notes = line.notes.normalized(QString::NormalizationForm_C); });
    row("taken apart", [](PaymentLine &line) { line.notes = line.notes.normalized(QString::NormalizationForm_D); });
    row("escaped", [](PaymentLine &line) {
        line.notes = line.notes.toHtmlEscaped();
        line.originData = line.originData.toHtmlEscaped();
    });
}

void RulesOfTextsTest::rule11_whatReadsTheSameIsProved()
{
    QFETCH(const Stored, stored);
    BooksFixture books;
    books.setUp();
    books.procore.storesDifferently = stored;
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.xero.payments[payment].reference = u"Smith & \"S\u00f8ns\"  Re\u0301f 7 "_s;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const auto writes = books.procore.writes.size();
    issued(books, u"10.00"_s); // proved again on the way
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QCOMPARE(books.procore.writes.size(), writes + 1);
}

void RulesOfTextsTest::rule11_aTextIsAccepted()
{
    BooksFixture books;
    const PaymentId payment = withCutNotes(books);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    const QString sentence = books.record(payment).standing.sentence();
    QVERIFY2(sentence.endsWith(u"(without its last 5 characters)."_s), qPrintable(sentence));
    QVERIFY(offeredDecisions(books.record(payment)) == kAsked);
    const auto writes = books.procore.writes.size();
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QVERIFY(books.record(payment).provedAt);
    QCOMPARE(books.record(payment).decision, Decision::None);
    QCOMPARE(books.record(payment).issued->notes, books.procore.lineNaming(payment)->notes);
    const auto history = books.ledger->runs().eventsOf(payment);
    QVERIFY(history);
    const auto isTold = [&sentence](const PaymentEvent &event) {
        return event.what == u"accepted" && event.text == u"Accepted as Procore shows it. "_s + sentence;
    };
    QCOMPARE(std::count_if(history->begin(), history->end(), isTold), 1);
    // Later proofs compare with what was accepted.
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.writes.size(), writes + 1);
    const QString accepted = books.record(payment).issued->notes;
    books.procore.lineNaming(payment)->notes = u"by hand"_s;
    issued(books, u"20.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(books.record(payment).standing.args, QStringList({ u"notes"_s, accepted, u"by hand"_s }));
}

void RulesOfTextsTest::rule11_onlyWhatWasShownIsAccepted()
{
    BooksFixture books;
    const PaymentId payment = withCutNotes(books);
    books.procore.lineNaming(payment)->notes = u"by hand"_s;
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(books.record(payment).standing.args.last(), u"by hand"_s);
    QCOMPARE(books.record(payment).decision, Decision::None);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // And what somebody changed since is no text alone.
    books.procore.lineNaming(payment)->notes = u"again"_s;
    issued(books, u"10.00"_s);
    QVERIFY(offeredDecisions(books.record(payment)).contains(Decision::Accept));
    books.procore.lineNaming(payment)->amount = usd(u"499.00"_s);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(books.record(payment).standing.args.first(), u"amount"_s);
    QVERIFY(!offeredDecisions(books.record(payment)).contains(Decision::Accept));
}

void RulesOfTextsTest::rule11_oneTextAtATime()
{
    BooksFixture books;
    const PaymentId payment = withCutNotes(books);
    books.procore.lineNaming(payment)->checkNumber = u"4471"_s;
    books.sync();
    QCOMPARE(books.record(payment).standing.args.first(), u"check number"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite); // nobody touched those
    QCOMPARE(books.record(payment).standing.args.first(), u"notes"_s);
    QCOMPARE(books.record(payment).issued->checkNumber, u"4471"_s);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfTextsTest::rule11_allThatCameOutOtherwiseWasChangedByNobody()
{
    BooksFixture books;
    books.setUp();
    books.procore.storesDifferently = [](PaymentLine &line) {
        line.invoiceNumber = line.invoiceNumber.left(2);
        line.notes = line.notes.left(9);
    };
    const PaymentId payment = issued(books);
    QCOMPARE(books.record(payment).standing.args.first(), u"invoice number"_s);
    books.restart();
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    QCOMPARE(books.record(payment).standing.args.first(), u"notes"_s);
    books.procore.lineNaming(payment)->notes = u"by hand"_s;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.procore.lineNaming(payment)->notes = books.record(payment).readBack->notes;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfTextsTest::rule11_theLastWriteCounts()
{
    BooksFixture books;
    const PaymentId payment = withCutNotes(books);
    const QString cut = books.procore.lineNaming(payment)->notes;
    books.procore.storesDifferently = {}; // Procore's support mended it
    books.procore.lineNaming(payment)->checkNumber = u"4471"_s;
    books.sync();
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    books.procore.lineNaming(payment)->notes = cut; // this time by hand
    issued(books, u"10.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
}

void RulesOfTextsTest::rule11_moneyIsNeverAccepted()
{
    BooksFixture books;
    books.setUp();
    books.procore.storesDifferently = [](PaymentLine &line) { line.amount = usd(u"499.99"_s); };
    const PaymentId payment = issued(books);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    QVERIFY(!offeredDecisions(books.record(payment)).contains(Decision::Accept));
    QVERIFY(!books.tryResolve(payment, Decision::Accept));
}

void RulesOfTextsTest::rule11_aVoidWithACutTextIsNotRepeated()
{
    BooksFixture books;
    const PaymentId payment = withCutNotes(books);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    books.xero.remove(payment);
    books.procore.failsAfter = [&books](const QString &name) -> std::optional<Error> {
        if (name == QLatin1String("update"))
            books.procore.storesDifferently(books.procore.lines.first());
        return std::nullopt;
    };
    books.syncScheduled();
    QVERIFY(books.procore.lineNaming(payment)->amount.isZero());
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    QVERIFY(offeredDecisions(books.record(payment)) == kAsked);
    const auto writes = books.procore.writes.size();
    books.syncScheduled();
    books.sync();
    QCOMPARE(books.procore.writes.size(), writes);
    books.resolve(payment, Decision::Accept);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QCOMPARE(books.procore.writes.size(), writes);
}

void RulesOfTextsTest::rule17_aCutTextIsNoChangeBySomebody()
{
    BooksFixture books;
    const PaymentId before = withCutNotes(books);
    books.procore.storesDifferently = {};
    const PaymentId after = enteredAgain(books, before);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(after), Reason::Proved);
    QCOMPARE(books.reasonOf(before), Reason::Replaced);
    QCOMPARE(books.procore.lines.size(), 1);
}

QTEST_GUILESS_MAIN(RulesOfTextsTest)
#include "tst_rulesoftexts.moc"
