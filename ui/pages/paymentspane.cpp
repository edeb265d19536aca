// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/paymentspane.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/paymentdetails.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

PaymentsPane::PaymentsPane(
    SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_books(books)
    , m_control(control)
    , m_prompts(prompts)
    , m_title(plainLabel(this))
    , m_table(new DataTable(u"paymentsTable"_s, this))
    , m_details(new PaymentDetails(this))
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
    layout->addWidget(m_details);

    connect(m_table, &DataTable::selectionMoved, this, [this] {
        showSelected();
        Q_EMIT selectionMoved();
    });
    connect(&books, &SyncedInvoices::changed, this, &PaymentsPane::reload);
    wireDetails();
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
    m_table->setDefaults({ PaymentTableModel::Proved },
        { { PaymentTableModel::Status, 10 }, { PaymentTableModel::Number, 13 }, { PaymentTableModel::Date, 14 },
            { PaymentTableModel::Amount, 14 }, { PaymentTableModel::Method, 12 }, { PaymentTableModel::Check, 11 },
            { PaymentTableModel::Account, 24 }, { PaymentTableModel::Message, 48 } });
    m_table->sortByColumn(PaymentTableModel::Date, Qt::AscendingOrder);
    m_table->restoreLayout();
    m_table->setMinimumHeight(fontMetrics().height() * 5);
}

void PaymentsPane::wireDetails()
{
    const auto tellReason = [this] {
        m_details->setRetryReason(m_control.isRunning() ? Tr::tr("A sync is going on.") : m_control.reason());
    };
    connect(&m_control, &SyncControl::changed, m_details, tellReason);
    tellReason();
    connect(m_details, &PaymentDetails::openProcoreWanted, this, &PaymentsPane::openInProcore);
    connect(m_details, &PaymentDetails::openXeroWanted, this, &PaymentsPane::openInXero);
    connect(m_details, &PaymentDetails::configureWanted, this, &PaymentsPane::configureWanted);
    connect(m_details, &PaymentDetails::retryWanted, this, [this] { m_control.startOnly({ m_invoice }); });
    connect(m_details, &PaymentDetails::copyAnswerWanted, this,
        [](const PaymentRow &row) { QApplication::clipboard()->setText(answerFor(row)); });
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
    m_table->selectRow(worstRow);
}

void PaymentsPane::reload()
{
    const bool isKnown = m_books.invoices().indexOf(m_invoice) >= 0;
    m_model.setRows(isKnown ? m_books.paymentsOf(m_invoice) : QList<PaymentRow>());
    m_model.setFresh(m_books.fresh());
    if (isKnown) {
        const InvoiceRow &row = m_books.invoices().rowAt(m_books.invoices().indexOf(m_invoice));
        m_title->setText(
            Tr::tr("Payments Issued for invoice %1 — %2").arg(row.invoice.invoiceNumber, row.invoice.vendorName));
        m_table->setEmptyText(
            Tr::tr("No payment was made for this invoice since the sync was set up. Once its bill is paid "
                   "in Xero, the next sync brings the payment here."));
    } else {
        m_title->setText(Tr::tr("Payments Issued"));
        m_table->setEmptyText(Tr::tr("Select an invoice above to see its payments."));
    }
    selectWorst();
    showSelected();
}

std::optional<PaymentRow> PaymentsPane::selectedPayment() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return std::nullopt;
    return m_model.rowAt(m_sorted.mapToSource(selected.first()).row());
}

void PaymentsPane::showSelected()
{
    m_details->show(selectedPayment());
}

void PaymentsPane::openInProcore(const PaymentRow &row)
{
    const bool hasLine = row.record.line.isValid();
    m_prompts.openUrl(hasLine ? m_facade.pages().paymentUrl(row) : m_facade.pages().commitmentUrl(row));
}

void PaymentsPane::openInXero(const PaymentRow &row)
{
    m_prompts.openUrl(m_facade.pages().billUrl(row));
}

void PaymentsPane::setDetailsShown(bool isShown)
{
    m_details->setVisible(isShown);
}

} // namespace tieout
