// SPDX-License-Identifier: Apache-2.0
// Pages of the two services, for the window to open.
#pragma once

#include "core/model/rows.h"

#include <QUrl>

namespace tieout {

/// Empty addresses where an id is missing, and before the books were read. Made at once, of what came with the books.
class PageAddresses {
public:
    virtual ~PageAddresses() = default;

    /// In Xero.
    [[nodiscard]] virtual QUrl billUrl(const PaymentRow &row) const = 0;
    /// Payments Issued of the payment's commitment in Procore, where its line stands; lines have no page of their own.
    [[nodiscard]] virtual QUrl commitmentUrl(const PaymentRow &row) const = 0;
};

} // namespace tieout
