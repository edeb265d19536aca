// SPDX-License-Identifier: Apache-2.0
// The many shapes of an error body (api facts, Procore 7.6). Inside core/procore only.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace tieout {

struct ProcoreErrorBody {
    QString message; ///< one sentence as sent; empty when there is none, or only a web page
    QList<FieldFault> faults;

    bool operator==(const ProcoreErrorBody &) const = default;
};

/// Bytes first: JSON only when it begins like it, web pages are not quoted, everything else is plain text. A body that
/// fits no shape gives an empty value.
[[nodiscard]] ProcoreErrorBody procoreErrorBody(const QByteArray &bytes);

} // namespace tieout
