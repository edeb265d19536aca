// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/framing.h"

#include <algorithm>
#include <limits>

namespace tieout::sandbox {

Framing framingOf(const Request &request)
{
    Framing framing;
    for (const auto &[name, value] : request.headers) {
        framing.hosts += name == "host" ? 1 : 0;
        if (name != "content-length")
            continue;
        framing.lengthsDiffer = framing.lengthsDiffer || (!framing.length.isNull() && framing.length != value);
        framing.length = value.isNull() ? QByteArrayLiteral("") : value;
    }
    return framing;
}

std::optional<qlonglong> sizeIn(const QByteArray &digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qlonglong size = digits.toLongLong(&fits);
    return fits ? size : std::numeric_limits<qlonglong>::max();
}

} // namespace tieout::sandbox
