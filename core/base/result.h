// SPDX-License-Identifier: Apache-2.0
// A value or the Error that stood in its way.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace tieout {

template <typename T> using Result = tl::expected<T, Error>;

/// What an operation gives back that has nothing to say but "done".
using Done = Result<void>;

/// Short form for `return tl::unexpected(error)`.
[[nodiscard]] inline tl::unexpected<Error> failed(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tieout
