// SPDX-License-Identifier: Apache-2.0
#include "core/net/qtnetworktransport.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/net/answercollector.h"
#include "core/net/onceonlybody.h"
#include "core/net/safeurl.h"
#include "core/net/sentbytes.h"
#include "core/net/tlsfailure.h"

#include <QCoroSignal>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslConfiguration>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

using NetworkError = QNetworkReply::NetworkError;

/// A proxy for the outside world must not be used for addresses on this computer.
class ProxyByHost final : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

struct ReplyDeleter {
    void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
};
using ReplyPtr = std::unique_ptr<QNetworkReply, ReplyDeleter>;

/// Deleted later: its last user may be inside a signal of one of its replies.
std::shared_ptr<QNetworkAccessManager> makeManager()
{
    std::shared_ptr<QNetworkAccessManager> manager(
        new QNetworkAccessManager, [](QNetworkAccessManager *old) { old->deleteLater(); });
    manager->setAutoDeleteReplies(false);
    manager->setProxyFactory(new ProxyByHost);
    return manager;
}

QByteArray verbOf(HttpMethod method)
{
    switch (method) {
    case HttpMethod::Get:
        return QByteArrayLiteral("GET");
    case HttpMethod::Post:
        return QByteArrayLiteral("POST");
    case HttpMethod::Patch:
        return QByteArrayLiteral("PATCH");
    case HttpMethod::Put:
        return QByteArrayLiteral("PUT");
    case HttpMethod::Delete:
        return QByteArrayLiteral("DELETE");
    }
    return {};
}

bool isHeaderSafe(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

Done requireSendable(const HttpRequest &request)
{
    for (const auto &header : request.headers) {
        if (!isHeaderSafe(header.first) || !isHeaderSafe(header.second) || !isHeaderSafe(request.contentType))
            return failed(Error(ErrorKind::Configuration, Tr::tr("A header contains a line break.")));
    }
    return requireSafeUrl(request.url);
}

void trustOnly(const QList<QSslCertificate> &authorities, QNetworkRequest &request)
{
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates(authorities);
    request.setSslConfiguration(configuration);
}

QNetworkRequest qtRequestFor(
    const HttpRequest &request, qint64 largestAnswer, const QList<QSslCertificate> &loopbackAuthorities)
{
    QNetworkRequest qt(request.url);
    qt.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    qt.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    qt.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    qt.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    qt.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    qt.setDecompressedSafetyCheckThreshold(largestAnswer);
    qt.setTransferTimeout(static_cast<int>(request.timeout.count()));
    qt.setRawHeader("User-Agent", "Tieout/" TIEOUT_VERSION);
    for (const auto &header : request.headers)
        qt.setRawHeader(header.first, header.second);
    if (!request.contentType.isEmpty())
        qt.setRawHeader("Content-Type", request.contentType);
    if (!loopbackAuthorities.isEmpty() && isLoopback(request.url))
        trustOnly(loopbackAuthorities, qt);
    if (isWrite(request.method)) {
        qt.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        qt.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    }
    return qt;
}

/// The reply owns the body, since Qt reads it until the reply is gone.
ReplyPtr begin(QNetworkAccessManager &manager, const QNetworkRequest &request, HttpMethod method, OnceOnlyBody *body)
{
    ReplyPtr reply(isWrite(method) ? manager.sendCustomRequest(request, verbOf(method), body) : manager.get(request));
    body->setParent(reply.get());
    return reply;
}

/// Qt reports every status from 400 up as an error of the reply, although the answer is complete.
bool isWholeAnswer(const QNetworkReply &reply, int status)
{
    const NetworkError error = reply.error();
    if (status == 0 || error == QNetworkReply::NoError)
        return status != 0;
    // Qt rewinds the body for a 307 or 308 even when told not to follow it; the answer has arrived all the same.
    if (status >= 300 && status < 400)
        return error == QNetworkReply::ContentReSendError;
    const bool isAboutContent = error > QNetworkReply::ProxyAuthenticationRequiredError
        && error <= QNetworkReply::UnknownServerError && error != QNetworkReply::ContentReSendError
        && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure;
    return status >= 400 && isAboutContent && error != QNetworkReply::UnknownProxyError;
}

bool isBeforeConnection(NetworkError error)
{
    return error == QNetworkReply::HostNotFoundError || error == QNetworkReply::ConnectionRefusedError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError;
}

/// Some of Qt's messages quote the whole address, and with the query of a signed address anyone can open the file.
QString withoutQueries(QString text)
{
    static const QRegularExpression query(u"(://[^\\s?]*)\\?\\S*"_s);
    return text.replace(query, u"\\1"_s);
}

Error errorFor(Cause cause, const QNetworkReply &reply, const QString &what)
{
    return Error(cause, u"%1 (%2: %3)"_s.arg(what, reply.url().host(), withoutQueries(reply.errorString())));
}

Cause causeOf(TlsProblem problem)
{
    switch (problem) {
    case TlsProblem::UnknownAuthority:
    case TlsProblem::SelfSigned:
    case TlsProblem::OtherName:
        return Cause::CertificateUntrusted;
    case TlsProblem::Expired:
    case TlsProblem::NotYetValid:
        return Cause::CertificateOutOfDate;
    case TlsProblem::OldVersion:
    case TlsProblem::Other:
        break;
    }
    return Cause::NoSecureConnection;
}

Error insecure(const QNetworkReply &reply, const AnswerCollector &collector)
{
    const TlsFailure failure = tlsFailureOf(reply.url().host(), collector.tlsErrors(), reply.errorString());
    return Error(causeOf(failure.problem), failure.sentence);
}

Error lostWrite(
    const QNetworkReply &reply, const AnswerCollector &collector, const OnceOnlyBody &body, bool isEmptyBody)
{
    const bool hasNotLeft = isEmptyBody ? isBeforeConnection(reply.error()) : !body.wasRead();
    if (!hasNotLeft)
        return errorFor(Cause::AnswerLost, reply, Tr::tr("The answer was lost."));
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return insecure(reply, collector);
    return errorFor(Cause::NoConnection, reply, Tr::tr("Nothing was sent."));
}

Error lostRead(const QNetworkReply &reply, const AnswerCollector &collector, int status)
{
    const NetworkError error = reply.error();
    if (error == QNetworkReply::SslHandshakeFailedError)
        return insecure(reply, collector);
    if (error == QNetworkReply::OperationCanceledError || error == QNetworkReply::TimeoutError)
        return errorFor(Cause::NoAnswer, reply, Tr::tr("No answer came in time."));
    if (status != 0 || error == QNetworkReply::ProtocolFailure || error == QNetworkReply::ProtocolUnknownError)
        return errorFor(Cause::AnswerUnreadable, reply, Tr::tr("The answer broke off or cannot be read."));
    return errorFor(Cause::NoConnection, reply, Tr::tr("The connection failed."));
}

void logExchange(const HttpRequest &request, const QString &outcome, qint64 milliseconds)
{
    qCInfo(logHttp).noquote() << redacted(u"%1 %2%3 -> %4 in %5 ms"_s.arg(QString::fromLatin1(verbOf(request.method)),
        request.url.host(), request.url.path(), outcome, QString::number(milliseconds)));
}

Result<HttpResponse> outcomeOf(
    const HttpRequest &request, const QNetworkReply &reply, AnswerCollector &collector, const OnceOnlyBody &body)
{
    HttpResponse response = collector.take();
    if (!collector.isTooLarge() && !collector.isCut() && isWholeAnswer(reply, response.status))
        return response;
    Error error;
    if (isWrite(request.method))
        error = lostWrite(reply, collector, body, request.body.isEmpty());
    else if (collector.isTooLarge())
        error = Error(ErrorKind::Malformed, Tr::tr("The answer is larger than Tieout accepts."));
    else
        error = lostRead(reply, collector, response.status);
    // A size that we, or Qt while decompressing, refuse is final. The status distinguishes it from an answer that broke
    // off and may arrive whole next time.
    if (collector.isTooLarge() || reply.error() == QNetworkReply::UnknownContentError)
        error.httpStatus = response.status;
    return failed(std::move(error));
}

} // namespace

