// SPDX-License-Identifier: Apache-2.0
#include "core/json/jsonreader.h"

#include "core/json/jsonnodes.h"

#include <charconv>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// RFC 6901: a key may contain the separator itself.
QString escaped(std::string_view key)
{
    QString text = toQString(key);
    text.replace(QLatin1Char('~'), u"~0"_s);
    text.replace(QLatin1Char('/'), u"~1"_s);
    return text;
}

QString nameOf(JsonKind kind)
{
    switch (kind) {
    case JsonKind::Null:
        return u"null"_s;
    case JsonKind::Boolean:
        return u"true or false"_s;
    case JsonKind::Integer:
        return u"a whole number"_s;
    case JsonKind::Decimal:
        return u"a number with decimals or beyond 64 bits"_s;
    case JsonKind::Text:
    case JsonKind::Key:
        return u"text"_s;
    case JsonKind::Array:
        return u"a list"_s;
    case JsonKind::Object:
        return u"an object"_s;
    }
    return {};
}

std::optional<qint64> integerFromText(std::string_view text)
{
    qint64 value = 0;
    const char *end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, value);
    if (text.empty() || result.ec != std::errc() || result.ptr != end)
        return std::nullopt;
    return value;
}

} // namespace

bool JsonReader::isObject() const
{
    return m_data->nodes[m_node].kind == JsonKind::Object;
}

bool JsonReader::isArray() const
{
    return m_data->nodes[m_node].kind == JsonKind::Array;
}

bool JsonReader::isNull() const
{
    return m_data->nodes[m_node].kind == JsonKind::Null;
}

bool JsonReader::has(std::string_view key) const
{
    const std::optional<JsonReader> value = find(key);
    return value && !value->isNull();
}

std::optional<JsonReader> JsonReader::find(std::string_view key) const
{
    if (!isObject())
        return std::nullopt;
    const std::vector<JsonNode> &nodes = m_data->nodes;
    for (quint32 at = m_node + 1; at < nodes[m_node].end; at = nodes[at + 1].end) {
        if (nodes[at].text == key)
            return JsonReader(m_data, at + 1);
    }
    return std::nullopt;
}

QString JsonReader::path() const
{
    const std::vector<JsonNode> &nodes = m_data->nodes;
    QString path;
    quint32 at = 0;
    while (at != m_node) {
        const bool isMap = nodes[at].kind == JsonKind::Object;
        quint32 child = at + 1;
        int index = 0;
        const auto valueOf = [isMap](quint32 node) { return isMap ? node + 1 : node; };
        for (; nodes[valueOf(child)].end <= m_node; ++index)
            child = nodes[valueOf(child)].end;
        path += QLatin1Char('/') + (isMap ? escaped(nodes[child].text) : QString::number(index));
        at = valueOf(child);
    }
    return path;
}

QList<QString> JsonReader::keys() const
{
    QList<QString> keys;
    const std::vector<JsonNode> &nodes = m_data->nodes;
    if (isObject()) {
        for (quint32 at = m_node + 1; at < nodes[m_node].end; at = nodes[at + 1].end)
            keys.append(toQString(nodes[at].text));
    }
    return keys;
}

Error JsonReader::fault(const QString &what) const
{
    return malformedAt(path(), what);
}

Error JsonReader::faultAt(std::string_view key, const QString &what) const
{
    return malformedAt(path() + QLatin1Char('/') + escaped(key), what);
}

Error JsonReader::expected(const char *what) const
{
    return fault(u"expected %1, got %2"_s.arg(QLatin1String(what), nameOf(m_data->nodes[m_node].kind)));
}

Result<JsonReader> JsonReader::member(std::string_view key) const
{
    if (!isObject())
        return failed(expected("an object"));
    const std::optional<JsonReader> value = find(key);
    if (!value)
        return failed(faultAt(key, u"missing"_s));
    return *value;
}

Result<QString> JsonReader::asText() const
{
    const JsonNode &node = m_data->nodes[m_node];
    if (node.kind != JsonKind::Text)
        return failed(expected("text"));
    // Legal JSON, but no service means it, and any C code below us would cut the text off there.
    if (node.text.find('\0') != std::string_view::npos)
        return failed(fault(u"the text holds a NUL character"_s));
    return toQString(node.text);
}

Result<qint64> JsonReader::asInteger() const
{
    const JsonNode &node = m_data->nodes[m_node];
    if (node.kind != JsonKind::Integer)
        return failed(expected("a whole number"));
    return node.integer;
}

Result<qint64> JsonReader::asIntegerOrText() const
{
    const JsonNode &node = m_data->nodes[m_node];
    if (node.kind != JsonKind::Text)
        return asInteger();
    if (const auto value = integerFromText(node.text))
        return *value;
    return failed(fault(u"expected a whole number, got other text"_s));
}

Result<bool> JsonReader::asBoolean() const
{
    const JsonNode &node = m_data->nodes[m_node];
    if (node.kind != JsonKind::Boolean)
        return failed(expected("true or false"));
    return node.truth;
}

Result<QString> JsonReader::asDecimalText() const
{
    const JsonNode &node = m_data->nodes[m_node];
    if (node.kind == JsonKind::Integer || node.kind == JsonKind::Decimal)
        return toQString(node.text);
    if (node.kind != JsonKind::Text)
        return failed(expected("a number"));
    return asText();
}

Result<QList<JsonReader>> JsonReader::asArray() const
{
    if (!isArray())
        return failed(expected("a list"));
    QList<JsonReader> elements;
    const std::vector<JsonNode> &nodes = m_data->nodes;
    for (quint32 at = m_node + 1; at < nodes[m_node].end; at = nodes[at].end)
        elements.append(JsonReader(m_data, at));
    return elements;
}

Result<JsonReader> JsonReader::asObject() const
{
    if (!isObject())
        return failed(expected("an object"));
    return *this;
}

JsonDocument::JsonDocument(std::unique_ptr<JsonDocumentData> data)
    : m_data(std::move(data))
{
}

JsonDocument::JsonDocument(JsonDocument &&) noexcept = default;
JsonDocument &JsonDocument::operator=(JsonDocument &&) noexcept = default;
JsonDocument::~JsonDocument() = default;

JsonReader JsonDocument::root() const
{
    return JsonReader(m_data.get(), 0);
}

} // namespace tieout
