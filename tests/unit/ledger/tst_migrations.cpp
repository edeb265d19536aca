// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgerfile.h"
#include "core/ledger/migrations.h"
#include "core/ledger/statement.h"
#include "core/ledger/unreadrepository.h"
#include "tests/support/comparing.h"
#include "tests/unit/ledger/ledgerworld.h"

#include <QRegularExpression>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kFirst[] = { "CREATE TABLE a (n INTEGER) STRICT", "INSERT INTO a VALUES (1)" };
constexpr const char *kSecond[] = { "CREATE TABLE b (n INTEGER) STRICT", "INSERT INTO b SELECT n FROM a" };
constexpr const char *kBroken[] = { "CREATE TABLE c (n INTEGER) STRICT", "INSERT INTO nowhere VALUES (1)" };
constexpr Migration kOne[] = { { 1, "one", kFirst } };
constexpr Migration kTwo[] = { { 1, "one", kFirst }, { 2, "two", kSecond } };
constexpr Migration kBad[] = { { 1, "one", kFirst }, { 2, "two", kSecond }, { 3, "bad", kBroken } };

} // namespace

class MigrationsTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;
    StandingClock clock;
    std::unique_ptr<Database> database;

    QString path() { return folder->filePath(u"x.sqlite"_s); }
    qint64 number(const char *sql) { return database->number(QString::fromLatin1(sql)).value_or(-1); }
    void open(const QString &file);

private Q_SLOTS:
    void init();
    void cleanup();
    void stepsAreAppliedOnce();
    void anOlderLedgerIsCopiedFirst();
    void aBrokenStepLeavesTheVersionBefore();
    void newerIsRefused();
    void everyReleasedStepIsStrictAndCounted();
    void theFirstLedgerKeepsEverything();
    void version3NamesLinesOnlyInItsTexts();
    void version4LeftRemovalsWaiting();
    void version6HadUnreadBillsInOneText();
    void aStepThatLeavesOrphansIsUndone();
    void checksRefuseUnknownWords();
    void noCheckBuildsATableForItsWords();
};

void MigrationsTest::open(const QString &file)
{
    database.reset();
    DONE(prepareLedgerFile(file));
    auto opened = Database::open(file, clock);
    QVERIFY(opened);
    database = std::move(*opened);
}

void MigrationsTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
    open(path());
    DONE(database->configure());
}

void MigrationsTest::cleanup()
{
    database.reset();
    folder.reset();
}

void MigrationsTest::stepsAreAppliedOnce()
{
    DONE(migrate(*database, kTwo));
    QCOMPARE(number("PRAGMA user_version"), 2);
    QCOMPARE(number("SELECT count(*) FROM b"), 1);
    DONE(migrate(*database, kTwo));
    QCOMPARE(number("SELECT count(*) FROM a"), 1);
    QVERIFY(!QFile::exists(path() + u".v1"_s));
}

void MigrationsTest::anOlderLedgerIsCopiedFirst()
{
    DONE(migrate(*database, kOne));
    DONE(migrate(*database, kTwo));
    const QString copy = path() + u".v1"_s;
    QVERIFY(QFile::exists(copy));
    QVERIFY(!QFileInfo(copy).permissions().testFlag(QFileDevice::ReadGroup));
    QVERIFY(!QFileInfo(copy).permissions().testFlag(QFileDevice::ReadOther));
    open(copy);
    QCOMPARE(number("PRAGMA user_version"), 1);
    QCOMPARE(number("SELECT count(*) FROM a"), 1);
    QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE name = 'b'"), 0);
}

void MigrationsTest::aBrokenStepLeavesTheVersionBefore()
{
    DONE(migrate(*database, kOne));
    QVERIFY(!migrate(*database, kBad));
    QCOMPARE(number("PRAGMA user_version"), 2);
    QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE name = 'c'"), 0);
    DONE(migrate(*database, kTwo));
}

void MigrationsTest::newerIsRefused()
{
    DONE(migrate(*database, kTwo));
    const auto done = migrate(*database, kOne);
    QVERIFY(!done);
    QVERIFY(done.error().detail.contains(u"newer"_s));
}

