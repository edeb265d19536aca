// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/writeresult.h"

namespace tieout {

WriteResult failedWrite(const Error &error)
{
    WriteResult result;
    result.error = error;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        result.end = WriteEnd::NotSent;
        break;
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault: // a 500 or 502 says nothing about whether the record was saved
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed: // a success whose body cannot be read
        result.end = WriteEnd::Unknown;
        break;
    case ErrorKind::Offline:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::DayLimitReached:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        result.end = WriteEnd::Refused;
        break;
    }
    return result;
}

bool mayBeTheLock(const WriteResult &result)
{
    if (result.end != WriteEnd::Refused || !result.error)
        return false;
    // What was refused on this side has no status.
    const int status = result.error->httpStatus;
    return status == 400 || status == 403 || status == 409 || status == 422;
}

WriteResult answeredWrite()
{
    WriteResult result;
    result.end = WriteEnd::Answered;
    return result;
}

} // namespace tieout
