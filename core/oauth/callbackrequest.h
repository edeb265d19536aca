// SPDX-License-Identifier: Apache-2.0
// Reading what a browser brings to our redirect address. Pure.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <variant>

namespace tieout {

/// The right callback: a code, or the service's reason for having none.
struct CallbackAnswer {
    QString code; ///< empty = refused
    QString error; ///< "access_denied"
    QString errorDescription;
};

/// Not for us; the wait goes on.
struct CallbackRefusal {
    int status = 400; ///< what the sender is told
    QString reason; ///< for the log; never quotes the request
};

using CallbackVerdict = std::variant<CallbackAnswer, CallbackRefusal>;

/// `head` is everything up to the empty line of an HTTP request. Accepts only GET on `path`. The state is checked
/// before anything else of the query is looked at; a parameter that stands twice is refused.
[[nodiscard]] CallbackVerdict readCallback(const QByteArray &head, const QString &path, const QByteArray &state);

/// The same for an address that a person copied out of the browser.
[[nodiscard]] CallbackVerdict readCallbackQuery(const QUrl &url, const QByteArray &state);

/// What a refusal by the service means: "access_denied" is a person's no (SignInNeeded), anything else a fault of the
/// app's registration (Configuration).
[[nodiscard]] Error errorFor(const CallbackAnswer &answer, Service service);

} // namespace tieout
