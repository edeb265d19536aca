// SPDX-License-Identifier: Apache-2.0
// Plays the people on the other side: the accountant in Xero, the project engineer in Procore, an administrator.
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/world.h"

#include <QJsonObject>

namespace tieout::sandbox {

/// Carries out {"verb": name, …}. 200 with {"verb", the new ids}; 400 with {"error"} for an unknown verb or row.
Response play(const QJsonObject &command, World &world);

/// Names of all verbs, sorted.
QStringList playVerbs();

} // namespace tieout::sandbox
