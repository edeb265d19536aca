// SPDX-License-Identifier: Apache-2.0
// A world as JSON: a readable state that tests compare, and a full one that comes back.
#pragma once

#include "app/tieout-sandbox/world/world.h"

#include <QJsonObject>

#include <optional>

namespace tieout::sandbox {

/// Everything a test compares, in a stable order, without stamps: {"xero":{"bills","payments","batches"},
/// "procore":{"projects","commitments" with their lines,"requisitions"}}. Amounts are texts with two decimals; lines
/// carry what was sent even where Procore does not show it back.
QJsonObject dump(const World &world);

/// The whole world; loadWorld() of it answers as the original does.
QJsonObject saveWorld(const World &world);

/// Nothing when the document is none of saveWorld().
std::optional<World> loadWorld(const QJsonObject &document);

} // namespace tieout::sandbox
