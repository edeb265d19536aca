// SPDX-License-Identifier: Apache-2.0
// Whatever may be at the ledger's path, and what a full disk and a killed process leave behind.
#include "tests/unit/ledger/ledgerworld.h"

#include "core/ledger/database.h"
#include "core/ledger/transaction.h"

#include <QDir>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class LedgerFileTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> folder;
    StandingClock clock;

    QString path(const char *name = "ledger.sqlite") { return folder->filePath(QString::fromLatin1(name)); }
    static QByteArray bytesOf(const QString &file);
    void write(const QString &file, const QByteArray &bytes);
    Error refusal(const QString &file);
    void verifyRefused(const QString &file, const char *word);
    static void sql(const QString &file, const QStringList &statements);
    /// Runs `work` in a child process that ends by SIGKILL or by _exit: no destructor, no flush.
    template <typename Work> static int inChild(const Work &work)
    {
        const pid_t child = fork();
        if (child == 0) {
            work();
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        return status;
    }

private Q_SLOTS:
    void init();
    void cleanup();
    void newFileIsTheOwnersOnly();
    void textFile();
    void oneByte();
    void randomBytesAfterARightHeader();
    void emptyFileBecomesALedger();
    void newerVersion();
    void databaseOfAnotherProgram();
    void writeProtected();
    void folderWithoutParent();
    void aFolderInItsPlace();
    void twoLedgersOfOneFile();
    void killedInTheMiddleOfATransaction();
    void fullDiskIsAnErrorAndNothingIsLost();
};

QByteArray LedgerFileTest::bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void LedgerFileTest::write(const QString &file, const QByteArray &bytes)
{
    QFile opened(file);
    QVERIFY(opened.open(QIODevice::WriteOnly));
    opened.write(bytes);
}

Error LedgerFileTest::refusal(const QString &file)
{
    const auto ledger = Ledger::open(file, clock);
    return ledger ? Error(ErrorKind::Cancelled, u"it opened"_s) : ledger.error();
}

void LedgerFileTest::verifyRefused(const QString &file, const char *word)
{
    const Error error = refusal(file);
    QVERIFY2(error.kind == ErrorKind::Storage, qPrintable(error.detail));
    QVERIFY2(error.detail.contains(file), qPrintable(error.detail));
    QVERIFY2(error.detail.contains(QString::fromLatin1(word)), qPrintable(error.detail));
}

void LedgerFileTest::sql(const QString &file, const QStringList &statements)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        for (const QString &statement : statements)
            QVERIFY(QSqlQuery(database).exec(statement));
    }
    QSqlDatabase::removeDatabase(u"raw"_s);
}

void LedgerFileTest::init()
{
    folder = std::make_unique<QTemporaryDir>();
}

void LedgerFileTest::cleanup()
{
    folder.reset();
}

void LedgerFileTest::newFileIsTheOwnersOnly()
{
    const QString file = path("new/ledger.sqlite");
    auto ledger = Ledger::open(file, clock);
    QVERIFY(ledger);
    DONE((*ledger)->payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    const auto files = QDir(path("new")).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo &info : files)
        QVERIFY2((info.permissions() & others) == QFileDevice::Permissions(), qPrintable(info.fileName()));
    QVERIFY((QFileInfo(path("new")).permissions() & others) == QFileDevice::Permissions());
}

void LedgerFileTest::textFile()
{
    write(path(), "Dear diary, this is no database.\n");
    verifyRefused(path(), "not a ledger");
    QCOMPARE(bytesOf(path()), QByteArray("Dear diary, this is no database.\n"));
}

void LedgerFileTest::oneByte()
{
    write(path(), "S");
    verifyRefused(path(), "not a ledger");
}

void LedgerFileTest::randomBytesAfterARightHeader()
{
    QByteArray bytes("SQLite format 3\0", 16);
    for (int i = 0; i < 9000; ++i)
        bytes.append(static_cast<char>(i * 7919 % 251));
    write(path(), bytes);
    verifyRefused(path(), "");
    QCOMPARE(bytesOf(path()), bytes);
}

void LedgerFileTest::emptyFileBecomesALedger()
{
    write(path(), {});
    QVERIFY(Ledger::open(path(), clock));
}

