// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgerfile.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"
#include "tests/unit/ledger/ledgerworld.h"

#include <QSqlError>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class TransactionTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;
    StandingClock clock;
    std::unique_ptr<Database> database;

    Done insert(int value);
    qint64 count() { return database->number(u"SELECT count(*) FROM numbers"_s).value(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void commits();
    void rollsBackWhenTheWorkFails();
    void rollsBackInTheDestructor();
    void nestedJoins();
    void aFailedInnerOneSpoilsTheOuter();
    void nothingIsWrittenAfterAFailedStatement();
    void everyTroubleOfTheFileHasItsCause();
    void strictTablesRefuseOtherTypes();
    void aStatementIsUsableAgainAfterAnError();
    void theSameStatementInsideItsOwnLoop();
    void nothingSucceedsOnAClosedDatabase();
};

Done TransactionTest::insert(int value)
{
    Statement statement(*database, u"INSERT INTO numbers VALUES (?)"_s);
    return statement.bind(value).run();
}

void TransactionTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    const QString path = folder->filePath(u"x.sqlite"_s);
    DONE(prepareLedgerFile(path));
    auto opened = Database::open(path, clock);
    QVERIFY(opened);
    database = std::move(*opened);
    DONE(database->configure());
    DONE(database->execute(u"CREATE TABLE numbers (n INTEGER NOT NULL UNIQUE) STRICT"_s));
}

void TransactionTest::cleanup()
{
    database.reset();
    folder.reset();
}

void TransactionTest::commits()
{
    DONE(inTransaction(*database, [&] { return insert(1); }));
    QCOMPARE(count(), 1);
}

void TransactionTest::rollsBackWhenTheWorkFails()
{
    const auto done = inTransaction(*database, [&]() -> Done {
        if (auto written = insert(1); !written)
            return written;
        return failed(Error(ErrorKind::Cancelled, u"enough"_s));
    });
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Cancelled);
    QCOMPARE(count(), 0);
    DONE(insert(2));
}

void TransactionTest::rollsBackInTheDestructor()
{
    {
        Transaction transaction(*database);
        DONE(transaction.begun());
        DONE(insert(1));
    }
    QCOMPARE(count(), 0);
}

void TransactionTest::nestedJoins()
{
    const auto done = inTransaction(*database, [&]() -> Done {
        if (auto inner = inTransaction(*database, [&] { return insert(1); }); !inner)
            return inner;
        return failed(Error(ErrorKind::Cancelled, {}));
    });
    QVERIFY(!done);
    QCOMPARE(count(), 0);
}

void TransactionTest::aFailedInnerOneSpoilsTheOuter()
{
    const auto done = inTransaction(*database, [&]() -> Done {
        const auto inner = inTransaction(*database, [&]() -> Done {
            if (auto written = insert(1); !written)
                return written;
            return failed(Error(ErrorKind::Cancelled, {}));
        });
        Q_UNUSED(inner)
        return {};
    });
    QVERIFY(!done);
    QCOMPARE(count(), 0);
    DONE(inTransaction(*database, [&] { return insert(2); }));
    QCOMPARE(count(), 1);
}

void TransactionTest::nothingIsWrittenAfterAFailedStatement()
{
    const auto done = inTransaction(*database, [&]() -> Done {
        const Done first = insert(1);
        const Done twice = insert(1);
        const Done later = insert(2);
        return first && !twice && !later ? Done() : failed(Error(ErrorKind::Rejected, {}));
    });
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Storage);
    QCOMPARE(count(), 0);
}

void TransactionTest::everyTroubleOfTheFileHasItsCause()
{
    const auto causeOfCode = [this](int code) {
        return toString(
            causeOf(database->errorFor(QSqlError({}, u"said"_s, QSqlError::UnknownError, QString::number(code)))));
    };
    QCOMPARE(causeOfCode(5), toString(Cause::LedgerLocked));
    QCOMPARE(causeOfCode(6), toString(Cause::LedgerLocked));
    QCOMPARE(causeOfCode(261), toString(Cause::LedgerLocked)); // SQLITE_BUSY_RECOVERY
    QCOMPARE(causeOfCode(8), toString(Cause::LedgerReadOnly));
    QCOMPARE(causeOfCode(778), toString(Cause::DiskFailing)); // SQLITE_IOERR_WRITE
    QCOMPARE(causeOfCode(11), toString(Cause::LedgerDamaged));
    QCOMPARE(causeOfCode(13), toString(Cause::DiskFull));
    QCOMPARE(causeOfCode(14), toString(Cause::LedgerReadOnly));
    QCOMPARE(causeOfCode(26), toString(Cause::LedgerForeign));
    QCOMPARE(causeOfCode(19), toString(Cause::LedgerUnusable));
}

void TransactionTest::strictTablesRefuseOtherTypes()
{
    Statement statement(*database, u"INSERT INTO numbers VALUES (?)"_s);
    QVERIFY(!statement.bind(u"one"_s).run());
}

void TransactionTest::aStatementIsUsableAgainAfterAnError()
{
    DONE(insert(1));
    QVERIFY(!insert(1));
    DONE(insert(2));
    QVERIFY(!database->execute(u"SELEKT"_s));
    QCOMPARE(count(), 2);
}

void TransactionTest::theSameStatementInsideItsOwnLoop()
{
    DONE(insert(1));
    DONE(insert(2));
    const QString sql = u"SELECT n FROM numbers ORDER BY n"_s;
    QList<qint64> seen;
    Statement outer(*database, sql);
    DONE(outer.forEach([&](Row &row) {
        seen << row.integer();
        Statement inner(*database, sql);
        const auto done = inner.forEach([&](Row &again) { seen << again.integer(); });
        QVERIFY(done);
    }));
    const QList<qint64> expected { 1, 1, 2, 2, 1, 2 };
    QCOMPARE(seen, expected);
}

void TransactionTest::nothingSucceedsOnAClosedDatabase()
{
    database->close();
    QVERIFY(!database->execute(u"BEGIN IMMEDIATE"_s));
    QVERIFY(!database->number(u"SELECT 1"_s));
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
