// SPDX-License-Identifier: Apache-2.0
// The single calls of the control address, apart from their dispatch.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tieout::sandbox {

class SandboxServer;

Response controlJson(const QJsonObject &object, int status = 200);
/// 400 with {"error": sentence}.
Response controlError(const QString &sentence);

Response describeKnobs(SandboxServer &server);
/// {"name": "value", …}, of either table; all or none.
Response setKnobs(const QJsonObject &body, SandboxServer &server);
Response describeClock(SandboxServer &server);
/// {"advance": ms} | {"advanceSeconds": s} | {"to": ISO} | {"standStillAt": ISO}
Response moveClock(const QJsonObject &body, SandboxServer &server);
Response describeFaults(SandboxServer &server);
/// One rule, {"rules": […]} or {"clear": true}; all or none.
Response changeFaults(const QJsonObject &body, SandboxServer &server);
Response describeLimits(SandboxServer &server);
/// {"mode": "real|off", "xero": {…}, "procore": {…}}, any part.
Response changeLimits(const QJsonObject &body, SandboxServer &server);
/// {"seed": …, "projects": …, …} or {"demo": true}; what is missing stays as it was.
Response resetWorld(const QJsonObject &body, SandboxServer &server);
/// {"service": "xero|procore", "do": "expire-access|revoke"}
Response changeTokens(const QJsonObject &body, SandboxServer &server);

} // namespace tieout::sandbox
