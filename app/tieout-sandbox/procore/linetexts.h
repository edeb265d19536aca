// SPDX-License-Identifier: Apache-2.0
// What becomes of a text that is written into a payment line: nothing, or what the knobs say (docs/sandbox.md,
// Procore 18).
#pragma once

#include "app/tieout-sandbox/world/knobs.h"

#include <QString>

namespace tieout::sandbox {

/// The text as it is stored and shown back. `isCut`: it is one that people read, and has a length.
[[nodiscard]] QString storedText(const Knobs &knobs, QString text, bool isCut);

} // namespace tieout::sandbox
