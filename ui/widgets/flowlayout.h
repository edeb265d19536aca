// SPDX-License-Identifier: Apache-2.0
// Places widgets in rows, from the leading side on, as a text places words: buttons that wrap when there is no room.
#pragma once

#include <QLayout>

namespace tieout {

class FlowLayout final : public QLayout {
public:
    /// `spacing` in pixels, between the widgets and between the rows.
    explicit FlowLayout(QWidget *parent, int spacing);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect &rect) override;

private:
    enum class Doing { Measure, Place };
    /// The height of all rows at this width.
    int flow(const QRect &rect, Doing doing) const;

    QList<QLayoutItem *> m_items;
};

} // namespace tieout
