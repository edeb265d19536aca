// SPDX-License-Identifier: Apache-2.0
// Whole runs on a ledger that was damaged, lost, or replaced by an older copy of itself: no payment is written twice,
// none is lost, nothing is green that is not proved, and the damaged file is still there.
#include "core/ledger/factrepository.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/run/openledger.h"
#include "core/sync/run/runlock.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

#include <QDir>

#include <random>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;

/// A payment of each fate, and one that no run has seen when the ledger is damaged.
struct World {
    World()
    {
        old = books.xero.pay(books.bill, u"1000.00"_s);
        books.setUp();
        issued = books.xero.pay(books.bill, u"2000.00"_s);
        gone = books.xero.pay(books.bill, u"1500.00"_s);
        books.sync();
        books.xero.remove(gone);
        books.sync();
        fresh = books.xero.pay(books.bill, u"500.00"_s);
    }

    /// What must hold after any misfortune and one more run.
    void verify()
    {
        QCOMPARE(books.procore.lines.size(), 3);
        QVERIFY(!books.procore.lineNaming(old));
        const QList<std::pair<PaymentId, QString>> amounts { { issued, u"2000.00"_s }, { gone, u"0.00"_s },
            { fresh, u"500.00"_s } };
        for (const auto &[payment, amount] : amounts) {
            QVERIFY(books.procore.lineNaming(payment));
            QCOMPARE(books.procore.lineNaming(payment)->amount.toDecimalText(), amount);
        }
        QCOMPARE(books.reasonOf(fresh), Reason::Proved);
        const auto rows = books.ledger->overview().payments(PaymentFilter { PaymentState::Synced, {}, {}, {} });
        QVERIFY(rows);
        for (const PaymentRow &row : *rows) {
            const PaymentId id = row.record.payment.id;
            QVERIFY2(books.procore.lineNaming(id), "green without a line");
        }
    }

    /// All of it is known again.
    void verifyWhole()
    {
        verify();
        QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
        QCOMPARE(books.reasonOf(issued), Reason::Proved);
        QCOMPARE(books.reasonOf(gone), Reason::Voided);
    }

    [[nodiscard]] QStringList aside() const { return ledgersSetAside(books.ledgerPath()); }

    BooksFixture books;
    PaymentId old;
    PaymentId issued;
    PaymentId gone;
    PaymentId fresh;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class LedgerHardshipTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedFile_data();
    void damagedFile();
    void everyPageZeroed();
    void flippedBytes();
    void flippedHeader();
    void gone_data();
    void gone();
    void goneUnderARunningProgram();
    void oneThatNeverWasIsNotLost();
    void aLogWithoutItsLedger();
    void withoutTheLogOfItsLastChanges();
    void anOlderCopyPutInItsPlace();
    void anOlderCopyUnderARunningProgram();
    void aFolderInItsPlace();
    void damagedUnderARunningProgram();
    void anotherProcessIsSyncing();
    void aWatermarkFromTheFuture();
};

void LedgerHardshipTest::damagedFile_data()
{
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<int>("pages");
    QTest::newRow("text") << QByteArray("Dear diary, this is no ledger.\n") << -1;
    QTest::newRow("one byte") << QByteArray("S") << -1;
    QTest::newRow("zeros") << QByteArray(20 * kPage, '\0') << -1;
    QTest::newRow("one page") << QByteArray() << 1;
    QTest::newRow("two pages") << QByteArray() << 2;
    QTest::newRow("ten pages") << QByteArray() << 10;
    // Half a page less would be no damage where the last page is that of an empty table.
    QTest::newRow("one page and a half less") << QByteArray() << 0;
}

void LedgerHardshipTest::damagedFile()
{
    QFETCH(const QByteArray, replacement);
    QFETCH(const int, pages);
    World world;
    QByteArray put = replacement;
    QVERIFY(world.books.restartAfter([&](const QString &path) {
        const QByteArray before = bytesOf(path);
        if (pages > 0)
            put = before.first(pages * kPage);
        else if (pages == 0)
            put = before.chopped(kPage + kPage / 2);
        write(path, put);
    }));
    world.books.sync();
    world.verifyWhole();
    QCOMPARE(world.aside().size(), 1);
    QCOMPARE(bytesOf(world.aside().constFirst()), put);
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QVERIFY((QFileInfo(world.aside().constFirst()).permissions() & others) == QFileDevice::Permissions());
    QVERIFY(ledgerNotice(world.books.ledgerPath()).contains(world.aside().constFirst()));
}

void LedgerHardshipTest::everyPageZeroed()
{
    World first;
    QByteArray good;
    first.books.restartAfter([&good](const QString &path) { good = bytesOf(path); });
    const auto pages = good.size() / kPage;
    QVERIFY(pages > 20);
    for (qsizetype page = 0; page < pages; page += 3) {
        World world;
        QByteArray bytes;
        QVERIFY(world.books.restartAfter([&](const QString &path) {
            bytes = bytesOf(path);
            if ((page + 1) * kPage <= bytes.size())
                bytes.replace(page * kPage, kPage, QByteArray(kPage, '\0'));
            write(path, bytes);
        }));
        world.books.sync();
        world.verify();
        if (QTest::currentTestFailed())
            qFatal("page %lld", static_cast<long long>(page));
    }
}

