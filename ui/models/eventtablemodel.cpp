// SPDX-License-Identifier: Apache-2.0
#include "ui/models/eventtablemodel.h"

#include "core/base/tr.h"
#include "ui/models/roles.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

namespace tieout {

namespace {

QString text(const EventRow &row, int column)
{
    switch (column) {
    case EventTableModel::When:
        return formats::moment(row.event.at);
    case EventTableModel::What:
        return row.event.text;
    case EventTableModel::Who:
        return doerOf(row.event);
    default:
        return {};
    }
}

} // namespace

QString doerOf(const PaymentEvent &event)
{
    if (event.trigger != RunTrigger::Scheduled)
        return event.person;
    return event.person.isEmpty() ? Tr::tr("Schedule") : Tr::tr("Schedule, as %1", "person").arg(event.person);
}

EventTableModel::EventTableModel(QObject *parent)
    : RowTable(parent)
{
}

void EventTableModel::setEvents(const QList<PaymentEvent> &events)
{
    QList<EventRow> rows;
    for (const PaymentEvent &event : events)
        rows.append({ int(rows.size()), event });
    setRows(rows);
}

int EventTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EventTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventRow &row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(row, index.column()));
    case Qt::TextAlignmentRole:
        return cellAlignment(false);
    case RawRole:
        return index.column() == When ? QVariant(row.number) : QVariant(text(row, index.column()));
    case PlainRole:
        if (index.column() == When)
            return QVariant::fromValue(SheetCell { CellKind::Date, toIsoText(row.event.at) });
        return QVariant::fromValue(SheetCell { CellKind::Text, text(row, index.column()) });
    default:
        return {};
    }
}

QVariant EventTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QStringList titles { Tr::tr("When"), Tr::tr("Who"), Tr::tr("What Happened") };
    return headerCell(titles.value(section), false, orientation, role);
}

} // namespace tieout
