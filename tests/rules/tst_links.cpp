// SPDX-License-Identifier: Apache-2.0
// Links by hand: what holds, what stands in the way, what is kept of it (rule 1).
#include "core/ledger/linkrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "core/links/linkchanges.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

LinkFacts factsOf(BooksFixture &books, InvoiceId invoice, BillId bill)
{
    LinkFacts facts;
    facts.invoice = books.ledger->projects().invoices({ invoice })->value(invoice);
    facts.current = books.ledger->links().billOf(invoice).value();
    facts.obstacles = books.ledger->links().obstacles(invoice, bill).value();
    return facts;
}

} // namespace

class LinksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkByHandWinsAndIsKeptWithItsReason();
    void unlinkingOverrulesProcoreAndLinkingBackDoesNot();
    void moneyOnAnotherInvoiceStandsInTheWay();
    void aBillOfAnotherInvoiceIsNotTaken();
    void anUnknownInvoiceAndAnUnlinkedOne();
    void aNumberOfSeveralBillsChoosesNone();
    void rule01_aLostCreateIsNotRepeatedWhereTheBillIsNoLongerLinked();
    void rule10_twoLinesAreMoneyThatStandsInTheWay();
    void rule03_afterALostLedgerALinkByHandIsAskedAbout();
};

void LinksTest::aLinkByHandWinsAndIsKeptWithItsReason()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(u"HAND-1"_s, u"900.00"_s);
    const Invoice invoice = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, {});
    books.setUp();
    const PaymentId payment = books.xero.pay(bill, u"900.00"_s);
    books.sync();
    QVERIFY(checkLink(factsOf(books, invoice.id, bill.id), bill.id));
    const LinkChange change { invoice.id, bill.id, BillId(), u"Dana"_s, u"see mail"_s };
    QVERIFY(books.ledger->links().record(change));
    const auto events = books.ledger->runs().eventsOf(payment).value();
    QCOMPARE(events.last().what, u"linked"_s);
    QVERIFY(events.last().text.contains(u"Dana"_s) && events.last().text.contains(u"see mail"_s));
    books.restart();
    const auto links = books.ledger->links().links().value();
    const auto made =
        std::find_if(links.begin(), links.end(), [&](const LinkRow &row) { return row.invoice.id == invoice.id; });
    QVERIFY(made != links.end());
    QVERIFY(made->byHand);
    QCOMPARE(made->person, u"Dana"_s);
    QCOMPARE(made->billNumber, u"HAND-1"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void LinksTest::unlinkingOverrulesProcoreAndLinkingBackDoesNot()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"2500.00"_s);
    SyncRequest look;
    look.dryRun = true;
    books.sync(look);
    QVERIFY(checkUnlink(factsOf(books, books.invoice.id, BillId())));
    QVERIFY(books.ledger->links().record(LinkChange { books.invoice.id, BillId(), books.bill.id, {}, {} }));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotLinked);
    QVERIFY(books.procore.lines.isEmpty());
    QVERIFY(books.ledger->links().record(LinkChange { books.invoice.id, books.bill.id, BillId(), {}, {} }));
    QVERIFY(books.ledger->projects().manualLinks()->isEmpty()); // Procore says the same again
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void LinksTest::moneyOnAnotherInvoiceStandsInTheWay()
{
    BooksFixture books;
    const Bill other = books.xero.addBill(u"OTHER-1"_s, u"900.00"_s);
    const Invoice second = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, {});
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"2500.00"_s);
    books.sync();
    QVERIFY(books.ledger->links().record(LinkChange { books.invoice.id, BillId(), books.bill.id, {}, {} }));
    const auto moved = checkLink(factsOf(books, second.id, books.bill.id), books.bill.id);
    QVERIFY(!moved && moved.error().kind == ErrorKind::Rejected);
    QVERIFY(moved.error().detail.contains(u"1 payment of this bill is on another invoice"_s));
    const auto mixed = checkLink(factsOf(books, books.invoice.id, other.id), other.id);
    QVERIFY(!mixed && mixed.error().detail.contains(u"1 payment of another bill is on this invoice"_s));
    // Removed in Xero and voided in Procore, the line holds no money any more.
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(checkLink(factsOf(books, second.id, books.bill.id), books.bill.id));
    QVERIFY(checkLink(factsOf(books, books.invoice.id, other.id), other.id));
}

void LinksTest::aBillOfAnotherInvoiceIsNotTaken()
{
    BooksFixture books;
    const Invoice second = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, {});
    books.setUp();
    books.sync();
    const auto taken = checkLink(factsOf(books, second.id, books.bill.id), books.bill.id);
    QVERIFY(!taken && taken.error().detail.contains(books.invoice.id.toString()));
    QVERIFY(checkLink(factsOf(books, books.invoice.id, books.bill.id), books.bill.id)); // it is so already
    const Bill strange = books.xero.addBill(u"UTILITIES-9"_s, u"77.00"_s);
    const auto mistyped = checkLink(factsOf(books, books.invoice.id, strange.id), strange.id);
    QVERIFY(!mistyped && mistyped.error().kind == ErrorKind::Rejected);
    QVERIFY(mistyped.error().detail.contains(books.bill.id.toString()));
}

