// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/synccontrol.h"

#include "ui/mainwindow/condition.h"

namespace tieout {

SyncControl::SyncControl(SyncFacade &facade, QObject *parent)
    : QObject(parent)
    , m_facade(facade)
    , m_reason(reasonNotToSync(std::nullopt))
{
    connect(&facade, &SyncFacade::statusChanged, this, &SyncControl::takeStatus);
    connect(&facade, &SyncFacade::progressChanged, this, [this](const SyncProgress &progress) {
        begin();
        Q_EMIT progressed(progress);
    });
    connect(&facade, &SyncFacade::runFinished, this, &SyncControl::end);
    connect(&facade, &SyncFacade::previewReady, this, &SyncControl::end);
    connect(&facade, &SyncFacade::setUpFinished, this, &SyncControl::end); // a setup reports progress like a run
    connect(&facade, &SyncFacade::failed, this, [this] {
        // This is the only signal for the end of a run that never began.
        if (m_isRunning && !m_wasToldRunning)
            end();
    });
}

QString SyncControl::reason() const
{
    return m_isRunning ? QString() : m_reason;
}

void SyncControl::start(const QList<InvoiceId> &lookedAt)
{
    SyncRequest whole;
    whole.looksAt = lookedAt;
    startAs(whole);
}

void SyncControl::startOnly(const QList<InvoiceId> &invoices)
{
    SyncRequest part;
    part.invoices = invoices;
    if (!invoices.isEmpty()) // an empty list is everything
        startAs(part);
}

void SyncControl::startAs(const SyncRequest &request)
{
    if (!canStart())
        return;
    begin();
    m_waitsForReport = true;
    m_facade.runs().startSync(request);
}

void SyncControl::preview(SyncRequest request)
{
    if (!canStart())
        return;
    m_isPreview = true;
    begin();
    m_waitsForReport = true;
    m_facade.runs().startPreview(std::move(request));
}

void SyncControl::stop()
{
    if (!m_isRunning || m_isStopping)
        return;
    m_isStopping = true;
    Q_EMIT changed();
    m_facade.runs().stop();
}

void SyncControl::takeStatus(const AppStatus &status)
{
    m_reason = reasonNotToSync(status);
    if (status.isRunning) {
        m_wasToldRunning = true;
        begin();
    } else if (m_wasToldRunning || !m_waitsForReport) {
        end(); // the end of a run whose report went elsewhere: another program's run, or the demo's beginning
    }
    Q_EMIT changed();
}

void SyncControl::begin()
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_isStopping = false;
    Q_EMIT began();
    Q_EMIT changed();
}

void SyncControl::end()
{
    m_wasToldRunning = false;
    m_waitsForReport = false;
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_isStopping = false;
    m_isPreview = false;
    Q_EMIT ended();
    Q_EMIT changed();
}

} // namespace tieout
