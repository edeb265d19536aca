// SPDX-License-Identifier: Apache-2.0
// docs/removals.md is printed from runs: every reason for which somebody is needed, and everything that somebody may do
// to a line, each followed by a removal in Xero and a scheduled run.
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "core/model/reasonrow.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

#include <QFile>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

struct LineAct {
    const char *name;
    void (*act)(BooksFixture &books, PaymentLine &line);
};

void nothing(BooksFixture &, PaymentLine &) { }

constexpr LineAct kActs[] {
    { "nothing", &nothing },
    { "the amount", [](BooksFixture &, PaymentLine &line) { line.amount = usd(u"499.00"_s); } },
    { "the date", [](BooksFixture &, PaymentLine &line) { line.date = line.date.addDays(1); } },
    { "the invoice", [](BooksFixture &, PaymentLine &line) { line.invoice = InvoiceId(); } },
    { "the invoice number", [](BooksFixture &, PaymentLine &line) { line.invoiceNumber = u"by hand"_s; } },
    { "the check number", [](BooksFixture &, PaymentLine &line) { line.checkNumber = u"4471"_s; } },
    { "the notes", [](BooksFixture &, PaymentLine &line) { line.notes = u"by hand"_s; } },
    { "the lock, which is open", [](BooksFixture &, PaymentLine &line) { line.originId.clear(); } },
    { "both marks, which are wiped",
        [](BooksFixture &, PaymentLine &line) {
            line.originId.clear();
            line.originData.clear();
        } },
    { "the mark, which is another program's", [](BooksFixture &, PaymentLine &line) { line.originId = u"QB-7781"_s; } },
    { "there is a second line with the mark",
        [](BooksFixture &books, PaymentLine &line) {
            PaymentLine second = line;
            second.id = LineId(line.id.value() + 5000);
            books.procore.lines.append(second);
        } },
    { "it is deleted", [](BooksFixture &books, PaymentLine &) { books.procore.lines.clear(); } },
};

/// Not in Procore yet: the tab was closed for a while.
PaymentId withoutLine(BooksFixture &books)
{
    books.procore.closedTabs.insert(books.commitment.id);
    const PaymentId payment = issued(books);
    books.procore.closedTabs.clear();
    return payment;
}

/// What one scheduled run makes of the removal.
QString afterRemoval(BooksFixture &books, PaymentId payment)
{
    books.xero.remove(payment);
    books.syncScheduled();
    return u"`%1`"_s.arg(toString(books.reasonOf(payment)));
}

/// The same, where the payment was entered again: of the removed payment, and of the new one.
QString afterReplacement(BooksFixture &books, PaymentId payment)
{
    const PaymentId added = enteredAgain(books, payment);
    books.syncScheduled();
    return u"`%1`, `%2`"_s.arg(toString(books.reasonOf(payment)), toString(books.reasonOf(added)));
}

/// The same as afterRemoval(), where a right was missing before, and one scheduled run met that.
QString afterRestoredRight(BooksFixture &books, PaymentId payment)
{
    const QHash<ProjectId, AccessLevel> levels = books.procore.levels;
    books.procore.levels[books.commitment.project] = AccessLevel::None;
    books.syncScheduled();
    books.procore.levels = levels;
    return afterRemoval(books, payment);
}

using Act = QString (*)(BooksFixture &, PaymentId);

QString cellOf(Reason reason, bool hasLine, Act act)
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = hasLine ? issued(books) : withoutLine(books);
    standAt(books, payment, reason);
    return act(books, payment);
}

QString cellOf(const LineAct &change, bool isToldBefore, Act act)
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    change.act(books, *books.procore.lineNaming(payment));
    if (isToldBefore)
        issued(books, u"10.00"_s); // its commitment is read on the way
    return act(books, payment);
}

QString rowOfTable(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

/// Everything for which somebody is needed.
QString tableOfReasons()
{
    QString text =
        u"| before | with a line: removed | removed after a right was lost and restored | removed and entered "
        "again | without a line: removed | removed and entered again |\n|---|---|---|---|---|---|\n"_s;
    for (std::size_t place = 0; place < enumSize<Reason>(); ++place) {
        const auto reason = static_cast<Reason>(place);
        if (stateOf(reason) != PaymentState::Attention && stateOf(reason) != PaymentState::Failed)
            continue;
        text += rowOfTable({ u"`%1`"_s.arg(toString(reason)), cellOf(reason, true, &afterRemoval),
            cellOf(reason, true, &afterRestoredRight), cellOf(reason, true, &afterReplacement),
            cellOf(reason, false, &afterRemoval), cellOf(reason, false, &afterReplacement) });
    }
    return text;
}

QString tableOfChanges()
{
    QString text = u"| what somebody changed on the line | removed | removed and entered again |\n|---|---|---|\n"_s;
    for (const LineAct &change : kActs) {
        text += rowOfTable({ QString::fromLatin1(change.name), cellOf(change, false, &afterRemoval),
            cellOf(change, false, &afterReplacement) });
    }
    return text;
}

} // namespace

class RemovalsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule14_theDocumentIsWhatRunsDo();
    void rule14_toldBeforeOrNotIsTheSame_data();
    void rule14_toldBeforeOrNotIsTheSame();
    void rule14_whatIsAskedWaitsAndIsAnswered_data();
    void rule14_whatIsAskedWaitsAndIsAnswered();
    void rule14_whatIsPutRightGoesOn();
    void rule14_whatCameOutOtherwiseIsVoided();
    void rule14_aLaterChangeIsAskedAbout();
    void rule14_aVoidThatFailedIsNoReasonToAsk();
    void rule14_nobodyTakesTheLineOver();
    void rule14_aRightThatIsBack();
};

void RemovalsTest::rule14_theDocumentIsWhatRunsDo()
{
    QFile file(qEnvironmentVariable("TIEOUT_SOURCE") + u"/docs/removals.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString document = QString::fromUtf8(file.readAll());
    for (const QString &table : { tableOfReasons(), tableOfChanges() })
        QVERIFY2(document.contains(table), qPrintable(u"docs/removals.md lacks this table:\n"_s + table));
}

void RemovalsTest::rule14_toldBeforeOrNotIsTheSame_data()
{
    QTest::addColumn<int>("place");
    for (std::size_t place = 0; place < std::size(kActs); ++place)
        QTest::newRow(kActs[place].name) << static_cast<int>(place);
}

void RemovalsTest::rule14_toldBeforeOrNotIsTheSame()
{
    QFETCH(int, place);
    const LineAct &change = kActs[place];
    for (const Act act : { &afterRemoval, &afterReplacement })
        QCOMPARE(cellOf(change, true, act), cellOf(change, false, act));
}

void RemovalsTest::rule14_whatIsAskedWaitsAndIsAnswered_data()
{
    QTest::addColumn<int>("place");
    for (const int place : { 1, 2, 3 })
        QTest::newRow(kActs[place].name) << place;
}

void RemovalsTest::rule14_whatIsAskedWaitsAndIsAnswered()
{
    QFETCH(int, place);
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    kActs[place].act(books, *books.procore.lineNaming(payment));
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    const QList<Decision> asked { Decision::Void, Decision::Retry, Decision::Leave };
    QVERIFY(offeredDecisions(books.record(payment)) == asked);
    books.procore.log.clear();
    books.syncScheduled();
    QCOMPARE(books.procore.log.count(u"lines"_s), 0); // asked once
    books.resolve(payment, Decision::Void);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(books.procore.lineNaming(payment)->amount.isZero());
}

void RemovalsTest::rule14_whatIsPutRightGoesOn()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const PaymentLine before = *books.procore.lineNaming(payment);
    books.procore.lineNaming(payment)->amount = usd(u"499.00"_s);
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    *books.procore.lineNaming(payment) = before;
    issued(books, u"10.00"_s); // on demand: another payment of the bill, and the removal on the way
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RemovalsTest::rule14_whatCameOutOtherwiseIsVoided()
{
    BooksFixture books;
    const PaymentId payment = cameOutACentLess(books);
    QCOMPARE(books.reasonOf(payment), Reason::LineDiffersAfterWrite);
    books.xero.remove(payment);
    books.syncScheduled(); // nobody changed it
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RemovalsTest::rule14_aLaterChangeIsAskedAbout()
{
    BooksFixture books;
    const PaymentId payment = cameOutACentLess(books);
    books.procore.storesDifferently = {};
    books.procore.lineNaming(payment)->amount = usd(u"700.00"_s); // somebody's own
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
}

void RemovalsTest::rule14_aVoidThatFailedIsNoReasonToAsk()
{
    BooksFixture books;
    const PaymentId payment = cameOutACentLess(books);
    books.xero.remove(payment);
    breakUpdate(books, 1, false);
    books.syncScheduled();
    books.procore.failsBefore = {};
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RemovalsTest::rule14_nobodyTakesTheLineOver()
{
    BooksFixture books;
    books.setUp();
    const PaymentId before = issued(books);
    books.procore.lineNaming(before)->notes = u"by hand"_s;
    const PaymentId after = enteredAgain(books, before);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(before), Reason::VoidAwaitsReplacement);
    QCOMPARE(books.reasonOf(after), Reason::ReplacedLineChanged);
    books.xero.remove(after);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(after), Reason::RemovedBeforeIssued);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(before), Reason::Voided);
}

void RemovalsTest::rule14_aRightThatIsBack()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = issued(books);
    const AccessLevel admin = books.procore.levels.value(books.commitment.project);
    books.procore.levels[books.commitment.project] = AccessLevel::None;
    books.procore.lineNaming(payment)->checkNumber = u"4471"_s;
    issued(books, u"10.00"_s);
    books.procore.levels[books.commitment.project] = admin;
    books.xero.remove(payment);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

QTEST_GUILESS_MAIN(RemovalsTest)
#include "tst_removals.moc"
