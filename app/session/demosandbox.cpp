// SPDX-License-Identifier: Apache-2.0
#include "app/session/demosandbox.h"

#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/sandboxserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTcpServer>
#include <QThread>

namespace tieout {

namespace {

/// Below 32768, where Linux begins to hand out ports to whoever asks for any.
constexpr quint16 kFirstPort = 20000;
constexpr quint16 kPorts = 12000;
/// Neighbours that are tried when a port is taken; with so many taken the fixed ones do as well.
constexpr int kTries = 50;

bool isFree(quint16 port)
{
    QTcpServer four;
    QTcpServer six;
    if (!four.listen(QHostAddress::LocalHost, port))
        return false;
    // Without IPv6 there is nothing to clash with.
    return six.listen(QHostAddress::LocalHostIPv6, port) || six.serverError() != QAbstractSocket::AddressInUseError;
}

/// One more redirect address, so that a demo does not wait for the sign-in of another program on the fixed ports.
QStringList spareRedirectUris()
{
    const auto port = spareLoopbackPort(static_cast<quint16>(QCoreApplication::applicationPid() % kPorts));
    return port ? QStringList { QStringLiteral("http://localhost:%1/callback").arg(*port) } : QStringList();
}

sandbox::SandboxOptions demoOptions()
{
    sandbox::SandboxOptions options;
    options.demo = true;
    options.realLimits = false;
    options.moreRedirectUris = spareRedirectUris();
    return options;
}

} // namespace

std::optional<quint16> spareLoopbackPort(quint16 preference)
{
    for (int i = 0; i < kTries; ++i) {
        const auto port = static_cast<quint16>(kFirstPort + (preference + i) % kPorts);
        if (isFree(port))
            return port;
    }
    return std::nullopt;
}

struct DemoSandbox::Parts {
    QThread thread;
    QObject inThread; ///< lives in the thread; work is sent to it
    std::unique_ptr<sandbox::SandboxServer> server; ///< made, used and destroyed in the thread

    template <typename Work> void inItsThread(Work work)
    {
        QMetaObject::invokeMethod(&inThread, work, Qt::BlockingQueuedConnection);
    }
};

Result<std::unique_ptr<DemoSandbox>> DemoSandbox::start()
{
    auto parts = std::make_unique<Parts>();
    parts->thread.setObjectName(QStringLiteral("sandbox"));
    parts->inThread.moveToThread(&parts->thread);
    parts->thread.start();
    std::unique_ptr<DemoSandbox> demo(new DemoSandbox(std::move(parts)));
    std::optional<QString> problem;
    Parts *shared = demo->m_parts.get();
    shared->inItsThread([shared, &problem, &demo] {
        shared->server = std::make_unique<sandbox::SandboxServer>();
        problem = shared->server->start(demoOptions());
        demo->m_endpoints = shared->server->endpointsJson();
    });
    if (problem)
        return failed(Error(ErrorKind::Configuration, *problem));
    return demo;
}

DemoSandbox::DemoSandbox(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

DemoSandbox::~DemoSandbox()
{
    m_parts->inItsThread([this] { m_parts->server.reset(); });
    m_parts->thread.quit();
    m_parts->thread.wait();
}

Result<QJsonObject> DemoSandbox::play(const QJsonObject &command)
{
    sandbox::Response response;
    m_parts->inItsThread([this, &response, &command] { response = sandbox::play(command, m_parts->server->world()); });
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (response.status != 200)
        return failed(Error(ErrorKind::Configuration, answer.value(QLatin1String("error")).toString()));
    return answer;
}

} // namespace tieout
