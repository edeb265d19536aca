// SPDX-License-Identifier: Apache-2.0
// A world as JSON: a readable state for comparing in tests, and a complete one that can be loaded again.
#pragma once

#include "app/tieout-sandbox/world/world.h"

#include <QJsonObject>

#include <optional>

namespace tieout::sandbox {

/// Everything that tests compare, in a stable order, without stamps: {"xero":{"bills","payments","batches"},
/// "procore":{"projects","commitments" with their lines,"requisitions"}}. Amounts are texts with two decimals; lines
/// contain what was sent even if Procore does not show it back.
QJsonObject dump(const World &world);

/// The whole world; loadWorld() of it answers exactly like the original.
QJsonObject saveWorld(const World &world);

/// Nothing when saveWorld() did not write the document.
std::optional<World> loadWorld(const QJsonObject &document);

} // namespace tieout::sandbox
