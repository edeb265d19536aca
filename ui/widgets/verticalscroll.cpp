// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/verticalscroll.h"

#include <QScrollBar>

#include <algorithm>

namespace tieout {

VerticalScroll::VerticalScroll(QWidget *content, int leastLines)
    : m_leastLines(leastLines)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize VerticalScroll::minimumSizeHint() const
{
    const QSize content = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int height = std::min(content.height(), fontMetrics().height() * m_leastLines);
    return { content.width() + verticalScrollBar()->sizeHint().width(), height };
}

} // namespace tieout
