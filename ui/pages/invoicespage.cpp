// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/invoicespage.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterpane.h"
#include "ui/widgets/primarybutton.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>

namespace tieout {

using namespace Qt::StringLiterals;

InvoicesPage::InvoicesPage(
    SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_books(books)
    , m_control(control)
    , m_sync(new PrimaryButton(this))
    , m_reason(plainLabel(this))
    , m_search(new QLineEdit(this))
    , m_invoices(new DataTable(u"invoicesTable"_s, this))
    , m_payments(new PaymentsPane(facade, books, control, prompts, this))
    , m_filterPane(new FilterPane(this))
    , m_vertical(new QSplitter(Qt::Vertical, this))
    , m_horizontal(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"invoicesPage"_s);
    buildInvoices();
    build();
    wire();
    showCommand();
    showCounts();
    showFilterState();
}

InvoicesPage::~InvoicesPage()
{
    delete m_horizontal; // the views, before the models they show
}

QString InvoicesPage::title() const
{
    return Tr::tr("Subcontractor Invoices");
}

QLayout *InvoicesPage::buildCommands()
{
    m_sync->setObjectName(u"syncButton"_s);
    m_reason->setObjectName(u"syncReason"_s);
    m_reason->setWordWrap(true);
    m_search->setObjectName(u"searchField"_s);
    m_search->setPlaceholderText(Tr::tr("Search vendor, invoice, bill, check, amount"));
    m_search->setAccessibleName(Tr::tr("Search vendor, invoice, bill, check number or amount"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::Text), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_sync);
    row->addWidget(m_reason, 2);
    row->addWidget(m_search, 2);
    return row;
}

void InvoicesPage::buildInvoices()
{
    m_filter.setSourceModel(&m_books.invoices());
    m_invoices->setModel(&m_filter);
    m_invoices->setAccessibleName(Tr::tr("Subcontractor Invoices"));
    m_invoices->setItemDelegateForColumn(InvoiceTableModel::PaidShare, new ShareDelegate(ShareRole, m_invoices));
    using Model = InvoiceTableModel;
    m_invoices->setDefaults(
        { Model::Period, Model::BillingDate, Model::Payments, Model::LastPayment, Model::LastProved },
        { { Model::Status, 12 }, { Model::Project, 19 }, { Model::Commitment, 21 }, { Model::Vendor, 25 },
            { Model::InvoiceNumber, 11 }, { Model::BillNumber, 12 }, { Model::Period, 26 }, { Model::BillingDate, 13 },
            { Model::Amount, 13 }, { Model::PaidShare, 15 }, { Model::Outstanding, 14 }, { Model::Payments, 11 },
            { Model::LastPayment, 14 }, { Model::LastProved, 19 } });
    m_invoices->sortByColumn(Model::Vendor, Qt::AscendingOrder);
    m_invoices->sortByColumn(Model::Status, Qt::DescendingOrder);
    m_invoices->restoreLayout();
    m_invoices->setMinimumHeight(fontMetrics().height() * 6);
}

void InvoicesPage::build()
{
    auto *top = new QWidget(this);
    auto *topLayout = new QVBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(8);
    topLayout->addLayout(buildCommands());
    topLayout->addWidget(m_invoices, 1);
    m_vertical->addWidget(top);
    m_vertical->addWidget(m_payments);
    m_vertical->setStretchFactor(0, 3);
    m_vertical->setStretchFactor(1, 2);
    m_vertical->setChildrenCollapsible(false);
    m_horizontal->addWidget(m_vertical);
    m_horizontal->addWidget(m_filterPane);
    m_horizontal->setStretchFactor(0, 1);
    m_horizontal->setStretchFactor(1, 0);
    m_horizontal->setChildrenCollapsible(false);
    m_vertical->restoreState(windowstate::read(u"split/invoices"_s));
    m_horizontal->restoreState(windowstate::read(u"split/filter"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 0, 4);
    layout->addWidget(m_horizontal);
}

void InvoicesPage::wire()
{
    connect(m_sync, &QPushButton::clicked, this,
        [this] { m_control.isRunning() ? m_control.stop() : m_control.start(selectedInvoices()); });
    connect(&m_control, &SyncControl::changed, this, &InvoicesPage::showCommand);
    connect(&m_control, &SyncControl::ended, &m_filter, [this] { m_filter.setKind(m_filter.kind()); });
    connect(&m_books, &SyncedInvoices::changed, this, &InvoicesPage::showCounts);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showFilterState();
    });
    connect(m_filterPane, &FilterPane::kindChosen, this, &InvoicesPage::setFilter);
    connect(m_filterPane, &FilterPane::clearWanted, this, &InvoicesPage::clearFilter);
    connect(m_invoices, &DataTable::selectionMoved, this, [this] {
        showSelectedInvoice();
        Q_EMIT selectionMoved();
    });
    connect(m_payments, &PaymentsPane::selectionMoved, this, &InvoicesPage::selectionMoved);
}

