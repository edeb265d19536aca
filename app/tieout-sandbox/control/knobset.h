// SPDX-License-Identifier: Apache-2.0
// Both tables of knobs together: those of transport and sign-in, and those of the two books.
#pragma once

#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/world/knobs.h"

#include <QPair>

namespace tieout::sandbox {

/// A knob and its new value, as people write it: NAME=VALUE.
using KnobSetting = QPair<QString, QString>;

/// A sentence that says what is wrong with the name or the value; nothing when the knob is set.
[[nodiscard]] std::optional<QString> setKnob(ServerKnobs &own, Knobs &worlds, const KnobSetting &setting);

/// Reads NAME=VALUE and tries it on fresh tables. A sentence that says what is wrong, or nothing.
[[nodiscard]] std::optional<QString> readKnob(const QString &text, QList<KnobSetting> &into);

} // namespace tieout::sandbox
