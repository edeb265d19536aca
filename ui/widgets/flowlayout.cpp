// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace tieout {

FlowLayout::FlowLayout(QWidget *parent, int spacing)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return flow(QRect(0, 0, width, 0), Doing::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->sizeHint());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    flow(rect, Doing::Place);
}

int FlowLayout::flow(const QRect &rect, Doing doing) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = rect.y();
    QList<QLayoutItem *> row;
    int width = 0;
    int height = 0;
    const auto endRow = [&] {
        int x = rect.x();
        for (QLayoutItem *item : std::as_const(row)) {
            const QRect place(QPoint(x, y), QSize(item->sizeHint().width(), height));
            if (doing == Doing::Place)
                item->setGeometry(QStyle::visualRect(direction, rect, place));
            x += place.width() + spacing();
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (!row.isEmpty() && width + spacing() + size.width() > rect.width()) {
            endRow();
            y += height + spacing();
            width = height = 0;
        }
        width += size.width() + (row.isEmpty() ? 0 : spacing());
        height = std::max(height, size.height());
        row.append(item);
    }
    endRow();
    return y + height - rect.y();
}

} // namespace tieout
