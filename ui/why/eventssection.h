// SPDX-License-Identifier: Apache-2.0
// Everything that happened to one payment.
#pragma once

#include "core/facade/statusrequests.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/sortedtable.h"

#include <QWidget>

namespace tieout {

class DataTable;

class EventsSection final : public QWidget {
    Q_OBJECT
public:
    /// The requests outlive the section.
    explicit EventsSection(StatusRequests &status, QWidget *parent = nullptr);
    ~EventsSection() override;

    /// Reads them anew.
    void load(PaymentId payment);
    [[nodiscard]] DataTable *table() const { return m_table; }

private:
    void take(PaymentId payment, const Result<QList<PaymentEvent>> &events);

    StatusRequests &m_status;
    PaymentId m_payment;
    EventTableModel m_model;
    SortedTable m_sorted;
    DataTable *m_table;
};

} // namespace tieout
