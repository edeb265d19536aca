// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/requestparser.h"

#include "app/tieout-sandbox/http/framing.h"
#include "app/tieout-sandbox/http/target.h"

#include <algorithm>
#include <optional>

namespace tieout::sandbox {

namespace {

bool isTokenCharacter(char c)
{
    static const QByteArray kOthers = QByteArrayLiteral("!#$%&'*+-.^_`|~");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || kOthers.contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isControl(char c)
{
    const auto code = static_cast<unsigned char>(c);
    return (code < 0x20 && c != '\t') || code == 0x7f;
}

constexpr qsizetype kLongestChunkLine = 1024;

} // namespace

RequestParser::RequestParser(ParserLimits limits)
    : m_limits(limits)
{
}

void RequestParser::feed(const QByteArray &bytes)
{
    m_buffer.append(bytes);
}

RequestParser::State RequestParser::advance()
{
    if (m_failed)
        return State::Failed;
    while (!m_complete) {
        const State state = step();
        if (state != State::Ready)
            return state;
    }
    return State::Ready;
}

ParsedRequest RequestParser::take()
{
    ParsedRequest taken = std::move(m_current);
    m_current = {};
    m_complete = false;
    m_continueWanted = false;
    m_stage = Stage::Head;
    compact();
    return taken;
}

bool RequestParser::takeContinueWanted()
{
    return std::exchange(m_continueWanted, false);
}

RequestParser::State RequestParser::fail(int status, const char *sentence)
{
    m_failed = true;
    m_failure = { status, QByteArray(sentence) };
    return State::Failed;
}

void RequestParser::compact()
{
    if (m_position == m_buffer.size())
        m_buffer.clear();
    else
        m_buffer.remove(0, m_position);
    m_position = 0;
}

qsizetype RequestParser::lineEnd() const
{
    return m_buffer.indexOf("\r\n", m_position);
}

/// One stage. Ready means continue (or complete); NeedMore and Failed end the loop.
RequestParser::State RequestParser::step()
{
    switch (m_stage) {
    case Stage::Head:
        return parseHead();
    case Stage::SizedBody:
        return readSizedBody();
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::ChunkData:
        return readChunkData();
    case Stage::ChunkEnd:
        return readChunkEnd();
    case Stage::Trailers:
        return readTrailers();
    }
    Q_UNREACHABLE();
}

RequestParser::State RequestParser::parseHead()
{
    // RFC 9112, 2.2 allows an empty line before the request line.
    while (m_buffer.size() - m_position >= 2 && m_buffer.at(m_position) == '\r' && m_buffer.at(m_position + 1) == '\n')
        m_position += 2;
    const qsizetype end = m_buffer.indexOf("\r\n\r\n", m_position);
    if (end < 0) {
        const qsizetype waiting = m_buffer.size() - m_position;
        if (waiting > m_limits.target + 64 && lineEnd() < 0)
            return fail(414, "The request line is too long.");
        if (waiting > m_limits.head)
            return fail(431, "The headers are too large.");
        return State::NeedMore;
    }
    if (end - m_position > m_limits.head)
        return fail(431, "The headers are too large.");
    qsizetype lineStart = m_position;
    bool first = true;
    while (lineStart < end) {
        const qsizetype next = std::min(m_buffer.indexOf("\r\n", lineStart), end);
        const QByteArray line = m_buffer.mid(lineStart, next - lineStart);
        const State state = first ? parseRequestLine(line) : parseHeaderLine(line);
        if (state == State::Failed)
            return state;
        first = false;
        lineStart = next + 2;
    }
    m_position = end + 4;
    return decideBody();
}

RequestParser::State RequestParser::parseRequestLine(const QByteArray &line)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts.at(0)) || parts.at(1).isEmpty())
        return fail(400, "The request line is malformed.");
    if (std::any_of(line.begin(), line.end(), isControl))
        return fail(400, "The request line has control characters.");
    if (parts.at(1).size() > m_limits.target)
        return fail(414, "The request line is too long.");
    const QByteArray &version = parts.at(2);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.startsWith("HTTP/") ? fail(505, "Only HTTP/1.1 is spoken here.")
                                           : fail(400, "The request line is malformed.");
    m_oldVersion = version == "HTTP/1.0";
    QByteArray target = parts.at(1);
    if (target.startsWith("http://")) {
        const qsizetype slash = target.indexOf('/', 7);
        target = slash < 0 ? QByteArrayLiteral("/") : target.mid(slash);
    }
    if (!target.startsWith('/') && target != "*")
        return fail(400, "The request target is malformed.");
    m_current.rawTarget = target;
    m_current.headOnly = parts.at(0) == "HEAD";
    m_current.request.method = m_current.headOnly ? QByteArrayLiteral("GET") : parts.at(0);
    splitTarget(target, m_current.request);
    return State::Ready;
}

