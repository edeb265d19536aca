// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/paymentspane.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

PaymentsPane::PaymentsPane(SyncedInvoices &books, QWidget *parent)
    : QWidget(parent)
    , m_books(books)
    , m_title(plainLabel(this))
    , m_table(new DataTable(u"paymentsTable"_s, this))
{
    setObjectName(u"paymentsPane"_s);
    m_title->setObjectName(u"paymentsTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    buildTable();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_table, 1);

    connect(m_table, &DataTable::selectionMoved, this, [this] {
        if (!m_isReloading) // it ends with a signal of its own
            Q_EMIT selectionMoved();
    });
    connect(&books, &SyncedInvoices::changed, this, &PaymentsPane::reload);
    showInvoice({});
}

PaymentsPane::~PaymentsPane()
{
    delete m_table; // the view, before the model it shows
}

void PaymentsPane::buildTable()
{
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("Payments Issued"));
    using Model = PaymentTableModel;
    m_table->setDefaults(
        { Model::Proved, Model::NextStep }, { { Model::Check, 14 }, { Model::Account, 24 }, { Model::NextStep, 64 } });
    m_table->setStretchColumn(Model::Message, 40);
    m_table->setGivingWay({ Model::Account, Model::Method, Model::Number, Model::Check, Model::Date });
    m_table->sortByColumn(PaymentTableModel::Date, Qt::AscendingOrder);
    m_table->restoreLayout();
    m_table->setMinimumHeight(fontMetrics().height() * 5);
}

void PaymentsPane::showInvoice(const InvoiceId &invoice)
{
    m_invoice = invoice;
    m_awaitsSelection = true;
    reload();
}

void PaymentsPane::selectWorst()
{
    if (!m_awaitsSelection || m_sorted.rowCount() == 0)
        return;
    m_awaitsSelection = false;
    // Show the payment that needs a person first.
    int worstRow = 0;
    for (int row = 1; row < m_sorted.rowCount(); ++row) {
        if (m_sorted.index(row, 0).data(StateRole).toInt() > m_sorted.index(worstRow, 0).data(StateRole).toInt())
            worstRow = row;
    }
    m_table->chooseRow(worstRow);
}

void PaymentsPane::reload()
{
    m_isReloading = true;
    const bool isKnown = m_books.invoices().indexOf(m_invoice) >= 0;
    m_model.setRows(isKnown ? m_books.paymentsOf(m_invoice) : QList<PaymentRow>());
    m_model.setFresh(m_books.freshOf(m_invoice));
    if (isKnown) {
        const InvoiceRow &row = m_books.invoices().rowAt(m_books.invoices().indexOf(m_invoice));
        m_title->setText(
            Tr::tr("Payments Issued for invoice %1 — %2").arg(row.invoice.invoiceNumber, row.invoice.vendorName));
        m_table->setEmptyText(row.bill.isValid()
                ? Tr::tr("No payment was made for this invoice since the sync was set up. Once its bill is paid "
                         "in Xero, the next sync brings the payment here.")
                : Tr::tr("This invoice is not linked to a bill in Xero. Export it from Procore, or link it by hand "
                         "(Sync, Link Invoices and Bills)."));
    } else {
        m_title->setText(Tr::tr("Payments Issued"));
        m_table->setEmptyText(Tr::tr("Select an invoice above to see its payments."));
    }
    m_table->setReportTitle(m_title->text());
    selectWorst();
    m_isReloading = false;
    Q_EMIT selectionMoved();
}

std::optional<PaymentRow> PaymentsPane::selectedPayment() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return std::nullopt;
    return m_model.rowAt(m_sorted.mapToSource(selected.first()).row());
}

void PaymentsPane::selectPayment(const PaymentId &payment)
{
    const int row = m_model.indexOf(payment);
    if (row < 0)
        return;
    m_awaitsSelection = false;
    m_table->chooseRow(m_sorted.mapFromSource(m_model.index(row, 0)).row());
}

} // namespace tieout
