// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/primarybutton.h"

#include "ui/style/tones.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace tieout {

PrimaryButton::PrimaryButton(QWidget *parent)
    : QPushButton(parent)
{
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return { size.width() + 16, std::max(size.height(), fontMetrics().height() + 16) };
}

void PrimaryButton::paintEvent(QPaintEvent *event)
{
    if (!isEnabled()) {
        QPushButton::paintEvent(event);
        return;
    }
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = accentColour();
    if (option.state.testFlag(QStyle::State_Sunken))
        ground = ground.darker(135);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        ground = ground.darker(115);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::white, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), 2.5, 2.5);
    }
    option.palette.setColor(QPalette::ButtonText, Qt::white);
    style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, this);
}

} // namespace tieout
