// SPDX-License-Identifier: Apache-2.0
// Collects one answer as it arrives, and stops it if it is too large.
#pragma once

#include "core/net/httpresponse.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslError>

namespace tieout {

/// A child of its reply. Checks the headers before the body, so a claim of 2 GB ends the exchange before a byte is
/// read; counts decompressed bytes.
class AnswerCollector final : public QObject {
public:
    AnswerCollector(QNetworkReply *reply, qint64 largest);

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    /// Once the reply has finished: its status, headers and body.
    [[nodiscard]] HttpResponse take();
    /// After take(). True when the server promised one length and sent another, or when JSON of unknown length
    /// (chunked, gzip) lacks its last bracket: Qt accepts both when the connection simply closes.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// What is wrong with the certificates of the other side; the exchange ends for it.
    [[nodiscard]] const QList<QSslError> &tlsErrors() const { return m_tlsErrors; }

private:
    void checkClaim();
    void drain();
    [[nodiscard]] bool looksCut(int status) const;
    void refuse();

    QNetworkReply *m_reply;
    qint64 m_largest;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_isTooLarge = false;
    bool m_isCut = false;
};

} // namespace tieout
