// SPDX-License-Identifier: Apache-2.0
// The one command of the program: whether it may start, runs, or is stopping. Buttons and menus only show this.
#pragma once

#include "core/facade/syncfacade.h"

namespace tieout {

class SyncControl final : public QObject {
    Q_OBJECT
public:
    explicit SyncControl(SyncFacade &facade, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] bool isStopping() const { return m_isStopping; }
    /// What is going on is a preview of this window: nothing is written.
    [[nodiscard]] bool isPreview() const { return m_isPreview; }
    [[nodiscard]] bool canStart() const { return !m_isRunning && m_reason.isEmpty(); }
    /// Why no run can start, in one sentence; empty when one can, or when one is going on.
    [[nodiscard]] QString reason() const;

    /// Starts a run over everything, which proves the lines of `lookedAt` anew. Does nothing when no run can start.
    void start(const QList<InvoiceId> &lookedAt = {});
    /// Starts a run over these invoices; does nothing when there are none.
    void startOnly(const QList<InvoiceId> &invoices);
    /// Starts exactly this run; does nothing when no run can start.
    void startAs(const SyncRequest &request);
    /// Reads and plans what this run would do, and writes nothing; SyncFacade::previewReady follows. Does nothing when
    /// no run can start.
    void preview(SyncRequest request);
    /// Asks the run to stop; it ends a moment later.
    void stop();

Q_SIGNALS:
    void changed();
    void began();
    void progressed(tieout::SyncProgress progress);
    void ended();

private:
    void takeStatus(const AppStatus &status);
    void begin();
    void end();

    SyncFacade &m_facade;
    QString m_reason;
    bool m_isRunning = false;
    bool m_isStopping = false;
    bool m_isPreview = false;
    bool m_wasToldRunning = false;
    bool m_waitsForReport = false; ///< our own click: the run ends with its report, not with a status before that
};

} // namespace tieout
