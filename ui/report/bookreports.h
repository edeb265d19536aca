// SPDX-License-Identifier: Apache-2.0
// The whole of the ledger as reports, with every column, for `tieoutctl export`. The columns are those of the window's
// tables; a payment also says whose it is.
#pragma once

#include "core/model/rows.h"
#include "ui/report/report.h"

namespace tieout {

[[nodiscard]] Report paymentsReport(const QList<PaymentRow> &payments);
[[nodiscard]] Report invoicesReport(const QList<InvoiceRow> &invoices);
[[nodiscard]] Report historyReport(const QList<RunRow> &runs);

/// "As of Nov 18, 2026 2:02 PM CST · last sync …": beneath the title.
[[nodiscard]] QString asOfText(Instant now, const std::optional<RunRow> &lastRun);

} // namespace tieout
