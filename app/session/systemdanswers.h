// SPDX-License-Identifier: Apache-2.0
// Reads what systemctl and loginctl print. Pure; what cannot be read is told apart from what is not so.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QString>

namespace tieout {

/// What `systemctl show` says of one unit, as it says it; all empty when it said nothing of it.
struct UnitFacts {
    QString loadState; ///< loaded, not-found, masked, bad-setting, error
    QString fileState; ///< enabled, disabled, …
    QString activeState; ///< active, inactive, failed, …
    QString result; ///< success, exit-code, signal, …
    int exitStatus = 0; ///< of its program
    std::optional<Instant> lastTrigger; ///< of a timer
};
/// Of the unit with this name, in the answer to a question about several.
[[nodiscard]] UnitFacts unitFactsFrom(const QByteArray &output, const QString &unit);

/// Whether a user's manager stays after the last logout; nothing when the answer does not say.
[[nodiscard]] std::optional<bool> lingerFrom(const QByteArray &output);

/// The folder with the profiles that a service of the user's manager works on, from what `show-environment` printed.
[[nodiscard]] QString rootFolderFor(const QByteArray &environment, const QString &homeFolder);

} // namespace tieout
