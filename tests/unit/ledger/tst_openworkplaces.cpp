// SPDX-License-Identifier: Apache-2.0
// The places of the payments that a run checks: their invoices and projects, when links come, move and go.
#include "tests/unit/ledger/openworkcase.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class OpenWorkPlacesTest final : public OpenWorkCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void removedWithALineStaysOpenWhenTheLinkIsGone();
    void aLineStaysWhereItStandsWhenTheLinkMoves();
    void anOpenIntentKeepsItsPlaceWhenTheLinkMoves();
    void twoInvoicesOnOneBillAreBothNamed();
    void scopeByProjectAndInvoice();
    void aLinkByHandWinsOverTheOriginId();
    void aLinkMadeBeforeTheInvoiceIsKnownCounts();
    void emptyOriginLinksNothing();
};

void OpenWorkPlacesTest::init()
{
    begin();
}

void OpenWorkPlacesTest::cleanup()
{
    world.reset();
}

void OpenWorkPlacesTest::removedWithALineStaysOpenWhenTheLinkIsGone()
{
    know({ payment(1, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    know({ removed(payment(1, 1)) });
    knowInvoices({ invoice(1, 7, 0) });
    QCOMPARE(open(), QList<int> { 1 });
    const Placement expected { InvoiceId(1), CommitmentId(107), ProjectId(7) };
    QCOMPARE(record(1).placement, expected);
    QCOMPARE(record(1).linkedInvoices, QList<InvoiceId> {});
    const Scope other { { ProjectId(8) }, {} };
    const Scope same { { ProjectId(7) }, {} };
    QCOMPARE(open(other), QList<int> {});
    QCOMPARE(open(same), QList<int> { 1 });
}

void OpenWorkPlacesTest::aLineStaysWhereItStandsWhenTheLinkMoves()
{
    know({ payment(1, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    know({ removed(payment(1, 1)) });
    knowInvoices({ invoice(1, 7, 0), invoice(2, 8, 1) });
    QCOMPARE(record(1).placement.commitment, CommitmentId(107));
    QCOMPARE(record(1).linkedInvoices, QList<InvoiceId> { InvoiceId(2) });
}

void OpenWorkPlacesTest::anOpenIntentKeepsItsPlaceWhenTheLinkMoves()
{
    know({ payment(1, 1) });
    QVERIFY(world->ledger->journal().recordIntents({ intent(payment(1, 1), 1, 7) }));
    knowInvoices({ invoice(1, 7, 0), invoice(2, 8, 1) });
    QCOMPARE(record(1).placement.commitment, CommitmentId(107));
    const Scope scope { { ProjectId(7) }, {} };
    QCOMPARE(open(scope), QList<int> { 1 });
}

void OpenWorkPlacesTest::twoInvoicesOnOneBillAreBothNamed()
{
    know({ payment(1, 1) });
    knowInvoices({ invoice(5, 8, 1) });
    QCOMPARE(open(), QList<int> { 1 });
    const QList<InvoiceId> both { InvoiceId(1), InvoiceId(5) };
    QCOMPARE(record(1).linkedInvoices, both);
    QCOMPARE(record(1).placement, Placement());
}

void OpenWorkPlacesTest::scopeByProjectAndInvoice()
{
    know({ payment(1, 1), payment(2, 2) });
    const Scope project { { ProjectId(8) }, {} };
    const Scope one { {}, { InvoiceId(1) } };
    const Scope neither { { ProjectId(8) }, { InvoiceId(1) } };
    const Scope both { { ProjectId(7), ProjectId(8) }, { InvoiceId(1), InvoiceId(2) } };
    QCOMPARE(open(project), QList<int> { 2 });
    QCOMPARE(open(one), QList<int> { 1 });
    QCOMPARE(open(neither), QList<int> {});
    const QList<int> all { 1, 2 };
    QCOMPARE(open(both), all);
    QCOMPARE(open(), all);
}

void OpenWorkPlacesTest::aLinkByHandWinsOverTheOriginId()
{
    know({ payment(1, 1), payment(2, 3) });
    DONE(book().link(InvoiceId(1), billId(3)));
    QCOMPARE(open(), QList<int> { 2 });
    // After reading Procore again, the person's choice still holds.
    knowInvoices({ invoice(1, 7, 1) });
    QCOMPARE(open(), QList<int> { 2 });
    DONE(book().unlink(InvoiceId(1)));
    QCOMPARE(open(), QList<int> { 1 });
    DONE(book().link(InvoiceId(1), BillId()));
    QCOMPARE(open(), QList<int> {});
}

void OpenWorkPlacesTest::aLinkMadeBeforeTheInvoiceIsKnownCounts()
{
    know({ payment(1, 9) });
    DONE(book().link(InvoiceId(33), billId(9)));
    QCOMPARE(open(), QList<int> {});
    knowInvoices({ invoice(33, 7, 0) });
    QCOMPARE(open(), QList<int> { 1 });
}

void OpenWorkPlacesTest::emptyOriginLinksNothing()
{
    Payment noBill = payment(1, 1);
    noBill.bill = BillId();
    know({ noBill });
    knowInvoices({ invoice(1, 7, 0), invoice(2, 8, 0) });
    QCOMPARE(open(), QList<int> {});
}

QTEST_GUILESS_MAIN(OpenWorkPlacesTest)
#include "tst_openworkplaces.moc"
