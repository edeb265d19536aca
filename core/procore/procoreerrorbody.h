// SPDX-License-Identifier: Apache-2.0
// The many shapes of an error body (api facts, Procore 7.6). Used only inside core/procore.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace tieout {

struct ProcoreErrorBody {
    QString message; ///< one sentence as sent; empty when there is none, or only a web page
    QList<FieldFault> faults;

    bool operator==(const ProcoreErrorBody &) const = default;
};

/// Bytes first: reads JSON only if the body starts like it, never quotes web pages, and takes everything else as plain
/// text. A body of any other shape gives an empty value.
[[nodiscard]] ProcoreErrorBody procoreErrorBody(const QByteArray &bytes);

} // namespace tieout
