// SPDX-License-Identifier: Apache-2.0
// What happened to one payment, when, and by whom.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

namespace tieout {

struct EventRow {
    int number = 0; ///< from 0, the oldest first
    PaymentEvent event;

    bool operator==(const EventRow &) const = default;
};

class EventTableModel final : public RowTable<EventRow, int> {
    Q_OBJECT
public:
    enum Column { When, Who, What, ColumnCount };

    explicit EventTableModel(QObject *parent = nullptr);

    /// The oldest first.
    void setEvents(const QList<PaymentEvent> &events);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] int idOf(const EventRow &row) const override { return row.number; }
};

/// "Dana Whitfield"; "Schedule, as Dana Whitfield"; empty where nobody knows. Translated.
[[nodiscard]] QString doerOf(const PaymentEvent &event);

} // namespace tieout
