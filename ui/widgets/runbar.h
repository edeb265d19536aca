// SPDX-License-Identifier: Apache-2.0
// The progress of a run: a bar and a sentence.
#pragma once

#include "core/sync/syncrequest.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace tieout {

class RunBar final : public QWidget {
    Q_OBJECT
public:
    explicit RunBar(QWidget *parent = nullptr);

    /// Shows the bar at its start.
    void begin();
    void show(const SyncProgress &progress);
    /// The user asked to stop: says what the run still waits for.
    void stopping();
    void end();

private:
    QProgressBar *m_bar;
    QLabel *m_sentence;
    bool m_isStopping = false;
};

} // namespace tieout
