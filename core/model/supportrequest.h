// SPDX-License-Identifier: Apache-2.0
// Prepare support request (rule 18): Tieout deletes no line; whoever wants one gone, or set right by Procore's support,
// gets a text with every id, ready to paste.
#pragma once

#include "core/model/rows.h"

#include <QUrl>

namespace tieout {

struct SupportCase {
    PaymentRow row;
    QString organisationName; ///< of the books in Xero
    CompanyId company;
    QString companyName;
    QUrl commitmentUrl; ///< the commitment's Payments Issued; may be empty
};

/// English, since Procore's support reads it; plain text, lines end with "\n". Amounts as numbers with their currency.
/// Never empty: what is not known is left out. Pure.
[[nodiscard]] QString supportRequestFor(const SupportCase &facts);

} // namespace tieout