void MigrationsTest::everyReleasedStepIsStrictAndCounted()
{
    DONE(migrate(*database, ledgerMigrations()));
    QCOMPARE(number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%STRICT%' "
                    "AND name NOT LIKE 'sqlite_%'"),
        0);
    QVERIFY(number("SELECT count(*) FROM pragma_table_list WHERE strict = 1") >= 16);
    int last = 0;
    for (const Migration &step : ledgerMigrations())
        QCOMPARE(step.version, ++last);
}

void MigrationsTest::theFirstLedgerKeepsEverything()
{
    DONE(migrate(*database, ledgerMigrations().first(1)));
    const QString draft = u"7, 8, 9, 1250, 'USD', '2026-11-01', 'B-1', '', '17', 'check', 'n', 3, 'o', 'd'"_s;
    const QStringList rows {
        u"INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, "
        "vendor_name, date, amount, currency, account, account_code, reference, batch_id, updated_at, "
        "origin, stood_at_setup, state, reason, args, line, decision, issued_amount, issued_currency, "
        "issued_date) VALUES (5, '00000001-0001-4000-8000-000000000001', 'bill-payment', "
        "'ACCPAYPAYMENT', 'authorised', 'AUTHORISED', '', '', '', '2026-11-01', 1250, 'USD', '', '', "
        "'', '', 1, 'new', 0, 'synced', 'proved', '[]', 44, 'issue-anyway', 1250, 'USD', "
        "'2026-11-01')"_s,
        u"INSERT INTO issued_lines VALUES (5, %1)"_s.arg(draft),
        u"INSERT INTO intents VALUES (6, 1, 5, 8, 'create', 0, '', 1, 1, %1)"_s.arg(draft),
        u"INSERT INTO intent_steps VALUES (1, 6, 'create', 1)"_s,
        u"INSERT INTO decisions VALUES (1, 5, 'issue-anyway', 'asked the vendor', 1)"_s,
        u"INSERT INTO events VALUES (1, 1, 1, 5, 'proved', '')"_s,
    };
    for (const QString &row : rows)
        DONE(database->execute(row));
    DONE(migrate(*database, ledgerMigrations()));
    QCOMPARE(number("SELECT count(*) FROM payments JOIN issued_lines ON payment = key WHERE key = 5 AND line = 44 AND "
                    "decision = 'issue-anyway' AND open = 0"),
        1);
    QCOMPARE(number("SELECT count(*) FROM intents JOIN intent_steps ON intent = intents.id WHERE intents.id = 6 AND "
                    "is_open = 1 AND check_number = '17'"),
        1);
    QCOMPARE(number("SELECT count(*) FROM decisions WHERE note = 'asked the vendor'"), 1);
    QCOMPARE(number("PRAGMA foreign_keys"), 1);
    QVERIFY(!database->execute(u"DELETE FROM payments"_s));
    DONE(database->execute(u"UPDATE payments SET decision = 'adopt'"_s));
    QVERIFY(!database->execute(u"UPDATE payments SET decision = 'guess'"_s));
}

