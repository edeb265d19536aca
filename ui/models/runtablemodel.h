// SPDX-License-Identifier: Apache-2.0
// Sync History: one row per sync or preview.
#pragma once

#include "core/base/sheetcell.h"
#include "core/model/rows.h"
#include "ui/models/rowtable.h"

namespace tieout {

class RunTableModel final : public RowTable<RunRow, RunId> {
    Q_OBJECT
public:
    enum Column {
        Outcome,
        Started,
        StartedBy,
        Created,
        Voided,
        Updated,
        NeedsYou,
        Duration,
        XeroCalls,
        ProcoreCalls,
        Message,
        ColumnCount
    };

    explicit RunTableModel(QObject *parent = nullptr);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] RunId idOf(const RunRow &row) const override { return row.id; }

private:
    [[nodiscard]] static QString text(const RunRow &run, int column);
    [[nodiscard]] static QVariant raw(const RunRow &run, int column);
    [[nodiscard]] static SheetCell plain(const RunRow &run, int column);
};

/// "Completed", "Completed, with problems", "Stopped", "Failed", "Going on".
[[nodiscard]] QString outcomeName(RunOutcome outcome);
/// The state whose icon and color stand for the outcome.
[[nodiscard]] PaymentState outcomeTone(RunOutcome outcome);
/// "Schedule", "Preview by Dana Whitfield", "Dana Whitfield".
[[nodiscard]] QString startedBy(const RunRow &run);
/// What the run did, what it left undone, and why, in a few sentences. Never empty.
[[nodiscard]] QString runSummary(const RunRow &run);

} // namespace tieout
