// SPDX-License-Identifier: Apache-2.0
// Rule 12: users change the payment number of a synced line, and no run overwrites what they chose.
#include "core/ledger/factrepository.h"
#include "core/ledger/runrepository.h"
#include "core/sync/line/editrules.h"
#include "core/sync/line/linemark.h"
#include "core/sync/run/runlock.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class RulesOfEditsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_aNumberIsChanged_data();
    void rule12_aNumberIsChanged();
    void rule12_aNumberThatCannotBe();
    void rule12_aRunLeavesTheNumberAlone();
    void rule12_refusalsLeaveThePaymentGreen_data();
    void rule12_refusalsLeaveThePaymentGreen();
    void rule12_onlySyncedLines();
    void rule12_aVoidedLineToo();
    void rule12_aVoidedLineIsRelockedAsVoided();
    void rule12_theLargestNumberStopsNothing();
    void rule12_onlyInChosenProjects();
    void rule08_whoMay();
    void rule24_notDuringARun();
};

void RulesOfEditsTest::rule12_aNumberIsChanged_data()
{
    QTest::addColumn<Lock>("lock");
    QTest::addColumn<ErrorKind>("answer");
    QTest::addColumn<int>("writes");
    QTest::newRow("the lock lets numbers through") << Lock::Support << ErrorKind::Rejected << 1;
    QTest::newRow("refused with 422") << Lock::Spec << ErrorKind::Rejected << 4;
    QTest::newRow("refused with 409") << Lock::Spec << ErrorKind::Conflict << 4;
    QTest::newRow("refused with 403") << Lock::Spec << ErrorKind::Forbidden << 4;
}

void RulesOfEditsTest::rule12_aNumberIsChanged()
{
    QFETCH(Lock, lock);
    QFETCH(ErrorKind, answer);
    QFETCH(int, writes);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lock = lock;
    books.procore.lockAnswer = answer;
    const PaymentLine before = books.procore.lines.first();
    books.procore.writes.clear();
    books.procore.log.clear();
    const auto report = number(books, payment, 77);
    QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
    QVERIFY(!report->problem);
    QVERIFY(report->changed);
    QCOMPARE(report->line.paymentNumber.value_or(0), 77);
    QCOMPARE(books.procore.writes.size(), writes);
    QVERIFY(books.procore.log.indexOf(u"lines"_s) < books.procore.log.indexOf(u"update"_s));
    PaymentLine expected = before;
    expected.paymentNumber = 77;
    QVERIFY(books.procore.lines.first() == expected);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).issued->paymentNumber.value_or(0), 77);
    QCOMPARE(openIntents(books), 0);
    const auto events = books.ledger->runs().eventsOf(payment);
    QVERIFY(events);
    QVERIFY(std::any_of(events->begin(), events->end(),
        [](const PaymentEvent &event) { return event.text == QLatin1String("Payment number 77 instead of 1."); }));
    // The same again asks for nothing.
    books.procore.writes.clear();
    const auto again = number(books, payment, 77);
    QVERIFY(again && !again->changed && !again->problem);
    QVERIFY(books.procore.writes.isEmpty());
}

void RulesOfEditsTest::rule12_aNumberThatCannotBe()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.writes.clear();
    for (const qint64 wrong : { qint64(0), qint64(-3), kLargestPaymentNumber + 1 })
        QVERIFY2(refusalOf(number(books, payment, wrong)).contains(u"whole number"_s), "a wrong number");
    const QString taken = refusalOf(number(books, payment, 2));
    QVERIFY2(taken.contains(books.procore.lines.at(1).id.toString()) && taken.contains(u"10.00"_s), qPrintable(taken));
    QVERIFY(refusalOf(number(books, PaymentId(QUuid::createUuid()), 9)).contains(u"does not know"_s));
    QVERIFY(books.procore.writes.isEmpty());
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfEditsTest::rule12_aRunLeavesTheNumberAlone()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    QVERIFY(number(books, payment, 77));
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) })->changed);
    const PaymentId third = issued(books, u"20.00"_s); // a run that writes on the commitment
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 77);
    QCOMPARE(books.procore.lineNaming(third)->paymentNumber.value_or(0), 78);
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    // Somebody changes the amount: restoring it leaves the number alone, too.
    books.procore.lines.first().amount = usd(u"1.00"_s);
    issued(books, u"30.00"_s);
    books.resolve(payment, Decision::Restore);
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 77);
    QCOMPARE(hanging(books), kAfter);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
}

