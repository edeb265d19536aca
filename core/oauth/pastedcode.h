// SPDX-License-Identifier: Apache-2.0
// Reads what a person copied from a sign-in page, and compares scopes. Pure.
#pragma once

#include "core/oauth/callbackrequest.h"

#include <QStringList>

namespace tieout {

/// Reads an address like a callback and checks its state. Accepts a bare code only from a service that shows one
/// (`bareAllowed`), also as the last part of the older address /oauth/authorize/CODE (api facts, Procore 6.2).
/// Otherwise Configuration; the error never quotes the text.
[[nodiscard]] Result<CallbackAnswer> readPastedCode(const QString &text, const QByteArray &state, bool bareAllowed);

/// The data scopes that we asked for and did not get. Empty when the service does not say what it granted.
[[nodiscard]] QStringList missingScopes(const QString &asked, const QString &granted);

} // namespace tieout
