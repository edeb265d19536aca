// SPDX-License-Identifier: Apache-2.0
// Prepare support request (rule 18): since Tieout deletes no line, a person who wants one deleted or corrected by
// Procore's support gets a text with every id, ready to paste.
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

/// In English, because Procore's support reads it; plain text, lines end with "\n". Amounts are numbers with their
/// currency. Never empty; leaves out what is not known. Pure.
[[nodiscard]] QString supportRequestFor(const SupportCase &facts);

} // namespace tieout