void MigrationsTest::version3NamesLinesOnlyInItsTexts()
{
    DONE(migrate(*database, ledgerMigrations().first(3)));
    const auto insert = [this](int key, const QString &state, const QString &reason, const QString &args) {
        const QString sql =
            u"INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, "
            "vendor_name, date, amount, currency, account, account_code, reference, batch_id, updated_at, "
            "origin, stood_at_setup, state, reason, args) VALUES (%1, '0000000%1-0001-4000-8000-000000000001', "
            "'bill-payment', 'ACCPAYPAYMENT', 'authorised', 'AUTHORISED', '', '', '', '2026-11-01', 1250, 'USD', "
            "'', '', '', '', 1, 'new', 0, '%2', '%3', '%4')"_s;
        return database->execute(sql.arg(QString::number(key), state, reason, args));
    };
    DONE(insert(1, u"attention"_s, u"possible-duplicate"_s, u"[\"12, 13\"]"_s));
    DONE(insert(2, u"attention"_s, u"possible-duplicate"_s, u"[\"no longer there\"]"_s));
    DONE(insert(3, u"attention"_s, u"replaced-line-changed"_s, u"[\"44\",\"notes\",\"a\",\"b\"]"_s));
    DONE(insert(4, u"attention"_s, u"over-issue"_s, u"[\"12\",\"13\"]"_s));
    DONE(insert(5, u"notIncluded"_s, u"left-by-decision"_s, u"[\"AUTHORISED\",\"12.50\",\"2026-11-01\"]"_s));
    DONE(migrate(*database, ledgerMigrations()));
    const auto holds = [this](int key, const char *args, const char *lines) {
        return database
            ->number(u"SELECT count(*) FROM payments WHERE key = %1 AND args = '%2' AND standing_lines = '%3'"_s.arg(
                QString::number(key), QString::fromLatin1(args), QString::fromLatin1(lines)))
            .value_or(0);
    };
    QCOMPARE(holds(1, "[\"12, 13\"]", "12,13"), 1);
    QCOMPARE(holds(2, "[\"no longer there\"]", ""), 1);
    QCOMPARE(holds(3, "[\"44\",\"notes\",\"a\",\"b\"]", "44"), 1);
    QCOMPARE(holds(4, "[\"12\",\"13\"]", ""), 1);
    QCOMPARE(holds(5, "[]", ""), 1);
    PaymentRepository payments(*database);
    const auto asked = payments.find(PaymentId(QUuid(u"00000001-0001-4000-8000-000000000001"_s)));
    QVERIFY(asked && *asked);
    QCOMPARE((*asked)->standing.lines, QList<LineId>({ LineId(12), LineId(13) }));
    QCOMPARE((*asked)->standing.sentence(),
        u"Procore already has a line on this invoice that looks like this payment (line 12, 13)."_s);
}

void MigrationsTest::version4LeftRemovalsWaiting()
{
    DONE(migrate(*database, ledgerMigrations().first(4)));
    const auto insert = [this](int key, const char *status, const char *reason, const char *issued) {
        const QString sql =
            u"INSERT INTO payments (key, id, kind, kind_text, status, status_text, bill, bill_number, vendor_name, "
            "date, amount, currency, account, account_code, reference, batch_id, updated_at, origin, stood_at_setup, "
            "state, reason, args, line, issued_amount, lines_shown, standing_lines) VALUES (%1, "
            "'0000000%1-0001-4000-8000-000000000001', 'bill-payment', 'ACCPAYPAYMENT', '%2', '', '', '', '', "
            "'2026-11-01', 1250, 'USD', '', '', '', '', 1, 'new', 0, 'attention', '%3', '[\"x\"]', 44, %4, '7', '8')"_s;
        return database->execute(sql.arg(QString::number(key), QString::fromLatin1(status), QString::fromLatin1(reason),
            QString::fromLatin1(issued)));
    };
    DONE(insert(1, "deleted", "changed-in-procore", "1250"));
    DONE(insert(2, "deleted", "not-permitted", "NULL"));
    DONE(insert(3, "deleted", "void-refused", "1250")); // asked about the removal itself
    DONE(insert(4, "deleted", "changed-in-procore", "0")); // voided before
    DONE(insert(5, "authorised", "changed-in-procore", "1250"));
    DONE(migrate(*database, ledgerMigrations()));
    QCOMPARE(number("SELECT count(*) FROM payments WHERE key IN (1, 2) AND state = 'waiting' AND "
                    "reason = 'void-pending' AND args = '[]' AND standing_lines = '' AND open = 1"),
        2);
    QCOMPARE(number("SELECT count(*) FROM payments WHERE key > 2 AND state = 'attention' AND standing_lines = '8' AND "
                    "lines_shown = '7' AND in_text_alone = 0"),
        3);
    QCOMPARE(number("SELECT count(*) FROM lines_read_back"), 0);
    DONE(database->execute(u"UPDATE payments SET decision = 'accept'"_s));
    DONE(database->execute(u"INSERT INTO decisions VALUES (1, 5, 'accept', '', 1)"_s));
}

