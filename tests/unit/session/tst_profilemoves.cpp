// SPDX-License-Identifier: Apache-2.0
// A profile gets another name or goes, with its secrets: what is refused, and what a kill between two steps leaves.
#include "app/session/profilelocks.h"
#include "app/session/profileplaces.h"
#include "app/session/profiles.h"
#include "core/oauth/tokenstorage.h"
#include "tests/support/comparing.h"
#include "tests/support/scriptedsecretstore.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// As long as it lives, no file of this program grows.
class FullDisk final {
public:
    FullDisk()
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit nothing { 0, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &nothing);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before {};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class ProfileMovesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theSignInStaysWithItsProfile();
    void aKillBeforeTheFolderMovesChangesNothing();
    void aNewProfileOfTheOldNameSharesNothing();
    void aLostNameLeadsToNobodyElsesSecrets_data();
    void aLostNameLeadsToNobodyElsesSecrets();
    void nothingMovesWhileItIsInUse_data();
    void nothingMovesWhileItIsInUse();
    void aLockThatCannotBeWrittenIsNamedAsAPersonKnowsIt();
    void itsLocksAreFreeAfterwards();
    void aRemovalTakesTheSecretsAlong();
    void aRemovalThatTheKeychainRefusesChangesNothing();
    void aKilledRemovalIsFinishedLater();
    void aRemovalThatGoesOnIsLeftAlone();
    void aHalfErasedProfileTakesNobodysSecrets();
    void aRemovedCopySignsNobodyOut();

private:
    [[nodiscard]] static ProfileHome home(const QString &name) { return ProfileHome::find(name).value(); }
    void signIn(const QString &name, const QByteArray &token)
    {
        TokenStorage storage(secretsNameOf(home(name)), Service::Procore, &m_secrets);
        QVERIFY(QCoro::waitFor(storage.writeRefreshToken(token, {})));
    }
    [[nodiscard]] QByteArray tokenUnder(const QString &secretsName)
    {
        TokenStorage storage(secretsName, Service::Procore, &m_secrets);
        return QCoro::waitFor(storage.readRefreshToken({})).value().value_or(QByteArray());
    }
    [[nodiscard]] QByteArray tokenOf(const QString &name) { return tokenUnder(secretsNameOf(home(name))); }
    Done rename(const QString &name, const QString &newName)
    {
        return QCoro::waitFor(renameProfile(name, newName, {}));
    }
    Done remove(const QString &name) { return QCoro::waitFor(removeProfile(name, &m_secrets, {})); }
    [[nodiscard]] QStringList folders() const
    {
        return QDir(m_root->filePath(u"profiles"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_root;
    ScriptedSecretStore m_secrets;
};

void ProfileMovesTest::init()
{
    m_root = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", m_root->path().toUtf8());
    m_secrets.failWrites = false;
    QVERIFY(ProfileHome::add(u"north"_s));
    signIn(u"north"_s, "token");
}

void ProfileMovesTest::cleanup()
{
    qunsetenv("TIEOUT_HOME");
    m_root.reset();
}

void ProfileMovesTest::theSignInStaysWithItsProfile()
{
    m_secrets.failWrites = true; // a kill cannot come between two changes of the keychain: there is none
    QVERIFY(rename(u"north"_s, u"east"_s));
    QCOMPARE(ProfileHome::list(), QStringList { u"east"_s });
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
    QVERIFY(rename(u"east"_s, u"west"_s));
    QCOMPARE(tokenOf(u"west"_s), QByteArray("token"));
    QVERIFY(rename(u"west"_s, u"north"_s));
    QCOMPARE(tokenOf(u"north"_s), QByteArray("token"));
}

void ProfileMovesTest::aKillBeforeTheFolderMovesChangesNothing()
{
    QVERIFY(home(u"north"_s).keepKeychainName());
    QCOMPARE(tokenOf(u"north"_s), QByteArray("token"));
    QVERIFY(rename(u"north"_s, u"east"_s));
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
}

void ProfileMovesTest::aNewProfileOfTheOldNameSharesNothing()
{
    QVERIFY(rename(u"north"_s, u"east"_s));
    QVERIFY(ProfileHome::add(u"north"_s));
    QCOMPARE(tokenOf(u"north"_s), QByteArray());
    signIn(u"north"_s, "another");
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
    QVERIFY(remove(u"north"_s));
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
}

void ProfileMovesTest::aLostNameLeadsToNobodyElsesSecrets_data()
{
    QTest::addColumn<std::optional<QByteArray>>("bytes");
    QTest::newRow("missing") << std::optional<QByteArray>();
    QTest::newRow("empty") << std::optional<QByteArray>("");
    QTest::newRow("not a name") << std::optional<QByteArray>("../north");
    QTest::newRow("large") << std::optional<QByteArray>(QByteArray(5000, 'n'));
}

void ProfileMovesTest::aLostNameLeadsToNobodyElsesSecrets()
{
    QFETCH(std::optional<QByteArray>, bytes);
    QVERIFY(rename(u"north"_s, u"east"_s));
    QVERIFY(ProfileHome::add(u"north"_s));
    signIn(u"north"_s, "another");
    QFile file(home(u"north"_s).keychainNamePath());
    QVERIFY(file.remove());
    if (bytes) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(*bytes), bytes->size());
        file.close();
    }
    QCOMPARE(tokenOf(u"north"_s), QByteArray("another"));
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
    QVERIFY(remove(u"north"_s));
    QCOMPARE(tokenOf(u"east"_s), QByteArray("token"));
}

void ProfileMovesTest::nothingMovesWhileItIsInUse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("run") << u"run.lock"_s << ErrorKind::Busy << u"A sync of the profile \"north\" is going on"_s;
    QTest::newRow("renewal") << u"procore-sign-in.lock"_s << ErrorKind::Busy << QString();
    QTest::newRow("renewal of the other") << u"xero-sign-in.lock"_s << ErrorKind::Busy << QString();
    QTest::newRow("window") << u"window.lock"_s << ErrorKind::Rejected << u"is open in another window"_s;
}

