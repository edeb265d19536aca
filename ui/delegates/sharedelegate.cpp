// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/sharedelegate.h"

#include "core/base/tr.h"
#include "ui/style/tones.h"

#include <QApplication>
#include <QPainter>

namespace tieout {

namespace {

constexpr int kLeastBar = 8; // pixels

int textWidth(const QStyleOptionViewItem &cell, const QString &text)
{
    return cell.fontMetrics.horizontalAdvance(text);
}

} // namespace

ShareDelegate::ShareDelegate(int role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    cell.displayAlignment = Qt::AlignVCenter | Qt::AlignRight; // beside its bar, whatever the column has
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, widget);
    const int share = index.data(m_role).toInt();
    if (share < 0)
        return;

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, widget) + 1; // as the style keeps it
    const int number = std::max(textWidth(cell, Tr::tr("%1%").arg(100)), textWidth(cell, cell.text));
    const int room = cell.rect.width() - number - 3 * margin;
    if (room < kLeastBar)
        return; // the number alone
    const int height = std::max(4, cell.fontMetrics.height() / 3);
    const QRect bar(cell.rect.x() + margin, cell.rect.center().y() - height / 2, room, height);
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
    size.setWidth(textWidth(option, Tr::tr("%1%").arg(100)) + 70);
    return size;
}

} // namespace tieout
