// SPDX-License-Identifier: Apache-2.0
// Gathers one answer while it arrives, and stops it when it is too large.
#pragma once

#include "core/net/httpresponse.h"

#include <QNetworkReply>
#include <QObject>

namespace tieout {

/// A child of its reply. Looks at the headers before the body: a claim of 2 GB ends the exchange before a byte is read;
/// decompressed bytes count.
class AnswerCollector final : public QObject {
public:
    AnswerCollector(QNetworkReply *reply, qint64 largest);

    [[nodiscard]] bool isTooLarge() const { return m_isTooLarge; }
    /// Once the reply has finished: status, headers and body.
    [[nodiscard]] HttpResponse take();
    /// After take(). True when the server promised a length and sent another, or when JSON of unknown length (chunks,
    /// gzip) lacks its last bracket: Qt lets both pass when the connection just closes.
    [[nodiscard]] bool isCut() const { return m_isCut; }

private:
    void checkClaim();
    void drain();
    [[nodiscard]] bool looksCut(int status) const;
    void refuse();

    QNetworkReply *m_reply;
    qint64 m_largest;
    QByteArray m_body;
    bool m_isTooLarge = false;
    bool m_isCut = false;
};

} // namespace tieout
