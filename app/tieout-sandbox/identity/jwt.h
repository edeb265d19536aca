// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace tieout::sandbox {

/// A token of JWT shape: real header and claims, random bytes where the signature stands. Nobody checks it.
QString jwtShaped(const QJsonObject &claims);

} // namespace tieout::sandbox
