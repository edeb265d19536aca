// SPDX-License-Identifier: Apache-2.0
// Behind *More* of the strip: money around the sync that is no part of the difference, one line per currency.
#pragma once

#include "core/model/separatefigures.h"

#include <QWidget>

class QGridLayout;

namespace tieout {

class SeparateStrip final : public QWidget {
    Q_OBJECT
public:
    explicit SeparateStrip(QWidget *parent = nullptr);

    void setFigures(const QList<SeparateFigures> &figures);
    [[nodiscard]] bool hasFigures() const { return !m_figures.isEmpty(); }

private:
    void addFigure(int row, int column, const QString &title, const Money &money);

    QList<SeparateFigures> m_figures;
    QGridLayout *m_grid;
};

} // namespace tieout
