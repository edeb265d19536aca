// SPDX-License-Identifier: Apache-2.0
// Runs of a part: the projects that were chosen, and the invoices and projects that somebody named.
#include "core/ledger/runrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

/// The run is refused with these ids in its sentence, whether it would write or not.
void refuses(BooksFixture &books, SyncRequest asked, const QStringList &names)
{
    asked.areIdsTyped = true;
    for (const bool dryRun : { true, false }) {
        asked.dryRun = dryRun;
        const auto report = books.trySync(asked);
        QVERIFY(!report);
        const Error error = report.error();
        QCOMPARE(error.kind, ErrorKind::Configuration);
        for (const QString &name : names)
            QVERIFY2(error.detail.contains(name), qPrintable(error.detail));
        QCOMPARE(error.detail.count(books.invoice.id.toString()), asked.projects.size() == 1 ? 1 : 0);
        QVERIFY(books.procore.lines.isEmpty());
        QVERIFY(books.ledger->runs().recent(9)->isEmpty()); // a slip of the pen is no run
    }
}

} // namespace

class RulesOfPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anIdThatNobodyCanSeeIsNamed();
    void anInvoiceIsMissedWhenEveryListWasRead();
    void anInvoiceIsFoundBesideAProjectThatCannotBeRead();
    void aPartIsNotTheSchedulesWork();
    void whatWasDecidedNeedsNoVisibleInvoice();
    void aRefusedDecisionIsNotKept();
    void scopeIsNeverWiderThanTheChoice();
    void scopeByInvoice();
};

