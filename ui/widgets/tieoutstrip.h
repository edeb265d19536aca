// SPDX-License-Identifier: Apache-2.0
// The answer at a glance: do the books tie out? One line of figures per currency.
#pragma once

#include "core/model/rows.h"
#include "core/model/separatefigures.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace tieout {

class SeparateStrip;

class TieOutStrip final : public QWidget {
    Q_OBJECT
public:
    explicit TieOutStrip(QWidget *parent = nullptr);

    void setFigures(const QList<TieOut> &figures);
    /// Behind *More*, which is hidden without any.
    void setSeparate(const QList<SeparateFigures> &figures);
    /// The widget before the figures in the tab order.
    void setTabPredecessor(QWidget *widget) { m_tabPredecessor = widget; }

Q_SIGNALS:
    void differenceClicked();
    void needsYouClicked();
    void waitingClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMore();
    void showMore();
    void addHeading(int column, const QString &title);
    [[nodiscard]] QWidget *makeFigure(const QString &text, void (TieOutStrip::*clicked)());
    void addFigure(int row, int column, const QString &title, const QString &text, PaymentState tone, bool isToned,
        void (TieOutStrip::*clicked)());

    QList<TieOut> m_figures;
    QGridLayout *m_grid;
    QToolButton *m_more;
    SeparateStrip *m_separate;
    QWidget *m_tabPredecessor = nullptr;
    bool m_isBuilding = false;
};

} // namespace tieout
