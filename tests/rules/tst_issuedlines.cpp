// SPDX-License-Identifier: Apache-2.0
// A commitment's lines as people look at them: every line with its owner, by one list call and by the right to see it.
#include "core/ledger/projectrepository.h"
#include "core/sync/edit/issuedlines.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

Result<IssuedLines> shownBy(BooksFixture &books)
{
    return QCoro::waitFor(
        books.engine->showLines(books.commitment.project, books.commitment.id, books.settings, books.stop.get_token()));
}

Result<QByteArray> contentOf(BooksFixture &books, const Attachment &file)
{
    return QCoro::waitFor(
        books.engine->showAttachment(books.commitment.project, file, books.settings, books.stop.get_token()));
}

} // namespace

class IssuedLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyLineHasItsOwner();
    void oneListCallShowsThem();
    void rule08_nobodyWithoutTheRight();
    void rule20_whatWasSeenIsNoLongerGreen();
    void rule20_whatWasProvedMeanwhileIsNotCounted();
    void ourLineThatIsNotListedIsShown();
    void theLastKnownAreOursAlone();
    void withoutAnAnswerNothingChanges();
};

void IssuedLinesTest::everyLineHasItsOwner()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    typedFor(books);
    typedFor(books, u"sage-4711"_s);
    const auto shown = shownBy(books);
    QVERIFY2(shown, shown ? "" : qPrintable(shown.error().detail));
    QVERIFY(shown->isRead);
    QCOMPARE(shown->lines.size(), 4);
    const IssuedLine &ours = shown->lines.at(0);
    QVERIFY(ours.owner == LineOwner::Ours && ours.isListed && ours.payment);
    QCOMPARE(ours.payment->record.payment.id, payment);
    QVERIFY(ours.line == books.procore.lines.at(0));
    QCOMPARE(ours.line.attachments.size(), 2);
    QCOMPARE(ours.billNumber, books.bill.number);
    QVERIFY(shown->lines.at(1).owner == LineOwner::Ours);
    QVERIFY(shown->lines.at(2).owner == LineOwner::Person && !shown->lines.at(2).payment);
    QCOMPARE(shown->lines.at(2).billNumber, books.bill.number); // of the invoice that it was typed for
    QVERIFY(shown->lines.at(3).owner == LineOwner::OtherProgram && !shown->lines.at(3).payment);
}

void IssuedLinesTest::oneListCallShowsThem()
{
    BooksFixture books;
    prepared(books);
    books.procore.log.clear();
    books.procore.writes.clear();
    QVERIFY(shownBy(books));
    QCOMPARE(books.procore.log, (QStringList { u"level"_s, u"lines"_s }));
    QVERIFY(books.procore.writes.isEmpty());
}

void IssuedLinesTest::rule08_nobodyWithoutTheRight()
{
    BooksFixture books;
    prepared(books);
    const Attachment file = books.procore.lines.first().attachments.first();
    QCOMPARE(contentOf(books, file).value(), QByteArray("old one"));
    for (const AccessLevel level : { AccessLevel::None, AccessLevel::Unknown }) {
        books.procore.levels[books.commitment.project] = level;
        books.procore.log.clear();
        const auto shown = shownBy(books);
        QVERIFY(!shown);
        QCOMPARE(shown.error().kind, ErrorKind::Forbidden);
        const auto content = contentOf(books, file);
        QVERIFY(!content);
        QCOMPARE(content.error().kind, ErrorKind::Forbidden);
        QCOMPARE(books.procore.log, (QStringList { u"level"_s, u"level"_s }));
    }
    books.procore.levels[books.commitment.project] = AccessLevel::ReadOnly;
    QVERIFY(shownBy(books));
}

void IssuedLinesTest::rule20_whatWasSeenIsNoLongerGreen()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    QCOMPARE(shownBy(books)->noLongerGreen, 0);
    books.procore.lines.first().amount = usd(u"1.00"_s);
    const auto shown = shownBy(books);
    QVERIFY(shown);
    QCOMPARE(shown->noLongerGreen, 1);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QVERIFY(shown->lines.first().payment->record == books.record(payment));
}

// Another process proves the payment while its lines are read: the list is older than that and says nothing.
void IssuedLinesTest::rule20_whatWasProvedMeanwhileIsNotCounted()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lines.first().amount = usd(u"1.00"_s);
    books.procore.failsBefore = [&](const QString &call) -> std::optional<Error> {
        Settlement proved;
        proved.payment = payment;
        proved.standing = Standing { Reason::Proved, {} };
        proved.provedAt = books.clock.now() + std::chrono::minutes(1);
        const bool isTheList = call == u"lines"_s;
        if (isTheList && !books.ledger->payments().settle({ proved }, RunId()))
            qFatal("the ledger failed");
        return std::nullopt;
    };
    const auto shown = shownBy(books);
    QVERIFY(shown);
    QCOMPARE(shown->noLongerGreen, 0);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void IssuedLinesTest::ourLineThatIsNotListedIsShown()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const LineId gone = books.procore.lines.first().id;
    books.procore.lines.removeFirst();
    const auto shown = shownBy(books);
    QVERIFY(shown);
    QCOMPARE(shown->lines.size(), 2);
    const IssuedLine &missing = shown->lines.last();
    QVERIFY(missing.owner == LineOwner::Ours && !missing.isListed);
    QCOMPARE(missing.line.id, gone);
    QCOMPARE(missing.payment->record.payment.id, payment);
    // An empty place in a list proves nothing (rule 19).
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void IssuedLinesTest::theLastKnownAreOursAlone()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    typedFor(books);
    books.sync();
    books.procore.log.clear();
    const auto known = lastKnownLines(*books.ledger, books.commitment.id);
    QVERIFY(known);
    QVERIFY(!known->isRead);
    QCOMPARE(known->lines.size(), 2);
    const auto first = std::find_if(known->lines.cbegin(), known->lines.cend(),
        [payment](const IssuedLine &line) { return line.payment->record.payment.id == payment; });
    QVERIFY(first != known->lines.cend());
    QVERIFY(first->owner == LineOwner::Ours);
    QCOMPARE(first->line.paymentNumber.value_or(0), 1);
    QVERIFY(known->readAt >= books.record(payment).provedAt);
    QVERIFY(books.procore.log.isEmpty());
}

void IssuedLinesTest::withoutAnAnswerNothingChanges()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lines.first().amount = usd(u"1.00"_s);
    books.procore.failsBefore = [](const QString &what) {
        return what == QLatin1String("lines") ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    const auto shown = shownBy(books);
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::Offline);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

QTEST_GUILESS_MAIN(IssuedLinesTest)
#include "tst_issuedlines.moc"
