// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "app/tieout-sandbox/wire.h"
#include <QJsonObject>
namespace tieout::sandbox {
struct World;
Response play(const QJsonObject &command, World &world);
} // namespace tieout::sandbox
