// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/jsonwriter.h"

namespace tieout::sandbox {

void JsonWriter::newLine()
{
    if (m_dialect != Dialect::Xero)
        return;
    m_out.append("\r\n", 2);
    m_out.append(m_depth * 2, ' ');
}

void JsonWriter::lead(const char *key)
{
    if (!m_empty)
        m_out.append(',');
    if (m_depth > 0)
        newLine();
    m_empty = false;
    if (!key)
        return;
    m_out.append('"');
    m_out.append(key);
    m_out.append(m_dialect == Dialect::Xero ? "\": " : "\":");
}

void JsonWriter::open(char bracket, const char *key)
{
    lead(key);
    m_out.append(bracket);
    ++m_depth;
    m_empty = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!m_empty)
        newLine();
    m_out.append(bracket);
    m_empty = false;
}

void JsonWriter::beginObject(const char *key)
{
    open('{', key);
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray(const char *key)
{
    open('[', key);
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::text(const char *key, const QString &value)
{
    if (value.isNull()) {
        null(key);
        return;
    }
    lead(key);
    quote(value);
}

void JsonWriter::number(const char *key, qint64 value)
{
    raw(key, QByteArray::number(value));
}

void JsonWriter::boolean(const char *key, bool value)
{
    raw(key, value ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

void JsonWriter::null(const char *key)
{
    raw(key, QByteArrayLiteral("null"));
}

void JsonWriter::raw(const char *key, const QByteArray &json)
{
    lead(key);
    m_out.append(json);
}

void JsonWriter::quote(const QString &value)
{
    static const char hex[] = "0123456789abcdef";
    const QByteArray utf8 = value.toUtf8();
    m_out.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        const bool htmlUnsafe = m_dialect == Dialect::Rails && (c == '<' || c == '>' || c == '&');
        if (c == '"' || c == '\\' || (c == '/' && m_dialect == Dialect::Xero)) {
            m_out.append('\\').append(c);
        } else if (c == '\n') {
            m_out.append("\\n");
        } else if (c == '\r') {
            m_out.append("\\r");
        } else if (c == '\t') {
            m_out.append("\\t");
        } else if (byte < 0x20 || htmlUnsafe) {
            m_out.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 15]);
        } else {
            m_out.append(c);
        }
    }
    m_out.append('"');
}

QByteArray JsonWriter::take()
{
    m_empty = true;
    return std::move(m_out);
}

} // namespace tieout::sandbox
