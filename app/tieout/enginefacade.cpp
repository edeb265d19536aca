// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginefacade.h"

#include <QDesktopServices>

namespace tieout {

using namespace Qt::StringLiterals;

EngineFacade::EngineFacade(SessionOptions options, DemoSandbox *demo)
    : m_worker(new EngineWorker(std::move(options), demo))
{
    connect(m_worker, &EngineWorker::statusChanged, this, &SyncFacade::statusChanged);
    connect(m_worker, &EngineWorker::settingsChanged, this, &SyncFacade::settingsChanged);
    connect(m_worker, &EngineWorker::accountsChanged, this, &SyncFacade::accountsChanged);
    connect(m_worker, &EngineWorker::invoicesChanged, this, &SyncFacade::invoicesChanged);
    connect(m_worker, &EngineWorker::paymentsChanged, this, &SyncFacade::paymentsChanged);
    connect(m_worker, &EngineWorker::paymentsUpdated, this, &SyncFacade::paymentsUpdated);
    connect(m_worker, &EngineWorker::progressChanged, this, &SyncFacade::progressChanged);
    connect(m_worker, &EngineWorker::runFinished, this, &SyncFacade::runFinished);
    connect(m_worker, &EngineWorker::previewReady, this, &SyncFacade::previewReady);
    connect(m_worker, &EngineWorker::setUpFinished, this, &SyncFacade::setUpFinished);
    connect(m_worker, &EngineWorker::signInFinished, this, &SyncFacade::signInFinished);
    connect(m_worker, &EngineWorker::choicesLoaded, this, &SyncFacade::choicesLoaded);
    connect(m_worker, &EngineWorker::eventsLoaded, this, &SyncFacade::eventsLoaded);
    connect(m_worker, &EngineWorker::failed, this, &SyncFacade::failed);
    connect(m_worker, &EngineWorker::pageWanted, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    // Direct: the thread ends itself while the window's thread waits for it.
    connect(m_worker, &EngineWorker::closed, &m_thread, &QThread::quit, Qt::DirectConnection);

    m_thread.setObjectName(u"engine"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    inEngine([worker = m_worker] { worker->open(); });
}

EngineFacade::~EngineFacade()
{
    inEngine([worker = m_worker] { worker->close(); });
    m_thread.wait();
    delete m_worker;
}

void EngineFacade::loadAll()
{
    inEngine([worker = m_worker] { worker->loadAll(); });
}

void EngineFacade::startSync(SyncRequest request)
{
    inEngine([worker = m_worker, request] { worker->startRun(request); });
}

void EngineFacade::startPreview(SyncRequest request)
{
    request.dryRun = true;
    inEngine([worker = m_worker, request] { worker->startRun(request); });
}

void EngineFacade::stop()
{
    inEngine([worker = m_worker] { worker->stopRun(); });
}

void EngineFacade::giveUpLock()
{
    inEngine([worker = m_worker] { worker->giveUpLock(); });
}

void EngineFacade::saveSettings(ProfileSettings settings)
{
    inEngine([worker = m_worker, settings] { worker->saveSettings(settings); });
}

void EngineFacade::connectService(Service service, QString clientId, QString clientSecret)
{
    inEngine([worker = m_worker, service, clientId, clientSecret] {
        worker->connectService(service, clientId, clientSecret);
    });
}

void EngineFacade::submitPastedCode(QString code)
{
    inEngine([worker = m_worker, code] { worker->submitPastedCode(code); });
}

void EngineFacade::cancelConnect()
{
    inEngine([worker = m_worker] { worker->cancelConnect(); });
}

void EngineFacade::disconnectService(Service service)
{
    inEngine([worker = m_worker, service] { worker->disconnectService(service); });
}

void EngineFacade::loadChoices()
{
    inEngine([worker = m_worker] { worker->loadChoices(); });
}

void EngineFacade::loadEvents(PaymentId payment)
{
    inEngine([worker = m_worker, payment] { worker->loadEvents(payment); });
}

QUrl EngineFacade::billUrl(const PaymentRow &row) const
{
    return ask(&SessionPages::billUrl, row);
}

QUrl EngineFacade::paymentUrl(const PaymentRow &row) const
{
    return ask(&SessionPages::paymentUrl, row);
}

QUrl EngineFacade::commitmentUrl(const PaymentRow &row) const
{
    return ask(&SessionPages::commitmentUrl, row);
}

/// Waits for the engine thread's next turn: a few milliseconds at most, since nothing there blocks for longer than one
/// page.
QUrl EngineFacade::ask(QUrl (SessionPages::*link)(const PaymentRow &) const, const PaymentRow &row) const
{
    QUrl url;
    QMetaObject::invokeMethod(
        m_worker, [&] { url = m_worker->urlOf(link, row); }, Qt::BlockingQueuedConnection);
    return url;
}

} // namespace tieout
