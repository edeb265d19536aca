// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/refreshlock.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class RefreshLockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileLeftWithoutContentIsFree();
    void aHeldOneIsBusy();

private:
    static OAuthProfile in(const QTemporaryDir &folder);
};

void RefreshLockTest::aFileLeftWithoutContentIsFree()
{
    // The file that a kill -9 leaves between creating and writing it.
    QTemporaryDir folder;
    const OAuthProfile profile = in(folder);
    QFile left(folder.filePath(u"procore-sign-in.lock"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    TimerSleeper sleeper;
    const auto lock = QCoro::waitFor(takeRefreshLock(profile, &sleeper, std::chrono::seconds(5), std::stop_token()));
    QVERIFY(lock);
    QVERIFY((*lock)->isLocked());
}

void RefreshLockTest::aHeldOneIsBusy()
{
    QTemporaryDir folder;
    const OAuthProfile profile = in(folder);
    TimerSleeper sleeper;
    const auto first = QCoro::waitFor(takeRefreshLock(profile, &sleeper, std::chrono::seconds(1), std::stop_token()));
    QVERIFY(first);
    const auto second =
        QCoro::waitFor(takeRefreshLock(profile, &sleeper, std::chrono::milliseconds(300), std::stop_token()));
    QVERIFY(!second);
    QVERIFY(second.error().kind == ErrorKind::Busy);
}

OAuthProfile RefreshLockTest::in(const QTemporaryDir &folder)
{
    OAuthProfile profile;
    profile.service = Service::Procore;
    profile.lockFolder = folder.path();
    return profile;
}

QTEST_GUILESS_MAIN(RefreshLockTest)
#include "tst_refreshlock.moc"
