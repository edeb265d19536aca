// SPDX-License-Identifier: Apache-2.0
// A value, or the Error that prevented it.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace tieout {

template <typename T> using Result = tl::expected<T, Error>;

/// The result of an operation that has nothing to return but success.
using Done = Result<void>;

/// Short for `return tl::unexpected(error)`.
[[nodiscard]] inline tl::unexpected<Error> failed(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace tieout