void MigrationsTest::version6HadUnreadBillsInOneText()
{
    DONE(migrate(*database, ledgerMigrations().first(6)));
    DONE(database->execute(u"INSERT INTO facts VALUES ('unread-bill/00000001-0001-4000-8000-000000000001', "
                           "'1000 /Invoices/0/Total: expected a number', 3000), "
                           "('unread-bill/00000002-0001-4000-8000-000000000001', '2000 ', 4000), "
                           "('failed-runs', '1', 5000)"_s));
    DONE(migrate(*database, ledgerMigrations()));
    UnreadRepository unread(*database);
    const auto bills = unread.unreadBills();
    QVERIFY(bills);
    QCOMPARE(bills->size(), 2);
    const BillId first(QUuid(u"00000001-0001-4000-8000-000000000001"_s));
    const UnreadBill kept { first, instantFromMs(1000), instantFromMs(3000),
        u"/Invoices/0/Total: expected a number"_s };
    QVERIFY(bills->value(first) == kept);
    const BillId second(QUuid(u"00000002-0001-4000-8000-000000000001"_s));
    QCOMPARE(bills->value(second).since, instantFromMs(2000));
    QCOMPARE(bills->value(second).detail, QString());
    QCOMPARE(number("SELECT count(*) FROM facts"), 1);
    QCOMPARE(number("SELECT count(*) FROM run_problems"), 0);
}

void MigrationsTest::aStepThatLeavesOrphansIsUndone()
{
    static constexpr const char *kWithOrphan[] = { "CREATE TABLE p (n INTEGER PRIMARY KEY) STRICT",
        "CREATE TABLE c (p INTEGER REFERENCES p (n)) STRICT", "INSERT INTO c VALUES (1)" };
    static constexpr Migration kOrphans[] = { { 1, "one", kFirst }, { 2, "orphans", kWithOrphan } };
    DONE(migrate(*database, kOne));
    const Done migrated = migrate(*database, kOrphans);
    QVERIFY(!migrated);
    QCOMPARE(causeOf(migrated.error()), Cause::LedgerUnusable); // a sound ledger is not set aside
    QCOMPARE(number("PRAGMA user_version"), 1);
    QCOMPARE(number("PRAGMA foreign_keys"), 1);
}

void MigrationsTest::checksRefuseUnknownWords()
{
    DONE(migrate(*database, ledgerMigrations()));
    QVERIFY(!database->execute(u"INSERT INTO accounts VALUES "
                               "('00000001-0001-4000-8000-000000000001', '', '', 'cash', '', 0)"_s));
    QVERIFY(!database->execute(u"INSERT INTO accounts VALUES "
                               "('00000001-0001-4000-8000-000000000001', '', '', 'bank', 'usd', 0)"_s));
    DONE(database->execute(u"INSERT INTO accounts VALUES "
                           "('00000001-0001-4000-8000-000000000001', '', '', 'bank', 'USD', 0)"_s));
}

/// For a list of more than two words SQLite builds one in memory for every row that is written.
void MigrationsTest::noCheckBuildsATableForItsWords()
{
    DONE(migrate(*database, ledgerMigrations()));
    static const QRegularExpression list(uR"(CHECK \(\w+ IN\s*\('[^)]*,[^)]*,[^)]*\)\))"_s);
    Statement tables(*database, u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL"_s);
    DONE(tables.forEach([](Row &row) {
        const QString sql = row.text();
        QVERIFY2(!list.match(sql).hasMatch(), qPrintable(sql));
    }));
    QCOMPARE(number("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
    for (const QString &kind : { u"bank"_s, u"credit-card"_s, u"paypal"_s, u"other"_s }) {
        DONE(database->execute(u"INSERT INTO accounts VALUES (lower(hex(randomblob(4))) || "
                               "'-0001-4000-8000-000000000001', '', '', '%1', 'USD', 0)"_s.arg(kind)));
    }
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
