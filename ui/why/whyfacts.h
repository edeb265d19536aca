// SPDX-License-Identifier: Apache-2.0
// Where a payment comes from in Xero and where it went in Procore.
#pragma once

#include "core/model/rows.h"

namespace tieout {

struct WhyFact {
    QString name; ///< translated
    QString value;

    bool operator==(const WhyFact &) const = default;
};

/// "$12,500.00 to Cascade Drywall on 11/18/2026"; translated.
[[nodiscard]] QString headingOf(const PaymentRow &row);
/// Bill, account, reference and what else Xero says, as far as it is known.
[[nodiscard]] QList<WhyFact> originFacts(const PaymentRow &row);
/// Project, commitment, invoice and line, as far as there are any.
[[nodiscard]] QList<WhyFact> placeFacts(const PaymentRow &row);

} // namespace tieout
