// SPDX-License-Identifier: Apache-2.0
// Bills, the book and the journal: what was written is read, even after reopening.
#include "tests/unit/ledger/ledgerworld.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RepositoriesTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;

    ProjectRepository &book() { return world->ledger->projects(); }
    JournalRepository &journal() { return world->ledger->journal(); }

    static Account account(int number, AccountKind kind);

private Q_SLOTS:
    void init();
    void cleanup();
    void bills();
    void accountsThatAreNoLongerNamedAreArchived();
    void projects();
    void invoicesAndCommitments();
    void linesAreReplaced();
    void manualLinks();
    void journalFromIntentToOutcome();
    void onePaymentHasOneOpenIntent();
};

Account RepositoriesTest::account(int number, AccountKind kind)
{
    Account value;
    value.id = AccountId(guid(3, number));
    value.code = u"09%1"_s.arg(number);
    value.name = u"Checking %1"_s.arg(number);
    value.kind = kind;
    value.currency = Currency::usd();
    return value;
}

void RepositoriesTest::init()
{
    world = std::make_unique<LedgerWorld>();
}

void RepositoriesTest::cleanup()
{
    world.reset();
}

void RepositoriesTest::bills()
{
    Bill bill;
    bill.id = billId(1);
    bill.number = u"0042"_s;
    bill.vendorName = u"Acme"_s;
    bill.status = u"AUTHORISED"_s;
    bill.date = QDate(2026, 2, 28);
    bill.total = usd(110'000);
    bill.tax = usd(10'000);
    bill.amountDue = usd(60'000);
    bill.amountPaid = usd(50'000);
    bill.amountCredited = Money();
    bill.updatedAt = instantFromMs(5);
    DONE(world->ledger->bills().recordBills({ bill }));
    bill.status = u"PAID"_s;
    DONE(world->ledger->bills().recordBills({ bill }));
    world->reopen();
    const auto found = world->ledger->bills().bills({ billId(1), billId(2) }).value();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[billId(1)], bill);
    QVERIFY(world->ledger->bills().bills({}).value().isEmpty());
}

void RepositoriesTest::accountsThatAreNoLongerNamedAreArchived()
{
    const Account one = account(1, AccountKind::CreditCard);
    const Account two = account(2, AccountKind::PayPal);
    DONE(world->ledger->bills().recordAccounts({ one, two }));
    DONE(world->ledger->bills().recordAccounts({ two }));
    const auto found = world->ledger->bills().accounts().value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[two.id], two);
    QVERIFY(found[one.id].isArchived);
    QVERIFY(found[one.id].kind == AccountKind::CreditCard);
}

void RepositoriesTest::projects()
{
    const Project tower { ProjectId(1), u"Tower"_s, u"T-1"_s };
    const Project bridge { ProjectId(2), u"Bridge"_s, QString() };
    DONE(book().recordProjects({ tower, bridge }));
    const QList<Project> both { bridge, tower };
    QCOMPARE(book().all().value(), both);
    DONE(book().recordProjects({ tower }));
    QCOMPARE(book().all().value(), QList<Project> { tower });
}

void RepositoriesTest::invoicesAndCommitments()
{
    Invoice full = invoice(900'000'000'000'001, 7, 1);
    full.commitmentKind = CommitmentKind::PurchaseOrder;
    full.periodStart = QDate(2026, 10, 1);
    full.periodEnd = QDate(2026, 10, 31);
    full.commitmentName = u"Concrete"_s;
    Invoice bare;
    bare.id = InvoiceId(2);
    DONE(book().recordInvoices({ full, bare }));
    const auto found = book().invoices({ full.id, bare.id, InvoiceId(3) }).value();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[full.id], full);
    QCOMPARE(found[bare.id], bare);

    Commitment commitment;
    commitment.id = CommitmentId(107);
    commitment.project = ProjectId(7);
    commitment.kind = CommitmentKind::PurchaseOrder;
    commitment.number = u"PO-1"_s;
    commitment.title = u"Rebar"_s;
    commitment.vendorName = u"Steel Inc"_s;
    commitment.status = u"Approved"_s;
    commitment.currency = Currency::usd();
    commitment.contractSum = usd(1);
    commitment.totalPayments = usd(-5);
    DONE(book().recordCommitments({ commitment }));
    QCOMPARE(book().commitment(CommitmentId(107)).value(), std::optional<Commitment>(commitment));
    QVERIFY(!book().commitment(CommitmentId(1)).value());
}

void RepositoriesTest::linesAreReplaced()
{
    PaymentLine line = lineOf(proved(payment(1, 1), 1, 7, 500));
    line.invoiceNumber = u"B-1"_s;
    line.checkNumber = u"0017"_s;
    line.paymentNumber = 3;
    line.notes = u"a\nb"_s;
    line.originData = u"{}"_s;
    line.status = u"approved"_s;
    line.updatedAt = instantFromMs(7);
    line.attachments = { Attachment { 9'007'199'254'740'993, u"a.pdf"_s, u"https://x"_s } };
    PaymentLine bare;
    bare.id = LineId(501);
    bare.commitment = CommitmentId(107);
    DONE(book().recordLines(CommitmentId(107), { line, bare }));
    const QList<PaymentLine> both { line, bare };
    QCOMPARE(book().lines(CommitmentId(107)).value(), both);
    DONE(book().recordLines(CommitmentId(108), {}));
    QCOMPARE(book().lines(CommitmentId(107)).value(), both);
    DONE(book().recordLines(CommitmentId(107), {}));
    QVERIFY(book().lines(CommitmentId(107)).value().isEmpty());
}

void RepositoriesTest::manualLinks()
{
    DONE(book().link(InvoiceId(1), billId(1)));
    DONE(book().link(InvoiceId(1), billId(2)));
    DONE(book().link(InvoiceId(2), billId(1)));
    DONE(book().unlink(InvoiceId(2)));
    const auto links = book().manualLinks().value();
    QCOMPARE(links.size(), 1);
    QCOMPARE(links[0].bill, billId(2));
    QCOMPARE(links[0].madeAt, world->clock.at);
}

void RepositoriesTest::journalFromIntentToOutcome()
{
    DONE(world->ledger->payments().recordChanges({ payment(1, 1), payment(2, 1) }, PaymentAge::New));
    Intent change = intent(payment(2, 1), 2, 8);
    change.kind = IntentKind::Void;
    change.line = LineId(44);
    const auto recorded = journal().recordIntents({ intent(payment(1, 1), 1, 7), change });
    QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
    QVERIFY(recorded->at(0).id.isValid() && recorded->at(0).id < recorded->at(1).id);
    DONE(journal().recordStep(recorded->at(1).id, u"unlock"_s));
    DONE(journal().recordStep(recorded->at(1).id, u"change"_s));
    world->reopen();
    const auto open = journal().openIntents().value();
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].step, QString());
    QCOMPARE(open[1].step, u"change"_s);
    QCOMPARE(open[1].draft, change.draft);
    QCOMPARE(open[1].line, LineId(44));
    QVERIFY(open[1].kind == IntentKind::Void);
    QCOMPARE(open[1].payment, paymentId(2));
    QCOMPARE(open[1].run, RunId(1));
    QCOMPARE(open[1].at, world->clock.at);
    QCOMPARE(journal().openIntentsOn(CommitmentId(108)).value().size(), 1);
    DONE(journal().recordOutcomes({ Outcome { open[1].id, OutcomeKind::Refused, u"locked"_s } }));
    QCOMPARE(journal().openIntents().value().size(), 1);
    QCOMPARE(journal().openIntentsOn(CommitmentId(108)).value().size(), 0);
    QVERIFY(!journal().recordStep(open[1].id, u"lock"_s));
    // All or nothing: the second of these has already ended.
    const Outcome first { open[0].id, OutcomeKind::Fulfilled, {} };
    const Outcome again { open[1].id, OutcomeKind::NotDone, {} };
    QVERIFY(!journal().recordOutcomes({ first, again }));
    QCOMPARE(journal().openIntents().value().size(), 1);
}

void RepositoriesTest::onePaymentHasOneOpenIntent()
{
    DONE(world->ledger->payments().recordChanges({ payment(1, 1), payment(2, 1) }, PaymentAge::New));
    const auto first = journal().recordIntents({ intent(payment(1, 1), 1, 7) });
    QVERIFY(first);
    QVERIFY(!journal().recordIntents({ intent(payment(2, 1), 1, 7), intent(payment(1, 1), 1, 7) }));
    QCOMPARE(journal().openIntents().value().size(), 1);
    DONE(journal().recordOutcomes({ Outcome { first->at(0).id, OutcomeKind::NotDone, {} } }));
    QVERIFY(journal().recordIntents({ intent(payment(1, 1), 1, 7) }));
    QVERIFY(!journal().recordIntents({ intent(payment(3, 1), 1, 7) }));
}

QTEST_GUILESS_MAIN(RepositoriesTest)
#include "tst_repositories.moc"
