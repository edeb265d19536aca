// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/linkcandidatespane.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString lookingText()
{
    return Tr::tr("Looking for bills that may belong to these invoices…");
}

} // namespace

LinkCandidatesPane::LinkCandidatesPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(u"linkCandidatesTable"_s, this))
    , m_why(new CopyableLabel(this))
    , m_bill(new QLineEdit(this))
    , m_note(new QLineEdit(this))
    , m_link(new QPushButton(Tr::tr("&Link"), this))
{
    buildTable();
    build();
    connect(m_table, &DataTable::selectionMoved, this, &LinkCandidatesPane::showChosen);
    connect(m_bill, &QLineEdit::textChanged, this, &LinkCandidatesPane::showCommand);
    connect(m_link, &QPushButton::clicked, this, &LinkCandidatesPane::link);
    showChosen();
}

LinkCandidatesPane::~LinkCandidatesPane()
{
    delete m_table; // the view, before the model it shows
}

void LinkCandidatesPane::buildTable()
{
    using Model = LinkCandidateModel;
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(Tr::tr("Invoices that are linked to no bill"));
    m_table->setDefaults({ Model::Project, Model::Why },
        { { Model::Score, 22 }, { Model::Invoice, 12 }, { Model::Vendor, 24 }, { Model::Project, 20 },
            { Model::Amount, 13 }, { Model::Bill, 12 }, { Model::BillVendor, 24 }, { Model::BillTotal, 13 },
            { Model::BillDate, 12 } });
    m_table->sortByColumn(Model::Invoice, Qt::AscendingOrder);
    m_table->sortByColumn(Model::Score, Qt::DescendingOrder);
    m_table->restoreLayout();
}

void LinkCandidatesPane::build()
{
    m_why->setObjectName(u"linkWhy"_s);
    m_bill->setObjectName(u"linkBillField"_s);
    m_bill->setPlaceholderText(Tr::tr("Bill number"));
    m_note->setObjectName(u"linkNoteField"_s);
    m_note->setPlaceholderText(Tr::tr("Why; kept in the history"));
    m_link->setObjectName(u"linkButton"_s);
    QLabel *billLabel = plainLabel(Tr::tr("&Bill in Xero:"), this);
    billLabel->setBuddy(m_bill);
    QLabel *noteLabel = plainLabel(Tr::tr("&Note:"), this);
    noteLabel->setBuddy(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(billLabel);
    row->addWidget(m_bill, 1);
    row->addWidget(noteLabel);
    row->addWidget(m_note, 2);
    row->addWidget(m_link);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    layout->addLayout(row);
}

void LinkCandidatesPane::setRows(const QList<LinkCandidate> &rows)
{
    const InvoiceId before = chosen() ? chosen()->invoice.id : InvoiceId();
    m_model.setRows(rows);
    m_sorted.refresh();
    // A suggestion replaces the row of its invoice, and the view goes on to a neighbor then.
    if (before.isValid() && (!chosen() || chosen()->invoice.id != before))
        choose(before);
    if (!chosen() && !m_isLooking && m_sorted.rowCount() > 0)
        m_table->chooseRow(0); // the pair that fits best
    showChosen();
}

void LinkCandidatesPane::setBillNumbers(const QStringList &numbers)
{
    delete m_bill->completer();
    auto *completer = new QCompleter(numbers, m_bill);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_bill->setCompleter(completer);
}

void LinkCandidatesPane::setSearch(bool isLooking, int billsNotRead)
{
    m_isLooking = isLooking;
    m_billsNotRead = billsNotRead;
    m_table->setEmptyText(isLooking ? lookingText() : Tr::tr("Every invoice is linked to its bill."));
    showChosen();
}

void LinkCandidatesPane::setPermission(const Permission &permission)
{
    m_permission = permission;
    showCommand();
}

void LinkCandidatesPane::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    showCommand();
}

void LinkCandidatesPane::clearNote()
{
    m_note->clear();
}

bool LinkCandidatesPane::choose(const InvoiceId &invoice)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (m_model.rowAt(m_sorted.mapToSource(m_sorted.index(row, 0)).row()).invoice.id != invoice)
            continue;
        m_table->chooseRow(row);
        return true;
    }
    return false;
}

const LinkCandidate *LinkCandidatesPane::chosen() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.size() == 1 ? &m_model.rowAt(m_sorted.mapToSource(selected.first()).row()) : nullptr;
}

void LinkCandidatesPane::showChosen()
{
    const LinkCandidate *row = chosen();
    QStringList words;
    if (m_isLooking)
        words << lookingText();
    else if (row)
        words << reasonsFor(*row);
    else
        words << Tr::tr("Select an invoice to see which bill may belong to it, and why.");
    if (m_billsNotRead > 0)
        words << counted(m_billsNotRead,
            QT_TRANSLATE_NOOP("tieout", "1 more bill is looked at when this is opened again."),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln more bills are looked at when this is opened again."));
    m_why->setText(words.join(QLatin1Char(' ')));
    const std::optional<LinkCandidate> now = row ? std::optional(*row) : std::nullopt;
    if (m_shown != now) // what somebody is typing stays
        m_bill->setText(now && now->suggestion ? now->suggestion->bill.number : QString());
    m_shown = now;
    showCommand();
}

void LinkCandidatesPane::showCommand()
{
    const bool hasBill = !m_bill->text().trimmed().isEmpty();
    m_bill->setEnabled(m_permission.allowed);
    m_note->setEnabled(m_permission.allowed);
    m_link->setEnabled(m_permission.allowed && !m_isChanging && chosen() && hasBill);
    m_link->setToolTip(plainToolTip(!m_permission.allowed ? m_permission.reason
            : !chosen()                                   ? Tr::tr("Select an invoice first.")
            : !hasBill                                    ? Tr::tr("Enter the number of the bill first.")
                                                          : QString()));
}

void LinkCandidatesPane::link()
{
    const LinkCandidate *row = chosen();
    if (!row)
        return;
    // A number belongs to several bills now and then; as long as nobody typed, it is the suggested one.
    const QString typed = m_bill->text().trimmed();
    const bool isSuggested = row->suggestion && typed == row->suggestion->bill.number;
    const QString bill = isSuggested ? row->suggestion->bill.id.toString() : typed;
    const InvoiceId invoice = row->invoice.id;
    Q_EMIT linkWanted(invoice, bill, m_note->text().trimmed());
}

} // namespace tieout
