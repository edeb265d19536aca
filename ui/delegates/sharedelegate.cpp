// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/sharedelegate.h"

#include "ui/style/tones.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

using namespace Qt::StringLiterals;

ShareDelegate::ShareDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.displayAlignment = Qt::AlignVCenter | Qt::AlignRight;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const int share = index.data(m_role).toInt();
    if (share < 0)
        return;

    const int margin = 6;
    const int numberWidth = cell.fontMetrics.horizontalAdvance(u"100%"_s) + margin;
    QRect bar = cell.rect.adjusted(margin, 0, -numberWidth - margin, 0);
    const int height = std::max(4, cell.fontMetrics.height() / 3);
    bar = QRect(bar.x(), bar.center().y() - height / 2, std::max(8, bar.width()), height);
    QRect filled = bar;
    filled.setWidth(bar.width() * std::min(share, 100) / 100);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const auto draw = [&](const QRect &part, const QColor &colour) {
        painter->setBrush(colour);
        painter->drawRoundedRect(QStyle::visualRect(cell.direction, cell.rect, part), height / 2.0, height / 2.0);
    };
    draw(bar, troughColour(cell.palette));
    if (filled.width() > 0)
        draw(filled, stateColour(PaymentState::Synced, isDark(cell.palette)));
    painter->restore();
}

QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setWidth(option.fontMetrics.horizontalAdvance(u"100%"_s) + 70);
    return size;
}

} // namespace tieout
