// SPDX-License-Identifier: Apache-2.0
// The list of commitments: what Procore said, beside the sums of payments and lines.
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class OverviewCommitmentsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { world.reset(); }
    void sumsOfSeveralInvoices();
    void aLineCountsWhereItIs();
    void aBillOnTwoInvoicesCountsOnce();
    void currenciesStayApart();
    void unknownIsNoZero();
    void inTheOrderOfPeople();

private:
    QList<CommitmentRow> rows();
    CommitmentRow row(qint64 commitment);
    void list(qint64 commitment, int project, const QString &number);

    std::unique_ptr<LedgerWorld> world;
};

QList<CommitmentRow> OverviewCommitmentsTest::rows()
{
    const auto found = world->ledger->overview().commitments();
    return found ? *found : QList<CommitmentRow>();
}

CommitmentRow OverviewCommitmentsTest::row(qint64 commitment)
{
    const QList<CommitmentRow> found = rows();
    for (const CommitmentRow &one : found) {
        if (one.commitment.id == CommitmentId(commitment))
            return one;
    }
    return {};
}

void OverviewCommitmentsTest::list(qint64 commitment, int project, const QString &number)
{
    Commitment value;
    value.id = CommitmentId(commitment);
    value.project = ProjectId(project);
    value.number = number;
    value.title = u"Concrete"_s;
    value.vendorName = u"Acme"_s;
    value.currency = Currency::usd();
    value.contractSum = usd(900'000);
    value.invoiced = usd(250'000);
    DONE(world->ledger->projects().recordCommitments({ value }));
}

/// Commitment 107: invoices 1 and 2 for bills 1 and 2. Bill 1: payments 1 (line of 100.00), 3 (before the setup), 4
/// (removed, line at 0.00). Bill 2: payments 2 (not written) and 5 (line of 50.00). Commitment 108, never listed:
/// invoice 3 for bill 3 with payment 6, not written. A foreign line of 77.00 on 107.
void OverviewCommitmentsTest::init()
{
    world = std::make_unique<LedgerWorld>();
    Ledger &ledger = *world->ledger;
    DONE(ledger.projects().recordProjects({ { ProjectId(7), u"Tower"_s, {} }, { ProjectId(8), u"Annex"_s, {} } }));
    list(107, 7, u"SC-10"_s);
    DONE(ledger.projects().recordInvoices({ invoice(1, 7, 1), invoice(2, 7, 2), invoice(3, 8, 3) }));
    DONE(ledger.payments().recordChanges({ payment(3, 1, 5'000) }, PaymentAge::Baseline));
    DONE(ledger.payments().recordChanges({ payment(1, 1), payment(2, 2, 20'000), removed(payment(4, 1, 40'000)),
                                             payment(5, 2, 5'000), payment(6, 3, 60'000) },
        PaymentAge::New));
    Settlement voided = proved(payment(4, 1, 40'000), 1, 7, 504);
    voided.standing.reason = Reason::Voided;
    voided.issued->amount = usd(0);
    const Settlement first = proved(payment(1, 1), 1, 7, 501);
    const Settlement fifth = proved(payment(5, 2, 5'000), 2, 7, 505);
    DONE(ledger.payments().settle({ first, voided, fifth, standing(2, Reason::NotWrittenYet) }, RunId(9)));
    PaymentLine foreign = lineOf(first);
    foreign.id = LineId(999);
    foreign.amount = usd(7'700);
    DONE(ledger.projects().recordLines(CommitmentId(107), { lineOf(first), lineOf(voided), lineOf(fifth), foreign }));
}

void OverviewCommitmentsTest::sumsOfSeveralInvoices()
{
    QCOMPARE(rows().size(), 2);
    const CommitmentRow found = row(107);
    QCOMPARE(found.projectName, u"Tower"_s);
    QCOMPARE(found.invoices, 2);
    QCOMPARE(found.paid, (Sums { usd(35'000) })); // without what was removed, and what was made before the setup
    QCOMPARE(found.issued, (Sums { usd(15'000) })); // without the line of somebody else
    QCOMPARE(differenceOf(found), (Sums { usd(20'000) }));
    QCOMPARE(found.commitment.contractSum, std::optional<Money>(usd(900'000)));
    QCOMPARE(found.commitment.invoiced, std::optional<Money>(usd(250'000)));
}

void OverviewCommitmentsTest::aLineCountsWhereItIs()
{
    // The bill is linked to an invoice on another commitment meanwhile; the line stays where it was written.
    DONE(world->ledger->projects().link(InvoiceId(3), billId(1)));
    DONE(world->ledger->projects().link(InvoiceId(1), BillId()));
    QCOMPARE(row(107).paid, (Sums { usd(35'000) }));
    QCOMPARE(row(108).paid, Sums());
}

void OverviewCommitmentsTest::aBillOnTwoInvoicesCountsOnce()
{
    DONE(world->ledger->projects().recordInvoices({ invoice(4, 7, 2) }));
    QCOMPARE(row(107).invoices, 3);
    QCOMPARE(row(107).paid, (Sums { usd(35'000) }));
}

void OverviewCommitmentsTest::currenciesStayApart()
{
    Payment canadian = payment(8, 2);
    canadian.amount = Money::fromMinor(700, *Currency::fromCode(u"CAD"_s));
    DONE(world->ledger->payments().recordChanges({ canadian }, PaymentAge::New));
    QCOMPARE(row(107).paid, (Sums { canadian.amount, usd(35'000) }));
    QCOMPARE(row(107).issued, (Sums { usd(15'000) }));
    QCOMPARE(differenceOf(row(107)), (Sums { canadian.amount, usd(20'000) }));
}

void OverviewCommitmentsTest::unknownIsNoZero()
{
    const CommitmentRow found = row(108);
    QVERIFY(!found.commitment.contractSum);
    QVERIFY(!found.commitment.invoiced);
    QCOMPARE(found.commitment.project, ProjectId(8));
    QCOMPARE(found.commitment.vendorName, u"Acme Concrete"_s);
    QCOMPARE(found.projectName, u"Annex"_s);
    QCOMPARE(found.paid, (Sums { usd(60'000) }));
    QCOMPARE(found.issued, Sums());
}

void OverviewCommitmentsTest::inTheOrderOfPeople()
{
    list(109, 7, u"SC-9"_s);
    QList<qint64> ids;
    for (const CommitmentRow &one : rows())
        ids << one.commitment.id.value();
    QCOMPARE(ids, (QList<qint64> { 108, 109, 107 })); // Annex; Tower: SC-9, SC-10
    QCOMPARE(differenceOf(row(109)), Sums());
}

QTEST_GUILESS_MAIN(OverviewCommitmentsTest)
#include "tst_overviewcommitments.moc"
