// SPDX-License-Identifier: Apache-2.0
// How damage is found, and what happens to the file. For whole runs after it see tests/rules/tst_ledgerhardship.
#include "core/ledger/ledgercheck.h"
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migrations.h"
#include "tests/unit/ledger/ledgerworld.h"

#include <QDir>

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class LedgerDamageTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LedgerWorld> world;

    static QByteArray bytesOf(const QString &file);
    static void write(const QString &file, const QByteArray &bytes);
    void sql(const QStringList &statements);
    /// A ledger as the first version made it, with one payment and what these statements change.
    void writeFirst(const QString &path, const QStringList &statements = {});
    QStringList aside() { return ledgersSetAside(world->path()); }
    bool knowsPayment() { return world->ledger->payments().find(paymentId(1)).value().has_value(); }

private Q_SLOTS:
    void init();
    void cleanup();
    void whenTheWholeFileIsRead();
    void aSoundLedgerIsRenewedAsItIs();
    void openingAloneMovesNothing();
    void theDamagedFileIsKeptUnderItsTime();
    void anIndexThatDisagreesWithItsTable();
    void rowsThatBelongToNothing();
    void aTableThatIsMissing();
    void doubtStandsUntilTheWholeFileWasRead();
    void aVersionThatNobodyGaveIsDamage();
    void aNewerLedgerIsNeverMoved();
    void aLedgerOfTheFirstVersionIsCopiedAndKept();
    void rowsOfTheFirstVersionThatBelongToNothing();
};

QByteArray LedgerDamageTest::bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void LedgerDamageTest::write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(bytes);
}

void LedgerDamageTest::sql(const QStringList &statements)
{
    auto database = Database::open(world->path(), world->clock);
    QVERIFY(database);
    for (const QString &statement : statements)
        DONE((*database)->execute(statement));
}

void LedgerDamageTest::writeFirst(const QString &path, const QStringList &statements)
{
    DONE(prepareLedgerFile(path));
    auto database = Database::open(path, world->clock);
    QVERIFY(database);
    DONE((*database)->configure());
    DONE(migrate(**database, ledgerMigrations().first(1)));
    DONE((*database)->execute(
        u"INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, vendor_name, "
        "date, amount, currency, account, account_code, reference, batch_id, updated_at, origin, "
        "stood_at_setup, state, reason, args) VALUES (5, '%1', 'bill-payment', 'ACCPAYPAYMENT', 'authorised', "
        "'AUTHORISED', '', '', '', '2026-11-01', 1250, 'USD', '', '', '', '', 1, 'new', 0, 'waiting', "
        "'not-written-yet', '[]')"_s.arg(paymentId(1).toString())));
    for (const QString &statement : statements)
        DONE((*database)->execute(statement));
}

void LedgerDamageTest::init()
{
    world = std::make_unique<LedgerWorld>();
    DONE(world->ledger->payments().recordChanges({ payment(1, 1), payment(2, 1) }, PaymentAge::New));
}

void LedgerDamageTest::cleanup()
{
    world.reset();
}

void LedgerDamageTest::whenTheWholeFileIsRead()
{
    const Instant now = instantFromMs(1'795'000'000'000);
    const qint64 big = 500LL * 1024 * 1024;
    QVERIFY(isWholeCheckDue(WholeCheckReasons { 1024, now, false, false }, now));
    QVERIFY(!isWholeCheckDue(WholeCheckReasons { big, now - 1h, false, false }, now));
    QVERIFY(isWholeCheckDue(WholeCheckReasons { big, now - 24h, false, false }, now));
    QVERIFY(isWholeCheckDue(WholeCheckReasons { big, std::nullopt, false, false }, now));
    QVERIFY(isWholeCheckDue(WholeCheckReasons { big, now - 1h, true, false }, now));
    QVERIFY(isWholeCheckDue(WholeCheckReasons { big, now - 1h, false, true }, now));
    QVERIFY(isWholeCheckDue(WholeCheckReasons { big, now + 1h, false, false }, now));
}

void LedgerDamageTest::aSoundLedgerIsRenewedAsItIs()
{
    DONE(world->ledger->renew());
    QVERIFY(knowsPayment());
    QVERIFY(aside().isEmpty());
}

void LedgerDamageTest::openingAloneMovesNothing()
{
    world->ledger.reset();
    write(world->path(), "text");
    QVERIFY(!Ledger::open(world->path(), world->clock));
    QVERIFY(aside().isEmpty());
    QCOMPARE(bytesOf(world->path()), QByteArray("text"));
}

void LedgerDamageTest::theDamagedFileIsKeptUnderItsTime()
{
    world->ledger.reset();
    const QString name = world->path() + u".damaged-20261118T110640Z"_s;
    for (const QString &expected : { name, name + u"-2"_s }) {
        write(world->path(), "text");
        QVERIFY(Ledger::openSound(world->path(), world->clock));
        QVERIFY2(aside().contains(expected), qPrintable(aside().join(QLatin1Char(' '))));
        QCOMPARE(bytesOf(expected), QByteArray("text"));
    }
}

