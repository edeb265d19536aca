// SPDX-License-Identifier: Apache-2.0
// The keychain against a real gnome-keyring on a private bus, and against services that misbehave. Every operation
// runs in a process of its own (keychainprobe) inside with-keyring, which also gives it an empty home folder.
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

const QString kSecret = u"s3cret-kept-nowhere-else"_s;
const QString kLock =
    u"dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets "
    "org.freedesktop.Secret.Service.Lock array:objpath:/org/freedesktop/secrets/collection/login >/dev/null"_s;

} // namespace

class KeychainTest final : public QObject {
    Q_OBJECT

private:
    /// Lines that `script` prints; $probe in it is the program under test.
    static QStringList shell(const QStringList &wrapper, const QString &script);
    static QStringList real(const QString &script) { return shell({ QStringLiteral(WITH_KEYRING) }, script); }
    static QStringList fake(const char *mode, const QString &script);

private Q_SLOTS:
    void presentKeepsWhatIsWritten();
    void worksOnAThreadOfItsOwn();
    void presentWritesNothingReadable();
    void absentIsSaid_data();
    void absentIsSaid();
    void lockedIsAnErrorWhereNobodyMayBeAsked();
    void lockedWithNoPrompterIsNotBelievedToBeEmpty();
    void misbehaviour_data();
    void misbehaviour();
};

QStringList KeychainTest::shell(const QStringList &wrapper, const QString &script)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"probe"_s, QStringLiteral(KEYCHAIN_PROBE));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList words(wrapper);
    words << u"sh"_s << u"-c"_s << script;
    process.start(words.takeFirst(), words);
    if (!process.waitForFinished(60000))
        return { u"the wrapper did not end"_s };
    QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (process.exitCode() != 0)
        lines << u"exit %1: "_s.arg(process.exitCode()) + QString::fromUtf8(process.readAllStandardError());
    return lines;
}

QStringList KeychainTest::fake(const char *mode, const QString &script)
{
    return shell(
        { QStringLiteral(WITH_KEYRING), u"--no-daemon"_s, QStringLiteral(FAKE_SECRET_SERVICE), QLatin1String(mode) },
        script);
}

void KeychainTest::presentKeepsWhatIsWritten()
{
    const QStringList lines = real(u"$probe state; $probe read a; $probe write a one; $probe read a;"
                                   "$probe write a two; $probe read a; $probe read b;"
                                   "$probe remove a; $probe read a; $probe remove a"_s);
    const QStringList expected { u"ready"_s, u"none"_s, u"done"_s, u"value one"_s, u"done"_s, u"value two"_s, u"none"_s,
        u"done"_s, u"none"_s, u"done"_s };
    QCOMPARE(lines, expected);
}

void KeychainTest::worksOnAThreadOfItsOwn()
{
    const QStringList lines = real(u"$probe --thread write a one; $probe --thread read a;"
                                   "$probe --thread read b; $probe --thread state"_s);
    const QStringList expected { u"done"_s, u"value one"_s, u"none"_s, u"ready"_s };
    QCOMPARE(lines, expected);
}

void KeychainTest::presentWritesNothingReadable()
{
    const QStringList lines = real(u"$probe write a %1; grep -rl %1 \"$HOME\" || echo nowhere"_s.arg(kSecret));
    const QStringList expected { u"done"_s, u"nowhere"_s };
    QCOMPARE(lines, expected);
}

void KeychainTest::absentIsSaid_data()
{
    QTest::addColumn<QString>("before");
    QTest::newRow("a bus without the service") << QString();
    QTest::newRow("no bus") << u"DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; "_s;
}

void KeychainTest::absentIsSaid()
{
    QFETCH(const QString, before);
    const QStringList lines = shell({ QStringLiteral(WITH_KEYRING), u"--no-daemon"_s },
        before
            + u"$probe state; $probe read a; $probe write a %1; $probe remove a;"
              "find \"$HOME\" -type f"_s.arg(kSecret));
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0], u"absent"_s);
    for (qsizetype i = 1; i < 4; ++i)
        QVERIFY2(lines[i].startsWith(QLatin1String("error keychain: No keychain (Secret Service) is running")),
            qPrintable(lines[i]));
}

void KeychainTest::lockedIsAnErrorWhereNobodyMayBeAsked()
{
    const QStringList lines = real(u"$probe write a one; %1; $probe state;"
                                   "$probe --no-prompts read a; $probe --no-prompts write a two;"
                                   "$probe --no-prompts remove a; $probe --no-prompts read b"_s.arg(kLock));
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines[1], u"locked"_s);
    for (qsizetype i = 2; i < 6; ++i)
        QVERIFY2(lines[i].startsWith(QLatin1String("error keychain: The keychain is locked")), qPrintable(lines[i]));
}

void KeychainTest::lockedWithNoPrompterIsNotBelievedToBeEmpty()
{
    const QStringList lines = real(u"$probe write a one; %1; $probe read a; $probe write b two"_s.arg(kLock));
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[1].startsWith(QLatin1String("error keychain: ")), qPrintable(lines[1]));
    QVERIFY2(lines[2].startsWith(QLatin1String("error keychain: ")), qPrintable(lines[2]));
}

void KeychainTest::misbehaviour_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("line");
    const QString closed = u"error keychain: The keychain stayed locked"_s;
    const QString silent = u"error keychain: The keychain did not answer in time"_s;
    const QString empty = u"error keychain: The keychain has no default keyring yet"_s;
    QTest::newRow("prompt dismissed, read") << QByteArray("dismiss") << u"read a"_s << closed;
    QTest::newRow("prompt dismissed, write") << QByteArray("dismiss") << u"write a x"_s << closed;
    QTest::newRow("prompt dismissed, remove") << QByteArray("dismiss") << u"remove a"_s << closed;
    QTest::newRow("nobody at the prompt") << QByteArray("ignore") << u"--person-ms 300 read a"_s << silent;
    QTest::newRow("password entered") << QByteArray("enter") << u"read a"_s << u"none"_s;
    QTest::newRow("mute, state") << QByteArray("mute") << u"--service-ms 300 state"_s << silent;
    QTest::newRow("mute, write") << QByteArray("mute") << u"--service-ms 300 write a x"_s << silent;
    QTest::newRow("no keyring, state") << QByteArray("no-keyring") << u"state"_s << u"absent"_s;
    QTest::newRow("no keyring, read") << QByteArray("no-keyring") << u"read a"_s << empty;
    QTest::newRow("no keyring, scheduled write") << QByteArray("no-keyring") << u"--no-prompts write a x"_s << empty;
    QTest::newRow("entry in another locked keyring, scheduled")
        << QByteArray("elsewhere") << u"--no-prompts read a"_s << u"error keychain: The keychain is locked"_s;
    QTest::newRow("entry in another locked keyring, dismissed") << QByteArray("elsewhere") << u"read a"_s << closed;
    QTest::newRow("entry in another locked keyring, scheduled removal")
        << QByteArray("elsewhere") << u"--no-prompts remove a"_s << u"error keychain: The keychain is locked"_s;
    QTest::newRow("locked in between, read") << QByteArray("relock") << u"read a"_s << closed;
}

void KeychainTest::misbehaviour()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QString, command);
    QFETCH(const QString, line);
    QElapsedTimer timer;
    timer.start();
    const QStringList lines = fake(mode.constData(), u"$probe %1; find \"$HOME\" -type f"_s.arg(command));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines[0].startsWith(line), qPrintable(lines[0]));
    QVERIFY2(timer.elapsed() < 10000, "the wait has an end");
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
