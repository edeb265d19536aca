// SPDX-License-Identifier: Apache-2.0
// Reads the request that a browser sends to our redirect address. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <variant>

namespace tieout {

/// The callback we wait for: a code, or the service's reason for not giving one.
struct CallbackAnswer {
    QString code; ///< empty = refused
    QString error; ///< "access_denied"
    QString errorDescription;
};

/// Not the callback; keep waiting.
struct CallbackRefusal {
    int status = 400; ///< the HTTP status to answer with
    QString reason; ///< for the log; never quotes the request
};

using CallbackVerdict = std::variant<CallbackAnswer, CallbackRefusal>;

/// `head` is everything up to the empty line of an HTTP request. Accepts only GET on `path`. Checks the state before
/// anything else in the query; refuses a parameter that appears twice.
[[nodiscard]] CallbackVerdict readCallback(const QByteArray &head, const QString &path, const QByteArray &state);

/// The same for an address that a person copied from the browser.
[[nodiscard]] CallbackVerdict readCallbackQuery(const QUrl &url, const QByteArray &state);

/// The error for a refusal by the service: "access_denied" means that the person declined (SignInNeeded), anything else
/// that the app's registration is wrong (Configuration).
[[nodiscard]] Error errorFor(const CallbackAnswer &answer, Service service);

} // namespace tieout
