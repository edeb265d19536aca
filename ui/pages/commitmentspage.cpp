// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/commitmentspage.h"

#include "core/base/tr.h"
#include "ui/pages/commitmentview.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/selectiontext.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

namespace tieout {

using namespace Qt::StringLiterals;

CommitmentsPage::CommitmentsPage(
    SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_facade(facade)
    , m_viewButton(new QPushButton(Tr::tr("Vie&w"), this))
    , m_search(new QLineEdit(this))
    , m_banner(new Banner(u"commitmentsBanner"_s, this))
    , m_table(new DataTable(u"commitmentsTable"_s, this))
    , m_list(new QWidget(this))
    , m_view(new CommitmentView(facade, books, control, prompts, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"commitmentsPage"_s);
    buildTable();
    build();
    wire();
    showEmptyText();
}

CommitmentsPage::~CommitmentsPage()
{
    blockSignals(true); // nothing may show what is half gone
    delete m_stack; // the views, before the models they show
}

QString CommitmentsPage::title() const
{
    return Tr::tr("Commitments");
}

QLayout *CommitmentsPage::buildCommands()
{
    m_viewButton->setObjectName(u"viewCommitmentButton"_s);
    m_search->setObjectName(u"commitmentSearch"_s);
    m_search->setPlaceholderText(Tr::tr("Search number, title, vendor, amount"));
    m_search->setAccessibleName(Tr::tr("Search number, title, vendor, project or amount"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(symbolIcon(Symbol::Search, QPalette::Text), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 52);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_viewButton);
    row->addStretch(1);
    row->addWidget(m_search, 2);
    return row;
}

void CommitmentsPage::buildTable()
{
    using Model = CommitmentTableModel;
    m_filter.setSourceModel(&m_model);
    m_table->setModel(&m_filter);
    m_table->setAccessibleName(Tr::tr("Commitments"));
    m_table->setDefaults({ Model::Invoices },
        { { Model::Number, 14 }, { Model::Title, 26 }, { Model::Vendor, 24 }, { Model::Project, 19 },
            { Model::Type, 16 }, { Model::ContractSum, 14 }, { Model::Invoiced, 14 }, { Model::Paid, 14 },
            { Model::Issued, 14 }, { Model::Difference, 13 } });
    m_table->setStretchColumn(Model::Title, 18);
    m_table->sortByColumn(Model::Number, Qt::AscendingOrder);
    m_table->restoreLayout();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
}

void CommitmentsPage::build()
{
    auto *listLayout = new QVBoxLayout(m_list);
    listLayout->setContentsMargins(0, 0, 0, 0);
    listLayout->setSpacing(8);
    listLayout->addLayout(buildCommands());
    listLayout->addWidget(m_banner);
    listLayout->addWidget(m_table, 1);
    m_banner->hide();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->addWidget(m_stack);
}

void CommitmentsPage::wire()
{
    connect(m_viewButton, &QPushButton::clicked, this, &CommitmentsPage::view);
    connect(m_table, &DataTable::rowActivated, this, &CommitmentsPage::view);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showEmptyText();
    });
    connect(m_banner, &Banner::buttonClicked, this, &CommitmentsPage::load);
    connect(m_table, &DataTable::selectionMoved, this, [this] {
        m_viewButton->setEnabled(m_table->selectedCount() == 1);
        Q_EMIT selectionMoved();
    });
    connect(m_view, &CommitmentView::backWanted, this, &CommitmentsPage::goBack);
    connect(m_view, &CommitmentView::invoiceWanted, this, &CommitmentsPage::invoiceWanted);
    connect(m_view, &CommitmentView::selectionMoved, this, &CommitmentsPage::selectionMoved);
    connect(&m_facade, &SyncFacade::invoicesChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            load();
    });
}

void CommitmentsPage::opened()
{
    if (m_isStale)
        load();
}

void CommitmentsPage::load()
{
    m_isStale = false;
    m_problem.reset();
    showEmptyText();
    m_facade.commitments().loadCommitments(
        Reply<QList<CommitmentRow>>(this, [this](const Result<QList<CommitmentRow>> &rows) { take(rows); }));
}

void CommitmentsPage::take(const Result<QList<CommitmentRow>> &rows)
{
    if (!rows) {
        m_isStale = true;
        m_problem = rows.error();
        showEmptyText();
        if (rows.error().kind != ErrorKind::Cancelled)
            m_banner->say(PaymentState::Failed, sentenceAndStep(rows.error()), Tr::tr("Try Again"));
        return;
    }
    m_isRead = true;
    m_problem.reset();
    m_banner->hide();
    m_model.setRows(*rows);
    m_filter.refresh();
    if (const int row = m_model.indexOf(m_view->commitment()); row >= 0)
        m_view->showRow(m_model.rowAt(row));
    if (m_table->selectedCount() == 0 && m_filter.rowCount() > 0)
        m_table->chooseRow(0);
    m_viewButton->setEnabled(m_table->selectedCount() == 1);
    showEmptyText();
}

void CommitmentsPage::showEmptyText()
{
    if (m_problem && !m_isRead)
        m_table->setEmptyText(sentenceAndStep(*m_problem));
    else if (!m_isRead)
        m_table->setEmptyText(Tr::tr("Reading the commitments…"));
    else if (m_filter.search().isEmpty() || m_model.rowCount() == 0)
        m_table->setEmptyText(Tr::tr("No commitments are known yet. The first sync reads them from Procore."));
    else
        m_table->setEmptyText(Tr::tr("No commitment fits this search. Press Esc to show all of them."));
}

bool CommitmentsPage::isViewing() const
{
    return m_stack->currentWidget() == m_view;
}

void CommitmentsPage::view()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return;
    m_stack->setCurrentWidget(m_view);
    m_view->open(m_model.rowAt(m_filter.mapToSource(selected.first()).row()));
    Q_EMIT selectionMoved();
}

void CommitmentsPage::goBack()
{
    m_stack->setCurrentWidget(m_list);
    m_table->setFocus();
    Q_EMIT selectionMoved();
}

DataTable *CommitmentsPage::activeTable() const
{
    return isViewing() ? m_view->activeTable() : m_table;
}

QString CommitmentsPage::selectionText() const
{
    return selectionSummary(*activeTable());
}

void CommitmentsPage::focusSearch()
{
    if (isViewing())
        goBack();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CommitmentsPage::clearFilter()
{
    if (isViewing())
        return goBack();
    m_search->clear();
}

void CommitmentsPage::resetLayout()
{
    m_table->resetLayout();
    m_view->resetLayout();
}

} // namespace tieout
