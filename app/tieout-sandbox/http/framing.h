// SPDX-License-Identifier: Apache-2.0
// What the headers of a request say about where its body ends.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <optional>

namespace tieout::sandbox {

struct Framing {
    QByteArray length; ///< null without a Content-Length
    bool lengthsDiffer = false;
    int hosts = 0;
};

Framing framingOf(const Request &request);

/// Nothing when the text is not a row of digits; a number too large to hold counts as the largest.
std::optional<qlonglong> sizeIn(const QByteArray &digits);

} // namespace tieout::sandbox
