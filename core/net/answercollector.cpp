// SPDX-License-Identifier: Apache-2.0
#include "core/net/answercollector.h"

#include <algorithm>

namespace tieout {

AnswerCollector::AnswerCollector(QNetworkReply *reply, qint64 largest)
    : QObject(reply)
    , m_reply(reply)
    , m_largest(largest)
{
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { checkClaim(); });
    connect(reply, &QNetworkReply::readyRead, this, [this] { drain(); });
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void AnswerCollector::checkClaim()
{
    if (m_reply->rawHeader("Content-Length").trimmed().toLongLong() > m_largest)
        refuse();
}

void AnswerCollector::drain()
{
    constexpr qint64 kPiece = 256 * 1024;
    while (!m_isTooLarge && m_reply->bytesAvailable() > 0) {
        const QByteArray piece = m_reply->read(kPiece);
        if (piece.isEmpty())
            return;
        if (m_body.size() + piece.size() > m_largest)
            refuse();
        else
            m_body.append(piece);
    }
}

void AnswerCollector::refuse()
{
    if (m_isTooLarge)
        return;
    m_isTooLarge = true;
    m_body.clear();
    // Not from inside Qt's own signal: finished() would resume the waiting coroutine halfway through it.
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

bool AnswerCollector::looksCut(int status) const
{
    // Qt drops the body of some redirects. Nobody reads it anyway.
    if (status == 204 || (status >= 300 && status < 400))
        return false;
    const QByteArray claim = m_reply->rawHeader("Content-Length").trimmed();
    if (!claim.isEmpty() && !m_reply->hasRawHeader("Content-Encoding"))
        return claim.toLongLong() != m_body.size();
    const QByteArray body = m_body.trimmed();
    return m_reply->rawHeader("Content-Type").contains("json")
        && ((body.startsWith('{') && !body.endsWith('}')) || (body.startsWith('[') && !body.endsWith(']')));
}

HttpResponse AnswerCollector::take()
{
    drain();
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &header : m_reply->rawHeaderPairs())
        response.headers.insert(header.first.toLower(), header.second);
    m_isCut = response.status != 0 && !m_isTooLarge && looksCut(response.status);
    response.body = std::move(m_body);
    return response;
}

} // namespace tieout
