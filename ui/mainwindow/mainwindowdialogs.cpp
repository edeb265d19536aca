// SPDX-License-Identifier: Apache-2.0
// The dialogs about links and about what is missing, and what their buttons lead to.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/pages/doctordialog.h"
#include "ui/pages/invoicespage.h"
#include "ui/pages/linksdialog.h"
#include "ui/settings/settingspage.h"

namespace tieout {

namespace {

/// What the addresses of the services' pages need of an invoice.
PaymentRow placeOf(const InvoiceRow &invoice)
{
    PaymentRow row;
    row.record.placement = { invoice.invoice.id, invoice.invoice.commitment, invoice.invoice.project };
    row.record.payment.bill = invoice.bill;
    row.commitmentKind = invoice.invoice.commitmentKind;
    return row;
}

} // namespace

void MainWindow::wireDialogs()
{
    connect(m_actions.links, &QAction::triggered, this, [this] { openLinks(InvoiceId()); });
    connect(m_actions.checkAll, &QAction::triggered, this, [this] { openDoctor(InvoiceId()); });
    connect(m_actions.checkInvoice, &QAction::triggered, this, [this] {
        if (const std::optional<InvoiceRow> row = m_invoicesPage->selection().one)
            openDoctor(row->invoice.id);
    });
}

void MainWindow::openLinks(const InvoiceId &invoice)
{
    const std::optional<InvoiceRow> selected = m_invoicesPage->selection().one;
    delete m_links;
    m_links = new LinksDialog(m_facade, m_books, this);
    m_links->setAttribute(Qt::WA_DeleteOnClose);
    if (m_status)
        m_links->setPermission(m_status->mayChangeLinks);
    m_links->open();
    if (invoice.isValid())
        m_links->choose(invoice);
    else if (selected && !selected->bill.isValid())
        m_links->choose(selected->invoice.id);
}

void MainWindow::openDoctor(const InvoiceId &invoice)
{
    const int row = m_books.invoices().indexOf(invoice);
    const QString name = row < 0 ? QString() : m_books.invoices().rowAt(row).invoice.invoiceNumber;
    delete m_doctor;
    m_doctor = new DoctorDialog(m_facade, invoice, name, this);
    m_doctor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_doctor, &DoctorDialog::remedyWanted, this, &MainWindow::mend);
    const auto tellReason = [this, doctor = m_doctor.data()] {
        doctor->setReasonNotToSync(m_control.isRunning() ? Tr::tr("A sync is going on.") : m_control.reason());
    };
    connect(&m_control, &SyncControl::changed, m_doctor, tellReason);
    tellReason();
    m_doctor->show(); // beside the window: what is fixed in it can be checked again
}

void MainWindow::mend(FindingRemedy remedy, const InvoiceId &invoice)
{
    const int row = m_books.invoices().indexOf(invoice);
    const PaymentRow place = row < 0 ? PaymentRow() : placeOf(m_books.invoices().rowAt(row));
    switch (remedy) {
    case FindingRemedy::OpenConnections:
        return openSettings(SettingsTopic::Connections);
    case FindingRemedy::OpenProjects:
        return openSettings(SettingsTopic::Projects);
    case FindingRemedy::OpenSchedule:
        return openSettings(SettingsTopic::Schedule);
    case FindingRemedy::OpenChanges:
        return openOtherSync();
    case FindingRemedy::OpenAdvanced:
        return openSettings(SettingsTopic::Advanced);
    case FindingRemedy::GiveUpLock:
        return giveUpLock();
    case FindingRemedy::Sync:
        return m_control.start();
    case FindingRemedy::Link:
        return openLinks(invoice);
    case FindingRemedy::ShowPayments:
        m_actions.invoices->trigger();
        m_invoicesPage->showInvoice(invoice);
        return;
    case FindingRemedy::ShowHistory:
        return m_actions.history->trigger();
    case FindingRemedy::OpenInProcore:
        return m_prompts->openUrl(m_facade.pages().commitmentUrl(place));
    case FindingRemedy::OpenInXero:
        if (!place.record.payment.bill.isValid()) // it cannot have a payment yet
            return openLinks(invoice);
        return m_prompts->openUrl(m_facade.pages().billUrl(place));
    case FindingRemedy::CheckAgain:
    case FindingRemedy::None:
        return;
    }
}

} // namespace tieout
