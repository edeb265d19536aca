// SPDX-License-Identifier: Apache-2.0
// Turns the bytes of a connection into requests, one after the other, so that pipelined requests wait their turn.
#pragma once

#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

/// The largest allowed request, in bytes. Anything larger gets 414, 431 or 413.
struct ParserLimits {
    qsizetype target = 16 * 1024;
    qsizetype head = 64 * 1024;
    qsizetype body = 64 * 1024 * 1024;
};

/// A complete request, with what the transport must know about it.
struct ParsedRequest {
    Request request;
    QByteArray rawTarget; ///< as in the request line, still percent-encoded
    bool headOnly = false; ///< it was HEAD; `request.method` then says GET, so handlers can ignore it
    bool keepAlive = true;

    /// The method as sent.
    QByteArray sentMethod() const { return headOnly ? QByteArrayLiteral("HEAD") : request.method; }
};

/// Why the bytes are not a request: the status to answer with before closing the connection.
struct ParseFailure {
    int status = 400;
    QByteArray sentence;
};

/// Incremental parser for HTTP/1.0 and HTTP/1.1 requests. Strict wherever leniency would hide a client's fault (line
/// ends, Content-Length together with Transfer-Encoding, folded headers), since the sandbox is there to find such
/// faults.
class RequestParser final {
public:
    enum class State { NeedMore, Ready, Failed };

    explicit RequestParser(ParserLimits limits = {});

    void feed(const QByteArray &bytes);
    /// Tries to complete the next request from the bytes received so far. After Failed there are no more.
    State advance();
    /// The complete request; valid once after advance() returned Ready.
    ParsedRequest take();
    const ParseFailure &failure() const { return m_failure; }
    /// True once per request whose sender waits for "100 Continue" before it sends the body.
    bool takeContinueWanted();

private:
    enum class Stage { Head, SizedBody, ChunkSize, ChunkData, ChunkEnd, Trailers };

    State fail(int status, const char *sentence);
    State parseHead();
    State parseRequestLine(const QByteArray &line);
    State parseHeaderLine(const QByteArray &line);
    State decideBody();
    State readSizedBody();
    State readChunkSize();
    State readChunkData();
    State readChunkEnd();
    State readTrailers();
    State step();
    qsizetype lineEnd() const;
    void compact();

    ParserLimits m_limits;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    Stage m_stage = Stage::Head;
    qsizetype m_expected = 0;
    ParsedRequest m_current;
    ParseFailure m_failure;
    bool m_failed = false;
    bool m_complete = false;
    bool m_continueWanted = false;
    bool m_oldVersion = false;
};

} // namespace tieout::sandbox
