// SPDX-License-Identifier: Apache-2.0
// How requests are sent. There is one implementation, on QNetworkAccessManager; tests may supply another.
#pragma once

#include "core/base/task.h"
#include "core/net/httprequest.h"
#include "core/net/httpresponse.h"

namespace tieout {

class HttpTransport {
public:
    virtual ~HttpTransport() = default;

    /// Sends once and waits for the whole answer, whatever its status. No layer below sends a write a second time: when
    /// its answer is lost, the error is UnknownOutcome. A read that failed is Offline, Timeout or Malformed (the body
    /// was cut off). Answers over 64 MiB are refused as Malformed without being read. Redirects are returned, not
    /// followed. `stop` aborts a read at once with Cancelled; a write is waited for until its end.
    [[nodiscard]] virtual Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace tieout
