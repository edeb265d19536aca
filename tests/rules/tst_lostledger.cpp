// SPDX-License-Identifier: Apache-2.0
// Whole runs on a ledger that is gone, or was replaced by an older copy of itself: no payment is written twice, none is
// lost, and nothing is green that is not proved.
#include "core/ledger/ledgerfile.h"
#include "core/sync/run/openledger.h"
#include "tests/rules/mishaps.h"
#include "tests/support/comparing.h"

#include <QDir>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class LostLedgerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gone_data();
    void gone();
    void goneUnderARunningProgram();
    void oneThatNeverWasIsNotLost();
    void aLogWithoutItsLedger();
    void withoutTheLogOfItsLastChanges();
    void anOlderCopyPutInItsPlace();
    void anOlderCopyUnderARunningProgram();
};

void LostLedgerTest::gone_data()
{
    QTest::addColumn<bool>("leavesAnEmptyFile");
    QTest::newRow("deleted") << false;
    QTest::newRow("cut off to nothing") << true;
}

void LostLedgerTest::gone()
{
    QFETCH(const bool, leavesAnEmptyFile);
    World world;
    const auto lose = [leavesAnEmptyFile](const QString &path) {
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(path + QLatin1String(suffix));
        if (leavesAnEmptyFile)
            write(path, {});
    };
    QVERIFY(world.books.restartAfter(lose));
    QCOMPARE(world.aside().size(), 1);
    QVERIFY(standsForLostLedger(world.aside().constFirst()));
    const QString notice = ledgerNotice(world.books.ledgerPath());
    QVERIFY2(notice.contains(QLatin1String("missing or empty")), qPrintable(notice));
    QVERIFY2(notice.contains(world.aside().constFirst()), qPrintable(notice));
    world.books.sync();
    world.verifyWhole();
    world.books.restart();
    QCOMPARE(world.aside().size(), 1);
    QVERIFY(world.books.restartAfter(lose)); // told already, and still told
    QCOMPARE(world.aside().size(), 1);
}

void LostLedgerTest::goneUnderARunningProgram()
{
    World world;
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(world.books.ledgerPath() + QLatin1String(suffix));
    world.books.sync();
    world.verifyWhole();
    QVERIFY(ledgerNotice(world.books.ledgerPath()).contains(QLatin1String("missing or empty")));
}

void LostLedgerTest::oneThatNeverWasIsNotLost()
{
    BooksFixture books;
    QVERIFY(books.restartAfter([](const QString &path) { write(path, {}); }));
    QVERIFY(ledgersSetAside(books.ledgerPath()).isEmpty());
    books.setUp();
    books.sync();
    QVERIFY(ledgersSetAside(books.ledgerPath()).isEmpty());
}

void LostLedgerTest::aLogWithoutItsLedger()
{
    World world;
    const QString log = world.books.ledgerPath() + u"-wal"_s;
    QVERIFY(bytesOf(log).size() > 0);
    const QByteArray kept = bytesOf(log);
    QVERIFY(world.books.restartAfter([&](const QString &path) {
        QFile::remove(path);
        write(log, kept);
    }));
    world.books.sync();
    world.verifyWhole();
    const QDir folder(world.books.folder.path());
    const QStringList logs = folder.entryList({ u"*.damaged-*-wal"_s });
    QCOMPARE(logs.size(), 1);
    QCOMPARE(bytesOf(folder.filePath(logs.constFirst())), kept);
}

void LostLedgerTest::withoutTheLogOfItsLastChanges()
{
    World world;
    // As a killed process leaves it: the file without what is only in the log.
    const QByteArray file = bytesOf(world.books.ledgerPath());
    QVERIFY(world.books.restartAfter([&](const QString &path) { write(path, file); }));
    world.books.sync();
    world.verifyWhole();
}

void LostLedgerTest::anOlderCopyPutInItsPlace()
{
    BooksFixture books;
    const PaymentId old = books.xero.pay(books.bill, u"1000.00"_s);
    books.setUp();
    const PaymentId early = books.xero.pay(books.bill, u"700.00"_s);
    books.sync();
    QByteArray backup;
    QVERIFY(books.restartAfter([&backup](const QString &path) { backup = bytesOf(path); }));
    // Written, changed and removed after the backup was made.
    const PaymentId late = books.xero.pay(books.bill, u"800.00"_s);
    const PaymentId removed = books.xero.pay(books.bill, u"900.00"_s);
    books.sync();
    const PaymentId unvoided = books.xero.pay(books.bill, u"60.00"_s);
    books.xero.remove(early);
    books.xero.remove(removed);
    books.sync();
    QCOMPARE(books.procore.lines.size(), 4);
    books.xero.remove(unvoided);
    QVERIFY(books.restartAfter([&backup](const QString &path) { write(path, backup); }));
    const PaymentId fresh = books.xero.pay(books.bill, u"50.00"_s);
    const RunReport report = books.sync();
    QCOMPARE(books.procore.lines.size(), 5);
    QCOMPARE(report.run.counts.created, 1);
    QCOMPARE(books.reasonOf(unvoided), Reason::Voided);
    QVERIFY(books.procore.lineNaming(unvoided)->amount.isZero());
    QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
    QCOMPARE(books.reasonOf(early), Reason::Voided);
    QCOMPARE(books.reasonOf(removed), Reason::Voided);
    QCOMPARE(books.reasonOf(late), Reason::Proved);
    QCOMPARE(books.reasonOf(fresh), Reason::Proved);
    QCOMPARE(books.procore.lineNaming(late)->amount.toDecimalText(), u"800.00"_s);
    QVERIFY(ledgersSetAside(books.ledgerPath()).isEmpty());
}

void LostLedgerTest::anOlderCopyUnderARunningProgram()
{
    World world;
    QByteArray backup;
    QVERIFY(world.books.restartAfter([&backup](const QString &path) { backup = bytesOf(path); }));
    world.books.sync();
    // Somebody puts the backup there by renaming, as backup programs do, while the window has the ledger open.
    const QString path = world.books.ledgerPath();
    write(path + u".restored"_s, backup);
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(suffix));
    QVERIFY(QFile::rename(path + u".restored"_s, path));
    world.books.sync();
    world.verifyWhole();
    world.books.restart();
    world.verifyWhole(); // what the run wrote is in the file at the path
}

QTEST_GUILESS_MAIN(LostLedgerTest)
#include "tst_lostledger.moc"