void RulesOfEditsTest::rule12_refusalsLeaveThePaymentGreen_data()
{
    QTest::addColumn<ErrorKind>("kind");
    for (const ErrorKind kind : { ErrorKind::Rejected, ErrorKind::Conflict, ErrorKind::Forbidden, ErrorKind::NotFound,
             ErrorKind::RateLimited, ErrorKind::Offline })
        QTest::newRow(qPrintable(toString(kind))) << kind;
}

void RulesOfEditsTest::rule12_refusalsLeaveThePaymentGreen()
{
    QFETCH(ErrorKind, kind);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const PaymentLine before = books.procore.lines.first();
    books.procore.failsBefore = [kind](const QString &name) -> std::optional<Error> {
        const bool isWrite = name == QLatin1String("update") || name == QLatin1String("attach");
        return isWrite ? std::optional(Error(kind, u"as Procore says"_s)) : std::nullopt;
    };
    const auto numbered = number(books, payment, 77);
    const auto attached = attach(books, payment, { fileNamed(u"check.png"_s) });
    for (const Result<LineReport> &report : { numbered, attached }) {
        QVERIFY2(report, report ? "" : qPrintable(report.error().detail));
        QVERIFY(!report->changed);
        QCOMPARE(report->problem->kind, kind);
        QVERIFY(report->problem->detail.contains(u"as Procore says"_s));
    }
    QVERIFY(books.procore.lines.first() == before);
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(openIntents(books), 0);
    QVERIFY(!keepsCopies(books));
}

void RulesOfEditsTest::rule12_onlySyncedLines()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    // Not what was proved, and nobody has noticed yet.
    books.procore.lines.first().amount = usd(u"1.00"_s);
    QVERIFY(refusalOf(number(books, payment, 77)).contains(u"amount"_s));
    issued(books, u"20.00"_s);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QVERIFY(refusalOf(number(books, payment, 77)).contains(u"synced"_s));
    books.resolve(payment, Decision::Leave);
    QVERIFY(refusalOf(number(books, payment, 77)).contains(u"synced"_s));
    books.procore.failsBefore = [](const QString &name) -> std::optional<Error> {
        return name == QLatin1String("create") ? std::optional(Error(ErrorKind::Unavailable, {})) : std::nullopt;
    };
    const PaymentId waiting = issued(books, u"40.00"_s);
    QCOMPARE(books.stateOf(waiting), PaymentState::Waiting);
    QVERIFY(!refusalOf(number(books, waiting, 77)).isEmpty());
    mend(books);
    books.sync();
    books.procore.closedTabs.insert(books.commitment.id);
    const PaymentId failed = issued(books, u"50.00"_s);
    QCOMPARE(books.stateOf(failed), PaymentState::Failed);
    QVERIFY(refusalOf(number(books, failed, 77)).contains(u"no line"_s));
    QCOMPARE(books.procore.lines.first().paymentNumber.value_or(0), 1);
    // Gone.
    BooksFixture others;
    const PaymentId deleted = prepared(others);
    others.procore.lines.removeFirst();
    const auto gone = number(others, deleted, 77);
    QVERIFY(refusalOf(gone).contains(u"no longer on its commitment"_s));
    QVERIFY(nextStepFor(gone.error()).contains(u"Sync first"_s));
}

