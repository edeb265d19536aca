// SPDX-License-Identifier: Apache-2.0
#include "core/model/unreadrow.h"

#include "core/base/tr.h"

namespace tieout {

bool isWorthACall(Instant since, Instant triedAt, Instant now)
{
    using namespace std::chrono_literals;
    constexpr std::chrono::milliseconds kLongestPause = 23h; // on some days a daily run comes a little early
    return now < triedAt || now - triedAt >= std::min<std::chrono::milliseconds>(triedAt - since, kLongestPause);
}

Error problemOf(const UnreadRow &row)
{
    const bool isPayment = row.kind == UnreadKind::Payment;
    const QString text = isPayment
        ? Tr::tr("Payment %1 was set aside and is read again by a sync on demand, or within a day (%2).")
        : Tr::tr("Subcontractor invoice %1 was set aside and is read again by a sync on demand, or within a day (%2).");
    Error error(ErrorKind::Malformed, text.arg(row.id, row.detail));
    error.service = isPayment ? Service::Xero : Service::Procore;
    return error;
}

} // namespace tieout
