// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/startbackoff.h"

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds kFirstPause = 1min;
constexpr std::chrono::seconds kLongestPause = 10min;

} // namespace

void StartBackoff::startFailed(Instant now)
{
    m_failedAt = now;
    m_pause = std::clamp(m_pause * 2, kFirstPause, kLongestPause);
}

void StartBackoff::reset()
{
    m_failedAt.reset();
    m_pause = 0s;
}

bool StartBackoff::mayStart(Instant now) const
{
    return !m_failedAt || now < *m_failedAt || now - *m_failedAt >= m_pause;
}

} // namespace tieout
