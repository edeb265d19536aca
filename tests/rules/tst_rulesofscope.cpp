// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: who and what takes part: rules
// 1 to 8. The number is the rule's in the list of rules; tests/mutants breaks each rule and expects its test to turn
// red.
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfScopeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule01_onlySyncedInvoicesTakePart();
    void rule01_aLinkMadeByHandCounts();
    void rule01_anAmbiguousLinkIsInNoProject();
    void rule01_aDryRunLeavesNoProjectOut();
    void rule01_aRemovedPaymentOfAnUnchosenProjectNeedsSomebody();
    void rule01_aRunThatEndsEarlyCallsNothingUnlinked();
    void rule02_onlyBillPayments();
    void rule03_onlyNewPaymentsById();
    void rule03_seenDuringTheReadingIsDecidedByHistory();
    void rule03_aLostLedgerIsRebuiltWithoutDuplicates();
    void rule04_partialPaymentsAnyNumber();
    void rule05_methodByAccount();
    void rule06_onlyUnitedStates();
    void rule07_currenciesMustAgree();
    void rule07_currencyOfProjectWhereCommitmentHasNone();
    void anIdThatNobodyCanSeeIsNamed();
    void anInvoiceIsMissedWhenEveryListWasRead();
    void aPartIsNotTheSchedulesWork();
    void whatWasDecidedNeedsNoVisibleInvoice();
    void aRefusedDecisionIsNotKept();
    void rule08_rightsDecide();
    void rule08_noCommitmentsLevelNoLines();
};

void RulesOfScopeTest::rule01_onlySyncedInvoicesTakePart()
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

void RulesOfScopeTest::rule01_aLinkMadeByHandCounts()
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

void RulesOfScopeTest::rule01_anAmbiguousLinkIsInNoProject()
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

void RulesOfScopeTest::rule01_aDryRunLeavesNoProjectOut()
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

void RulesOfScopeTest::rule01_aRemovedPaymentOfAnUnchosenProjectNeedsSomebody()
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

void RulesOfScopeTest::rule01_aRunThatEndsEarlyCallsNothingUnlinked()
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

void RulesOfScopeTest::rule02_onlyBillPayments()
{
    BooksFixture books;
    books.setUp();
    const PaymentId refund = books.xero.pay(books.bill, u"50.00"_s);
    books.xero.touch(refund, [](Payment &payment) {
        payment.kind = PaymentKind::Other;
        payment.kindText = u"APCREDITPAYMENT"_s;
    });
    const Bill rent = books.xero.addBill(u"RENT-11"_s, u"4200.00"_s);
    const PaymentId receipt = books.xero.pay(rent, u"75.00"_s);
    books.xero.payments[receipt].kind = PaymentKind::Other;
    books.sync();
    QCOMPARE(books.reasonOf(refund), Reason::NotABillPayment);
    QCOMPARE(books.reasonOf(receipt), Reason::NotABillPayment);
    QVERIFY(books.procore.lines.isEmpty());
}

void RulesOfScopeTest::rule03_onlyNewPaymentsById()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    const SetupReport setUp = books.setUp();
    QCOMPARE(setUp.paymentsBefore, 1);
    books.xero.touch(old); // somebody touches an old payment: by id it is still old
    const PaymentId fresh = books.xero.pay(books.bill, u"2000.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfScopeTest::rule03_seenDuringTheReadingIsDecidedByHistory()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    const PaymentId born = books.xero.pay(books.bill, u"2000.00"_s);
    const PaymentId silent = books.xero.pay(books.bill, u"300.00"_s);
    // All three show a change stamp after Xero's clock at the first answer.
    const Instant later = books.xero.now + std::chrono::seconds(30);
    for (const PaymentId id : { old, born, silent })
        books.xero.payments[id].updatedAt = later;
    books.xero.createdAt[born] = later;
    books.xero.createdAt.remove(silent);
    const SetupReport setUp = books.setUp();
    QCOMPARE(setUp.paymentsBefore, 1);
    QCOMPARE(setUp.undecided, 1);
    books.sync();
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(born), Reason::Proved);
    QCOMPARE(books.reasonOf(silent), Reason::HistoryUnclear);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfScopeTest::rule03_aLostLedgerIsRebuiltWithoutDuplicates()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    books.setUp();
    const PaymentId issued = books.xero.pay(books.bill, u"2000.00"_s);
    books.sync();
    const PaymentId fresh = books.xero.pay(books.bill, u"3000.00"_s);
    const PaymentId unclear = books.xero.pay(books.bill, u"400.00"_s);
    books.xero.createdAt.remove(unclear);
    books.xero.touch(old);
    books.loseLedger();
    books.sync();
    QCOMPARE(books.reasonOf(issued), Reason::Proved);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved);
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(unclear), Reason::HistoryUnclear);
    QCOMPARE(books.procore.lines.size(), 2);
}