// Before anything is written, and before it passes as done.
void RulesOfPartsTest::anIdThatNobodyCanSeeIsNamed()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"2500.00"_s);
    SyncRequest invoices;
    invoices.invoices = { books.invoice.id, InvoiceId(990'017), InvoiceId(990'018) };
    SyncRequest projects;
    projects.projects = { books.invoice.project, ProjectId(880'017) };
    SyncRequest elsewhere; // seen, and not in the project that the run is about
    elsewhere.invoices = { books.invoice.id };
    books.procore.projects.append(Project { ProjectId(7002), u"Mill Street School"_s, {} });
    elsewhere.projects = { ProjectId(7002) };
    const QList<std::pair<SyncRequest, QStringList>> wrong {
        { invoices, { u"990017"_s, u"990018"_s } },
        { projects, { u"880017"_s } },
        { elsewhere, { books.invoice.id.toString() } },
    };
    for (const auto &[request, names] : wrong)
        refuses(books, request, names);
    // A project that was added a minute ago is seen.
    SyncRequest fresh;
    books.procore.projects.append(Project { ProjectId(7003), u"Alder Court"_s, {} });
    fresh.projects = { books.invoice.project, ProjectId(7003) };
    QVERIFY(!books.sync(fresh).error);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfPartsTest::anInvoiceIsMissedWhenEveryListWasRead()
{
    BooksFixture books;
    books.setUp();
    books.sync();
    SyncRequest asked;
    asked.areIdsTyped = true;
    asked.invoices = { InvoiceId(990'017) };
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("invoices") ? std::optional(Error(ErrorKind::Forbidden, {})) : std::nullopt;
    };
    const RunReport unread = books.sync(asked); // it may be in the list that could not be read
    QVERIFY(unread.error);
    QCOMPARE(unread.error->kind, ErrorKind::Forbidden);
    books.procore.failsBefore = {};
    QVERIFY(!books.trySync(asked));
    // One in a project that was added a minute ago.
    books.procore.projects.append(Project { ProjectId(7003), u"Alder Court"_s, {} });
    Invoice added = books.procore.addInvoice(books.commitment, u"7"_s, u"9.00"_s, BillId());
    added.id = asked.invoices.first();
    added.project = ProjectId(7003);
    books.procore.invoices.last() = added;
    QVERIFY(!books.sync(asked).error);
}

void RulesOfPartsTest::anInvoiceIsFoundBesideAProjectThatCannotBeRead()
{
    BooksFixture books;
    books.procore.projects.prepend(Project { ProjectId(7003), u"Alder Court"_s, {} });
    books.setUp();
    books.sync();
    SyncRequest asked;
    asked.areIdsTyped = true;
    asked.invoices = { books.procore.addInvoice(books.commitment, u"7"_s, u"9.00"_s, BillId()).id };
    books.procore.invoices.last().updatedAt = books.clock.now() - std::chrono::hours(72); // no list shows it
    const auto seen = std::make_shared<int>(0);
    books.procore.failsBefore = [seen](const QString &name) -> std::optional<Error> {
        const bool isOfFirstProject = name == QLatin1String("invoice") && ++*seen == 1;
        return isOfFirstProject ? std::optional(Error(ErrorKind::ServerFault, u"500"_s)) : std::nullopt;
    };
    QVERIFY(!books.sync(asked).error);
    // In none of the others: nobody knows whether it is in that one.
    *seen = 0;
    asked.invoices = { InvoiceId(990'017) };
    const RunReport unread = books.sync(asked);
    QVERIFY(unread.error);
    QCOMPARE(unread.error->kind, ErrorKind::ServerFault);
    for (const char *word : { "990017", "Alder Court" })
        QVERIFY2(unread.error->detail.contains(QLatin1String(word)), qPrintable(unread.error->detail));
}

void RulesOfPartsTest::aPartIsNotTheSchedulesWork()
{
    BooksFixture books;
    books.setUp();
    books.syncScheduled();
    const auto whole = books.ledger->runs().lastWhole(books.clock.now());
    QVERIFY(whole && whole->has_value());
    books.clock.advance(std::chrono::minutes(50));
    SyncRequest part;
    part.invoices = { books.invoice.id };
    QCOMPARE(books.sync(part).run.outcome, RunOutcome::Completed);
    SyncRequest dry;
    dry.dryRun = true;
    books.sync(dry);
    QCOMPARE(books.ledger->runs().lastWhole(books.clock.now()).value(), *whole);
    books.sync(); // by anybody
    QCOMPARE(books.ledger->runs().lastWhole(books.clock.now()).value(),
        std::optional(books.ledger->runs().last().value()->startedAt));
}

void RulesOfPartsTest::whatWasDecidedNeedsNoVisibleInvoice()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    books.sync();
    books.settings.allProjects = false;
    books.settings.projects = { ProjectId(7002) };
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::VoidLeftByChoice);
    QVERIFY(books.resolve(payment, Decision::Void).run); // nobody typed an id: the payment's own invoice is no slip
    QVERIFY(!books.procore.lineNaming(payment)->amount.isZero());
    books.settings.projects = { books.commitment.project };
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RulesOfPartsTest::aRefusedDecisionIsNotKept()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"900.00"_s);
    books.sync();
    books.procore.lineNaming(payment)->amount = Money::fromMinor(1, Currency::usd());
    books.xero.pay(books.bill, u"10.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.settings.allProjects = false; // and none is chosen
    QVERIFY(!books.tryResolve(payment, Decision::Restore));
    QCOMPARE(books.record(payment).decision, Decision::None);
}

void RulesOfPartsTest::scopeIsNeverWiderThanTheChoice()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    SyncRequest look;
    look.dryRun = true;
    books.sync(look);
    QCOMPARE(books.reasonOf(payment), Reason::NotWrittenYet);
    books.settings.allProjects = false;
    QCOMPARE(books.trySync().error().kind, ErrorKind::Configuration); // none chosen is not all chosen
    books.settings.projects = { ProjectId(7002) };
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ProjectNotSelected);
    SyncRequest beyond;
    beyond.projects = { ProjectId(7001) };
    QCOMPARE(books.trySync(beyond).error().kind, ErrorKind::Configuration);
    QVERIFY(books.procore.writes.isEmpty());
    books.settings.projects = { ProjectId(7001) };
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfPartsTest::scopeByInvoice()
{
    BooksFixture books;
    const Bill other = books.xero.addBill(u"CD-8"_s, u"100.00"_s);
    const Invoice invoice = books.procore.addInvoice(books.commitment, u"1042-08"_s, u"100.00"_s, other.id);
    books.setUp();
    const PaymentId first = books.xero.pay(books.bill, u"500.00"_s);
    const PaymentId second = books.xero.pay(other, u"60.00"_s);
    SyncRequest request;
    request.invoices = { invoice.id };
    books.sync(request);
    QCOMPARE(books.reasonOf(second), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
    books.sync();
    QCOMPARE(books.reasonOf(first), Reason::Proved);
}

QTEST_GUILESS_MAIN(RulesOfPartsTest)
#include "tst_rulesofparts.moc"