QtNetworkTransport::QtNetworkTransport(qint64 largestAnswer)
    : m_manager(makeManager())
    , m_largestAnswer(largestAnswer)
{
}

QtNetworkTransport::~QtNetworkTransport() = default;

Task<Result<HttpResponse>> QtNetworkTransport::send(HttpRequest request, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    if (Done sendable = requireSendable(request); !sendable)
        co_return failed(sendable.error());

    QElapsedTimer elapsed;
    elapsed.start();
    const QNetworkRequest qtRequest = qtRequestFor(request, m_largestAnswer, m_loopbackAuthorities);
    const bool writes = isWrite(request.method);
    const std::shared_ptr<QNetworkAccessManager> manager = m_manager; // lives on when a lost write replaces it
    auto *body = new OnceOnlyBody(request.body);
    const ReplyPtr reply = begin(*manager, qtRequest, request.method, body);
    auto *collector = new AnswerCollector(reply.get(), m_largestAnswer);
    QNetworkReply *target = reply.get();
    tellWhatIsSent(*target, request.body.size(), m_sentObserver);
    bool wasStopped = false;
    if (!reply->isFinished()) {
        // Queued: the stop may come from another thread, or from inside a signal of this very reply.
        const auto abort = [target, writes] {
            if (!writes)
                QMetaObject::invokeMethod(target, &QNetworkReply::abort, Qt::QueuedConnection);
        };
        const std::stop_callback onStop(stop, abort);
        co_await qCoro(target, &QNetworkReply::finished);
        wasStopped = stop.stop_requested() && reply->error() == QNetworkReply::OperationCanceledError;
    }
    if (wasStopped && !writes)
        co_return failed(Error(ErrorKind::Cancelled, {}));
    Result<HttpResponse> outcome = outcomeOf(request, *reply, *collector, *body);
    logExchange(
        request, outcome ? QString::number(outcome->status) : toString(outcome.error().kind), elapsed.elapsed());
    if (outcome)
        co_return outcome;
    outcome.error().operation = request.operation;
    if (writes && m_manager == manager)
        leaveBrokenConnections();
    co_return outcome;
}

/// From Qt 6.8 on, what becomes of a broken connection also strikes the next write on it: a lost renewal that was asked
/// once more was lost again, every other time. So the requests that follow find connections of their own.
void QtNetworkTransport::leaveBrokenConnections()
{
    m_manager = makeManager();
}

} // namespace tieout
