// SPDX-License-Identifier: Apache-2.0
// Finds where a request's body ends, according to its headers.
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

/// Nothing when the text is not all digits; a number too large to hold becomes the largest one.
std::optional<qlonglong> sizeIn(const QByteArray &digits);

} // namespace tieout::sandbox
