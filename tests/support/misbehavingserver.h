// SPDX-License-Identifier: Apache-2.0
// An HTTP server on loopback that counts what arrives and answers as badly as told.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace tieout {

using namespace Qt::StringLiterals;

/// One request as it arrived, whole.
struct Arrival {
    QByteArray method;
    QByteArray target; ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What happens to a request once it has arrived whole. Bytes are sent as they stand: a wrong length stays wrong.
struct Misbehaviour {
    enum class Then {
        KeepOpen, ///< an honest server with keep-alive
        Close, ///< FIN after the bytes
        Reset, ///< RST after the bytes
        Silence ///< keeps the connection and says nothing more
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;

    [[nodiscard]] static Misbehaviour closeUnanswered();
    [[nodiscard]] static Misbehaviour resetUnanswered();
    [[nodiscard]] static Misbehaviour silence();
    /// "HTTP/1.1 20" and the end.
    [[nodiscard]] static Misbehaviour cutStatusLine();
    /// A length of 1000 and fewer bytes, then the end.
    [[nodiscard]] static Misbehaviour cutBody();
    /// Chunks without the last one, then the end.
    [[nodiscard]] static Misbehaviour cutChunks();
    /// A whole answer; Content-Length is added.
    [[nodiscard]] static Misbehaviour answer(
        int status, const QByteArray &body = "{}", const QList<QByteArray> &headerLines = {});
    /// A whole answer, compressed with gzip.
    [[nodiscard]] static Misbehaviour gzip(const QByteArray &body);
};

class MisbehavingServer final : public QObject {
    Q_OBJECT
public:
    using Script = std::function<Misbehaviour(const Arrival &, int arrivalNumber)>;

    /// Listens on a free port of 127.0.0.1. `script` decides for each arrival, which are numbered from 1.
    explicit MisbehavingServer(Script script);

    [[nodiscard]] QUrl url(const QString &path = u"/"_s) const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    /// How many requests of this method arrived, each counted when its last byte had.
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Closes every connection that is open now, as servers do with idle ones.
    void closeConnections();
    /// Nobody listens any more; the port refuses.
    void stopListening();

private:
    void accept();
    void read(QTcpSocket *socket);
    void misbehave(QTcpSocket *socket, const Misbehaviour &how);

    QTcpServer *m_server;
    Script m_script;
    QList<Arrival> m_arrivals;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    int m_connections = 0;
};

} // namespace tieout