void LedgerFileTest::newerVersion()
{
    QVERIFY(Ledger::open(path(), clock));
    sql(path(), { u"PRAGMA user_version = 99"_s });
    const QByteArray before = bytesOf(path());
    verifyRefused(path(), "newer version");
    QCOMPARE(bytesOf(path()), before);
}

void LedgerFileTest::databaseOfAnotherProgram()
{
    sql(path(), { u"CREATE TABLE bookmarks (a)"_s });
    const QByteArray before = bytesOf(path());
    verifyRefused(path(), "another program");
    QCOMPARE(bytesOf(path()), before);
}

void LedgerFileTest::writeProtected()
{
    QVERIFY(Ledger::open(path(), clock));
    QVERIFY(QFile::setPermissions(path(), QFileDevice::ReadOwner));
    verifyRefused(path(), "write-protected");
}

void LedgerFileTest::folderWithoutParent()
{
    verifyRefused(path("a/b/ledger.sqlite"), "");
    QVERIFY(!QFileInfo::exists(path("a")));
}

void LedgerFileTest::aFolderInItsPlace()
{
    QVERIFY(QDir().mkdir(path()));
    verifyRefused(path(), "not a file");
}

void LedgerFileTest::twoLedgersOfOneFile()
{
    auto one = Ledger::open(path(), clock);
    auto two = Ledger::open(path(), clock);
    QVERIFY(one && two);
    DONE((*one)->payments().recordChanges({ payment(1, 1) }, PaymentAge::New));
    QVERIFY((*two)->payments().find(paymentId(1)).value().has_value());
}

void LedgerFileTest::killedInTheMiddleOfATransaction()
{
    QVERIFY(Ledger::open(path(), clock));
    const QString file = path();
    const int status = inChild([&] {
        auto ledger = Ledger::open(file, clock);
        if (!ledger || !(*ledger)->payments().recordChanges({ payment(1, 1) }, PaymentAge::New))
            _exit(2);
        const auto ignored = (*ledger)->inTransaction([&]() -> Done {
            for (int number = 2; number < 3000; ++number) {
                if (!(*ledger)->payments().recordChanges({ payment(number, 1) }, PaymentAge::New))
                    _exit(3);
            }
            raise(SIGKILL);
            return {};
        });
        Q_UNUSED(ignored)
    });
    QVERIFY(WIFSIGNALED(status));
    auto ledger = Ledger::open(path(), clock);
    QVERIFY2(ledger, ledger ? "" : qPrintable(ledger.error().detail));
    QVERIFY((*ledger)->payments().find(paymentId(1)).value().has_value());
    QCOMPARE((*ledger)->payments().countByState({}).value()[PaymentState::NotIncluded], 1);
    DONE((*ledger)->payments().recordChanges({ payment(2, 1) }, PaymentAge::New));
}

void LedgerFileTest::fullDiskIsAnErrorAndNothingIsLost()
{
    // A file size limit stands in for the disk: the write itself fails, as on a full one.
    const QString file = path();
    const int status = inChild([&] {
        auto ledger = Ledger::open(file, clock);
        if (!ledger || !(*ledger)->payments().recordChanges({ payment(1, 1) }, PaymentAge::New))
            _exit(2);
        signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 1024 * 1024, 1024 * 1024 };
        setrlimit(RLIMIT_FSIZE, &limit);
        QList<Payment> many;
        for (int number = 2; number < 10'000; ++number)
            many << payment(number, 1);
        const auto done = (*ledger)->payments().recordChanges(many, PaymentAge::New);
        if (done)
            _exit(3);
        if (done.error().kind != ErrorKind::Storage || !done.error().detail.contains(file))
            _exit(4);
        // The same connection continues to read, and contains exactly what it did before.
        const auto known = (*ledger)->payments().countByState({});
        if (!known || known->value(PaymentState::NotIncluded) != 1)
            _exit(5);
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
    auto ledger = Ledger::open(path(), clock);
    QVERIFY(ledger);
    QCOMPARE((*ledger)->payments().countByState({}).value()[PaymentState::NotIncluded], 1);
    QVERIFY((*ledger)->payments().find(paymentId(1)).value().has_value());
}

QTEST_GUILESS_MAIN(LedgerFileTest)
#include "tst_ledgerfile.moc"
