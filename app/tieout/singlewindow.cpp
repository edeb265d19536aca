// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/singlewindow.h"

#include "core/base/logging.h"

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
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    socket.write(kRaise);
    return socket.waitForReadyRead(kPatienceMs) && socket.readLine() == kRaised;
}

void SingleWindow::listen(const QString &folder)
{
    stop();
    const QString path = socketPath(folder);
    if (m_server.listen(path))
        return;
    // Nobody answered there before: what is left belongs to a program that was killed.
    QLocalServer::removeServer(path);
    if (!m_server.listen(path))
        qCInfo(logSchedule) << "a second start will open a second window:" << m_server.errorString();
}

void SingleWindow::stop()
{
    m_server.close();
}

void SingleWindow::answer()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine() || socket->readLine() != kRaise)
                return;
            Q_EMIT raiseWanted();
            socket->write(kRaised);
            socket->flush();
        });
    }
}

} // namespace tieout
