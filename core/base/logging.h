// SPDX-License-Identifier: Apache-2.0
// Log categories, and the filter that keeps secrets out of the log.
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace tieout {

Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logSync)
Q_DECLARE_LOGGING_CATEGORY(logLedger)
Q_DECLARE_LOGGING_CATEGORY(logSchedule)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// The text without anything that must never be logged: values of Authorization, code, state, token, secret and
/// verifier parameters in headers, URLs, forms and JSON; anything that looks like a bearer token or a JWT.
[[nodiscard]] QString redacted(QString text);

/// Installs a message handler that passes every line of this process through redacted() to standard error.
void installRedactingLog();

} // namespace tieout
