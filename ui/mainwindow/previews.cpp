// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/previews.h"

#include "core/base/tr.h"
#include "ui/mainwindow/synccontrol.h"
#include "ui/pages/previewdialog.h"

#include <utility>

namespace tieout {

Previews::Previews(SyncFacade &facade, SyncControl &control, QWidget &window)
    : m_control(control)
    , m_window(window)
{
    connect(&facade, &SyncFacade::previewReady, this, &Previews::show);
    connect(&control, &SyncControl::changed, this, &Previews::tellReason);
}

void Previews::look(const SyncRequest &scope)
{
    if (!m_control.canStart())
        return;
    m_scope = scope;
    m_isAwaited = true;
    m_control.preview(scope);
}

void Previews::show(const RunReport &report)
{
    if (!std::exchange(m_isAwaited, false))
        return; // the first start looked, and shows it itself
    // The question about many voids keeps a sync from nothing else, so the rest is worth a look (rule 21).
    if (report.error && causeOf(*report.error) != Cause::VoidsHeldBack) {
        if (report.error->kind != ErrorKind::Cancelled)
            Q_EMIT failed(*report.error);
        return;
    }
    delete m_dialog;
    m_dialog = new PreviewDialog(report, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PreviewDialog::syncWanted, this, [this] { m_control.startAs(m_scope); });
    tellReason();
    m_dialog->open();
}

void Previews::tellReason()
{
    if (m_dialog)
        m_dialog->setReason(m_control.isRunning() ? Tr::tr("A sync is going on.") : m_control.reason());
}

} // namespace tieout
