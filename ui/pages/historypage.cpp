// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/historypage.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/models/syncedinvoices.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSplitter>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Months of hourly syncs.
constexpr int kRunsShown = 5000;
constexpr qsizetype kMostProblemLines = 5; // of them, before one scrolls

} // namespace

HistoryPage::HistoryPage(SyncFacade &facade, const SyncedInvoices &books, QWidget *parent)
    : Page(parent)
    , m_facade(facade)
    , m_books(books)
    , m_runTable(new DataTable(u"runsTable"_s, this))
    , m_title(plainLabel(this))
    , m_summary(new CopyableLabel(this))
    , m_problems(new QPlainTextEdit(this))
    , m_eventTable(new DataTable(u"runEventsTable"_s, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"historyPage"_s);
    buildTables();
    build();
    wire();
    showRun();
}

HistoryPage::~HistoryPage()
{
    delete m_splitter; // the views, before the models they show
}

QString HistoryPage::title() const
{
    return Tr::tr("Sync History");
}

void HistoryPage::buildTables()
{
    using Runs = RunTableModel;
    m_sortedRuns.setSourceModel(&m_runs);
    m_runTable->setModel(&m_sortedRuns);
    m_runTable->setAccessibleName(Tr::tr("Syncs"));
    m_runTable->setEmptyText(Tr::tr("Reading the syncs…"));
    m_runTable->setDefaults({},
        { { Runs::Outcome, 32 }, { Runs::Started, 22 }, { Runs::StartedBy, 21 }, { Runs::Created, 9 },
            { Runs::Voided, 8 }, { Runs::Updated, 9 }, { Runs::NeedsYou, 11 }, { Runs::Duration, 13 },
            { Runs::XeroCalls, 13 }, { Runs::ProcoreCalls, 16 } });
    m_runTable->setStretchColumn(Runs::Message, 20);
    m_runTable->sortByColumn(Runs::Started, Qt::DescendingOrder);
    m_runTable->restoreLayout();
    m_runTable->setMinimumHeight(fontMetrics().height() * 6);
    using Events = RunEventModel;
    m_sortedEvents.setSourceModel(&m_events);
    m_eventTable->setModel(&m_sortedEvents);
    m_eventTable->setAccessibleName(Tr::tr("What happened in this sync"));
    m_eventTable->setDefaults({},
        { { Events::What, 18 }, { Events::At, 22 }, { Events::Invoice, 12 }, { Events::Vendor, 26 },
            { Events::Amount, 14 } });
    m_eventTable->setStretchColumn(Events::Sentence, 30);
    m_eventTable->sortByColumn(Events::At, Qt::AscendingOrder);
    m_eventTable->restoreLayout();
    m_eventTable->setMinimumHeight(fontMetrics().height() * 5);
}

void HistoryPage::build()
{
    m_title->setObjectName(u"runTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_summary->setObjectName(u"runSummary"_s);
    m_problems->setObjectName(u"runProblems"_s);
    m_problems->setAccessibleName(Tr::tr("What this sync did not do, and why"));
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    auto *below = new QWidget(this);
    auto *belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 4, 0, 0);
    belowLayout->setSpacing(4);
    belowLayout->addWidget(m_title);
    belowLayout->addWidget(m_summary);
    belowLayout->addWidget(m_problems);
    belowLayout->addWidget(m_eventTable, 1);
    m_splitter->addWidget(m_runTable);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(windowstate::read(u"split/history"_s));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 4);
    layout->addWidget(m_splitter);
}

void HistoryPage::wire()
{
    connect(m_runTable, &DataTable::selectionMoved, this, [this] {
        showRun();
        Q_EMIT selectionMoved();
    });
    connect(m_eventTable, &DataTable::selectionMoved, this, &HistoryPage::selectionMoved);
    connect(m_eventTable, &DataTable::rowActivated, this, [this](int row) {
        const QModelIndex event = m_sortedEvents.mapToSource(m_sortedEvents.index(row, 0));
        Q_EMIT paymentWanted(m_events.rowAt(event.row()).event.payment);
    });
    // Also of runs of the schedule, of tieoutctl and of other windows.
    connect(&m_facade, &SyncFacade::statusChanged, this, [this] {
        if (isVisible())
            reload();
    });
    connect(&m_facade, &SyncFacade::previewReady, this, [this] {
        if (isVisible())
            reload();
    });
}

void HistoryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    reload();
}

void HistoryPage::reload()
{
    m_facade.runs().loadHistory(kRunsShown, Reply<QList<RunRow>>(this, [this](const Result<QList<RunRow>> &runs) {
        if (runs)
            takeRuns(*runs);
        else
            takeProblem(*m_runTable, runs.error());
    }));
}

