// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/tokenanswer.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/json/jsonreader.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// No service grants a longer life; a larger number means a broken answer and would overflow an Instant.
constexpr qint64 kLongestLife = 366LL * 24 * 3600;

/// What the service said about a failure.
struct Spoken {
    QString error;
    QString description;
};

Spoken spokenIn(const HttpResponse &response)
{
    Spoken spoken;
    const Result<JsonDocument> document = parseJson(response.body);
    if (!document || !document->root().isObject())
        return spoken;
    const JsonReader root = document->root();
    const auto textOf = [&root](std::string_view key) {
        return root.optionalText(key).value_or(std::nullopt).value_or(QString());
    };
    spoken.error = textOf("error");
    spoken.description = textOf("error_description");
    // Procore's older form of the same (api facts, Procore 6.3 gives only its texts).
    if (spoken.description.isEmpty())
        spoken.description = textOf("errors");
    return spoken;
}

bool isInvalidGrant(const Spoken &spoken)
{
    return spoken.error == QLatin1String("invalid_grant")
        || spoken.description.contains(QLatin1String("refresh token is invalid"), Qt::CaseInsensitive);
}

bool isRegistrationFault(const QString &error)
{
    return error == QLatin1String("invalid_client") || error == QLatin1String("unauthorized_client")
        || error == QLatin1String("invalid_scope") || error == QLatin1String("unsupported_grant_type")
        || error == QLatin1String("invalid_request");
}

Cause causeOf(int status, const Spoken &spoken)
{
    if (status == 429)
        return Cause::CallsTooFast;
    if (status == 503)
        return Cause::ServiceDown;
    if (status >= 500)
        return Cause::ServiceBroken;
    if (isInvalidGrant(spoken))
        return Cause::SignedOut;
    if (isRegistrationFault(spoken.error))
        return Cause::RegistrationWrong;
    // A redirect or a proxy's page: it says nothing about our token.
    return status >= 400 && !spoken.error.isEmpty() ? Cause::SignInRefused : Cause::AnswerUnreadable;
}

QString detailOf(Cause cause, int status, const Spoken &spoken)
{
    QString said = redacted((spoken.error + QLatin1Char(' ') + spoken.description).simplified().left(200)).trimmed();
    if (said.isEmpty())
        said = u"HTTP status %1"_s.arg(status);
    if (cause == Cause::SignedOut)
        return Tr::tr("The sign-in has expired, was revoked or was used elsewhere (%1).").arg(said);
    return Tr::tr("The sign-in service answered: %1.").arg(said);
}

/// Any other character could inject a header.
bool isHeaderSafe(const QString &token)
{
    return std::all_of(token.cbegin(), token.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
}

} // namespace

Result<TokenSet> decodeTokenAnswer(const HttpResponse &response, Service service, Instant now)
{
    const auto malformed = [service](Error error) {
        error.kind = ErrorKind::Malformed;
        error.service = service;
        error.operation = u"read the sign-in answer"_s;
        return failed(std::move(error));
    };
    const Result<JsonDocument> document = parseJson(response.body);
    if (!document)
        return malformed(document.error());
    const JsonReader root = document->root();
    FirstFault fault;
    const QString access = fault.take(root.text("access_token"));
    const QString type = fault.take(root.text("token_type"));
    const qint64 life = fault.take(root.integer("expires_in"));
    const QString refresh = fault.take(root.optionalText("refresh_token")).value_or(QString());
    const QString scopes = fault.take(root.optionalText("scope")).value_or(QString());
    if (fault)
        return malformed(fault.error());
    if (access.isEmpty() || !isHeaderSafe(access))
        return malformed(root.faultAt("access_token", u"empty or not printable"_s));
    if (type.compare(QLatin1String("bearer"), Qt::CaseInsensitive) != 0)
        return malformed(root.faultAt("token_type", u"expected Bearer"_s));
    if (life <= 0 || life > kLongestLife)
        return malformed(root.faultAt("expires_in", u"out of range"_s));
    TokenSet tokens;
    tokens.accessToken = access.toLatin1();
    tokens.refreshToken = refresh.toUtf8();
    tokens.expiresAt = now + std::chrono::seconds(life);
    tokens.scopes = scopes;
    return tokens;
}

Error tokenErrorFor(const HttpResponse &response, Service service, const QString &operation)
{
    const Spoken spoken = spokenIn(response);
    const Cause cause = causeOf(response.status, spoken);
    Error error(cause, detailOf(cause, response.status, spoken));
    error.service = service;
    error.operation = operation;
    error.httpStatus = response.status;
    bool isNumber = false;
    const int seconds = response.header("retry-after").toInt(&isNumber);
    if (isNumber && seconds >= 0)
        error.retryAfter = std::chrono::seconds(seconds);
    return error;
}

} // namespace tieout
