// SPDX-License-Identifier: Apache-2.0
// What the models of tables answer beside Qt's own roles.
#pragma once

#include <Qt>

namespace tieout {

enum Role {
    RawRole = Qt::UserRole + 1, ///< the value behind the text: what is sorted by
    PlainRole, ///< text for the clipboard: plain numbers, ISO dates
    SearchRole, ///< everything that the search looks at, in one text (column 0)
    StateRole, ///< PaymentState as int (column 0)
    AmountRole, ///< tieout::Money of the row, for sums of a selection (column 0)
    DifferenceRole, ///< true when paid and issued differ (column 0)
    ShareRole ///< 0 to 100, or more: how much is paid
};

} // namespace tieout
