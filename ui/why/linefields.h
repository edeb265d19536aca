// SPDX-License-Identifier: Apache-2.0
// What was sent for a payment against what Procore showed when the line was read back, field by field (rule 11).
#pragma once

#include "core/base/enumwords.h"
#include "core/model/rows.h"

namespace tieout {

enum class LineField {
    Amount,
    Date,
    Invoice,
    Commitment,
    Project,
    InvoiceNumber,
    CheckNumber,
    Notes,
    Mark,
    Data,
    PaymentNumber,
    Attachments,
    Method,
    InvoiceDate,
    Other ///< differs by the standing's own words, and is none of these
};

enum class Compared {
    Equal, ///< as a person reads it
    Differs,
    NotShown, ///< sent; Procore does not show it back
    YoursToChange, ///< people may change it; nothing is compared (rule 12)
    NotRead ///< nobody kept what Procore showed
};

struct FieldRow {
    LineField field = LineField::Other;
    QString name; ///< translated
    QString sent;
    QString readBack; ///< empty: empty in Procore, or not known
    Compared compared = Compared::NotRead;

    bool operator==(const FieldRow &) const = default;
};

/// Empty when nothing was ever sent and no line was read. Without `line`, what was read back is known only of a synced
/// payment, for which it is what was sent, and of the one field that its standing names. With `line`, the payment's
/// line as it was just read, everything is compared. Pure, except for the locale.
[[nodiscard]] QList<FieldRow> fieldsOf(const PaymentRow &row, const std::optional<PaymentLine> &line);

/// "equal", "differs", …; translated.
[[nodiscard]] QString comparedText(Compared compared);

} // namespace tieout
