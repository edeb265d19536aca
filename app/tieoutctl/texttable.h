// SPDX-License-Identifier: Apache-2.0
// Tables for people in a terminal.
#pragma once

#include "core/sync/appstatus.h"
#include "core/sync/syncrequest.h"

#include <QSet>
#include <QStringList>

namespace tieout::cli {

/// Columns as wide as their widest cell; those in `right` are aligned to the right. Ends with a line end.
[[nodiscard]] QString textTable(const QStringList &titles, const QList<QStringList> &rows, const QSet<int> &right = {});

/// "1,234.50 USD"
[[nodiscard]] QString moneyText(const Money &money);
/// In the computer's time zone: "2026-11-20 14:02".
[[nodiscard]] QString momentText(std::optional<Instant> instant);
/// What people call the state: "not included".
[[nodiscard]] QString stateText(PaymentState state);

[[nodiscard]] QString paymentsTable(const QList<PaymentRow> &payments);
[[nodiscard]] QString invoicesTable(const QList<InvoiceRow> &invoices);
[[nodiscard]] QString historyTable(const QList<RunRow> &runs);
/// One sentence about a run's end, its table, and what needs somebody.
[[nodiscard]] QString runText(const RunReport &report);
[[nodiscard]] QString statusText(const AppStatus &status);

} // namespace tieout::cli
