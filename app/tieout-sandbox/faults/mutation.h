// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace tieout::sandbox {

/// A JSON text with changed values: `set` maps JSON pointers (RFC 6901) to new values, `remove` lists pointers to
/// members or elements to drop. A pointer that leads nowhere changes nothing; a text that is not JSON stays as it is.
QByteArray mutated(const QByteArray &json, const QJsonObject &set, const QJsonArray &remove);

} // namespace tieout::sandbox
