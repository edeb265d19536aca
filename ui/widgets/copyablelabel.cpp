// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/copyablelabel.h"

#include <QKeyEvent>

namespace tieout {

CopyableLabel::CopyableLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::NoFocus);
}

CopyableLabel::CopyableLabel(const QString &text, QWidget *parent)
    : CopyableLabel(parent)
{
    setText(text);
}

void CopyableLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (hasSelectedText())
        setFocus(Qt::MouseFocusReason);
}

bool CopyableLabel::event(QEvent *event)
{
    // Otherwise the window's own Copy would take the key, and a table's rows with it.
    if (event->type() == QEvent::ShortcutOverride && hasSelectedText()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLabel::event(event);
}

} // namespace tieout
