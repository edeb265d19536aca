// SPDX-License-Identifier: Apache-2.0
// Edits a whole number in its cell, and says there and then why a number cannot be.
#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace tieout {

class NumberDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Why the text cannot be the cell's number; empty when it can.
    using Check = std::function<QString(const QModelIndex &, const QString &)>;

    NumberDelegate(Check check, const QString &accessibleName, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /// A text that cannot be the number, and why; empty: it can, or the editor was left.
    void judged(const QString &problem) const;

protected:
    /// Enter on a number that cannot be leaves the editor open.
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    Check m_check;
    QString m_accessibleName;
    mutable QPersistentModelIndex m_edited;
};

} // namespace tieout
