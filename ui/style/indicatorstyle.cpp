// SPDX-License-Identifier: Apache-2.0
#include "ui/style/indicatorstyle.h"

#include "ui/style/tones.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace tieout {

using namespace Qt::StringLiterals;

void IndicatorStyle::install()
{
    if (QApplication::style()->name() != u"fusion"_s)
        return;
    auto *style = new IndicatorStyle;
    style->setParent(qApp);
    QApplication::setStyle(style);
}

void IndicatorStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isRound = element == PE_IndicatorRadioButton;
    const bool isPlain = option->state.testFlag(State_Enabled) && !option->state.testFlag(State_HasFocus);
    if (!isPlain || (!isRound && element != PE_IndicatorCheckBox))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, isRound);
    painter->setPen(quietText(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5); // in the middle of the pixels
    if (isRound)
        painter->drawEllipse(outline);
    else
        painter->drawRect(outline);
    painter->restore();
}

} // namespace tieout
