// SPDX-License-Identifier: Apache-2.0
// Builds a believable company: the same seed and sizes give the same world, to the last id.
#pragma once

#include "app/tieout-sandbox/world/builderoptions.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// The world that `options` describe. Its history ends two weeks before today or on 2 November 2026, whichever is
/// earlier.
World buildWorld(const BuilderOptions &options);

/// The demo company. The verb demo-payments makes its waiting payments.
World buildDemoWorld();

} // namespace tieout::sandbox
