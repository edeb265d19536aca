// SPDX-License-Identifier: Apache-2.0
// An HTTP server on loopback that counts requests and answers as badly as it is told to.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <functional>

class QTcpServer;
class QTcpSocket;

namespace tieout::sandbox {
struct TlsTerms;
}

namespace tieout {

using namespace Qt::StringLiterals;

/// One request as received, complete.
struct Arrival {
    QByteArray method;
    QByteArray target; ///< path and query
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< which connection brought it, from 1
};

/// What happens once a request is complete. Bytes are sent as they are: a wrong length stays wrong.
struct Misbehaviour {
    enum class Then {
        KeepOpen, ///< a well-behaved server with keep-alive
        Close, ///< FIN after the bytes
        Reset, ///< RST after the bytes
        CutOff, ///< FIN after the bytes, without TLS's notice of the end (close_notify)
        Silence ///< keeps the connection open and sends nothing more
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;

    [[nodiscard]] static Misbehaviour closeUnanswered();
    [[nodiscard]] static Misbehaviour resetUnanswered();
    [[nodiscard]] static Misbehaviour silence();
    /// Sends "HTTP/1.1 20" and closes.
    [[nodiscard]] static Misbehaviour cutStatusLine();
    /// Announces a length of 1000, sends fewer bytes and closes.
    [[nodiscard]] static Misbehaviour cutBody();
    /// Sends chunks without the last one and closes.
    [[nodiscard]] static Misbehaviour cutChunks();
    /// A complete answer; Content-Length is added.
    [[nodiscard]] static Misbehaviour answer(
        int status, const QByteArray &body = "{}", const QList<QByteArray> &headerLines = {});
    /// A complete answer, compressed with gzip.
    [[nodiscard]] static Misbehaviour gzip(const QByteArray &body);
};

/// What a server speaks; Https shows the good one of the tests' certificates.
enum class Over { Http, Https };

class MisbehavingServer final : public QObject {
    Q_OBJECT
public:
    using Script = std::function<Misbehaviour(const Arrival &, int arrivalNumber)>;

    /// Listens on a free port of 127.0.0.1. `script` decides about each request; they are numbered from 1.
    explicit MisbehavingServer(Script script, Over over = Over::Http);
    /// Https, with these terms for every connection.
    MisbehavingServer(Script script, const sandbox::TlsTerms &terms);

    [[nodiscard]] QUrl url(const QString &path = u"/"_s) const;
    [[nodiscard]] const QList<Arrival> &arrivals() const { return m_arrivals; }
    /// How many requests with this method have arrived completely.
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connectionCount() const { return m_connections; }
    /// Closes every open connection, as servers do with idle ones.
    void closeConnections();
    /// Stops listening: the port refuses connections.
    void stopListening();

private:
    MisbehavingServer(Script script, QTcpServer *server, QString scheme);
    void accept();
    void read(QTcpSocket *socket);
    void misbehave(QTcpSocket *socket, const Misbehaviour &how);

    QTcpServer *m_server;
    QString m_scheme;
    Script m_script;
    QList<Arrival> m_arrivals;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QHash<QTcpSocket *, int> m_numbers;
    int m_connections = 0;
};

} // namespace tieout
