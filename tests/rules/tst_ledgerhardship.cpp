// SPDX-License-Identifier: Apache-2.0
// Whole runs on a damaged ledger: no payment is written twice, none is lost, nothing is green that is not proved, and
// the damaged file is still there.
#include "core/ledger/factrepository.h"
#include "core/ledger/ledgerfile.h"
#include "core/sync/run/openledger.h"
#include "core/sync/run/runlock.h"
#include "tests/rules/mishaps.h"
#include "tests/support/comparing.h"

#include <QDir>

#include <random>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class LedgerHardshipTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void damagedFile_data();
    void damagedFile();
    void everyPageZeroed();
    void flippedBytes();
    void flippedHeader();
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