void ProfileMovesTest::nothingMovesWhileItIsInUse()
{
    QFETCH(QString, file);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, words);
    QLockFile lock(home(u"north"_s).folder() + QLatin1Char('/') + file);
    QVERIFY(lock.tryLock(0));
    const Done renamed = rename(u"north"_s, u"east"_s);
    const Done removed = remove(u"north"_s);
    for (const Done &refusal : { renamed, removed }) {
        QVERIFY(!refusal);
        QCOMPARE(refusal.error().kind, kind);
        QVERIFY2(refusal.error().detail.contains(words), qPrintable(refusal.error().detail));
        QVERIFY(!refusal.error().detail.contains(u"/proc"_s));
    }
    QCOMPARE(folders(), QStringList { u"north"_s });
    QCOMPARE(tokenOf(u"north"_s), QByteArray("token"));
    lock.unlock();
    QVERIFY(rename(u"north"_s, u"east"_s));
    QVERIFY(remove(u"east"_s));
}

void ProfileMovesTest::aLockThatCannotBeWrittenIsNamedAsAPersonKnowsIt()
{
    Done renamed;
    {
        const FullDisk full;
        renamed = rename(u"north"_s, u"east"_s);
    }
    QVERIFY(!renamed);
    QCOMPARE(causeOf(renamed.error()), Cause::FileUnusable);
    QVERIFY2(renamed.error().detail.contains(home(u"north"_s).runLockPath()), qPrintable(renamed.error().detail));
    QCOMPARE(folders(), QStringList { u"north"_s });
}

void ProfileMovesTest::itsLocksAreFreeAfterwards()
{
    QVERIFY(rename(u"north"_s, u"east"_s));
    const QStringList locks = QDir(home(u"east"_s).folder()).entryList({ u"*.lock"_s }, QDir::Files);
    QCOMPARE(locks, QStringList());
    QVERIFY(RunLock::acquire(home(u"east"_s).runLockPath()));
}

