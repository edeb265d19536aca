// SPDX-License-Identifier: Apache-2.0
// The body of a write, which can be read only once.
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace tieout {

/// QNetworkAccessManager resends a request on its own when the connection closes before an answer; a POST arrived two
/// to four times that way. It cannot do so when the body cannot be rewound, so this device is sequential and its reset
/// fails. The request needs DoNotBufferUploadDataAttribute and a Content-Length, or Qt copies the body and rewinds the
/// copy.
class OnceOnlyBody final : public QIODevice {
public:
    explicit OnceOnlyBody(QByteArray bytes);

    /// True once Qt has asked for the first byte, which it does only on an open connection.
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
