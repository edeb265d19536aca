// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rule 1, which invoices take
// part. The number is the rule's in docs/rules.md.
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfLinksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule01_onlySyncedInvoicesTakePart();
    void rule01_aLinkMadeByHandCounts();
    void rule01_anAmbiguousLinkIsInNoProject();
    void rule01_aDryRunLeavesNoProjectOut();
    void rule01_aRemovedPaymentOfAnUnchosenProjectNeedsSomebody();
    void rule01_aRunThatEndsEarlyCallsNothingUnlinked();
};

void RulesOfLinksTest::rule01_onlySyncedInvoicesTakePart()
{
    BooksFixture books;
    const Bill rent = books.xero.addBill(u"RENT-11"_s, u"4200.00"_s);
    books.setUp();
    const PaymentId linked = books.xero.pay(books.bill, u"2500.00"_s);
    const PaymentId unlinked = books.xero.pay(rent, u"4200.00"_s);
    const RunReport report = books.sync();
    QCOMPARE(books.reasonOf(linked), Reason::Proved);
    QCOMPARE(books.reasonOf(unlinked), Reason::NotLinked);
    QCOMPARE(books.procore.lines.size(), 1);
    QCOMPARE(report.run.counts.created, 1);
    QCOMPARE(report.run.counts.notIncluded, 1);
}

void RulesOfLinksTest::rule01_aLinkMadeByHandCounts()
{
    BooksFixture books;
    const Bill bill = books.xero.addBill(u"HAND-1"_s, u"900.00"_s);
    const Invoice invoice = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, {});
    books.setUp();
    const PaymentId payment = books.xero.pay(bill, u"900.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotLinked);
    QVERIFY(books.ledger->projects().link(invoice.id, bill.id));
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first().invoice, invoice.id);
}

void RulesOfLinksTest::rule01_anAmbiguousLinkIsInNoProject()
{
    BooksFixture books;
    books.setUp();
    books.settings.allProjects = false;
    books.settings.projects = { books.commitment.project };
    const Invoice second = books.procore.addInvoice(books.commitment, u"1042-04"_s, u"900.00"_s, books.bill.id);
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::AmbiguousLink);
    const qsizetype events = books.ledger->runs().eventsOf(payment)->size();
    books.sync();
    QCOMPARE(books.ledger->runs().eventsOf(payment)->size(), events); // nothing came of it
    SyncRequest narrowed;
    narrowed.invoices = { InvoiceId(second.id.value() + 1000) };
    books.sync(narrowed);
    QCOMPARE(books.reasonOf(payment), Reason::AmbiguousLink);
}

void RulesOfLinksTest::rule01_aDryRunLeavesNoProjectOut()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    SyncRequest dry;
    dry.dryRun = true;
    books.sync(dry);
    const Reason before = books.reasonOf(payment);
    books.settings.allProjects = false;
    books.settings.projects = { ProjectId(8000) };
    books.sync(dry);
    QCOMPARE(books.reasonOf(payment), before);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ProjectNotSelected);
}

void RulesOfLinksTest::rule01_aRemovedPaymentOfAnUnchosenProjectNeedsSomebody()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    books.sync();
    books.settings.allProjects = false;
    books.settings.projects = { ProjectId(7002) };
    books.xero.remove(payment);
    const RunReport report = books.sync();
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
    QCOMPARE(report.run.outcome, RunOutcome::CompletedWithProblems);
    QVERIFY(!books.procore.lineNaming(payment)->amount.isZero());
    books.settings.allProjects = true;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RulesOfLinksTest::rule01_aRunThatEndsEarlyCallsNothingUnlinked()
{
    BooksFixture books;
    books.setUp();
    books.sync();
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("invoices") ? std::optional(Error(ErrorKind::SignInNeeded, {})) : std::nullopt;
    };
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotWrittenYet);
}

QTEST_GUILESS_MAIN(RulesOfLinksTest)
#include "tst_rulesoflinks.moc"