void ProfileMovesTest::aRemovalTakesTheSecretsAlong()
{
    const QString secrets = secretsNameOf(home(u"north"_s));
    QVERIFY(rename(u"north"_s, u"east"_s));
    QVERIFY(remove(u"east"_s));
    QCOMPARE(folders(), QStringList());
    QCOMPARE(tokenUnder(secrets), QByteArray());
}

void ProfileMovesTest::aRemovalThatTheKeychainRefusesChangesNothing()
{
    m_secrets.failWrites = true;
    const Done refused = remove(u"north"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Keychain);
    QCOMPARE(folders(), QStringList { u"north"_s });
    QCOMPARE(tokenOf(u"north"_s), QByteArray("token"));
    QVERIFY(RunLock::acquire(home(u"north"_s).runLockPath()));
}

void ProfileMovesTest::aKilledRemovalIsFinishedLater()
{
    const QString secrets = secretsNameOf(home(u"north"_s));
    QVERIFY(ProfileHome::setAside(u"north"_s));
    QCOMPARE(ProfileHome::list(), QStringList());
    QVERIFY(ProfileHome::add(u"north"_s)); // already before that
    QCOMPARE(tokenOf(u"north"_s), QByteArray());
    signIn(u"north"_s, "another");
    QCoro::waitFor(finishRemovals(&m_secrets, {}));
    QCOMPARE(tokenUnder(secrets), QByteArray());
    QCOMPARE(folders(), QStringList { u"north"_s });
    QCOMPARE(tokenOf(u"north"_s), QByteArray("another"));
}

void ProfileMovesTest::aRemovalThatGoesOnIsLeftAlone()
{
    const QString secrets = secretsNameOf(home(u"north"_s));
    auto locks = QCoro::waitFor(ProfileLocks::take(home(u"north"_s), {}));
    QVERIFY(locks);
    QVERIFY(ProfileHome::setAside(u"north"_s)); // the locks are in it still
    QCoro::waitFor(finishRemovals(&m_secrets, {}));
    QCOMPARE(tokenUnder(secrets), QByteArray("token"));
    locks->reset();
    QCoro::waitFor(finishRemovals(&m_secrets, {}));
    QCOMPARE(tokenUnder(secrets), QByteArray());
    QCOMPARE(folders(), QStringList());
}

void ProfileMovesTest::aHalfErasedProfileTakesNobodysSecrets()
{
    QVERIFY(rename(u"north"_s, u"south"_s)); // has the secrets named north
    QVERIFY(ProfileHome::add(u"north"_s));
    const auto removed = ProfileHome::setAside(u"north"_s);
    QVERIFY(removed && QFile::remove(removed->keychainNamePath())); // as erase() begins
    QCoro::waitFor(finishRemovals(&m_secrets, {}));
    QCOMPARE(tokenOf(u"south"_s), QByteArray("token"));
    QCOMPARE(folders(), QStringList { u"south"_s });
}

void ProfileMovesTest::aRemovedCopySignsNobodyOut()
{
    QVERIFY(rename(u"north"_s, u"south"_s)); // has the secrets named north, and a file that says so
    const QString copy = ProfileHome::folderOf(u"south-backup"_s, ProfileHome::rootFolder());
    const QString original = ProfileHome::folderOf(u"south"_s, ProfileHome::rootFolder());
    QVERIFY(QDir().mkpath(copy));
    for (const QString &file : QDir(original).entryList(QDir::Files))
        QVERIFY(QFile::copy(original + u'/' + file, copy + u'/' + file));
    const auto removed = ProfileHome::setAside(u"south-backup"_s);
    QVERIFY(removed);
    QCoro::waitFor(finishRemovals(&m_secrets, {}));
    QCOMPARE(tokenOf(u"south"_s), QByteArray("token"));
    QCOMPARE(folders(), QStringList { u"south"_s });
}

QTEST_GUILESS_MAIN(ProfileMovesTest)
#include "tst_profilemoves.moc"
