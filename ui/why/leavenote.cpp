// SPDX-License-Identifier: Apache-2.0
#include "ui/why/leavenote.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/flowlayout.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

LeaveNote::LeaveNote(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLineEdit(this))
    , m_leave(new QPushButton(Tr::tr("&Leave as It Is"), this))
    , m_cancel(new QPushButton(Tr::tr("&Cancel"), this))
{
    setObjectName(u"leaveNote"_s);
    QLabel *label =
        plainLabel(Tr::tr("&Why is it left as it is? Your reason is kept with the payment's history."), this);
    label->setWordWrap(true);
    label->setBuddy(m_note);
    m_note->setObjectName(u"leaveNoteField"_s);
    m_note->setAccessibleName(Tr::tr("Why the payment is left as it is"));
    m_note->setMaxLength(500);
    m_leave->setObjectName(u"leaveNoteButton"_s);
    m_cancel->setObjectName(u"leaveNoteCancel"_s);
    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    connect(m_note, &QLineEdit::textChanged, this, &LeaveNote::showWhetherPossible);
    connect(m_note, &QLineEdit::returnPressed, m_leave, &QPushButton::click);
    connect(m_leave, &QPushButton::clicked, this, [this] { Q_EMIT leaveWanted(m_note->text().trimmed()); });
    connect(m_cancel, &QPushButton::clicked, this, &LeaveNote::cancelled);
    m_note->installEventFilter(this);
    showWhetherPossible();
}

/// Esc ends the note; the window would take it for the one that clears the filter.
bool LeaveNote::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        Q_EMIT cancelled();
    return true;
}

void LeaveNote::begin()
{
    m_note->clear();
    m_note->setFocus(Qt::OtherFocusReason);
}

void LeaveNote::setReason(const QString &reason)
{
    m_reason = reason;
    showWhetherPossible();
}

void LeaveNote::showWhetherPossible()
{
    const QString reason =
        m_reason.isEmpty() && m_note->text().trimmed().isEmpty() ? Tr::tr("Write down your reason first.") : m_reason;
    m_leave->setEnabled(reason.isEmpty());
    m_leave->setToolTip(plainToolTip(reason));
    m_leave->setAccessibleDescription(reason);
    m_note->setPlaceholderText(Tr::tr("Write down your reason first."));
}

} // namespace tieout
