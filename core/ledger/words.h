// SPDX-License-Identifier: Apache-2.0
// The words that stand in the file for values of closed lists. Released words never change.
#pragma once

#include "core/ledger/intent.h"
#include "core/model/bill.h"
#include "core/model/commitment.h"
#include "core/model/paymentrecord.h"

namespace tieout::words {

[[nodiscard]] QString of(PaymentKind value);
[[nodiscard]] QString of(PaymentStatus value);
[[nodiscard]] QString of(PaymentAge value);
[[nodiscard]] QString of(Decision value);
[[nodiscard]] QString of(AccountKind value);
[[nodiscard]] QString of(CommitmentKind value);
[[nodiscard]] QString of(IntentKind value);
[[nodiscard]] QString of(OutcomeKind value);

[[nodiscard]] std::optional<PaymentKind> paymentKind(const QString &word);
[[nodiscard]] std::optional<PaymentStatus> paymentStatus(const QString &word);
[[nodiscard]] std::optional<PaymentAge> paymentAge(const QString &word);
[[nodiscard]] std::optional<Decision> decision(const QString &word);
[[nodiscard]] std::optional<AccountKind> accountKind(const QString &word);
[[nodiscard]] std::optional<CommitmentKind> commitmentKind(const QString &word);
[[nodiscard]] std::optional<IntentKind> intentKind(const QString &word);

/// The values a sentence names, as a JSON array of texts.
[[nodiscard]] QString ofArgs(const QStringList &args);
[[nodiscard]] QStringList args(const QString &json);

/// "12,13"
[[nodiscard]] QString ofLineIds(const QList<LineId> &lines);
[[nodiscard]] QList<LineId> lineIds(const QString &text);

} // namespace tieout::words
