// SPDX-License-Identifier: Apache-2.0
// Rule 24: whose lock it is, and which one can be given up.
#include "core/base/commandsteps.h"
#include "core/sync/run/runlock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/file.h>

using namespace tieout;
using namespace Qt::StringLiterals;

class RunLockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void rule24_anotherComputersLockIsNamedAndStays();
    void rule24_aPersonGivesItUp();
    void rule24_ofALivingOwnerItStays();
    void rule24_oneThatLivesElsewhereStaysToo();
    void rule24_thereMayBeNothingToGiveUp();
    void rule24_aProcessNumberThatIsUsedAgain();
    void rule24_theMachineCountsNotItsName();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"run.lock"_s); }
    void leave(const QByteArray &content) const;
    /// What a lock of this very process says.
    [[nodiscard]] QByteArray ownContent() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray kElsewhere = "4242\ntieout\nnorthbox\n0123456789abcdef0123456789abcdef\nboot\n";

} // namespace

void RunLockTest::leave(const QByteArray &content) const
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QByteArray RunLockTest::ownContent() const
{
    const auto lock = RunLock::acquire(path());
    QFile file(path());
    return lock && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void RunLockTest::rule24_anotherComputersLockIsNamedAndStays()
{
    leave(kElsewhere);
    const auto lock = RunLock::acquire(path());
    QVERIFY(!lock);
    QCOMPARE(toString(lock.error().kind), toString(ErrorKind::Busy));
    for (const QString &word : { u"northbox"_s, u"tieout"_s, u"4242"_s, path() })
        QVERIFY2(lock.error().detail.contains(word), qPrintable(lock.error().detail));
    QCOMPARE(toString(causeOf(lock.error())), toString(Cause::LockedElsewhere));
    QVERIFY(commandStepFor(lock.error()).contains(u"tieoutctl unlock"_s));
    const auto holder = RunLock::holder(path());
    QVERIFY(holder);
    QVERIFY(!holder->isOfThisComputer);
    QCOMPARE(holder->computer, u"northbox"_s);
    QCOMPARE(holder->since, toInstant(QFileInfo(path()).lastModified()));
    QVERIFY(QFile::exists(path()));
}

void RunLockTest::rule24_aPersonGivesItUp()
{
    leave(kElsewhere);
    const auto given = RunLock::giveUp(path());
    QVERIFY2(given, given ? "" : qPrintable(given.error().detail));
    QCOMPARE((*given)->computer, u"northbox"_s);
    QVERIFY(RunLock::acquire(path()));
}

void RunLockTest::rule24_ofALivingOwnerItStays()
{
    const auto lock = RunLock::acquire(path());
    QVERIFY(lock);
    const auto given = RunLock::giveUp(path());
    QVERIFY(!given);
    QCOMPARE(toString(given.error().kind), toString(ErrorKind::Busy));
    QVERIFY(given.error().detail.contains(path()));
    QVERIFY(!RunLock::acquire(path()));
}

void RunLockTest::rule24_oneThatLivesElsewhereStaysToo()
{
    // A container with a name of its own on this computer: what its process locked is locked for us too.
    leave(kElsewhere);
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(file.handle(), LOCK_EX | LOCK_NB), 0);
    const auto given = RunLock::giveUp(path());
    QVERIFY(!given);
    QCOMPARE(toString(given.error().kind), toString(ErrorKind::Busy));
    QVERIFY(QFile::exists(path()));
}

void RunLockTest::rule24_thereMayBeNothingToGiveUp()
{
    const auto given = RunLock::giveUp(path());
    QVERIFY(given);
    QVERIFY(!given->has_value());
}

void RunLockTest::rule24_aProcessNumberThatIsUsedAgain()
{
    // A killed container: its successor has the same name, the same boot, and its program the same number.
    leave(ownContent());
    QVERIFY(!RunLock::holder(path()));
    leave(ownContent());
    QVERIFY(RunLock::acquire(path()));
}

void RunLockTest::rule24_theMachineCountsNotItsName()
{
    const bool hasId = !QSysInfo::machineUniqueId().isEmpty(); // a container may have none: then the name counts
    QList<QByteArray> lines = ownContent().split('\n');
    lines[2] = "renamed";
    leave(lines.join('\n'));
    QCOMPARE(RunLock::acquire(path()).has_value(), hasId);
    lines[2] = QSysInfo::machineHostName().toUtf8();
    lines[3] = "0123456789abcdef0123456789abcdef"; // its replacement got its name
    leave(lines.join('\n'));
    QCOMPARE(RunLock::acquire(path()).has_value(), !hasId);
}

QTEST_GUILESS_MAIN(RunLockTest)
#include "tst_runlock.moc"