void LinksTest::anUnknownInvoiceAndAnUnlinkedOne()
{
    LinkFacts facts;
    QVERIFY(!checkLink(facts, BillId(QUuid::createUuid())));
    QVERIFY(!checkUnlink(facts));
    facts.invoice.id = InvoiceId(4);
    const auto unlinked = checkUnlink(facts);
    QVERIFY(!unlinked && unlinked.error().detail.contains(u"is not linked to a bill"_s));
    facts.obstacles.openWrites = 1;
    const auto notYet = checkLink(facts, BillId(QUuid::createUuid()));
    QVERIFY(!notYet);
    QVERIFY(nextStepFor(notYet.error()).contains(u"Sync first"_s));
}

void LinksTest::aNumberOfSeveralBillsChoosesNone()
{
    BooksFixture books;
    const Bill first = books.xero.addBill(u"INV-7"_s, u"900.00"_s);
    const Bill second = books.xero.addBill(u"inv-7 "_s, u"900.00"_s);
    const Bill third = books.xero.addBill(u"INV-8"_s, u"900.00"_s);
    books.setUp();
    for (const Bill &bill : { first, second, third })
        books.xero.pay(bill, u"100.00"_s);
    books.sync();
    const auto numbered = [&](const char *number) {
        return books.ledger->links().billsNumbered(QLatin1String(number)).value();
    };
    const auto several = chooseBill(u"INV-7"_s, numbered("INV-7"));
    QVERIFY(!several);
    QVERIFY(
        several.error().detail.contains(first.id.toString()) && several.error().detail.contains(second.id.toString()));
    QCOMPARE(chooseBill(u"inv-8"_s, numbered("inv-8")).value(), third.id);
    QVERIFY(!chooseBill(u"INV-9"_s, numbered("INV-9")));
    const QString braced = third.id.value().toString().toUpper();
    QCOMPARE(chooseBill(braced, {}).value(), third.id);
}

void LinksTest::rule01_aLostCreateIsNotRepeatedWhereTheBillIsNoLongerLinked()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"2500.00"_s);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("create") ? std::optional(Error(ErrorKind::UnknownOutcome, {})) : std::nullopt;
    };
    books.sync(); // nothing arrived, and nobody knows
    books.procore.failsBefore = {};
    QVERIFY(books.record(payment).hasOpenIntent);
    const auto refused = checkUnlink(factsOf(books, books.invoice.id, BillId()));
    QVERIFY(!refused && refused.error().cause == Cause::LineNotReady);
    // In Procore nobody is held up: another invoice is the bill's now.
    const Commitment elsewhere = books.procore.addCommitment(u"SC-2"_s);
    const Invoice second = books.procore.addInvoice(elsewhere, u"2-01"_s, u"9000.00"_s, books.bill.id);
    books.procore.invoices.first().originId.clear();
    books.procore.invoices.first().updatedAt = second.updatedAt;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotLinked);
    QVERIFY(books.procore.lines.isEmpty());
    QVERIFY(!books.record(payment).hasOpenIntent);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(books.procore.lines.first().invoice, second.id);
}

void LinksTest::rule10_twoLinesAreMoneyThatStandsInTheWay()
{
    for (const bool isSeenAfterAWrite : { false, true }) {
        BooksFixture books;
        books.procore.keepsOriginUnique = false;
        books.setUp();
        const Invoice second = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"9000.00"_s, {});
        const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
        const auto typeLines = [&](int count) {
            for (int i = 0; i < count; ++i) {
                books.procore.typeLine(books.invoice, u"500.00"_s);
                books.procore.lines.last().originId = payment.toString();
            }
        };
        if (isSeenAfterAWrite)
            books.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
                if (name == QLatin1String("create"))
                    typeLines(1); // somebody else was faster
                return std::nullopt;
            };
        else
            typeLines(2);
        books.sync();
        books.procore.failsBefore = {};
        QCOMPARE(books.procore.lines.size(), 2);
        QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin);
        QCOMPARE(books.record(payment).line, books.procore.lines.first().id);
        QVERIFY(books.ledger->links().record(LinkChange { books.invoice.id, BillId(), books.bill.id, {}, {} }));
        const auto moved = checkLink(factsOf(books, second.id, books.bill.id), books.bill.id);
        QVERIFY(!moved && moved.error().detail.contains(u"another invoice"_s));
        books.sync();
        QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin); // not hidden by the link that is gone
        books.settings.allProjects = false; // nor by the choice of projects
        books.settings.projects = { ProjectId(1) };
        books.sync();
        QCOMPARE(books.reasonOf(payment), Reason::TwoLinesOneOrigin);
        QCOMPARE(books.procore.lines.size(), 2);
    }
}

void LinksTest::rule03_afterALostLedgerALinkByHandIsAskedAbout()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(u"HAND-1"_s, u"900.00"_s);
    const Invoice first = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, {});
    const Commitment elsewhere = books.procore.addCommitment(u"SC-2"_s);
    const Invoice second = books.procore.addInvoice(elsewhere, u"2-01"_s, u"900.00"_s, {});
    books.setUp();
    const PaymentId payment = books.xero.pay(bill, u"900.00"_s);
    books.sync();
    QVERIFY(books.ledger->links().record(LinkChange { first.id, bill.id, BillId(), {}, {} }));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // On another commitment than before: the line is not seen there, and no second one is made.
    books.loseLedger();
    books.sync();
    QVERIFY(books.ledger->links().record(LinkChange { second.id, bill.id, BillId(), {}, {} }));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::HistoryUnclear);
    QCOMPARE(books.procore.lines.size(), 1);
    // On the same one as before: found.
    books.loseLedger();
    books.sync();
    QVERIFY(books.ledger->links().record(LinkChange { first.id, bill.id, BillId(), {}, {} }));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
}

QTEST_GUILESS_MAIN(LinksTest)
#include "tst_links.moc"