void RulesOfScopeTest::rule04_partialPaymentsAnyNumber()
{
    BooksFixture books;
    books.setUp();
    QList<PaymentId> parts;
    for (int i = 0; i < 10; ++i)
        parts.append(books.xero.pay(books.bill, u"1000.00"_s, QString::number(10500 + i)));
    books.sync();
    for (const PaymentId part : std::as_const(parts))
        QCOMPARE(books.reasonOf(part), Reason::Proved);
    QSet<qint64> numbers;
    for (const PaymentLine &line : std::as_const(books.procore.lines))
        numbers.insert(line.paymentNumber.value_or(0));
    QCOMPARE(numbers.size(), 10); // each its own payment number
}

void RulesOfScopeTest::rule05_methodByAccount()
{
    BooksFixture books;
    books.setUp();
    const PaymentId check = books.xero.pay(books.bill, u"100.00"_s, u"Check #10442"_s);
    const PaymentId wire = books.xero.pay(books.bill, u"150.00"_s, u"Wire Nov"_s);
    const PaymentId card = books.xero.pay(books.bill, u"200.00"_s, u"10443"_s);
    books.xero.payments[card].account = books.xero.accounts[1].id;
    const PaymentId payPal = books.xero.pay(books.bill, u"300.00"_s);
    books.xero.payments[payPal].account = books.xero.accounts[2].id;
    books.sync();
    const auto draftOf = [&books](
                             PaymentId id) { return books.procore.drafts.value(books.procore.lineNaming(id)->id); };
    QCOMPARE(draftOf(check).method, PaymentMethod::Check);
    QCOMPARE(draftOf(check).checkNumber, u"10442"_s);
    QCOMPARE(draftOf(wire).checkNumber, QString());
    QVERIFY(draftOf(wire).notes.contains(u"Wire Nov"_s));
    QCOMPARE(draftOf(card).method, PaymentMethod::CreditCard);
    QCOMPARE(draftOf(card).checkNumber, QString()); // only a check has one
    QVERIFY(draftOf(card).notes.contains(u"10443"_s));
    QCOMPARE(books.reasonOf(payPal), Reason::MethodNotChosen);
    books.settings.methods.insert(books.xero.accounts[2].id.toString(), PaymentMethod::Electronic);
    books.sync();
    QCOMPARE(books.reasonOf(payPal), Reason::Proved);
    QCOMPARE(draftOf(payPal).method, PaymentMethod::Electronic);
}

void RulesOfScopeTest::rule06_onlyUnitedStates()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.xero.organisation.countryCode = u"CA"_s;
    books.clock.advance(std::chrono::hours(30)); // what is remembered of the organisation is a day old
    RunReport report = books.sync();
    QCOMPARE(report.run.outcome, RunOutcome::Failed);
    QCOMPARE(report.error->kind, ErrorKind::Forbidden);
    QVERIFY(report.error->detail.contains(u"CA"_s));
    QVERIFY(books.procore.writes.isEmpty());
    books.settings.allowOtherEditions = true;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfScopeTest::rule07_currenciesMustAgree()
{
    BooksFixture books;
    books.procore.commitments[0].currency = *Currency::fromCode(u"CAD"_s);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::CurrencyDiffers);
    QCOMPARE(books.stateOf(payment), PaymentState::Failed);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.commitments[0].currency = Currency::usd();
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfScopeTest::rule07_currencyOfProjectWhereCommitmentHasNone()
{
    BooksFixture books;
    books.procore.commitments[0].currency = Currency();
    books.procore.defaultCurrency = *Currency::fromCode(u"CAD"_s);
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::CurrencyDiffers);
    books.procore.defaultCurrency = Currency(); // nothing configured at all: the organisation's
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

