// SPDX-License-Identifier: Apache-2.0
// The question about many voids at once (rule 21), with the payments that it is about.
#pragma once

#include "ui/models/previewtablemodel.h"
#include "ui/models/sortedtable.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace tieout {

class DataTable;

class VoidDialog final : public QDialog {
    Q_OBJECT
public:
    /// `payments`: those whose lines would be set to 0.00.
    explicit VoidDialog(const QList<PaymentRow> &payments, QWidget *parent = nullptr);
    ~VoidDialog() override;

    /// Why no sync can start now; empty when one can.
    void setReason(const QString &reason);

Q_SIGNALS:
    /// The lines of these payments and no others.
    void voidWanted(int count);
    void putOff();

private:
    void buildTable();
    [[nodiscard]] QDialogButtonBox *buildButtons();

    PreviewTableModel m_model;
    SortedTable m_sorted;
    DataTable *m_table;
    QLabel *m_why;
    QPushButton *m_void;
};

} // namespace tieout
