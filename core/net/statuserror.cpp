// SPDX-License-Identifier: Apache-2.0
#include "core/net/statuserror.h"

#include "core/base/tr.h"

#include <QUrl>

namespace tieout {

using namespace Qt::StringLiterals;

ErrorKind errorKindForStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::SignInNeeded;
    case 403:
        return ErrorKind::Forbidden;
    case 404:
        return ErrorKind::NotFound;
    case 408:
        return ErrorKind::Timeout;
    case 409:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    case 503:
        return ErrorKind::Unavailable;
    default:
        break;
    }
    if (status >= 500)
        return ErrorKind::ServerFault;
    if (status >= 400)
        return ErrorKind::Rejected;
    // An API never redirects a program: a captive portal or a proxy answered instead.
    return status >= 300 ? ErrorKind::Offline : ErrorKind::Malformed;
}

Error errorForStatus(const HttpResponse &response, Service service, const QString &operation, Instant now)
{
    Error error(errorKindForStatus(response.status), Tr::tr("The answer was HTTP %1.").arg(response.status));
    if (error.kind == ErrorKind::Offline) {
        error.cause = Cause::NetworkInBetween;
        const QUrl target = QUrl::fromEncoded(response.header(QByteArrayLiteral("location")));
        error.detail = Tr::tr("The answer points to another address (%1), which Tieout does not follow.")
                           .arg(target.host().isEmpty() ? u"same host"_s : target.host());
    }
    error.service = service;
    error.operation = operation;
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter(now);
    for (const char *name : { "x-request-id", "xero-correlation-id" }) {
        if (error.requestId.isEmpty())
            error.requestId = QString::fromLatin1(response.header(QByteArray(name)).left(100));
    }
    return error;
}

} // namespace tieout
