// SPDX-License-Identifier: Apache-2.0
// What was sent against what was read back, and a button that reads the line again.
#pragma once

#include "core/facade/linerequests.h"
#include "ui/models/fieldtablemodel.h"
#include "ui/models/sortedtable.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tieout {

class DataTable;

class FieldsSection final : public QWidget {
    Q_OBJECT
public:
    /// The requests outlive the section.
    explicit FieldsSection(LineRequests &lines, QWidget *parent = nullptr);
    ~FieldsSection() override;

    /// `reason`: why nothing can be read now; empty when it can.
    void show(const PaymentRow &row, const QString &reason);
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    void build();
    void fill();
    void lookAgain();
    void take(PaymentId payment, const Result<LineReport> &report);

    LineRequests &m_lines;
    PaymentRow m_row;
    QString m_reason;
    std::optional<PaymentLine> m_line; ///< as it was just read
    Instant m_readAt {};
    std::optional<Error> m_problem; ///< why it could not be read
    bool m_isReading = false;
    FieldTableModel m_model;
    SortedTable m_sorted;
    QLabel *m_when;
    QPushButton *m_lookAgain;
    DataTable *m_table;
};

} // namespace tieout
