// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/callbackrequest.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/oauth/pkce.h"

#include <QUrlQuery>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

CallbackRefusal refusal(int status, const char *reason)
{
    CallbackRefusal refused;
    refused.status = status;
    refused.reason = QLatin1String(reason);
    return refused;
}

/// Exactly one value, or nothing.
QString only(const QUrlQuery &query, const QString &key)
{
    const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
    return values.size() == 1 ? values.first() : QString();
}

} // namespace

CallbackVerdict readCallbackQuery(const QUrl &url, const QByteArray &state)
{
    const QUrlQuery query(url);
    if (!equalInConstantTime(only(query, u"state"_s).toUtf8(), state))
        return refusal(400, "wrong state");
    CallbackAnswer answer;
    answer.error = only(query, u"error"_s);
    if (!answer.error.isEmpty()) {
        answer.errorDescription = only(query, u"error_description"_s).replace(u'+', u' ');
        return answer;
    }
    answer.code = only(query, u"code"_s);
    if (answer.code.isEmpty())
        return refusal(400, "neither code nor error");
    return answer;
}

CallbackVerdict readCallback(const QByteArray &head, const QString &path, const QByteArray &state)
{
    const QByteArray line = head.split('\r').first();
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return refusal(400, "not an HTTP request");
    if (words[0] != "GET")
        return refusal(405, "not a GET");
    // Tolerant parsing: browsers leave characters like | and { unescaped in a query.
    const QUrl target = QUrl::fromEncoded(words[1], QUrl::TolerantMode);
    // A leading double slash would be read as a host name.
    if (!words[1].startsWith('/') || words[1].startsWith("//") || !target.isValid())
        return refusal(400, "unreadable target");
    if (target.path() != path)
        return refusal(404, "wrong path");
    return readCallbackQuery(target, state);
}

Error errorFor(const CallbackAnswer &answer, Service service)
{
    Error error;
    error.service = service;
    error.operation = u"sign in"_s;
    if (answer.error == QLatin1String("access_denied")) {
        error.kind = ErrorKind::SignInNeeded;
        error.cause = Cause::SignInDeclined;
        error.detail = Tr::tr("The sign-in was declined in the browser.");
        return error;
    }
    error.kind = ErrorKind::Configuration;
    error.cause = Cause::RegistrationWrong;
    error.detail = Tr::tr("The sign-in page refused: %1 %2")
                       .arg(redacted(answer.error.left(80)), redacted(answer.errorDescription.left(200)))
                       .trimmed();
    return error;
}

} // namespace tieout
