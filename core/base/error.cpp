// SPDX-License-Identifier: Apache-2.0
#include "core/base/error.h"

#include "core/base/enumwords.h"
#include "core/base/tr.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<ErrorKind> kKindWords {
    { ErrorKind::Cancelled, "cancelled" },
    { ErrorKind::Offline, "offline" },
    { ErrorKind::Timeout, "timeout" },
    { ErrorKind::SignInNeeded, "sign-in-needed" },
    { ErrorKind::MissingScope, "missing-scope" },
    { ErrorKind::Forbidden, "forbidden" },
    { ErrorKind::NotFound, "not-found" },
    { ErrorKind::RateLimited, "rate-limited" },
    { ErrorKind::DayLimitReached, "day-limit-reached" },
    { ErrorKind::Conflict, "conflict" },
    { ErrorKind::Rejected, "rejected" },
    { ErrorKind::ServerFault, "server-fault" },
    { ErrorKind::Unavailable, "unavailable" },
    { ErrorKind::Malformed, "malformed" },
    { ErrorKind::UnknownOutcome, "unknown-outcome" },
    { ErrorKind::Storage, "storage" },
    { ErrorKind::Keychain, "keychain" },
    { ErrorKind::Configuration, "configuration" },
    { ErrorKind::Busy, "busy" },
};

QString nameOf(Service service)
{
    switch (service) {
    case Service::Xero:
        return u"Xero"_s;
    case Service::Procore:
        return u"Procore"_s;
    case Service::Tieout:
        break;
    }
    return u"Tieout"_s;
}

/// A text from the table, with the service's name filled in.
QString filled(const char *text, Service service)
{
    return Tr::tr(text).replace(u"%1"_s, nameOf(service));
}

} // namespace

Error malformedAt(const QString &place, const QString &what)
{
    Error error(ErrorKind::Malformed, (place.isEmpty() ? u"/"_s : place) + u": "_s + what);
    error.place = place;
    return error;
}

Cause causeOf(const Error &error)
{
    return kindOf(error.cause) == error.kind ? error.cause : usualCause(error.kind);
}

Advice adviceFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::DayLimitReached:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        return Advice::StopTheRun;
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed:
        return Advice::RetryLater;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
        return Advice::AskTheUser;
    case ErrorKind::Conflict:
    case ErrorKind::UnknownOutcome:
        return Advice::ReadBackFirst;
    }
    return Advice::AskTheUser;
}

QString toString(ErrorKind kind)
{
    return kKindWords.of(kind);
}

QString toString(Service service)
{
    return nameOf(service).toLower();
}

QString headingFor(const Error &error)
{
    return filled(rowOf(causeOf(error)).heading, error.service);
}

QString sentenceFor(const Error &error)
{
    if (error.detail.isEmpty())
        return headingFor(error);
    return rowOf(causeOf(error)).isDetailEnough ? error.detail : headingFor(error) + QLatin1Char(' ') + error.detail;
}

QString nextStepFor(const Error &error)
{
    return filled(rowOf(causeOf(error)).nextStep, error.service);
}

bool endsRun(const Error &error)
{
    return adviceFor(error) == Advice::StopTheRun || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::RateLimited;
}

} // namespace tieout
