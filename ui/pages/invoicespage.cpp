// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/invoicespage.h"

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
#include <QTimer>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

InvoicesPage::InvoicesPage(SyncedInvoices &books, SyncControl &control, QWidget *parent)
    : Page(parent)
    , m_books(books)
    , m_control(control)
    , m_sync(new PrimaryButton(this))
    , m_preview(new QPushButton(Tr::tr("Preview…"), this))
    , m_reason(plainLabel(this))
    , m_search(new QLineEdit(this))
    , m_invoices(new DataTable(u"invoicesTable"_s, this))
    , m_payments(new PaymentsPane(books, this))
    , m_filterPane(new FilterPane(this))
    , m_vertical(new QSplitter(Qt::Vertical, this))
    , m_horizontal(new QSplitter(Qt::Horizontal, this))
    , m_namesSoon(new QTimer(this))
{
    setObjectName(u"invoicesPage"_s);
    buildInvoices();
    build();
    m_namesSoon->setSingleShot(true);
    wire();
    showCommand();
    setCriteria(criteriaFrom(windowstate::read(u"filter/invoices"_s)));
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
    m_preview->setObjectName(u"previewButton"_s);
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
    row->addWidget(m_preview);
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
        { Model::LastProved, Model::BillingDate, Model::Payments, Model::LastPayment, Model::Period },
        { { Model::Project, 19 }, { Model::Commitment, 21 }, { Model::Vendor, 25 }, { Model::InvoiceNumber, 14 },
            { Model::BillNumber, 14 } });
    m_invoices->setStretchColumn(Model::Message, 28);
    m_invoices->setGivingWay({ Model::Commitment, Model::Project, Model::BillNumber, Model::Outstanding,
        Model::PaidShare, Model::InvoiceNumber, Model::Vendor, Model::Amount });
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
        [this] { m_control.isRunning() ? m_control.stop() : m_control.start(selection().invoices); });
    connect(m_preview, &QPushButton::clicked, this, &InvoicesPage::previewWanted);
    connect(&m_control, &SyncControl::changed, this, &InvoicesPage::showCommand);
    connect(&m_control, &SyncControl::ended, &m_filter, &SortedTable::refresh);
    connect(&m_books, &SyncedInvoices::changed, this, &InvoicesPage::showCounts);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showFilterState();
    });
    connect(m_filterPane, &FilterPane::criteriaChosen, this, &InvoicesPage::setCriteria);
    for (auto changed : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(&m_books.invoices(), changed, m_namesSoon, qOverload<>(&QTimer::start));
    connect(m_namesSoon, &QTimer::timeout, this, &InvoicesPage::offerNames);
    connect(m_filterPane, &FilterPane::clearWanted, this, &InvoicesPage::clearFilter);
    connect(m_invoices, &DataTable::selectionMoved, this, [this] {
        m_isShowing = true;
        showSelectedInvoice();
        m_isShowing = false;
        Q_EMIT selectionMoved();
    });
    connect(m_payments, &PaymentsPane::selectionMoved, this, [this] {
        if (!m_isShowing)
            Q_EMIT selectionMoved();
    });
    for (DataTable *table : { m_invoices, m_payments->table() })
        connect(table, &DataTable::rowActivated, this, &InvoicesPage::whyWanted);
}

void InvoicesPage::showCommand()
{
    const bool isRunning = m_control.isRunning();
    const QString reason = m_control.reason();
    m_sync->setText(!isRunning       ? Tr::tr("Sync Payments for Synced &Invoices")
            : m_control.isStopping() ? Tr::tr("Stopping…")
                                     : Tr::tr("Stop"));
    m_sync->setIcon(symbolIcon(isRunning ? Symbol::Stop : Symbol::Sync, QColor(Qt::white)));
    m_sync->setEnabled(isRunning ? !m_control.isStopping() : m_control.canStart());
    m_sync->setToolTip(plainToolTip(!reason.isEmpty() ? reason
            : m_control.isPreview()                   ? Tr::tr("Ends the preview")
            : isRunning                               ? Tr::tr("Ends the sync after the payment that is on its way")
                        : Tr::tr("Brings every new payment of a synced invoice from Xero to Procore (F5)")));
    m_sync->setAccessibleDescription(reason);
    m_preview->setEnabled(m_control.canStart());
    m_preview->setToolTip(plainToolTip(
        !reason.isEmpty() ? reason : Tr::tr("Shows what a sync would do, and writes nothing (Ctrl+Shift+P)")));
    m_preview->setAccessibleDescription(reason);
    const bool isFinishing = m_control.isStopping() && !m_control.isPreview();
    m_reason->setText(isFinishing ? Tr::tr("The payment on its way is finished first.") : reason);
}

void InvoicesPage::showCounts()
{
    const QMap<InvoiceFilterKind, int> counts = m_filter.counts();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        m_filterPane->setCount(count.key(), count.value());
    if (!m_hasSelectedOnce && m_filter.rowCount() > 0) {
        m_hasSelectedOnce = true;
        m_invoices->chooseRow(0);
    }
}

void InvoicesPage::setCriteria(const InvoiceCriteria &criteria)
{
    m_filterPane->setCriteria(criteria);
    m_filter.setCriteria(criteria);
    showCounts();
    showFilterState();
}

void InvoicesPage::showOnly(InvoiceFilterKind kind)
{
    m_search->clear();
    InvoiceCriteria criteria;
    criteria.kind = kind;
    setCriteria(criteria);
}

void InvoicesPage::clearFilter()
{
    showOnly(InvoiceFilterKind::All);
}

/// Projects and vendors to choose from are those of the invoices.
void InvoicesPage::offerNames()
{
    QSet<QString> projects;
    QSet<QString> vendors;
    for (const InvoiceRow &row : m_books.invoices().rows()) {
        projects.insert(row.projectName);
        vendors.insert(row.invoice.vendorName);
    }
    const auto sorted = [](QSet<QString> names) {
        names.remove(QString());
        QStringList list(names.cbegin(), names.cend());
        std::sort(
            list.begin(), list.end(), [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
        return list;
    };
    m_filterPane->setNames(sorted(projects), sorted(vendors));
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

void InvoicesPage::offer(const QList<QAction *> &commands)
{
    m_invoices->addActions(commands);
}

void InvoicesPage::showSelectedInvoice()
{
    const QModelIndex current = m_invoices->currentIndex();
    const bool isSelected = current.isValid() && m_invoices->selectionModel()->isRowSelected(current.row());
    m_payments->showInvoice(
        isSelected ? m_books.invoices().rowAt(m_filter.mapToSource(current).row()).invoice.id : InvoiceId());
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
    windowstate::write(u"filter/invoices"_s, toBytes(m_filter.criteria()));
}

} // namespace tieout
