// SPDX-License-Identifier: Apache-2.0
#include "core/net/retrypolicy.h"

#include <algorithm>

namespace tieout {

namespace {

bool mayPass(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return error.httpStatus == 0; // a network's sign-in page redirects until a person has signed in
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
        return true;
    case ErrorKind::Malformed:
        return error.httpStatus == 0;
    case ErrorKind::Cancelled:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::DayLimitReached:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        break;
    }
    return false;
}

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::delayAfter(
    const Error &error, int failedAttempts, double jitter) const
{
    using std::chrono::milliseconds;
    if (failedAttempts >= attempts || !mayPass(error))
        return std::nullopt;
    milliseconds ceiling = std::min(firstDelay, longestDelay);
    for (int i = 1; i < failedAttempts && ceiling < longestDelay; ++i)
        ceiling = std::min(ceiling * 2, longestDelay);
    const auto delay = milliseconds(static_cast<qint64>(static_cast<double>(ceiling.count()) * jitter));
    return std::max<milliseconds>(delay, error.retryAfter.value_or(std::chrono::seconds(0)));
}

} // namespace tieout
