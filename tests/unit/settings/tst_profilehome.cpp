// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profilehome.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;

class TestProfileHome : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> root;

private Q_SLOTS:
    void init()
    {
        root = std::make_unique<QTemporaryDir>();
        qputenv("TIEOUT_HOME", root->path().toUtf8());
    }
    void cleanup()
    {
        qunsetenv("TIEOUT_HOME");
        root.reset();
    }

    void addFindListRemove()
    {
        QVERIFY(!ProfileHome::find(QStringLiteral("main")));
        QVERIFY(ProfileHome::list().isEmpty());
        const auto added = ProfileHome::add(QStringLiteral("main"));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QVERIFY(!ProfileHome::add(QStringLiteral("main")));
        QVERIFY(ProfileHome::findOrAdd(QStringLiteral("Second_2-x")));
        const QStringList names { QStringLiteral("Second_2-x"), QStringLiteral("main") };
        QCOMPARE(ProfileHome::list(), names);
        const auto found = ProfileHome::find(QStringLiteral("main"));
        QVERIFY(found);
        QCOMPARE(found->folder(), root->path() + QStringLiteral("/profiles/main"));
        QCOMPARE(found->ledgerPath(), found->folder() + QStringLiteral("/ledger.sqlite"));
        QCOMPARE(found->settingsPath(), found->folder() + QStringLiteral("/settings.json"));
        QCOMPARE(found->endpointsPath(), found->folder() + QStringLiteral("/endpoints.json"));
        QCOMPARE(found->runLockPath(), found->folder() + QStringLiteral("/run.lock"));
        const auto permissions = QFileInfo(found->folder()).permissions();
        QVERIFY(!permissions.testFlag(QFileDevice::ReadGroup) && !permissions.testFlag(QFileDevice::ExeOther));
        QFile file(found->ledgerPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(ProfileHome::remove(QStringLiteral("main")));
        QCOMPARE(ProfileHome::list(), QStringList { QStringLiteral("Second_2-x") });
        QVERIFY(!QFileInfo::exists(found->folder()));
        QVERIFY(!ProfileHome::remove(QStringLiteral("main")));
    }

    void badNamesAreRefusedWithASentence_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("65") << QString(65, QLatin1Char('a'));
        for (const char *name : { "../x", "..", ".", "a/b", "a\\b", "/etc", "a b", "a.b", "-x", "a\n", "C:" })
            QTest::newRow(name) << QString::fromLatin1(name);
        QTest::newRow("umlaut") << QStringLiteral("büro");
        QTest::newRow("combining") << QStringLiteral("bu\u0308ro");
        QTest::newRow("right to left") << QStringLiteral("\u202emain");
        QTest::newRow("nul inside") << QStringLiteral("ma") + QChar(0) + QStringLiteral("in");
        QTest::newRow("very long") << QString(100000, QLatin1Char('a'));
        QTest::newRow("nul") << QString(QChar(0));
    }
    void badNamesAreRefusedWithASentence()
    {
        QFETCH(QString, name);
        QVERIFY(!ProfileHome::checkName(name));
        QVERIFY(!ProfileHome::find(name));
        const auto added = ProfileHome::add(name);
        QVERIFY(!added);
        QVERIFY(added.error().kind == ErrorKind::Configuration);
        QVERIFY(added.error().detail.contains(QStringLiteral("letters, digits")));
        QVERIFY(!ProfileHome::remove(name));
        QVERIFY(QDir(root->path()).isEmpty());
    }

    void theLongestName() { QVERIFY(ProfileHome::add(QString(64, QLatin1Char('a')))); }

    void upperAndLowerCaseAreOneName()
    {
        QVERIFY(ProfileHome::add(QStringLiteral("North")));
        const auto clash = ProfileHome::add(QStringLiteral("nORTH"));
        QVERIFY(!clash);
        QVERIFY(clash.error().kind == ErrorKind::Configuration);
        QVERIFY(clash.error().detail.contains(QStringLiteral("North")));
        QVERIFY(!ProfileHome::find(QStringLiteral("north")));
        QVERIFY(!ProfileHome::findOrAdd(QStringLiteral("north")));
        QCOMPARE(ProfileHome::list(), QStringList { QStringLiteral("North") });
    }

    void aLinkIsNoProfile()
    {
        QTemporaryDir elsewhere;
        QVERIFY(ProfileHome::add(QStringLiteral("main")));
        QVERIFY(QFile::link(elsewhere.path(), root->path() + QStringLiteral("/profiles/trap")));
        QVERIFY(!ProfileHome::find(QStringLiteral("trap")));
        QVERIFY(!ProfileHome::remove(QStringLiteral("trap")));
        QVERIFY(!ProfileHome::add(QStringLiteral("trap")));
        QCOMPARE(ProfileHome::list(), QStringList { QStringLiteral("main") });
        QVERIFY(QFileInfo::exists(elsewhere.path()));
    }

    void notRemovedWhileARunGoesOn()
    {
        const auto home = ProfileHome::add(QStringLiteral("main"));
        QLockFile lock(home->runLockPath());
        QVERIFY(lock.tryLock());
        const auto done = ProfileHome::remove(QStringLiteral("main"));
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Busy);
        lock.unlock();
        QVERIFY(ProfileHome::remove(QStringLiteral("main")));
    }

    void theStandardPlaceWithoutTheVariable()
    {
        qunsetenv("TIEOUT_HOME");
        QVERIFY(ProfileHome::rootFolder().endsWith(QStringLiteral("/tieout")));
        QVERIFY(QDir::isAbsolutePath(ProfileHome::rootFolder()));
    }
};

QTEST_GUILESS_MAIN(TestProfileHome)
#include "tst_profilehome.moc"
