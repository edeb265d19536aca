// SPDX-License-Identifier: Apache-2.0
// Asks about many voids at once (rule 21): a banner as long as runs hold them back, and a dialog with the payments.
#pragma once

#include "core/facade/syncfacade.h"

#include <QPointer>
#include <QSet>

namespace tieout {

class Banner;
class SyncControl;
class VoidDialog;

/// It asks from what the ledger says, so the question is there after any run, one of the schedule or of another
/// program too, and after a restart.
class VoidQuestion final : public QObject {
    Q_OBJECT
public:
    /// All of these outlive it.
    VoidQuestion(SyncFacade &facade, SyncControl &control, QWidget &window);

    /// Belongs to the window.
    [[nodiscard]] Banner *banner() const { return m_banner; }

private:
    void takePayments(const QList<PaymentRow> &payments);
    void updatePayments(const QList<PaymentRow> &payments);
    [[nodiscard]] QList<PaymentRow> asked() const;
    void showBanner();
    void openDialog();
    void tellReason();

    SyncControl &m_control;
    QWidget &m_window;
    Banner *m_banner;
    QPointer<VoidDialog> m_dialog;
    VoidPolicy m_policy = VoidPolicy::Automatic;
    QHash<PaymentId, PaymentRow> m_awaiting; ///< their void
    QSet<PaymentId> m_putOff; ///< "Not Now", until a run asks again or there are others
};

} // namespace tieout
