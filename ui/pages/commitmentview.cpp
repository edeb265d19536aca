// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/commitmentview.h"

#include "core/base/tr.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/models/commitmenttablemodel.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/style/tones.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>

#include <utility>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The currency that the commitment is in, as far as anything says so.
Currency currencyOf(const CommitmentRow &row)
{
    if (!row.paid.isEmpty())
        return row.paid.first().currency();
    if (!row.issued.isEmpty())
        return row.issued.first().currency();
    if (row.commitment.contractSum)
        return row.commitment.contractSum->currency();
    return row.commitment.invoiced ? row.commitment.invoiced->currency() : row.commitment.currency;
}

/// "$12,500.00", each with its currency; a plain zero where nobody knows whose zero it is.
QString figure(const Sums &sums, const Currency &currency)
{
    if (sums.isEmpty())
        return currency.isKnown() ? formats::money(Money::fromMinor(0, currency)) : Tr::tr("0.00");
    QStringList texts;
    for (const Money &sum : sums)
        texts << formats::money(sum);
    return texts.join(u" · "_s);
}

QString figure(const std::optional<Money> &amount)
{
    return amount ? formats::money(*amount) : Tr::tr("Not known");
}

QString differenceFigure(const Sums &difference, const Currency &currency)
{
    const QString text = figure(difference, currency);
    return difference.isEmpty() ? Tr::tr("%1 ✓", "no difference").arg(text) : text;
}

} // namespace

CommitmentView::CommitmentView(
    SyncFacade &facade, SyncedInvoices &books, SyncControl &control, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_facade(facade)
    , m_books(books)
    , m_prompts(prompts)
    , m_back(new QPushButton(Tr::tr("&Back to Commitments"), this))
    , m_title(new CopyableLabel(this))
    , m_facts(new CopyableLabel(this))
    , m_procore(new QPushButton(Tr::tr("Open in &Procore"), this))
    , m_tabs(new QTabWidget(this))
    , m_invoices(new DataTable(u"commitmentInvoicesTable"_s, this))
    , m_lines(new IssuedLinesPane(facade, control, prompts, this))
{
    setObjectName(u"commitmentView"_s);
    m_tabs->setObjectName(u"commitmentTabs"_s);
    m_tabs->setAccessibleName(Tr::tr("Parts of the commitment"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildInvoices(), Tr::tr("Invoices"));
    m_tabs->addTab(m_lines, Tr::tr("Payments Issued"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buildHeading());
    layout->addLayout(buildFigures());
    layout->addWidget(m_tabs, 1);
    wire();
}

void CommitmentView::wire()
{
    connect(m_back, &QPushButton::clicked, this, &CommitmentView::backWanted);
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &CommitmentView::backWanted);
    connect(m_procore, &QPushButton::clicked, this, [this] {
        PaymentRow place;
        place.record.placement = { InvoiceId(), m_row.commitment.id, m_row.commitment.project };
        place.commitmentKind = m_row.commitment.kind;
        m_prompts.openUrl(m_facade.pages().commitmentUrl(place));
    });
    connect(m_lines, &IssuedLinesPane::selectionMoved, this, &CommitmentView::selectionMoved);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CommitmentView::selectionMoved);
    connect(&m_books, &SyncedInvoices::changed, this, [this] {
        if (isVisible())
            refreshInvoices();
        else
            m_isStale = true;
    });
}

void CommitmentView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        refreshInvoices();
}

void CommitmentView::refreshInvoices()
{
    m_ofCommitment.refresh();
    showInvoiceCount();
}

CommitmentView::~CommitmentView()
{
    delete m_tabs; // the views, before the models they show
}

QLayout *CommitmentView::buildHeading()
{
    m_back->setObjectName(u"backButton"_s);
    m_title->setObjectName(u"commitmentTitle"_s);
    m_facts->setObjectName(u"commitmentFacts"_s);
    m_procore->setObjectName(u"commitmentProcoreButton"_s);
    m_procore->setIcon(symbolIcon(Symbol::OpenOutside));
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_title->setFont(large);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_back, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_procore, 0, Qt::AlignTop);
    return row;
}

