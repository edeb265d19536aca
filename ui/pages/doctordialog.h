// SPDX-License-Identifier: Apache-2.0
// Check Everything, and Check This Invoice: what a payment needs before it can appear in Procore, what of it is
// missing, and the button that mends it.
#pragma once

#include "core/facade/syncfacade.h"
#include "ui/models/findingremedy.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace tieout {

class DoctorDialog final : public QDialog {
    Q_OBJECT
public:
    /// The facade outlives the dialog. Checks at once. `invoiceName` is what people call the invoice; an invalid id
    /// means that everything is checked but what needs an invoice.
    DoctorDialog(SyncFacade &facade, const InvoiceId &invoice, const QString &invoiceName, QWidget *parent = nullptr);

    void check();
    /// Why no sync can start now; empty when one can. The buttons that sync are disabled then, and say it.
    void setReasonNotToSync(const QString &reason);

Q_SIGNALS:
    void remedyWanted(tieout::FindingRemedy remedy, const tieout::InvoiceId &invoice);

private:
    void build();
    void take(const Result<DoctorReport> &report);
    /// The remedies, from top to bottom, come before the dialog's own buttons.
    void orderTabs();
    void addFinding(QGridLayout &grid, int row, const Finding &finding);
    QLabel *quietLabel(const QString &text, QWidget *list) const;
    QPushButton *buttonFor(const Finding &finding, FindingRemedy remedy);
    void showSyncs();
    void copy() const;

    SyncFacade &m_facade;
    InvoiceId m_invoice;
    QString m_invoiceName;
    QList<Finding> m_findings;
    QLabel *m_headline;
    QLabel *m_headlineIcon;
    QScrollArea *m_area;
    QPushButton *m_again;
    QPushButton *m_copy;
    QPushButton *m_close = nullptr;
    QString m_reasonNotToSync;
    QList<QPushButton *> m_syncs; ///< those of the findings that a sync mends
    QList<QLabel *> m_syncReasons;
};

/// What all the findings come to, in a sentence.
[[nodiscard]] QString headlineOf(const QList<Finding> &findings);

} // namespace tieout
