// SPDX-License-Identifier: Apache-2.0
// How to refuse a request that cannot be carried out as made.
#pragma once

#include "core/base/result.h"

namespace tieout {

/// Of a cause that is known; `sentence` says what is wrong with the request.
[[nodiscard]] inline tl::unexpected<Error> refused(Cause cause, const QString &sentence)
{
    return failed(Error(cause, sentence));
}

/// Configuration; `sentence` says what is wrong with the request.
[[nodiscard]] inline tl::unexpected<Error> refused(const QString &sentence)
{
    return failed(Error(ErrorKind::Configuration, sentence));
}

} // namespace tieout