void LedgerHardshipTest::flippedBytes()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        std::mt19937 random(seed);
        World world;
        QVERIFY(world.books.restartAfter([&](const QString &path) {
            QByteArray bytes = bytesOf(path);
            for (int i = 0; i < 8; ++i) {
                const auto at = static_cast<qsizetype>(100 + random() % (static_cast<size_t>(bytes.size()) - 100));
                bytes[at] = static_cast<char>(bytes[at] ^ static_cast<char>(1 + random() % 255));
            }
            write(path, bytes);
        }));
        world.books.sync();
        world.verify();
        if (QTest::currentTestFailed())
            qFatal("seed %u", seed);
    }
}

void LedgerHardshipTest::flippedHeader()
{
    int refused = 0;
    for (int at = 0; at < 100; at += 3) {
        World world;
        QByteArray bytes;
        const bool opened = world.books.restartAfter([&](const QString &path) {
            bytes = bytesOf(path);
            bytes[at] = static_cast<char>(bytes[at] ^ 0x41);
            write(path, bytes);
        });
        if (!opened) {
            // A version that some day's program may have: refused with a sentence, and left as it was.
            ++refused;
            QCOMPARE(bytesOf(world.books.ledgerPath()), bytes);
            QVERIFY(world.books.restartAfter([](const QString &path) { QFile::remove(path); }));
        }
        world.books.sync();
        world.verify();
        if (QTest::currentTestFailed())
            qFatal("byte %d", at);
    }
    QCOMPARE(refused, 1); // byte 63, the low one of user_version
}

void LedgerHardshipTest::gone_data()
{
    QTest::addColumn<bool>("leavesAnEmptyFile");
    QTest::newRow("deleted") << false;
    QTest::newRow("cut off to nothing") << true;
}

void LedgerHardshipTest::gone()
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

void LedgerHardshipTest::goneUnderARunningProgram()
{
    World world;
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(world.books.ledgerPath() + QLatin1String(suffix));
    world.books.sync();
    world.verifyWhole();
    QVERIFY(ledgerNotice(world.books.ledgerPath()).contains(QLatin1String("missing or empty")));
}

void LedgerHardshipTest::oneThatNeverWasIsNotLost()
{
    BooksFixture books;
    QVERIFY(books.restartAfter([](const QString &path) { write(path, {}); }));
    QVERIFY(ledgersSetAside(books.ledgerPath()).isEmpty());
    books.setUp();
    books.sync();
    QVERIFY(ledgersSetAside(books.ledgerPath()).isEmpty());
}

void LedgerHardshipTest::aLogWithoutItsLedger()
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

void LedgerHardshipTest::withoutTheLogOfItsLastChanges()
{
    World world;
    // As a killed process leaves it: the file without what stands in the log only.
    const QByteArray file = bytesOf(world.books.ledgerPath());
    QVERIFY(world.books.restartAfter([&](const QString &path) { write(path, file); }));
    world.books.sync();
    world.verifyWhole();
}

void LedgerHardshipTest::anOlderCopyPutInItsPlace()
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

void LedgerHardshipTest::anOlderCopyUnderARunningProgram()
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

void LedgerHardshipTest::aFolderInItsPlace()
{
    World world;
    QByteArray good;
    const bool opened = world.books.restartAfter([&good](const QString &path) {
        good = bytesOf(path);
        QFile::remove(path);
        QDir().mkdir(path);
    });
    QVERIFY(!opened); // a person put it there: refused, and nothing is moved
    QVERIFY(world.aside().isEmpty());
    QVERIFY(world.books.restartAfter([&good](const QString &path) {
        QDir().rmdir(path);
        write(path, good);
    }));
    world.books.sync();
    world.verifyWhole();
}

void LedgerHardshipTest::damagedUnderARunningProgram()
{
    World world;
    const QString path = world.books.ledgerPath();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 3; page < file.size() / kPage; ++page) {
        file.seek(page * kPage);
        file.write(QByteArray(64, '\x7f'));
    }
    file.close();
    QFile::remove(path + u"-wal"_s); // what hides the damage for a while
    world.books.sync();
    world.verifyWhole();
    QCOMPARE(world.aside().size(), 1);
}

void LedgerHardshipTest::anotherProcessIsSyncing()
{
    World world;
    QVERIFY(world.books.restartAfter([](const QString &) {}));
    world.books.engine.reset();
    world.books.ledger.reset();
    const QString path = world.books.ledgerPath();
    const QString lockPath = world.books.folder.filePath(u"run.lock"_s);
    write(path, "nonsense");
    {
        const auto lock = RunLock::acquire(lockPath);
        QVERIFY(lock);
        const auto ledger = openLedger(path, lockPath, world.books.clock, LedgerAge::WasThere);
        QVERIFY(!ledger);
        QCOMPARE(ledger.error().kind, ErrorKind::Storage);
        QVERIFY(world.aside().isEmpty());
        QCOMPARE(bytesOf(path), QByteArray("nonsense"));
    }
    QVERIFY(world.books.restartAfter([](const QString &) {}));
    world.books.sync();
    world.verifyWhole();
    QCOMPARE(world.aside().size(), 1);
}

void LedgerHardshipTest::aWatermarkFromTheFuture()
{
    World world;
    QVERIFY(world.books.ledger->facts().recordXeroWatermark(world.books.clock.now() + std::chrono::days(400)));
    world.books.sync();
    world.verifyWhole();
}

QTEST_GUILESS_MAIN(LedgerHardshipTest)
#include "tst_ledgerhardship.moc"
