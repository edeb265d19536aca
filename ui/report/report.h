// SPDX-License-Identifier: Apache-2.0
// A table on its way to paper or into a file: what is shown, as values.
#pragma once

#include "core/base/sheetcell.h"

#include <QStringList>

class QAbstractItemModel;

namespace tieout {

struct ReportColumn {
    QString title;
    QString sheetTitle; ///< the heading in a file, where "Paid" alone would not say that 80 is a percentage
    bool isNumeric = false; ///< on the right
    bool isSheetOnly = false; ///< in files only: what the printed text says by other means
};

struct ReportCell {
    QString text; ///< as it is shown
    SheetCell sheet; ///< for files: plain numbers, ISO dates
    bool isStruckOut = false; ///< a voided amount
};

struct Report {
    QString title;
    QString company;
    QStringList facts; ///< which part of the books is shown, and as of when
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows; ///< a cell for each column
};

/// These columns of every row, in this order, and after them the currency of the row's amount. Title, company and facts
/// stay empty. The model has the roles of ui/models/roles.h.
[[nodiscard]] Report reportOf(const QAbstractItemModel &model, const QList<int> &columns);

} // namespace tieout
