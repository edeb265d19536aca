// SPDX-License-Identifier: Apache-2.0
// Tables for people at a terminal.
#pragma once

#include "core/base/plural.h"
#include "core/facade/appstatus.h"
#include "core/sync/syncrequest.h"

#include <QSet>
#include <QStringList>

namespace tieout::cli {

/// Columns are as wide as their widest cell; those in `right` are right-aligned. Ends with a line break.
[[nodiscard]] QString textTable(const QStringList &titles, const QList<QStringList> &rows, const QSet<int> &right = {});

/// "1,234.50 USD"
[[nodiscard]] QString moneyText(const Money &money);
/// In the computer's time zone: "2026-11-20 14:02".
[[nodiscard]] QString momentText(std::optional<Instant> instant);
/// As people would say it at `now`: "in a moment", "at 21:11", "tomorrow at 06:00", "on 2026-12-03 at 06:00".
[[nodiscard]] QString whenText(Instant instant, Instant now);
/// "4 created, 1 voided"; "nothing to do" when there is nothing to count.
[[nodiscard]] QString countsText(const RunCounts &counts);
/// For a table: "completed, with problems"
[[nodiscard]] QString outcomeText(RunOutcome outcome);
/// A sentence without its full stop: "The dry run completed, with problems".
[[nodiscard]] QString endOf(const RunRow &run);
/// What people call the state: "not included".
[[nodiscard]] QString stateText(PaymentState state);

[[nodiscard]] QString paymentsTable(const QList<PaymentRow> &payments);
[[nodiscard]] QString invoicesTable(const QList<InvoiceRow> &invoices);
[[nodiscard]] QString historyTable(const QList<RunRow> &runs);
/// A sentence about the end of a run, its table, and the payments that need a person.
[[nodiscard]] QString runText(const RunReport &report);
[[nodiscard]] QString statusText(const AppStatus &status, Instant now);

} // namespace tieout::cli
