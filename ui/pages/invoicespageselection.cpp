// SPDX-License-Identifier: Apache-2.0
// What is selected on the page Subcontractor Invoices, and selecting what somebody wants to see.
#include "core/base/tr.h"
#include "ui/pages/invoicespage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/selectiontext.h"

namespace tieout {

using namespace Qt::StringLiterals;

InvoiceSelection InvoicesPage::selection() const
{
    InvoiceSelection selection;
    QSet<ProjectId> projects;
    const QModelIndexList selected = m_invoices->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const InvoiceRow &row = m_books.invoices().rowAt(m_filter.mapToSource(index).row());
        selection.invoices.append(row.invoice.id);
        if (!projects.contains(row.invoice.project)) {
            projects.insert(row.invoice.project);
            selection.projects.append(row.invoice.project);
        }
        if (selected.size() == 1)
            selection.one = row;
    }
    return selection;
}

std::optional<PaymentRow> InvoicesPage::selectedPayment() const
{
    return m_payments->selectedPayment();
}

QString InvoicesPage::selectionText() const
{
    return selectionSummary(*activeTable());
}

QString InvoicesPage::shownText() const
{
    if (activeTable() != m_invoices)
        return {};
    QStringList parts { shownTextOf(m_filter.criteria()) };
    if (!m_filter.search().isEmpty())
        parts << Tr::tr("search: %1").arg(m_filter.search());
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool InvoicesPage::showPayment(const PaymentId &payment)
{
    const std::optional<PaymentRow> row = m_books.payment(payment);
    if (!row)
        return false;
    const InvoiceId placed = row->record.placement.invoice;
    if (!showInvoice(placed.isValid() ? placed : row->record.linkedInvoices.value(0)))
        return false;
    m_payments->selectPayment(payment);
    m_payments->table()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool InvoicesPage::showInvoice(const InvoiceId &invoice)
{
    const int row = m_books.invoices().indexOf(invoice);
    if (row < 0)
        return false;
    clearFilter();
    const QModelIndex index = m_filter.mapFromSource(m_books.invoices().index(row, 0));
    m_invoices->chooseRow(index.row());
    m_invoices->scrollTo(index);
    return true;
}

} // namespace tieout
