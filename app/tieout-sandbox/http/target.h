// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

/// Splits a raw target into a decoded path and an ordered, decoded query; '+' in the query is a space.
void splitTarget(const QByteArray &rawTarget, Request &into);
/// Decodes `a=b&c=d` in order, keeping repeats.
QList<QPair<QString, QString>> decodeQuery(const QByteArray &encoded);

} // namespace tieout::sandbox
