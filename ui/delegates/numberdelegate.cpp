// SPDX-License-Identifier: Apache-2.0
#include "ui/delegates/numberdelegate.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tieout {

using namespace Qt::StringLiterals;

NumberDelegate::NumberDelegate(Check check, const QString &accessibleName, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_check(std::move(check))
    , m_accessibleName(accessibleName)
{
}

QWidget *NumberDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(u"numberEditor"_s);
    editor->setAccessibleName(m_accessibleName);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    editor->setMaxLength(20);
    m_edited = index;
    connect(
        editor, &QLineEdit::textEdited, this, [this](const QString &text) { Q_EMIT judged(m_check(m_edited, text)); });
    return editor;
}

void NumberDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString text = qobject_cast<QLineEdit *>(editor)->text();
    const QString problem = m_check(index, text);
    Q_EMIT judged(problem);
    if (problem.isEmpty())
        model->setData(index, text.trimmed().toLongLong(), Qt::EditRole);
}

bool NumberDelegate::eventFilter(QObject *editor, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool ends = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        const auto *field = qobject_cast<QLineEdit *>(editor);
        const QString problem = ends && field ? m_check(m_edited, field->text()) : QString();
        if (!problem.isEmpty()) {
            Q_EMIT judged(problem);
            return true;
        }
        if (key == Qt::Key_Escape)
            Q_EMIT judged(QString());
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace tieout