void InvoicesPage::showCommand()
{
    const bool isRunning = m_control.isRunning();
    const QString reason = m_control.reason();
    m_sync->setText(!isRunning       ? Tr::tr("Sync Payments for Synced &Invoices")
            : m_control.isStopping() ? Tr::tr("Stopping…")
                                     : Tr::tr("&Stop"));
    m_sync->setIcon(symbolIcon(isRunning ? Symbol::Stop : Symbol::Sync, QColor(Qt::white)));
    m_sync->setEnabled(isRunning ? !m_control.isStopping() : m_control.canStart());
    m_sync->setToolTip(plainToolTip(!reason.isEmpty() ? reason
            : isRunning                               ? Tr::tr("Ends the sync after the payment that is on its way")
                        : Tr::tr("Brings every new payment of a synced invoice from Xero to Procore (F5)")));
    m_sync->setAccessibleDescription(reason);
    m_reason->setText(m_control.isStopping() ? Tr::tr("The payment on its way is finished first.") : reason);
}

void InvoicesPage::showCounts()
{
    for (const InvoiceFilterKind kind : { InvoiceFilterKind::Synced, InvoiceFilterKind::NeedsYou,
             InvoiceFilterKind::Waiting, InvoiceFilterKind::Difference, InvoiceFilterKind::All })
        m_filterPane->setCount(kind, m_books.countOf(kind));
    if (!m_hasSelectedOnce && m_filter.rowCount() > 0) {
        m_hasSelectedOnce = true;
        m_invoices->selectRow(0);
    }
}

void InvoicesPage::setFilter(InvoiceFilterKind kind)
{
    m_filterPane->choose(kind);
    m_filter.setKind(kind);
    showFilterState();
}

void InvoicesPage::clearFilter()
{
    m_search->clear();
    setFilter(InvoiceFilterKind::All);
}

void InvoicesPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void InvoicesPage::showFilterState()
{
    m_filterPane->setFiltering(m_filter.isFiltering());
    m_invoices->setEmptyText(m_filter.isFiltering()
            ? Tr::tr("No invoice fits this filter. Press Esc to show all of them.")
            : Tr::tr("No synced invoices yet. Export an invoice from Procore and link it to its bill in Xero."));
}

DataTable *InvoicesPage::activeTable() const
{
    return m_payments->table()->hasFocus() ? m_payments->table() : m_invoices;
}

QList<InvoiceId> InvoicesPage::selectedInvoices() const
{
    QList<InvoiceId> ids;
    for (const QModelIndex &index : m_invoices->selectionModel()->selectedRows())
        ids.append(m_books.invoices().rowAt(m_filter.mapToSource(index).row()).invoice.id);
    return ids;
}

void InvoicesPage::showSelectedInvoice()
{
    const QModelIndex current = m_invoices->currentIndex();
    const bool isSelected = current.isValid() && m_invoices->selectionModel()->isRowSelected(current.row());
    m_payments->showInvoice(
        isSelected ? m_books.invoices().rowAt(m_filter.mapToSource(current).row()).invoice.id : InvoiceId());
}

QString InvoicesPage::selectionText() const
{
    const DataTable *table = activeTable();
    const int count = table->selectedCount();
    if (count == 0)
        return {};
    QMap<QString, Money> sums;
    for (const Money &amount : table->selectedAmounts()) {
        const QString code = amount.currency().code();
        const Result<Money> total = sums.contains(code) ? sum(sums[code], amount) : Result<Money>(amount);
        if (total)
            sums[code] = *total;
    }
    QStringList parts { counted(
        count, QT_TRANSLATE_NOOP("tieout", "1 selected"), QT_TRANSLATE_N_NOOP("tieout", "%Ln selected")) };
    for (const Money &total : sums)
        parts << formats::money(total);
    return parts.join(u" · "_s);
}

void InvoicesPage::resetLayout()
{
    m_invoices->resetLayout();
    m_payments->table()->resetLayout();
}

void InvoicesPage::rememberLayout() const
{
    windowstate::write(u"split/invoices"_s, m_vertical->saveState());
    windowstate::write(u"split/filter"_s, m_horizontal->saveState());
}

} // namespace tieout
