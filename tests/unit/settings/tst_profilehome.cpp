// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profilehome.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class ProfileHomeTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> root;

private Q_SLOTS:
    void init();
    void cleanup();
    void addFindListRemove();
    void badNamesAreRefusedWithASentence_data();
    void badNamesAreRefusedWithASentence();
    void namesOfDevicesAreRefused_data();
    void namesOfDevicesAreRefused();
    void theLongestName();
    void upperAndLowerCaseAreOneName();
    void aLinkIsNoProfile();
    void notRemovedWhileARunGoesOn();
    void theStandardPlaceWithoutTheVariable();
};

void ProfileHomeTest::init()
{
    root = std::make_unique<QTemporaryDir>();
    qputenv("TIEOUT_HOME", root->path().toUtf8());
}

void ProfileHomeTest::cleanup()
{
    qunsetenv("TIEOUT_HOME");
    root.reset();
}

void ProfileHomeTest::addFindListRemove()
{
    QVERIFY(!ProfileHome::find(u"main"_s));
    QVERIFY(ProfileHome::list().isEmpty());
    const auto added = ProfileHome::add(u"main"_s);
    QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    QVERIFY(!ProfileHome::add(u"main"_s));
    QVERIFY(ProfileHome::findOrAdd(u"Second_2-x"_s));
    const QStringList names { u"Second_2-x"_s, u"main"_s };
    QCOMPARE(ProfileHome::list(), names);
    const auto found = ProfileHome::find(u"main"_s);
    QVERIFY(found);
    QCOMPARE(found->folder(), root->path() + u"/profiles/main"_s);
    QCOMPARE(found->ledgerPath(), found->folder() + u"/ledger.sqlite"_s);
    QCOMPARE(found->settingsPath(), found->folder() + u"/settings.json"_s);
    QCOMPARE(found->endpointsPath(), found->folder() + u"/endpoints.json"_s);
    QCOMPARE(found->runLockPath(), found->folder() + u"/run.lock"_s);
    const auto permissions = QFileInfo(found->folder()).permissions();
    QVERIFY(!permissions.testFlag(QFileDevice::ReadGroup) && !permissions.testFlag(QFileDevice::ExeOther));
    QFile file(found->ledgerPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(ProfileHome::remove(u"main"_s));
    QCOMPARE(ProfileHome::list(), QStringList { u"Second_2-x"_s });
    QVERIFY(!QFileInfo::exists(found->folder()));
    QVERIFY(!ProfileHome::remove(u"main"_s));
}

void ProfileHomeTest::badNamesAreRefusedWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("65") << QString(65, QLatin1Char('a'));
    for (const char *name : { "../x", "..", ".", "a/b", "a\\b", "/etc", "a b", "a.b", "-x", "a\n", "C:" })
        QTest::newRow(name) << QString::fromLatin1(name);
    QTest::newRow("umlaut") << u"büro"_s;
    QTest::newRow("combining") << u"bu\u0308ro"_s;
    QTest::newRow("right to left") << u"\u202emain"_s;
    QTest::newRow("nul inside") << u"ma"_s + QChar(0) + u"in"_s;
    QTest::newRow("very long") << QString(100000, QLatin1Char('a'));
    QTest::newRow("nul") << QString(QChar(0));
}

void ProfileHomeTest::badNamesAreRefusedWithASentence()
{
    QFETCH(QString, name);
    QVERIFY(!ProfileHome::checkName(name));
    QVERIFY(!ProfileHome::find(name));
    const auto added = ProfileHome::add(name);
    QVERIFY(!added);
    QVERIFY(added.error().kind == ErrorKind::Configuration);
    QVERIFY(added.error().detail.contains(u"letters, digits"_s));
    QVERIFY(!ProfileHome::remove(name));
    QVERIFY(QDir(root->path()).isEmpty());
}

// Windows has no folder of such a name, and a home may be copied there.
void ProfileHomeTest::namesOfDevicesAreRefused_data()
{
    QTest::addColumn<bool>("isDevice");
    for (const char *name : { "con", "CON", "Aux", "nul", "prn", "com1", "LPT9" })
        QTest::newRow(name) << true;
    for (const char *name : { "contractor", "com", "lpt10", "aux-2", "_nul" })
        QTest::newRow(name) << false;
}

void ProfileHomeTest::namesOfDevicesAreRefused()
{
    QFETCH(bool, isDevice);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(ProfileHome::add(u"north"_s));
    QCOMPARE(!ProfileHome::checkRenamable(u"north"_s, name), isDevice);
    const auto added = ProfileHome::add(name);
    QCOMPARE(!added, isDevice);
    if (isDevice)
        QVERIFY(added.error().detail.contains(u"Windows"_s));
    // One from before is still a profile.
    QVERIFY(!isDevice || QDir().mkpath(ProfileHome::profilesFolder() + QLatin1Char('/') + name));
    QVERIFY(ProfileHome::find(name));
}

void ProfileHomeTest::theLongestName()
{
    QVERIFY(ProfileHome::add(QString(64, QLatin1Char('a'))));
}

void ProfileHomeTest::upperAndLowerCaseAreOneName()
{
    QVERIFY(ProfileHome::add(u"North"_s));
    const auto clash = ProfileHome::add(u"nORTH"_s);
    QVERIFY(!clash);
    QVERIFY(clash.error().kind == ErrorKind::Configuration);
    QVERIFY(clash.error().detail.contains(u"North"_s));
    QVERIFY(!ProfileHome::find(u"north"_s));
    QVERIFY(!ProfileHome::findOrAdd(u"north"_s));
    QCOMPARE(ProfileHome::list(), QStringList { u"North"_s });
}

void ProfileHomeTest::aLinkIsNoProfile()
{
    QTemporaryDir elsewhere;
    QVERIFY(ProfileHome::add(u"main"_s));
    QVERIFY(QFile::link(elsewhere.path(), root->path() + u"/profiles/trap"_s));
    QVERIFY(!ProfileHome::find(u"trap"_s));
    QVERIFY(!ProfileHome::remove(u"trap"_s));
    QVERIFY(!ProfileHome::add(u"trap"_s));
    QCOMPARE(ProfileHome::list(), QStringList { u"main"_s });
    QVERIFY(QFileInfo::exists(elsewhere.path()));
}

void ProfileHomeTest::notRemovedWhileARunGoesOn()
{
    const auto home = ProfileHome::add(u"main"_s);
    QLockFile lock(home->runLockPath());
    QVERIFY(lock.tryLock());
    const auto done = ProfileHome::remove(u"main"_s);
    QVERIFY(!done);
    QVERIFY(done.error().kind == ErrorKind::Busy);
    lock.unlock();
    QVERIFY(ProfileHome::remove(u"main"_s));
}

void ProfileHomeTest::theStandardPlaceWithoutTheVariable()
{
    qunsetenv("TIEOUT_HOME");
    QVERIFY(ProfileHome::rootFolder().endsWith(u"/tieout"_s));
    QVERIFY(QDir::isAbsolutePath(ProfileHome::rootFolder()));
}

QTEST_GUILESS_MAIN(ProfileHomeTest)
#include "tst_profilehome.moc"
