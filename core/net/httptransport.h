// SPDX-License-Identifier: Apache-2.0
// How bytes leave the house. One implementation on QNetworkAccessManager; tests may bring another.
#pragma once

#include "core/base/task.h"
#include "core/net/httprequest.h"
#include "core/net/httpresponse.h"

namespace tieout {

class HttpTransport {
public:
    virtual ~HttpTransport() = default;

    /// Sends once and waits for the whole answer, whatever its status. A write is never sent a second time by any layer
    /// below: when its answer is lost the error is UnknownOutcome. A read that failed is Offline, Timeout or Malformed
    /// (cut body). Answers over 64 MiB are refused as Malformed without being read. Redirects are answers, not
    /// followed. `stop` aborts a read at once with Cancelled; a write is waited for to its end.
    [[nodiscard]] virtual Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace tieout