// Before anything is written, and before it passes as done.
void RulesOfScopeTest::anIdThatNobodyCanSeeIsNamed()
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
    for (const auto &[request, names] : wrong) {
        for (const bool dryRun : { true, false }) {
            SyncRequest asked = request;
            asked.dryRun = dryRun;
            asked.areIdsTyped = true;
            const auto report = books.trySync(asked);
            QVERIFY(!report);
            const Error error = report.error();
            QCOMPARE(error.kind, ErrorKind::Configuration);
            for (const QString &name : names)
                QVERIFY2(error.detail.contains(name), qPrintable(error.detail));
            QCOMPARE(error.detail.count(books.invoice.id.toString()), request.projects.size() == 1 ? 1 : 0);
            QVERIFY(books.procore.lines.isEmpty());
            QVERIFY(books.ledger->runs().recent(9)->isEmpty()); // a slip of the pen is no run
        }
    }
    // A project that was added a minute ago is seen, though the list is read once an hour only.
    SyncRequest fresh;
    books.procore.projects.append(Project { ProjectId(7003), u"Alder Court"_s, {} });
    fresh.projects = { books.invoice.project, ProjectId(7003) };
    QVERIFY(!books.sync(fresh).error);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfScopeTest::anInvoiceIsMissedWhenEveryListWasRead()
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
    // One in a project that was added a minute ago: the list is read once an hour only.
    books.procore.projects.append(Project { ProjectId(7003), u"Alder Court"_s, {} });
    Invoice added = books.procore.addInvoice(books.commitment, u"7"_s, u"9.00"_s, BillId());
    added.id = asked.invoices.first();
    added.project = ProjectId(7003);
    books.procore.invoices.last() = added;
    QVERIFY(!books.sync(asked).error);
}

void RulesOfScopeTest::aPartIsNotTheSchedulesWork()
{
    BooksFixture books;
    books.setUp();
    books.syncScheduled();
    const auto whole = books.ledger->runs().lastWhole();
    QVERIFY(whole && whole->has_value());
    books.clock.advance(std::chrono::minutes(50));
    SyncRequest part;
    part.invoices = { books.invoice.id };
    QCOMPARE(books.sync(part).run.outcome, RunOutcome::Completed);
    SyncRequest dry;
    dry.dryRun = true;
    books.sync(dry);
    QCOMPARE(books.ledger->runs().lastWhole().value(), *whole);
    books.sync(); // by whomever
    QCOMPARE(books.ledger->runs().lastWhole().value(), std::optional(books.ledger->runs().last().value()->startedAt));
}

void RulesOfScopeTest::whatWasDecidedNeedsNoVisibleInvoice()
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

void RulesOfScopeTest::aRefusedDecisionIsNotKept()
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

void RulesOfScopeTest::rule08_rightsDecide()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.procore.rights.erpIntegrations = AccessLevel::Standard;
    QCOMPARE(books.sync().error->kind, ErrorKind::Forbidden);
    books.procore.rights.erpIntegrations = AccessLevel::Unknown;
    QCOMPARE(books.sync().error->kind, ErrorKind::Forbidden);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.rights.accountingApprover = true; // an approver may, whatever the level
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // A scheduled run reads the rights again at its start, however fresh the ledger's are.
    books.procore.rights.accountingApprover = false;
    books.procore.rights.erpIntegrations = AccessLevel::ReadOnly;
    books.xero.pay(books.bill, u"200.00"_s);
    QCOMPARE(books.syncScheduled().error->kind, ErrorKind::Forbidden);
    QCOMPARE(books.procore.lines.size(), 1);
}

void RulesOfScopeTest::rule08_noCommitmentsLevelNoLines()
{
    BooksFixture books;
    books.procore.levels[ProjectId(7001)] = AccessLevel::None;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::NotPermitted);
    QVERIFY(books.procore.writes.isEmpty());
    books.procore.levels[ProjectId(7001)] = AccessLevel::Admin;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

QTEST_GUILESS_MAIN(RulesOfScopeTest)
#include "tst_rulesofscope.moc"
