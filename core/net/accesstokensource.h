// SPDX-License-Identifier: Apache-2.0
// Where the HTTP layer gets access tokens from.
#pragma once

#include "core/base/task.h"

#include <QByteArray>

namespace tieout {

class AccessTokenSource {
public:
    virtual ~AccessTokenSource() = default;
    /// A token that is valid for at least another minute; refreshes first if needed. SignInNeeded when there is none.
    [[nodiscard]] virtual Task<Result<QByteArray>> accessToken(std::stop_token stop) = 0;
    /// A token other than `rejected`, which the service has just answered with 401. Refreshes once (single flight).
    [[nodiscard]] virtual Task<Result<QByteArray>> replaceToken(QByteArray rejected, std::stop_token stop) = 0;
};

} // namespace tieout
