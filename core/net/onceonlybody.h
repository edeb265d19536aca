// SPDX-License-Identifier: Apache-2.0
// The body of a write, readable once.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tieout {

/// QNetworkAccessManager sends a request again by itself when the connection closes before an answer; a POST arrived
/// two to four times that way. It cannot when the body cannot be rewound: hence sequential, and a reset that fails.
/// The request needs DoNotBufferUploadDataAttribute and a Content-Length, or Qt copies the body and rewinds the copy.
class OnceOnlyBody final : public QIODevice {
public:
    explicit OnceOnlyBody(QByteArray bytes);

    /// True once Qt has asked for a first byte, which it does only on an open connection.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_wasRead = false;
};

} // namespace tieout
