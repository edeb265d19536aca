// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/world/world.h"
#include <optional>
#include <QJsonObject>
namespace tieout::sandbox {
QJsonObject dump(const World &world);
QJsonObject saveWorld(const World &world);
std::optional<World> loadWorld(const QJsonObject &saved);
} // namespace tieout::sandbox
