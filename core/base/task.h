// SPDX-License-Identifier: Apache-2.0
// The one coroutine type of this program. QCoro is named here and where replies, timers and jobs are awaited.
#pragma once

#include "core/base/result.h"

#include <QCoroTask>

#include <stop_token>

namespace tieout {

/// An eagerly started coroutine. Never drop one: a task that nobody awaits ends unseen.
/// Parameters travel by value; a std::stop_token goes all the way down and a stopped task ends with
/// ErrorKind::Cancelled.
template <typename T> using Task = QCoro::Task<T>;

} // namespace tieout
