// SPDX-License-Identifier: Apache-2.0
// The commands that begin a sync or a preview, of everything or of what is selected.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/pages/invoicespage.h"
#include "ui/style/plainwidgets.h"

namespace tieout {

void MainWindow::wireSyncs()
{
    connect(m_actions.sync, &QAction::triggered, &m_control,
        [this] { m_control.start(m_invoicesPage->selection().invoices); });
    connect(m_actions.syncSelected, &QAction::triggered, &m_control,
        [this] { m_control.startOnly(m_invoicesPage->selection().invoices); });
    connect(m_actions.syncProject, &QAction::triggered, &m_control, [this] {
        SyncRequest part;
        part.projects = m_invoicesPage->selection().projects;
        if (!part.projects.isEmpty()) // an empty list is everything
            m_control.startAs(part);
    });
    connect(m_actions.stop, &QAction::triggered, &m_control, &SyncControl::stop);
    connect(m_actions.preview, &QAction::triggered, this, [this] { m_previews.look({}); });
    connect(m_invoicesPage, &InvoicesPage::previewWanted, this, [this] { m_previews.look({}); });
    connect(m_actions.previewSelected, &QAction::triggered, this, [this] {
        SyncRequest part;
        part.invoices = m_invoicesPage->selection().invoices;
        if (!part.invoices.isEmpty())
            m_previews.look(part);
    });
    connect(&m_previews, &Previews::failed, this, [this](const Error &error) { takeFailure({}, error); });
    m_invoicesPage->offer({ m_actions.syncSelected, m_actions.syncProject, m_actions.previewSelected, m_actions.links,
        m_actions.checkInvoice });
}

void MainWindow::showSelectionCommands(const QString &reason)
{
    const InvoiceSelection selection = m_invoicesPage->selection();
    const qsizetype invoices = selection.invoices.size();
    const qsizetype projects = selection.projects.size();
    m_actions.syncSelected->setText(invoices == 1 ? Tr::tr("Sync This &Invoice") : Tr::tr("Sync Se&lected Invoices"));
    m_actions.syncProject->setText(projects > 1 ? Tr::tr("Sync T&hese Projects") : Tr::tr("Sync T&his Project"));
    m_actions.previewSelected->setText(
        invoices == 1 ? Tr::tr("Previe&w This Invoice…") : Tr::tr("Previe&w Selected Invoices…"));
    const std::optional<InvoiceRow> &one = selection.one;
    m_actions.checkInvoice->setText(
        one && one->payments == 0 ? Tr::tr("Why Is &Nothing Here?") : Tr::tr("Check This In&voice…"));
    m_actions.checkInvoice->setEnabled(one.has_value());
    m_actions.checkInvoice->setToolTip(plainToolTip(one ? QString() : Tr::tr("Select one invoice first.")));
    for (QAction *action : { m_actions.syncSelected, m_actions.syncProject, m_actions.previewSelected }) {
        action->setEnabled(m_control.canStart() && invoices > 0);
        action->setToolTip(plainToolTip(invoices > 0 ? reason : Tr::tr("Select an invoice first.")));
    }
}

} // namespace tieout
