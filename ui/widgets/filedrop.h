// SPDX-License-Identifier: Apache-2.0
// Lets files be dropped on a widget that knows nothing of it.
#pragma once

#include <QObject>
#include <QPoint>
#include <QStringList>

class QWidget;

namespace tieout {

class FileDrop final : public QObject {
    Q_OBJECT
public:
    /// `target` outlives this; of a view, give its viewport.
    explicit FileDrop(QWidget *target, QObject *parent = nullptr);

Q_SIGNALS:
    /// Paths of this computer, of files and folders alike, and where they were dropped on the target. `others` were no
    /// files of this computer.
    void dropped(const QStringList &paths, const QStringList &others, const QPoint &at);

protected:
    bool eventFilter(QObject *target, QEvent *event) override;
};

} // namespace tieout