// SQLite finds payments by the index: if it names another id than its row does, a line is written twice.
void LedgerDamageTest::anIndexThatDisagreesWithItsTable()
{
    world->ledger.reset();
    QByteArray bytes = bytesOf(world->path());
    const QByteArray id = paymentId(1).toString().toLatin1();
    const auto at = bytes.indexOf(id);
    QVERIFY(at > 0);
    bytes[at] = bytes[at] == 'f' ? 'e' : 'f';
    write(world->path(), bytes);
    auto ledger = Ledger::open(world->path(), world->clock);
    QVERIFY(ledger); // the beginning of the file is sound
    DONE((*ledger)->renew());
    QCOMPARE(aside().size(), 1);
    QCOMPARE((*ledger)->payments().countByState({}).value().size(), 0);
}

void LedgerDamageTest::rowsThatBelongToNothing()
{
    sql({ u"PRAGMA foreign_keys = OFF"_s,
        u"INSERT INTO decisions (payment, decision, note, at) VALUES (77, 'void', '', 1)"_s });
    DONE(world->ledger->renew());
    QCOMPARE(aside().size(), 1);
}

void LedgerDamageTest::aTableThatIsMissing()
{
    sql({ u"DROP TABLE accounts"_s });
    QVERIFY(!Ledger::open(world->path(), world->clock));
    DONE(world->ledger->renew());
    QCOMPARE(aside().size(), 1);
    QVERIFY(!knowsPayment());
}

void LedgerDamageTest::doubtStandsUntilTheWholeFileWasRead()
{
    doubtLedgerFile(world->path());
    QVERIFY(isLedgerFileDoubted(world->path()));
    DONE(world->ledger->renew());
    QVERIFY(!isLedgerFileDoubted(world->path()));
    QVERIFY(knowsPayment());
}

void LedgerDamageTest::aVersionThatNobodyGaveIsDamage()
{
    sql({ u"PRAGMA user_version = 77777"_s });
    const auto opened = Ledger::open(world->path(), world->clock);
    QVERIFY(!opened);
    QVERIFY2(opened.error().detail.contains(u"is damaged"_s), qPrintable(opened.error().detail));
    QVERIFY2(!opened.error().detail.contains(u"as it is"_s), qPrintable(opened.error().detail));
    DONE(world->ledger->renew());
    QCOMPARE(aside().size(), 1);
}

void LedgerDamageTest::aNewerLedgerIsNeverMoved()
{
    sql({ u"PRAGMA user_version = 99"_s });
    const auto renewed = world->ledger->renew();
    QVERIFY(!renewed);
    QVERIFY2(renewed.error().detail.contains(u"newer version"_s), qPrintable(renewed.error().detail));
    QVERIFY(aside().isEmpty());
    // Nothing can be written through the closed ledger, and it says so.
    QVERIFY(!world->ledger->payments().recordChanges({ payment(3, 1) }, PaymentAge::New));
    sql({ u"PRAGMA user_version = %1"_s.arg(ledgerMigrations().back().version) });
    DONE(world->ledger->renew());
    QVERIFY(knowsPayment());
}

void LedgerDamageTest::aLedgerOfTheFirstVersionIsCopiedAndKept()
{
    const QString path = world->folder.filePath(u"first.sqlite"_s);
    writeFirst(path);
    {
        auto ledger = Ledger::open(path, world->clock);
        QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
        QVERIFY((*ledger)->payments().find(paymentId(1)).value().has_value());
        DONE((*ledger)->renew());
        QVERIFY((*ledger)->payments().find(paymentId(1)).value().has_value());
    }
    QVERIFY(ledgersSetAside(path).isEmpty());
    auto copy = Database::open(path + u".v1"_s, world->clock);
    QVERIFY(copy);
    QCOMPARE((*copy)->number(u"PRAGMA user_version"_s).value_or(0), 1);
    QCOMPARE((*copy)->number(u"SELECT count(*) FROM payments"_s).value_or(0), 1);
}

// It cannot be upgraded, and what cannot be opened and stays where it is stops every sync.
void LedgerDamageTest::rowsOfTheFirstVersionThatBelongToNothing()
{
    const QString path = world->folder.filePath(u"first.sqlite"_s);
    writeFirst(path,
        { u"PRAGMA foreign_keys = OFF"_s,
            u"INSERT INTO decisions (payment, decision, note, at) VALUES (77, 'void', '', 1)"_s });
    QVERIFY(!Ledger::open(path, world->clock));
    auto ledger = Ledger::openSound(path, world->clock);
    QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
    QCOMPARE(ledgersSetAside(path).size(), 1);
    QCOMPARE((*ledger)->payments().countByState({}).value().size(), 0);
}

QTEST_GUILESS_MAIN(LedgerDamageTest)
#include "tst_ledgerdamage.moc"
