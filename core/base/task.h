// SPDX-License-Identifier: Apache-2.0
// The only coroutine type of this program. QCoro is named here and where replies, timers and jobs are awaited.
#pragma once

#include "core/base/result.h"

#include <QCoroTask>

#include <stop_token>

namespace tieout {

/// An eagerly started coroutine. Never drop one: nobody sees how a task ends that nobody awaits. Pass parameters by
/// value; hand a std::stop_token all the way down; a stopped task ends with ErrorKind::Cancelled.
template <typename T> using Task = QCoro::Task<T>;

} // namespace tieout
