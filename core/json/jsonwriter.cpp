// SPDX-License-Identifier: Apache-2.0
#include "core/json/jsonwriter.h"

#include <QtGlobal>

#include <algorithm>

namespace tieout {

QByteArray jsonQuoted(const QString &text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    const auto isPlain = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return c != '"' && c != '\\' && byte >= 0x20 && byte != 0x7f;
    };
    const QByteArray utf8 = text.toUtf8();
    if (std::all_of(utf8.begin(), utf8.end(), isPlain))
        return '"' + utf8 + '"';
    QByteArray quoted;
    quoted.reserve(utf8.size() + 16);
    quoted.append('"');
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted.append('\\').append(c);
        } else if (c == '\n') {
            quoted.append("\\n");
        } else if (c == '\t') {
            quoted.append("\\t");
        } else if (c == '\r') {
            quoted.append("\\r");
        } else if (byte < 0x20 || byte == 0x7f) {
            quoted.append("\\u00").append(kHex[byte >> 4]).append(kHex[byte & 0xf]);
        } else {
            quoted.append(c);
        }
    }
    return quoted.append('"');
}

JsonWriter &JsonWriter::beginObject()
{
    open('}');
    m_bytes.append('{');
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    close('}');
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    open(']');
    m_bytes.append('[');
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    close(']');
    return *this;
}

JsonWriter &JsonWriter::key(std::string_view name)
{
    return key(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

JsonWriter &JsonWriter::key(const QString &name)
{
    Q_ASSERT(!m_levels.empty() && m_levels.back().closing == '}' && !m_afterKey);
    beforeValue();
    m_bytes.append(jsonQuoted(name)).append(m_layout == Layout::Indented ? ": " : ":");
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    return raw(jsonQuoted(text));
}

JsonWriter &JsonWriter::value(bool truth)
{
    return raw(truth ? QByteArrayLiteral("true") : QByteArrayLiteral("false"));
}

JsonWriter &JsonWriter::null()
{
    return raw(QByteArrayLiteral("null"));
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_levels.empty() && !m_bytes.isEmpty());
    if (m_layout == Layout::Indented)
        m_bytes.append('\n');
    return std::exchange(m_bytes, {});
}

JsonWriter &JsonWriter::raw(const QByteArray &token)
{
    Q_ASSERT(m_levels.empty() || m_levels.back().closing == ']' || m_afterKey);
    beforeValue();
    m_bytes.append(token);
    return *this;
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false) || m_levels.empty())
        return;
    if (!std::exchange(m_levels.back().isEmpty, false))
        m_bytes.append(',');
    newLine();
}

void JsonWriter::newLine()
{
    if (m_layout == Layout::Indented)
        m_bytes.append('\n').append(static_cast<qsizetype>(2 * m_levels.size()), ' ');
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_levels.push_back({ bracket });
}

void JsonWriter::close(char bracket)
{
    Q_ASSERT(!m_levels.empty() && m_levels.back().closing == bracket && !m_afterKey);
    const bool wasEmpty = m_levels.back().isEmpty;
    m_levels.pop_back();
    if (!wasEmpty)
        newLine();
    m_bytes.append(bracket);
}

} // namespace tieout
