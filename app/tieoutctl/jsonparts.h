// SPDX-License-Identifier: Apache-2.0
// Pieces that several JSON documents share.
#pragma once

#include "app/tieoutctl/exitcode.h"
#include "core/json/jsonwriter.h"

namespace tieout::cli {

[[nodiscard]] JsonWriter newDocument();
/// Null when nothing.
[[nodiscard]] std::optional<QString> isoText(std::optional<Instant> instant);
/// The currency of the amounts in an invoice's row; empty when none is known.
[[nodiscard]] QString currencyOf(const InvoiceRow &row);
/// As a separate object: one payment of `sync` and of `payments`.
void writePayment(JsonWriter &json, const PaymentRow &row, PaymentAction action);
/// As a member "error".
void writeError(JsonWriter &json, const Error &error, ExitCode code);

} // namespace tieout::cli
