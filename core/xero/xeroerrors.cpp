// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xeroerrors.h"

#include "core/base/tr.h"
#include "core/json/jsonreader.h"
#include "core/net/statuserror.h"

#include <algorithm>
#include <cctype>

namespace tieout {

namespace {

constexpr qsizetype kLongestQuote = 300;

/// What the body says, in any of its shapes.
struct Said {
    QString message; ///< one sentence or none
    QString type; ///< ApiException: "ValidationException", "QueryParseException", …
    QString instance; ///< GUID of the exchange, in the problem shape
    QList<FieldFault> faults;
};

/// Some clients saw the keys in another case, so try both (Xero 7.2).
QString textOf(const JsonReader &object, std::string_view key)
{
    const Result<std::optional<QString>> text = object.optionalText(key);
    if (text && *text)
        return (*text)->simplified().left(kLongestQuote);
    std::string lower(key);
    std::transform(
        lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const Result<std::optional<QString>> other = object.optionalText(lower);
    return other && *other ? (*other)->simplified().left(kLongestQuote) : QString();
}

/// Elements[].ValidationErrors[].Message; an element has only its own fields to say what it is about.
QList<FieldFault> validationFaults(const JsonReader &root)
{
    QList<FieldFault> faults;
    const Result<QList<JsonReader>> elements = root.optionalArray("Elements");
    if (!elements)
        return faults;
    for (const JsonReader &element : *elements) {
        const Result<QList<JsonReader>> errors = element.optionalArray("ValidationErrors");
        if (!errors)
            continue;
        for (const JsonReader &error : *errors) {
            FieldFault fault;
            fault.message = textOf(error, "Message");
            if (!fault.message.isEmpty())
                faults.append(fault);
        }
    }
    return faults;
}

Said fromJson(const QByteArray &body)
{
    Said said;
    const Result<JsonDocument> document = parseJson(body);
    if (!document || !document->root().isObject())
        return said;
    const JsonReader root = document->root();
    said.type = textOf(root, "Type");
    said.faults = validationFaults(root);
    said.message = textOf(root, "Detail");
    if (said.message.isEmpty())
        said.message = textOf(root, "Message");
    if (said.message.isEmpty())
        said.message = textOf(root, "Title");
    said.instance = textOf(root, "Instance");
    return said;
}

/// Bytes first: the content type is unreliable (a 404 is text labeled as HTML), and gateways answer with whole pages.
Said saidBy(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith('['))
        return fromJson(body);
    Said said;
    if (!start.startsWith('<'))
        said.message = QString::fromUtf8(body.left(2 * kLongestQuote)).simplified().left(kLongestQuote);
    return said;
}

ErrorKind unauthorised(const Said &said)
{
    // "AuthenticationUnsuccessful" means a bad token, "AuthorizationUnsuccessful" a good one that lacks the scope.
    return said.message.contains(QLatin1String("AuthorizationUnsuccessful"), Qt::CaseInsensitive)
        ? ErrorKind::MissingScope
        : ErrorKind::SignInNeeded;
}

ErrorKind limited(const HttpResponse &response)
{
    // "day" today, "Daily" in older texts (Xero 7.1).
    const QByteArray problem = response.header("x-rate-limit-problem").trimmed().toLower();
    return problem == "day" || problem == "daily" ? ErrorKind::DayLimitReached : ErrorKind::RateLimited;
}

/// A status sometimes means more at Xero than elsewhere (Xero 7.2).
ErrorKind kindOf(const HttpResponse &response, const Said &said)
{
    switch (response.status) {
    case 401:
        return unauthorised(said);
    case 412:
        return ErrorKind::Configuration;
    case 429:
        return limited(response);
    case 501:
        return ErrorKind::Rejected; // the method does not exist there: trying later does not help
    default:
        return errorKindForStatus(response.status);
    }
}

/// Xero answers 403 for an organization that it no longer shows to anybody (Xero 7.2).
Cause causeOf(int status, ErrorKind kind)
{
    if (status == 403)
        return Cause::OrganisationGone;
    return status == 501 ? Cause::CallNotOffered : usualCause(kind);
}

bool saysTokenExpired(const Said &said)
{
    return said.message.contains(QLatin1String("TokenExpired"), Qt::CaseInsensitive);
}

/// Xero's words where they help a person, otherwise ours.
QString detailFor(const HttpResponse &response, const Said &said)
{
    if (said.type == QLatin1String("HighVolumeException")
        || said.message.contains(QLatin1String("HighVolumeException")))
        return Tr::tr("Xero refused the list as too long to be read at once: %1").arg(said.message);
    if (response.status == 401 && saysTokenExpired(said))
        return Tr::tr("The access token has expired.");
    if (response.status == 401)
        return unauthorised(said) == ErrorKind::MissingScope ? Tr::tr("The consent lacks a scope.")
                                                             : Tr::tr("Xero did not accept the access token.");
    if (response.status == 403)
        return Tr::tr("The organization is no longer connected, or you may not see this in it.");
    QStringList parts;
    if (!said.message.isEmpty())
        parts.append(Tr::tr("Xero said: %1").arg(said.message));
    for (const FieldFault &fault : said.faults)
        parts.append(fault.message);
    if (parts.isEmpty())
        parts.append(Tr::tr("HTTP status %1.").arg(response.status));
    return parts.join(QLatin1Char(' '));
}

/// "The Organisation is offline" lasts for minutes; the docs ask for about five between attempts.
bool isOfflineOrganisation(const HttpResponse &response, const Said &said)
{
    return response.status == 503
        && said.message.contains(QLatin1String("organisation is offline"), Qt::CaseInsensitive);
}

} // namespace

QString xeroRequestId(const HttpResponse &response)
{
    return QString::fromLatin1(response.header("xero-correlation-id").trimmed().left(100));
}

Error xeroErrorFrom(const HttpResponse &response, const QString &operation)
{
    const Said said = saidBy(response.body);
    Error error = errorForStatus(response, Service::Xero, operation);
    error.kind = kindOf(response, said);
    error.cause = causeOf(response.status, error.kind);
    error.detail = detailFor(response, said);
    if (!error.retryAfter && isOfflineOrganisation(response, said))
        error.retryAfter = std::chrono::minutes(5);
    error.requestId = xeroRequestId(response);
    if (error.requestId.isEmpty())
        error.requestId = said.instance;
    error.faults = said.faults;
    return error;
}

} // namespace tieout
