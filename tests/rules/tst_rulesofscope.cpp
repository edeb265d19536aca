// SPDX-License-Identifier: Apache-2.0
// The rules of the sync, one test each, as whole runs on both books with a real ledger: rules 2 to 8, what takes part,
// and whose rights decide. The number is the rule's in docs/rules.md.
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfScopeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule02_onlyBillPayments();
    void rule02_onlyAmountsAboveZero_data();
    void rule02_onlyAmountsAboveZero();
    void rule03_onlyNewPaymentsById();
    void rule03_seenDuringTheReadingIsDecidedByHistory();
    void rule03_aLostLedgerIsRebuiltWithoutDuplicates();
    void rule04_partialPaymentsAnyNumber();
    void rule05_methodByAccount();
    void rule06_onlyUnitedStates();
    void rule07_currenciesMustAgree();
    void rule07_currencyOfProjectWhereCommitmentHasNone();
    void rule08_rightsDecide();
    void rule08_aRightThatIsGoneIsGoneAtOnce();
    void rule08_noCommitmentsLevelNoLines();
};

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

void RulesOfScopeTest::rule02_onlyAmountsAboveZero_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<bool>("isAgeUnclear"); // then the planner decides, not the check before it
    for (const char *amount : { "0.00", "-0.01", "-50.00" }) {
        QTest::addRow("%s", amount) << QString::fromLatin1(amount) << false;
        QTest::addRow("%s, age by its history", amount) << QString::fromLatin1(amount) << true;
    }
}

void RulesOfScopeTest::rule02_onlyAmountsAboveZero()
{
    QFETCH(QString, amount);
    QFETCH(bool, isAgeUnclear);
    BooksFixture books;
    PaymentId payment;
    if (isAgeUnclear) {
        payment = books.xero.pay(books.bill, amount);
        const Instant later = books.xero.now + std::chrono::seconds(30);
        books.xero.payments[payment].updatedAt = later;
        books.xero.createdAt[payment] = later;
    }
    books.setUp();
    if (!isAgeUnclear)
        payment = books.xero.pay(books.bill, amount);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ZeroAmount);
    QCOMPARE(books.stateOf(payment), PaymentState::NotIncluded);
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
    QVERIFY(causeOf(*report.error) == Cause::EditionUnsupported);
    QVERIFY(nextStepFor(*report.error).contains(u"organization of the United States"_s));
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

void RulesOfScopeTest::rule08_aRightThatIsGoneIsGoneAtOnce()
{
    BooksFixture books;
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"100.00"_s);
    books.sync();
    books.procore.rights.erpIntegrations = AccessLevel::Standard; // ten minutes later
    books.xero.pay(books.bill, u"200.00"_s);
    QCOMPARE(books.sync().error->kind, ErrorKind::Forbidden);
    QCOMPARE(books.procore.lines.size(), 1);
    books.procore.lines.first().notes = u"edited"_s;
    books.procore.rights.erpIntegrations = AccessLevel::Admin;
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    books.procore.rights.erpIntegrations = AccessLevel::Standard;
    const auto resolved = books.tryResolve(payment, Decision::Restore);
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().kind, ErrorKind::Forbidden);
    const auto numbered =
        QCoro::waitFor(books.engine->changeLineNumber(payment, 77, books.settings, books.stop.get_token()));
    QVERIFY(!numbered);
    QCOMPARE(numbered.error().kind, ErrorKind::Forbidden);
    QCOMPARE(books.procore.lines.first().notes, u"edited"_s);
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
