// SPDX-License-Identifier: Apache-2.0
// A cell that shows a share as a bar and a percentage.
#pragma once

#include <QStyledItemDelegate>

namespace tieout {

/// Reads the share (0 to 100) from the given role; draws only the text when it is negative.
class ShareDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit ShareDelegate(int role, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace tieout
