// SPDX-License-Identifier: Apache-2.0
// Reading what a person copied from a sign-in page, and comparing scopes. Pure.
#pragma once

#include "core/oauth/callbackrequest.h"

#include <QStringList>

namespace tieout {

/// An address is read like a callback, its state checked. A bare code is taken only where the service shows one
/// (`bareAllowed`), also as the last part of the older address /oauth/authorize/CODE (api facts, Procore 6.2).
/// Configuration otherwise; the text itself is never quoted.
[[nodiscard]] Result<CallbackAnswer> readPastedCode(const QString &text, const QByteArray &state, bool bareAllowed);

/// The scopes for data that were asked for and not granted. Empty when the service does not say what it granted.
[[nodiscard]] QStringList missingScopes(const QString &asked, const QString &granted);

} // namespace tieout
