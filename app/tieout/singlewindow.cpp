// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/singlewindow.h"

#include "core/base/locallock.h"
#include "core/base/lockfile.h"
#include "core/base/logging.h"
#include "core/platform/foreground.h"
#include "core/settings/profilehome.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 1000;
constexpr char kRaise[] = "raise\n";
constexpr char kRaised[] = "raised\n";

QString lockPath(const QString &folder)
{
    return QDir(folder).filePath(kWindowLock);
}

/// Not when we hold it ourselves: a profile that is being renamed or removed.
bool isAnothersWindow(const QString &path)
{
    const auto holder = readLockHolder(path);
    if (!holder || holder->process == QCoreApplication::applicationPid())
        return false;
    QLockFile lock(path);
    return !takeOnThisComputer(lock) && lock.error() == QLockFile::LockFailedError;
}

QString socketPath(const QString &folder)
{
    const QByteArray mark = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha256);
    const QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return u"%1/tieout-%2"_s.arg(place, QString::fromLatin1(mark.toHex().left(24)));
}

} // namespace

SingleWindow::SingleWindow(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::answer);
}

bool SingleWindow::raiseOther(const QString &folder)
{
    QLocalSocket socket;
    socket.connectToServer(socketPath(folder));
    if (socket.waitForConnected(kPatienceMs)) {
        letAnotherComeForward();
        socket.write(kRaise);
        if (socket.waitForReadyRead(kPatienceMs) && socket.readLine() == kRaised)
            return true;
        socket.waitForBytesWritten(kPatienceMs); // it reads this when it can
    }
    return isAnothersWindow(lockPath(folder));
}

bool SingleWindow::listen(const QString &folder)
{
    stop();
    auto lock = std::make_unique<QLockFile>(lockPath(folder));
    if (takeOnThisComputer(*lock))
        m_lock = std::move(lock);
    else if (lock->error() == QLockFile::LockFailedError)
        return false;
    const QString path = socketPath(folder);
    if (m_server.listen(path))
        return true;
    // What is left there belongs to a program that was killed: the lock was free.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        qCInfo(logSchedule) << "a second start will not bring this window to the front:" << m_server.errorString();
    return true;
}

void SingleWindow::stop()
{
    m_server.close();
    m_lock.reset();
}

void SingleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        hear(*socket); // what it said while we were busy
    }
}

void SingleWindow::hear(QLocalSocket &socket)
{
    if (!socket.canReadLine() || socket.readLine() != kRaise)
        return;
    Q_EMIT raiseWanted();
    socket.write(kRaised);
    socket.flush();
}

} // namespace tieout
