// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/linkedpane.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

LinkedPane::LinkedPane(QWidget *parent)
    : QWidget(parent)
    , m_table(new DataTable(u"linkedTable"_s, this))
    , m_note(new QLineEdit(this))
    , m_unlink(new QPushButton(Tr::tr("&Unlink"), this))
{
    build();
    connect(m_table, &DataTable::selectionMoved, this, &LinkedPane::showCommand);
    connect(m_unlink, &QPushButton::clicked, this, &LinkedPane::unlink);
    showCommand();
}

LinkedPane::~LinkedPane()
{
    delete m_table; // the view, before the model it shows
}

void LinkedPane::build()
{
    using Model = LinkTableModel;
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(Tr::tr("Invoices that are linked to a bill"));
    m_table->setEmptyText(Tr::tr("Reading the links…"));
    m_table->setDefaults({},
        { { Model::Invoice, 12 }, { Model::Vendor, 24 }, { Model::Project, 20 }, { Model::Bill, 12 },
            { Model::BillVendor, 24 }, { Model::LinkedBy, 24 }, { Model::LinkedOn, 18 } });
    m_table->sortByColumn(Model::Vendor, Qt::AscendingOrder);
    m_table->restoreLayout();
    m_note->setObjectName(u"unlinkNoteField"_s);
    m_note->setPlaceholderText(Tr::tr("Why; kept in the history"));
    m_unlink->setObjectName(u"unlinkButton"_s);
    QLabel *label = plainLabel(Tr::tr("&Note:"), this);
    label->setBuddy(m_note);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_note, 1);
    row->addWidget(m_unlink);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
}

void LinkedPane::setProblem(const std::optional<Error> &problem)
{
    m_table->setEmptyText(problem ? sentenceAndStep(*problem) : Tr::tr("No invoice is linked to a bill yet."));
}

void LinkedPane::setRows(const QList<LinkRow> &rows)
{
    m_model.setRows(rows);
    m_sorted.refresh();
    showCommand();
}

void LinkedPane::setPermission(const Permission &permission)
{
    m_permission = permission;
    showCommand();
}

void LinkedPane::setChanging(bool isChanging)
{
    m_isChanging = isChanging;
    showCommand();
}

void LinkedPane::clearNote()
{
    m_note->clear();
}

bool LinkedPane::choose(const InvoiceId &invoice)
{
    const int row = m_model.indexOf(invoice);
    if (row >= 0)
        m_table->chooseRow(m_sorted.mapFromSource(m_model.index(row, 0)).row());
    return row >= 0;
}

const LinkRow *LinkedPane::chosen() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.size() == 1 ? &m_model.rowAt(m_sorted.mapToSource(selected.first()).row()) : nullptr;
}

void LinkedPane::showCommand()
{
    m_note->setEnabled(m_permission.allowed);
    m_unlink->setEnabled(m_permission.allowed && !m_isChanging && chosen());
    m_unlink->setToolTip(plainToolTip(!m_permission.allowed ? m_permission.reason
            : !chosen()                                     ? Tr::tr("Select an invoice first.")
                                                            : QString()));
}

void LinkedPane::unlink()
{
    const LinkRow *row = chosen();
    if (!row)
        return;
    const InvoiceId invoice = row->invoice.id;
    Q_EMIT unlinkWanted(invoice, m_note->text().trimmed());
}

} // namespace tieout
