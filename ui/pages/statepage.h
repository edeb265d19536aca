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

    void show(const Condition &condition);

Q_SIGNALS:
    void remedyWanted(tieout::Remedy remedy);

private:
    void build();

    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
    Remedy m_remedy = Remedy::None;
};

} // namespace tieout
