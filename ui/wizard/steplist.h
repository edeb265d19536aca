// SPDX-License-Identifier: Apache-2.0
// The names of all steps, those behind marked, the current one bold.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;

namespace tieout {

class StepList final : public QWidget {
    Q_OBJECT
public:
    StepList(const QStringList &names, QWidget *parent);

    void setCurrent(int step);

private:
    struct Line {
        QLabel *icon;
        QLabel *name;
    };
    QList<Line> m_lines;
};

} // namespace tieout
