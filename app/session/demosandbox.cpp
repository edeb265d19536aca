// SPDX-License-Identifier: Apache-2.0
#include "app/session/demosandbox.h"

#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/sandboxserver.h"
#include "app/tieout-sandbox/spareport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// One more redirect address, so that a demo does not have to wait while another program signs in on the fixed ports.
QStringList spareRedirectUris()
{
    const auto port =
        sandbox::spareLoopbackPort(static_cast<quint16>(QCoreApplication::applicationPid() % sandbox::kSparePorts));
    return port ? QStringList { u"http://localhost:%1/callback"_s.arg(*port) } : QStringList();
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

struct DemoSandbox::Parts {
    QThread thread;
    QObject inThread; ///< lives in the thread; work is sent to it
    std::unique_ptr<sandbox::SandboxServer> server; ///< created, used and destroyed in the thread

    template <typename Work> void inItsThread(Work work)
    {
        QMetaObject::invokeMethod(&inThread, work, Qt::BlockingQueuedConnection);
    }
};

Result<std::unique_ptr<DemoSandbox>> DemoSandbox::start()
{
    auto parts = std::make_unique<Parts>();
    parts->thread.setObjectName(u"sandbox"_s);
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
    m_parts->inItsThread(
        [this, &response, &command] { response = sandbox::play(command, m_parts->server->sandbox().world()); });
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    if (response.status != 200)
        return failed(Error(ErrorKind::Configuration, answer.value(QLatin1String("error")).toString()));
    return answer;
}

} // namespace tieout