QLayout *CommitmentView::buildFigures()
{
    const QStringList captions { Tr::tr("Contract Sum"), Tr::tr("Invoiced"), Tr::tr("Paid in Xero"),
        Tr::tr("Issued in Procore"), Tr::tr("Difference") };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(0);
    for (int column = 0; column < captions.size(); ++column) {
        auto *caption = plainLabel(captions.at(column), this);
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        caption->setPalette(quiet);
        auto *amount = plainLabel(this);
        amount->setObjectName(u"commitmentFigure%1"_s.arg(column + 1));
        QFont bold = amount->font();
        bold.setBold(true);
        amount->setFont(bold);
        m_figures << amount;
        grid->addWidget(caption, 0, column);
        grid->addWidget(amount, 1, column);
    }
    grid->setColumnStretch(int(captions.size()), 1);
    return grid;
}

QWidget *CommitmentView::buildInvoices()
{
    using Model = InvoiceTableModel;
    m_ofCommitment.setSourceModel(&m_books.invoices());
    m_invoices->setModel(&m_ofCommitment);
    m_invoices->setAccessibleName(Tr::tr("Invoices of the commitment"));
    m_invoices->setEmptyText(Tr::tr("No subcontractor invoice of this commitment is known."));
    m_invoices->setItemDelegateForColumn(Model::PaidShare, new ShareDelegate(ShareRole, m_invoices));
    m_invoices->setDefaults({ Model::Project, Model::Commitment, Model::Vendor, Model::LastProved },
        { { Model::Status, 12 }, { Model::InvoiceNumber, 12 }, { Model::BillNumber, 14 }, { Model::Period, 26 },
            { Model::BillingDate, 15 }, { Model::Amount, 13 }, { Model::PaidShare, 15 }, { Model::Outstanding, 14 },
            { Model::Payments, 11 }, { Model::LastPayment, 14 } });
    m_invoices->setStretchColumn(Model::Message, 30);
    m_invoices->sortByColumn(Model::BillingDate, Qt::AscendingOrder);
    m_invoices->restoreLayout();
    connect(m_invoices, &DataTable::selectionMoved, this, &CommitmentView::selectionMoved);
    const auto open = [this] {
        if (const InvoiceId invoice = m_ofCommitment.invoiceAt(m_invoices->currentIndex()); invoice.isValid())
            Q_EMIT invoiceWanted(invoice);
    };
    connect(m_invoices, &DataTable::rowActivated, this, open);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_invoices);
    return page;
}

void CommitmentView::open(const CommitmentRow &row)
{
    showRow(row);
    m_ofCommitment.setCommitment(row.commitment.id);
    showInvoiceCount();
    m_tabs->setCurrentWidget(m_lines);
    m_lines->open(row.commitment);
    m_lines->table()->setFocus();
}

void CommitmentView::showRow(const CommitmentRow &row)
{
    m_row = row;
    m_title->setText(commitmentName(row.commitment));
    QStringList facts { row.commitment.vendorName, kindName(row.commitment.kind), row.projectName };
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    const Currency currency = currencyOf(row);
    const QStringList texts { figure(row.commitment.contractSum), figure(row.commitment.invoiced),
        figure(row.paid, currency), figure(row.issued, currency), differenceFigure(differenceOf(row), currency) };
    for (qsizetype i = 0; i < texts.size(); ++i)
        m_figures[i]->setText(texts[i]);
}

void CommitmentView::showInvoiceCount()
{
    m_tabs->setTabText(0, Tr::tr("Invoices (%1)").arg(formats::count(m_ofCommitment.rowCount())));
}

DataTable *CommitmentView::activeTable() const
{
    return m_tabs->currentWidget() == m_lines ? m_lines->table() : m_invoices;
}

void CommitmentView::resetLayout()
{
    m_invoices->resetLayout();
    m_lines->table()->resetLayout();
}

} // namespace tieout
