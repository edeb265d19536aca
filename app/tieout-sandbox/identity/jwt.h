// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace tieout::sandbox {

/// A JSON Web Token with these claims, signed with the sandbox's key.
QString signedJwt(const QJsonObject &claims);

} // namespace tieout::sandbox
