// SPDX-License-Identifier: Apache-2.0
// How much of a request's body is on its way.
#pragma once

#include <QNetworkReply>

#include <algorithm>
#include <functional>

namespace tieout {

/// Bytes of a body that the system took over for sending, and all of them.
using SentObserver = std::function<void(qint64 sent, qint64 total)>;

/// Bodies of this size or larger take seconds; of smaller ones nothing is told.
inline constexpr qint64 kLargeBody = 64LL * 1024;

/// Tells the observer, if there is one, as long as the reply exists. Qt does not know the size of a body that it may
/// read only once (OnceOnlyBody), so it is given.
inline void tellWhatIsSent(const QNetworkReply &reply, qint64 total, const SentObserver &observer)
{
    if (!observer || total < kLargeBody)
        return;
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &reply, [observer, total](qint64 sent, qint64) {
        if (sent > 0) // Qt ends with 0 of 0
            observer(std::min(sent, total), total);
    });
}

} // namespace tieout
