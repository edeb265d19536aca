// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/enginefacade.h"

#include <QDesktopServices>

namespace tieout {

using namespace Qt::StringLiterals;

EngineFacade::EngineFacade(SessionOptions options, DemoSandbox *demo, QThread *sharedThread)
    : m_worker(new EngineWorker(options, demo))
    , m_door(*m_worker)
    , m_status(m_door)
    , m_runs(m_door)
    , m_decisions(m_door)
    , m_lines(m_door)
    , m_commitments(m_door)
    , m_links(m_door)
    , m_doctor(m_door)
    , m_setup(m_door)
    , m_connections(m_door)
{
    forwardAnswers();
    QThread &thread = sharedThread ? *sharedThread : m_ownThread;
    thread.setObjectName(u"engine"_s);
    m_worker->moveToThread(&thread);
    if (!thread.isRunning())
        thread.start();
    m_door.inEngine([](EngineWorker &worker) { worker.open(); });
}

EngineFacade::~EngineFacade()
{
    m_door.inEngine([](EngineWorker &worker) { worker.close(); });
    m_closed.acquire();
    // It ends in its own thread, where its timers are.
    connect(
        m_worker, &QObject::destroyed, m_worker, [this] { m_closed.release(); }, Qt::DirectConnection);
    m_worker->deleteLater();
    m_closed.acquire();
    m_ownThread.quit();
    m_ownThread.wait();
}

void EngineFacade::forwardAnswers()
{
    connect(m_worker, &EngineWorker::statusChanged, this, &SyncFacade::statusChanged);
    connect(m_worker, &EngineWorker::settingsChanged, this, &SyncFacade::settingsChanged);
    connect(m_worker, &EngineWorker::pagesChanged, this, [this](const PageLinks &links) { m_pages.take(links); });
    connect(m_worker, &EngineWorker::accountsChanged, this, &SyncFacade::accountsChanged);
    connect(m_worker, &EngineWorker::invoicesChanged, this, &SyncFacade::invoicesChanged);
    connect(m_worker, &EngineWorker::paymentsChanged, this, &SyncFacade::paymentsChanged);
    connect(m_worker, &EngineWorker::paymentsUpdated, this, &SyncFacade::paymentsUpdated);
    connect(m_worker, &EngineWorker::progressChanged, this, &SyncFacade::progressChanged);
    connect(m_worker, &EngineWorker::filesSent, this, &SyncFacade::filesSent);
    connect(m_worker, &EngineWorker::runFinished, this, &SyncFacade::runFinished);
    connect(m_worker, &EngineWorker::previewReady, this, &SyncFacade::previewReady);
    connect(m_worker, &EngineWorker::setUpFinished, this, &SyncFacade::setUpFinished);
    connect(m_worker, &EngineWorker::signInFinished, this, &SyncFacade::signInFinished);
    connect(m_worker, &EngineWorker::choicesLoaded, this, &SyncFacade::choicesLoaded);
    connect(m_worker, &EngineWorker::failed, this, &SyncFacade::failed);
    connect(m_worker, &EngineWorker::pageWanted, this, [](const QUrl &page) { QDesktopServices::openUrl(page); });
    // Direct: the window's thread waits for it.
    connect(
        m_worker, &EngineWorker::closed, m_worker, [this] { m_closed.release(); }, Qt::DirectConnection);
}

} // namespace tieout