void RulesOfEditsTest::rule12_aVoidedLineToo()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.xero.remove(payment);
    books.sync();
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    const auto numbered = number(books, payment, 77);
    QVERIFY(numbered && numbered->changed);
    breakWrite(books, 3, true);
    QVERIFY(number(books, payment, 78));
    mend(books);
    books.syncScheduled();
    const PaymentLine &line = books.procore.lines.first();
    QCOMPARE(line.paymentNumber.value_or(0), 78);
    QVERIFY(line.amount.isZero());
    QCOMPARE(line.originId, originIdFor(payment));
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QVERIFY(attach(books, payment, { fileNamed(u"check.png"_s) })->changed);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RulesOfEditsTest::rule12_aVoidedLineIsRelockedAsVoided()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.xero.remove(payment);
    books.sync();
    const PaymentLine before = books.procore.lines.first();
    const auto seen = std::make_shared<int>(0);
    books.procore.failsBefore = [seen](const QString &name) -> std::optional<Error> {
        const bool isChange = name == QLatin1String("update") && ++*seen == 3; // number, unlock, change
        return isChange ? std::optional(Error(ErrorKind::Rejected, u"no"_s)) : std::nullopt;
    };
    const auto report = number(books, payment, 77);
    QVERIFY(report && !report->changed);
    QCOMPARE(*seen, 4); // locked again
    QVERIFY(books.procore.lines.first() == before);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
    QCOMPARE(openIntents(books), 0);
}

void RulesOfEditsTest::rule12_theLargestNumberStopsNothing()
{
    BooksFixture books;
    const PaymentId payment = prepared(books); // numbers 1 and 2
    QVERIFY(number(books, payment, kLargestPaymentNumber)->changed);
    const PaymentId a = books.xero.pay(books.bill, u"20.00"_s);
    const PaymentId b = books.xero.pay(books.bill, u"30.00"_s);
    books.sync();
    QSet<qint64> numbers;
    for (const PaymentId one : { a, b })
        numbers.insert(books.procore.lineNaming(one)->paymentNumber.value_or(0));
    QCOMPARE(numbers, QSet<qint64>({ 1, 3 })); // the free ones, each once
}

void RulesOfEditsTest::rule12_onlyInChosenProjects()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.settings.projects = { ProjectId(7002) };
    books.procore.writes.clear();
    QVERIFY(refusalOf(number(books, payment, 77)).contains(u"project"_s));
    QVERIFY(refusalOf(attach(books, payment, { fileNamed(u"a"_s) })).contains(u"project"_s));
    QVERIFY(books.procore.writes.isEmpty());
    books.settings.projects = { ProjectId(7001) };
    QVERIFY(number(books, payment, 77)->changed);
}

void RulesOfEditsTest::rule08_whoMay()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.rights.erpIntegrations = AccessLevel::Standard;
    QVERIFY(books.ledger->facts().recordRights(books.procore.rights, books.clock.now()));
    const auto report = number(books, payment, 77);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Forbidden);
    QCOMPARE(attach(books, payment, { fileNamed(u"a"_s) }).error().kind, ErrorKind::Forbidden);
    books.procore.rights.erpIntegrations = AccessLevel::Admin; // given a minute ago
    QVERIFY(number(books, payment, 77)->changed);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::None);
    QCOMPARE(number(books, payment, 78).error().kind, ErrorKind::Forbidden);
    const auto shown = QCoro::waitFor(books.engine->showLine(payment, books.settings, {}));
    QVERIFY(!shown);
    QCOMPARE(shown.error().kind, ErrorKind::Forbidden);
    books.procore.levels.insert(ProjectId(7001), AccessLevel::ReadOnly);
    const auto line = QCoro::waitFor(books.engine->showLine(payment, books.settings, {}));
    QVERIFY(line);
    QCOMPARE(line->line.paymentNumber.value_or(0), 77);
    QCOMPARE(line->line.attachments.size(), 2);
}

void RulesOfEditsTest::rule24_notDuringARun()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    const auto lock = RunLock::acquire(books.folder.filePath(u"run.lock"_s));
    QVERIFY(lock);
    QCOMPARE(number(books, payment, 77).error().kind, ErrorKind::Busy);
    QCOMPARE(attach(books, payment, { fileNamed(u"a"_s) }).error().kind, ErrorKind::Busy);
}

QTEST_GUILESS_MAIN(RulesOfEditsTest)
#include "tst_rulesofedits.moc"