void HistoryPage::takeProblem(DataTable &table, const Error &error)
{
    const QString words = sentenceAndStep(error);
    table.setEmptyText(words);
    m_summary->setText(words);
}

void HistoryPage::takeRuns(const QList<RunRow> &runs)
{
    const bool wasEmpty = m_runs.rowCount() == 0;
    m_runTable->setEmptyText(Tr::tr("No sync has run yet. The first one appears here when it ends."));
    m_runs.setRows(runs);
    m_sortedRuns.refresh();
    if (wasEmpty && m_sortedRuns.rowCount() > 0)
        m_runTable->chooseRow(0);
    showRun();
}

const RunRow *HistoryPage::selectedRun() const
{
    const QModelIndexList selected = m_runTable->selectionModel()->selectedRows();
    if (selected.size() != 1)
        return nullptr;
    return &m_runs.rowAt(m_sortedRuns.mapToSource(selected.first()).row());
}

void HistoryPage::showRun()
{
    const RunRow *run = selectedRun();
    m_summary->setVisible(run != nullptr);
    if (!run) {
        m_shown = RunId();
        m_events.setRows({});
        showProblems({});
        m_title->setText(Tr::tr("What happened"));
        m_eventTable->setEmptyText(Tr::tr("Select one sync above to see what it did with each payment."));
        return;
    }
    m_title->setText(run->dryRun
            ? Tr::tr("Preview (%1)", "a time today, or a date and a time").arg(formats::moment(run->startedAt))
            : Tr::tr("Sync (%1)", "a time today, or a date and a time").arg(formats::moment(run->startedAt)));
    m_summary->setText(runSummary(*run));
    if (m_shown != run->id) {
        m_events.setRows({});
        showProblems({});
        m_eventTable->setEmptyText(Tr::tr("Reading what happened…"));
    }
    m_shown = run->id;
    m_facade.runs().loadProblemsOfRun(
        run->id, Reply<QList<RunProblem>>(this, [this, id = run->id](const Result<QList<RunProblem>> &problems) {
            if (problems && m_shown == id)
                showProblems(*problems);
        }));
    m_facade.runs().loadEventsOfRun(
        run->id, Reply<QList<PaymentEvent>>(this, [this, id = run->id](const Result<QList<PaymentEvent>> &events) {
            if (events)
                takeEvents(id, *events);
            else if (m_shown == id)
                takeProblem(*m_eventTable, events.error());
        }));
}

void HistoryPage::showProblems(const QList<RunProblem> &problems)
{
    QStringList lines;
    for (const RunProblem &problem : problems)
        lines << textOf(problem);
    const QString text = lines.join(QLatin1Char('\n'));
    if (text != m_problems->toPlainText())
        m_problems->setPlainText(text);
    const int shown = static_cast<int>(std::clamp<qsizetype>(lines.size() + 1, 2, kMostProblemLines));
    m_problems->setFixedHeight(m_problems->fontMetrics().lineSpacing() * shown + 12);
    m_problems->setVisible(!lines.isEmpty());
}

void HistoryPage::takeEvents(RunId run, const QList<PaymentEvent> &events)
{
    if (run != m_shown)
        return; // another one was selected in the meantime
    QList<RunEventRow> rows;
    for (const PaymentEvent &event : events) {
        RunEventRow row;
        row.number = static_cast<int>(rows.size());
        row.event = event;
        if (const std::optional<PaymentRow> payment = m_books.payment(event.payment)) {
            row.invoiceNumber = payment->invoiceNumber.isEmpty() ? payment->billNumber : payment->invoiceNumber;
            row.vendorName = payment->vendorName;
            row.amount = payment->record.payment.amount;
        }
        rows << row;
    }
    m_eventTable->setEmptyText(Tr::tr("Nothing happened to any payment."));
    m_events.setRows(rows);
    m_sortedEvents.refresh();
}

DataTable *HistoryPage::activeTable() const
{
    return m_eventTable->hasFocus() ? m_eventTable : m_runTable;
}

QString HistoryPage::selectionText() const
{
    const int count = activeTable()->selectedCount();
    return count == 0
        ? QString()
        : counted(count, QT_TRANSLATE_NOOP("tieout", "1 selected"), QT_TRANSLATE_N_NOOP("tieout", "%Ln selected"));
}

void HistoryPage::resetLayout()
{
    m_runTable->resetLayout();
    m_eventTable->resetLayout();
}

void HistoryPage::rememberLayout() const
{
    windowstate::write(u"split/history"_s, m_splitter->saveState());
}

} // namespace tieout
