// SPDX-License-Identifier: Apache-2.0
// A page that fills the whole window: one title, one text, one button.
#pragma once

#include "ui/mainwindow/condition.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tieout {

class StatePage final : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent = nullptr);

    /// `offersDemo`: a second button leads to the demo company.
    void show(const Condition &condition, bool offersDemo);

Q_SIGNALS:
    void remedyWanted(tieout::Remedy remedy);
    void demoWanted();

private:
    void build();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    QPushButton *m_demo;
    Remedy m_remedy = Remedy::None;
};

} // namespace tieout
