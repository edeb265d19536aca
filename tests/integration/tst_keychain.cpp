// SPDX-License-Identifier: Apache-2.0
// The keychain against a real gnome-keyring on a private bus, and against services that misbehave. Every operation
// runs in a process of its own (keychainprobe) inside with-keyring, which also gives it an empty home folder.
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

namespace {

const QString kSecret = QStringLiteral("s3cret-kept-nowhere-else");
const QString kLock = QStringLiteral(
    "dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
    "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null");

} // namespace

class TestKeychain : public QObject {
    Q_OBJECT

private:
    /// Lines that `script` prints; $probe in it is the program under test.
    static QStringList shell(const QStringList &wrapper, const QString &script)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("probe"), QStringLiteral(KEYCHAIN_PROBE));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::SeparateChannels);
        QStringList words(wrapper);
        words << QStringLiteral("sh") << QStringLiteral("-c") << script;
        process.start(words.takeFirst(), words);
        if (!process.waitForFinished(60000))
            return { QStringLiteral("the wrapper did not end") };
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (process.exitCode() != 0)
            lines << QStringLiteral("exit %1: ").arg(process.exitCode())
                    + QString::fromUtf8(process.readAllStandardError());
        return lines;
    }
    static QStringList real(const QString &script) { return shell({ QStringLiteral(WITH_KEYRING) }, script); }
    static QStringList fake(const char *mode, const QString &script)
    {
        return shell({ QStringLiteral(WITH_KEYRING), QStringLiteral("--no-daemon"), QStringLiteral(FAKE_SECRET_SERVICE),
                         QLatin1String(mode) },
            script);
    }

private Q_SLOTS:
    void presentKeepsWhatIsWritten()
    {
        const QStringList lines = real(QStringLiteral("$probe state; $probe read a; $probe write a one; $probe read a;"
                                                      "$probe write a two; $probe read a; $probe read b;"
                                                      "$probe remove a; $probe read a; $probe remove a"));
        const QStringList expected { QStringLiteral("ready"), QStringLiteral("none"), QStringLiteral("done"),
            QStringLiteral("value one"), QStringLiteral("done"), QStringLiteral("value two"), QStringLiteral("none"),
            QStringLiteral("done"), QStringLiteral("none"), QStringLiteral("done") };
        QCOMPARE(lines, expected);
    }

    void worksOnAThreadOfItsOwn()
    {
        const QStringList lines = real(QStringLiteral("$probe --thread write a one; $probe --thread read a;"
                                                      "$probe --thread read b; $probe --thread state"));
        const QStringList expected { QStringLiteral("done"), QStringLiteral("value one"), QStringLiteral("none"),
            QStringLiteral("ready") };
        QCOMPARE(lines, expected);
    }

    void presentWritesNothingReadable()
    {
        const QStringList lines =
            real(QStringLiteral("$probe write a %1; grep -rl %1 \"$HOME\" || echo nowhere").arg(kSecret));
        const QStringList expected { QStringLiteral("done"), QStringLiteral("nowhere") };
        QCOMPARE(lines, expected);
    }

    void absentIsSaid_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("a bus without the service") << QString();
        QTest::newRow("no bus") << QStringLiteral("DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; ");
    }
    void absentIsSaid()
    {
        QFETCH(const QString, before);
        const QStringList lines = shell({ QStringLiteral(WITH_KEYRING), QStringLiteral("--no-daemon") },
            before
                + QStringLiteral("$probe state; $probe read a; $probe write a %1; $probe remove a;"
                                 "find \"$HOME\" -type f")
                      .arg(kSecret));
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QStringLiteral("absent"));
        for (qsizetype i = 1; i < 4; ++i)
            QVERIFY2(lines[i].startsWith(QLatin1String("error keychain: No keychain (Secret Service) is running")),
                qPrintable(lines[i]));
    }

    void lockedIsAnErrorWhereNobodyMayBeAsked()
    {
        const QStringList lines = real(QStringLiteral("$probe write a one; %1; $probe state;"
                                                      "$probe --no-prompts read a; $probe --no-prompts write a two;"
                                                      "$probe --no-prompts remove a; $probe --no-prompts read b")
                                           .arg(kLock));
        QCOMPARE(lines.size(), 6);
        QCOMPARE(lines[1], QStringLiteral("locked"));
        for (qsizetype i = 2; i < 6; ++i)
            QVERIFY2(
                lines[i].startsWith(QLatin1String("error keychain: The keychain is locked")), qPrintable(lines[i]));
    }

    void lockedWithNoPrompterIsNotBelievedToBeEmpty()
    {
        const QStringList lines =
            real(QStringLiteral("$probe write a one; %1; $probe read a; $probe write b two").arg(kLock));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].startsWith(QLatin1String("error keychain: ")), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(QLatin1String("error keychain: ")), qPrintable(lines[2]));
    }

    void misbehaviour_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("line");
        const QString closed = QStringLiteral("error keychain: The keychain stayed locked");
        const QString silent = QStringLiteral("error keychain: The keychain did not answer in time");
        const QString empty = QStringLiteral("error keychain: The keychain has no default keyring yet");
        QTest::newRow("prompt dismissed, read") << QByteArray("dismiss") << QStringLiteral("read a") << closed;
        QTest::newRow("prompt dismissed, write") << QByteArray("dismiss") << QStringLiteral("write a x") << closed;
        QTest::newRow("prompt dismissed, remove") << QByteArray("dismiss") << QStringLiteral("remove a") << closed;
        QTest::newRow("nobody at the prompt")
            << QByteArray("ignore") << QStringLiteral("--person-ms 300 read a") << silent;
        QTest::newRow("password entered") << QByteArray("enter") << QStringLiteral("read a") << QStringLiteral("none");
        QTest::newRow("mute, state") << QByteArray("mute") << QStringLiteral("--service-ms 300 state") << silent;
        QTest::newRow("mute, write") << QByteArray("mute") << QStringLiteral("--service-ms 300 write a x") << silent;
        QTest::newRow("no keyring, state")
            << QByteArray("no-keyring") << QStringLiteral("state") << QStringLiteral("absent");
        QTest::newRow("no keyring, read") << QByteArray("no-keyring") << QStringLiteral("read a") << empty;
        QTest::newRow("no keyring, scheduled write")
            << QByteArray("no-keyring") << QStringLiteral("--no-prompts write a x") << empty;
        QTest::newRow("entry in another locked keyring, scheduled")
            << QByteArray("elsewhere") << QStringLiteral("--no-prompts read a")
            << QStringLiteral("error keychain: The keychain is locked");
        QTest::newRow("entry in another locked keyring, dismissed")
            << QByteArray("elsewhere") << QStringLiteral("read a") << closed;
        QTest::newRow("entry in another locked keyring, scheduled removal")
            << QByteArray("elsewhere") << QStringLiteral("--no-prompts remove a")
            << QStringLiteral("error keychain: The keychain is locked");
        QTest::newRow("locked in between, read") << QByteArray("relock") << QStringLiteral("read a") << closed;
    }
    void misbehaviour()
    {
        QFETCH(const QByteArray, mode);
        QFETCH(const QString, command);
        QFETCH(const QString, line);
        QElapsedTimer timer;
        timer.start();
        const QStringList lines =
            fake(mode.constData(), QStringLiteral("$probe %1; find \"$HOME\" -type f").arg(command));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines[0].startsWith(line), qPrintable(lines[0]));
        QVERIFY2(timer.elapsed() < 10000, "the wait has an end");
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
