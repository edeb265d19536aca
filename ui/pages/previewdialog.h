// SPDX-License-Identifier: Apache-2.0
// What a sync would do, in totals and per payment. Nothing was written; *Sync These* does it.
#pragma once

#include "core/sync/syncrequest.h"
#include "ui/models/previewtablemodel.h"
#include "ui/models/sortedtable.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tieout {

class DataTable;

class PreviewDialog final : public QDialog {
    Q_OBJECT
public:
    explicit PreviewDialog(const RunReport &preview, QWidget *parent = nullptr);
    ~PreviewDialog() override;

    /// Why no sync can start now; empty when one can.
    void setReason(const QString &reason);

Q_SIGNALS:
    void syncWanted();

private:
    void buildWords(const RunReport &preview, QVBoxLayout &layout);
    void buildTable();
    void showCommand();

    PreviewTableModel m_model;
    SortedTable m_sorted;
    QString m_reason;
    DataTable *m_table;
    QLabel *m_why;
    QPushButton *m_sync;
};

} // namespace tieout
