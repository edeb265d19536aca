// SPDX-License-Identifier: Apache-2.0
// Looks at what a sync would do, shows it, and starts the same sync if the person wants it.
#pragma once

#include "core/facade/syncfacade.h"

#include <QPointer>

namespace tieout {

class PreviewDialog;
class SyncControl;

class Previews final : public QObject {
    Q_OBJECT
public:
    /// All of these outlive it.
    Previews(SyncFacade &facade, SyncControl &control, QWidget &window);

    /// Of a sync with this scope; does nothing when no run can start.
    void look(const SyncRequest &scope);

Q_SIGNALS:
    /// The preview could not be made.
    void failed(const tieout::Error &error);

private:
    void show(const RunReport &report);
    void tellReason();

    SyncControl &m_control;
    QWidget &m_window;
    SyncRequest m_scope;
    bool m_isAwaited = false; ///< asked for here, and not answered yet
    QPointer<PreviewDialog> m_dialog;
};

} // namespace tieout
