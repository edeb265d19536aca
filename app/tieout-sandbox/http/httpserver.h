// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/http/delivery.h"
#include "app/tieout-sandbox/http/requestparser.h"
#include "app/tieout-sandbox/tls/tlslistener.h"

#include <QObject>

#include <functional>
#include <optional>

namespace tieout::sandbox {

/// A small HTTP/1.1 server for loopback: keep-alive, pipelining, chunked bodies, HEAD, and every way to misbehave in
/// `Delivery`. Runs on the event loop of its thread. Calls the handler once per complete request; the handler returns
/// at once (a late answer is a `Delivery` with a delay).
class HttpServer final : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<Reply(const ParsedRequest &)>;
    using ClockMs = std::function<qint64()>;
    using Terms = std::function<TlsTerms()>;

    /// `clock` gives the time for the Date header, in milliseconds since the epoch. With `terms` the server speaks
    /// https, without them http.
    HttpServer(Handler handler, ClockMs clock, Terms terms = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Listens on the same port of 127.0.0.1 and, if the machine has IPv6, ::1; 0 picks a free one.
    /// A sentence that says what is wrong; nothing when it listens.
    [[nodiscard]] std::optional<QString> listen(quint16 port);
    quint16 port() const;
    /// `http://127.0.0.1:PORT`, or https.
    QString origin() const;

    void setParserLimits(ParserLimits limits) { m_parserLimits = limits; }

private:
    QTcpServer *makeListener();
    QByteArray dateHeader();
    void takeConnections(QTcpServer *from);
    enum class Opened { Both, PortTakenOnSix, No };
    Opened tryListen(quint16 port);

    Handler m_handler;
    ClockMs m_clock;
    Terms m_terms;
    ParserLimits m_parserLimits;
    QTcpServer *m_four;
    QTcpServer *m_six;
    QString m_problem;
    qint64 m_dateSecond = 0;
    QByteArray m_date;
};

} // namespace tieout::sandbox