RequestParser::State RequestParser::parseHeaderLine(const QByteArray &line)
{
    if (line.startsWith(' ') || line.startsWith('\t'))
        return fail(400, "Folded headers are not accepted.");
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.left(colon)))
        return fail(400, "A header line is malformed.");
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (std::any_of(value.begin(), value.end(), isControl))
        return fail(400, "A header value has control characters.");
    m_current.request.headers.append({ line.left(colon).toLower(), value });
    return State::Ready;
}

RequestParser::State RequestParser::decideBody()
{
    const Request &request = m_current.request;
    const Framing framing = framingOf(request);
    if (framing.lengthsDiffer)
        return fail(400, "Content-Length is given twice, with different values.");
    if (framing.hosts > 1 || (framing.hosts == 0 && !m_oldVersion))
        return fail(400, "Exactly one Host header is needed.");
    const QByteArray connection = request.header("connection").toLower();
    m_current.keepAlive = m_oldVersion ? connection.contains("keep-alive") : !connection.contains("close");
    const QByteArray encoding = request.header("transfer-encoding").toLower();
    if (!encoding.isEmpty() && !framing.length.isNull())
        return fail(400, "Content-Length and Transfer-Encoding exclude each other.");
    if (!encoding.isEmpty() && encoding != "chunked")
        return fail(501, "Only the chunked transfer encoding is understood.");
    m_expected = 0;
    if (!framing.length.isNull()) {
        const std::optional<qlonglong> size = sizeIn(framing.length);
        if (!size)
            return fail(400, "Content-Length is not a number.");
        if (*size > m_limits.body)
            return fail(413, "The body is too large.");
        m_expected = static_cast<qsizetype>(*size);
    }
    m_complete = encoding.isEmpty() && m_expected == 0;
    m_continueWanted = !m_complete && request.header("expect").toLower() == "100-continue";
    m_stage = encoding.isEmpty() ? Stage::SizedBody : Stage::ChunkSize;
    return State::Ready;
}

RequestParser::State RequestParser::readSizedBody()
{
    if (m_buffer.size() - m_position < m_expected)
        return State::NeedMore;
    m_current.request.body = m_buffer.mid(m_position, m_expected);
    m_position += m_expected;
    m_complete = true;
    return State::Ready;
}

RequestParser::State RequestParser::readChunkSize()
{
    const qsizetype end = lineEnd();
    if (end < 0)
        return m_buffer.size() - m_position > kLongestChunkLine ? fail(400, "A chunk size line is too long.")
                                                                : State::NeedMore;
    QByteArray line = m_buffer.mid(m_position, end - m_position);
    line.truncate(line.indexOf(';') < 0 ? line.size() : line.indexOf(';'));
    bool ok = false;
    const qlonglong size = line.trimmed().toLongLong(&ok, 16);
    if (!ok || size < 0)
        return fail(400, "A chunk size is malformed.");
    if (size > m_limits.body - m_current.request.body.size())
        return fail(413, "The body is too large.");
    m_position = end + 2;
    m_expected = static_cast<qsizetype>(size);
    m_stage = size == 0 ? Stage::Trailers : Stage::ChunkData;
    return State::Ready;
}

RequestParser::State RequestParser::readChunkData()
{
    if (m_buffer.size() - m_position < m_expected)
        return State::NeedMore;
    m_current.request.body.append(m_buffer.constData() + m_position, m_expected);
    m_position += m_expected;
    compact();
    m_stage = Stage::ChunkEnd;
    return State::Ready;
}

RequestParser::State RequestParser::readChunkEnd()
{
    if (m_buffer.size() - m_position < 2)
        return State::NeedMore;
    if (m_buffer.at(m_position) != '\r' || m_buffer.at(m_position + 1) != '\n')
        return fail(400, "A chunk is longer than it says.");
    m_position += 2;
    m_stage = Stage::ChunkSize;
    return State::Ready;
}

RequestParser::State RequestParser::readTrailers()
{
    const qsizetype end = lineEnd();
    if (end < 0)
        return m_buffer.size() - m_position > m_limits.head ? fail(431, "The trailers are too large.")
                                                            : State::NeedMore;
    const bool last = end == m_position;
    m_position = end + 2;
    m_complete = last;
    return State::Ready;
}

} // namespace tieout::sandbox
