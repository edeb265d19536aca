// SPDX-License-Identifier: Apache-2.0
// Rules 12 and 20: what the ledger says of a line while a user changes it, and once a user has looked at it.
#include "core/sync/run/runlock.h"
#include "tests/rules/changeacts.h"
#include "tests/rules/editacts.h"
#include "tests/support/comparing.h"

#include <QCoroTask>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class EditedLinesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule12_notGreenWhileAChangeIsUnderWay_data();
    void rule12_notGreenWhileAChangeIsUnderWay();
    void rule20_whatIsShownIsWrittenDown();
    void rule20_whatKeepsAnEditAwayIsWrittenDown();
    void rule24_showingALineNeedsNoLock();
    void rule12_notInTheLedgerOfAnotherCompany();
};

void EditedLinesTest::rule12_notGreenWhileAChangeIsUnderWay_data()
{
    QTest::addColumn<bool>("isVoided");
    QTest::addColumn<bool>("isLocked"); // the line must be unlocked for the change
    for (const bool isVoided : { false, true }) {
        for (const bool isLocked : { false, true })
            QTest::addRow("%s, %s", isVoided ? "voided" : "proved", isLocked ? "locked" : "not locked")
                << isVoided << isLocked;
    }
}

void EditedLinesTest::rule12_notGreenWhileAChangeIsUnderWay()
{
    QFETCH(bool, isVoided);
    QFETCH(bool, isLocked);
    BooksFixture books;
    const PaymentId payment = prepared(books);
    if (isVoided) {
        books.xero.remove(payment);
        books.sync();
    }
    const Reason before = books.reasonOf(payment);
    books.procore.lock = isLocked ? FakeProcore::Lock::Strict : FakeProcore::Lock::Support;
    QList<Reason> meanwhile;
    books.procore.failsBefore = [&](const QString &name) -> std::optional<Error> {
        if (name == QLatin1String("update"))
            meanwhile.append(books.reasonOf(payment));
        return std::nullopt;
    };
    QVERIFY(number(books, payment, 77)->changed);
    QVERIFY(!meanwhile.isEmpty());
    QCOMPARE(meanwhile.count(Reason::ChangeUnderWay), meanwhile.size());
    QCOMPARE(stateOf(Reason::ChangeUnderWay), PaymentState::Waiting);
    QCOMPARE(books.reasonOf(payment), before); // proved again
}

void EditedLinesTest::rule20_whatIsShownIsWrittenDown()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lineNaming(payment)->checkNumber = u"4471"_s;
    const auto shown = QCoro::waitFor(books.engine->showLine(payment, books.settings, {}));
    QVERIFY(shown);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(shown->row.record.standing.reason, Reason::ChangedInProcore);
    QCOMPARE(books.record(payment).standing.args.first(), u"check number"_s);
    QCOMPARE(books.record(payment).standing.args.last(), u"4471"_s);
}

void EditedLinesTest::rule20_whatKeepsAnEditAwayIsWrittenDown()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lineNaming(payment)->amount = usd(u"1.00"_s);
    QCOMPARE(number(books, payment, 77).error().kind, ErrorKind::Configuration);
    QCOMPARE(books.reasonOf(payment), Reason::ChangedInProcore);
    QCOMPARE(books.stateOf(payment), PaymentState::Attention);
}

void EditedLinesTest::rule24_showingALineNeedsNoLock()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.procore.lineNaming(payment)->checkNumber = u"4471"_s;
    const auto lock = RunLock::acquire(books.folder.filePath(u"run.lock"_s));
    QVERIFY(lock);
    QVERIFY(QCoro::waitFor(books.engine->showLine(payment, books.settings, {})));
    QCOMPARE(books.reasonOf(payment), Reason::Proved); // the run that is going on finds it
}

void EditedLinesTest::rule12_notInTheLedgerOfAnotherCompany()
{
    BooksFixture books;
    const PaymentId payment = prepared(books);
    books.settings.company = CompanyId(42);
    books.procore.log.clear();
    for (const Result<LineReport> &report : { number(books, payment, 77), attach(books, payment, { fileNamed(u"a"_s) }),
             QCoro::waitFor(books.engine->showLine(payment, books.settings, {})) }) {
        QVERIFY(!report);
        QCOMPARE(toString(causeOf(report.error())), toString(Cause::OtherOwner));
    }
    QVERIFY(books.procore.log.isEmpty());
}

QTEST_GUILESS_MAIN(EditedLinesTest)
#include "tst_editedlines.moc"
