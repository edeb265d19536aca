// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procoreerrors.h"

#include "core/base/tr.h"
#include "core/net/statuserror.h"
#include "core/procore/procoreerrorbody.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

std::optional<std::chrono::seconds> headerSeconds(const HttpResponse &response, const char *name)
{
    bool ok = false;
    const qint64 seconds = response.header(name).trimmed().toLongLong(&ok);
    return ok && seconds >= 0 ? std::optional(std::chrono::seconds(seconds)) : std::nullopt;
}

/// The larger of Retry-After and the time until X-Rate-Limit-Reset by the server's own clock (Procore 7.1); at most a
/// day, whatever the header says.
std::optional<std::chrono::seconds> retryAfter(const HttpResponse &response)
{
    std::optional<std::chrono::seconds> wait = headerSeconds(response, "retry-after");
    const std::optional<std::chrono::seconds> reset = headerSeconds(response, "x-rate-limit-reset");
    const std::optional<Instant> now = response.serverTime();
    if (response.status == 429 && reset && now) {
        const auto left = std::chrono::ceil<std::chrono::seconds>(Instant(*reset) - *now);
        wait = std::max({ wait.value_or(std::chrono::seconds(0)), left, std::chrono::seconds(0) });
    }
    if (wait)
        wait = std::min<std::chrono::seconds>(*wait, std::chrono::hours(24));
    return wait;
}

bool saysAny(const ProcoreErrorBody &body, std::initializer_list<const char *> words)
{
    const auto isSaid = [&words](const QString &text) {
        return std::any_of(words.begin(), words.end(),
            [&text](const char *word) { return text.contains(QLatin1String(word), Qt::CaseInsensitive); });
    };
    return isSaid(body.message)
        || std::any_of(body.faults.cbegin(), body.faults.cend(),
            [&isSaid](const FieldFault &fault) { return isSaid(fault.message); });
}

/// One page of the docs has duplicates as 409, another as 422 (Procore 1.6). Only a duplicate origin means that our own
/// line may already be there.
bool isDuplicateOrigin(const ProcoreErrorBody &body)
{
    const auto isOrigin = [](const FieldFault &fault) {
        return fault.field.contains(QLatin1String("origin_id")) || fault.message.contains(QLatin1String("origin_id"));
    };
    const bool aboutOrigin = body.message.contains(QLatin1String("origin_id"))
        || std::any_of(body.faults.cbegin(), body.faults.cend(), isOrigin);
    return aboutOrigin && saysAny(body, { "taken", "unique", "duplicate", "already", "exists" });
}

ErrorKind kindOf(int status, const ProcoreErrorBody &body)
{
    if (status == 400 && saysAny(body, { "Missing Procore-Company-Id" }))
        return ErrorKind::Configuration;
    if (status == 422 && isDuplicateOrigin(body))
        return ErrorKind::Conflict;
    return errorKindForStatus(status);
}

bool isAppMissing(int status, const ProcoreErrorBody &body)
{
    return status == 403 && saysAny(body, { "App is not connected" });
}

QString faultText(const FieldFault &fault)
{
    return fault.field.isEmpty() ? fault.message : fault.field + u": "_s + fault.message;
}

QString detailFor(int status, const ProcoreErrorBody &body)
{
    if (isAppMissing(status, body))
        return Tr::tr("The app is not connected to this company in Procore; an administrator of the company "
                      "has to install it.");
    QStringList parts;
    if (!body.message.isEmpty())
        parts.append(body.message);
    for (const FieldFault &fault : body.faults)
        parts.append(faultText(fault));
    if (parts.isEmpty())
        return Tr::tr("HTTP status %1.").arg(status);
    return Tr::tr("Procore said: %1").arg(parts.join(u"; "_s));
}

} // namespace

QString procoreRequestId(const HttpResponse &response)
{
    return QString::fromLatin1(response.header("x-request-id").trimmed().left(100));
}

Error procoreErrorFrom(const HttpResponse &response, const QString &operation)
{
    const ProcoreErrorBody body = procoreErrorBody(response.body);
    Error error(kindOf(response.status, body), detailFor(response.status, body));
    if (isAppMissing(response.status, body))
        error.cause = Cause::AppNotInstalled;
    error.service = Service::Procore;
    error.operation = operation;
    error.httpStatus = response.status;
    error.retryAfter = retryAfter(response);
    error.requestId = procoreRequestId(response);
    error.faults = body.faults;
    return error;
}

Error asWriteError(Error error)
{
    switch (error.kind) {
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed:
        error.kind = ErrorKind::UnknownOutcome;
        break;
    case ErrorKind::Cancelled:
    case ErrorKind::Offline:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
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
    return error;
}

} // namespace tieout
