// SPDX-License-Identifier: Apache-2.0
// The single calls of the control address; control.cpp dispatches them.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tieout::sandbox {

class Sandbox;

Response controlJson(const QJsonObject &object, int status = 200);
/// 400 with {"error": sentence}.
Response controlError(const QString &sentence);

Response describeKnobs(Sandbox &sandbox);
/// {"name": "value", …}, from either table; all or none.
Response setKnobs(const QJsonObject &body, Sandbox &sandbox);
Response describeClock(Sandbox &sandbox);
/// {"advance": ms} | {"advanceSeconds": s} | {"to": ISO} | {"standStillAt": ISO}
Response moveClock(const QJsonObject &body, Sandbox &sandbox);
Response describeFaults(Sandbox &sandbox);
/// One rule, {"rules": […]} or {"clear": true}; all or none.
Response changeFaults(const QJsonObject &body, Sandbox &sandbox);
Response describeLimits(Sandbox &sandbox);
/// {"mode": "real|off", "xero": {…}, "procore": {…}}, or any part of it.
Response changeLimits(const QJsonObject &body, Sandbox &sandbox);
/// {"seed": …, "projects": …, …} or {"demo": true}; missing values stay as they were.
Response resetWorld(const QJsonObject &body, Sandbox &sandbox);
/// {"service": "xero|procore", "do": "expire-access|revoke"}
Response changeTokens(const QJsonObject &body, Sandbox &sandbox);

} // namespace tieout::sandbox
