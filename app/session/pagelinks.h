// SPDX-License-Identifier: Apache-2.0
// What the addresses of the two services' pages are made of: values, so that the window needs nobody to make one.
#pragma once

#include "core/model/rows.h"
#include "core/procore/procoreendpoints.h"
#include "core/xero/xeroendpoints.h"

#include <QUrl>

namespace tieout {

/// An address is empty when an id is missing.
struct PageLinks {
    XeroEndpoints xero;
    ProcoreEndpoints procore;
    QString shortCode; ///< of the organization; empty when not known

    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const;
};

} // namespace tieout
