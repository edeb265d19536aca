// SPDX-License-Identifier: Apache-2.0
// The only file that knows simdjson. Its DOM validates everything but stores fractions as double, and amounts must
// never pass through one. So we look up the digits of each number in the source: numbers come in the same order in
// both.
#include "core/json/jsonnodes.h"
#include "core/json/jsonreader.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kDeepest = 128;

/// Walks the number tokens of a source that the parser has already found valid.
class NumberTokens final {
public:
    explicit NumberTokens(std::string_view source)
        : m_source(source)
    {
    }

    std::string_view next()
    {
        while (m_at < m_source.size()) {
            const char c = m_source[m_at];
            if (c == '"')
                skipText();
            else if (c == '-' || (c >= '0' && c <= '9'))
                return takeNumber();
            else
                ++m_at;
        }
        return {};
    }

private:
    void skipText()
    {
        for (++m_at; m_at < m_source.size() && m_source[m_at] != '"'; ++m_at) {
            if (m_source[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
    }

    std::string_view takeNumber()
    {
        const std::size_t first = m_at;
        while (m_at < m_source.size() && std::strchr("+-.eE0123456789", m_source[m_at]) != nullptr)
            ++m_at;
        return m_source.substr(first, m_at - first);
    }

    std::string_view m_source;
    std::size_t m_at = 0;
};

class NodeBuilder final {
public:
    NodeBuilder(std::vector<JsonNode> &nodes, std::string_view source)
        : m_nodes(nodes)
        , m_numbers(source)
    {
    }

    // The parser's depth limit bounds the recursion.
    void append(const simdjson::dom::element &element)
    {
        using simdjson::dom::element_type;
        const std::size_t index = m_nodes.size();
        m_nodes.emplace_back();
        if (element.type() == element_type::OBJECT) {
            m_nodes[index].kind = JsonKind::Object;
            for (const auto member : simdjson::dom::object(element)) {
                appendKey(member.key);
                append(member.value);
            }
        } else if (element.type() == element_type::ARRAY) {
            m_nodes[index].kind = JsonKind::Array;
            for (const auto child : simdjson::dom::array(element))
                append(child);
        } else {
            fillScalar(m_nodes[index], element);
        }
        m_nodes[index].end = static_cast<quint32>(m_nodes.size());
    }

private:
    void appendKey(std::string_view key)
    {
        JsonNode &node = m_nodes.emplace_back();
        node.kind = JsonKind::Key;
        node.text = key;
        node.end = static_cast<quint32>(m_nodes.size());
    }

    void fillScalar(JsonNode &node, const simdjson::dom::element &element)
    {
        switch (element.type()) {
        case simdjson::dom::element_type::INT64:
            node.kind = JsonKind::Integer;
            node.integer = element.get_int64().value_unsafe();
            node.text = m_numbers.next();
            break;
        case simdjson::dom::element_type::UINT64: // only beyond the signed range; smaller numbers come as INT64
        case simdjson::dom::element_type::DOUBLE:
            node.kind = JsonKind::Decimal;
            node.text = m_numbers.next();
            break;
        case simdjson::dom::element_type::STRING:
            node.kind = JsonKind::Text;
            node.text = element.get_string().value_unsafe();
            break;
        case simdjson::dom::element_type::BOOL:
            node.kind = JsonKind::Boolean;
            node.truth = element.get_bool().value_unsafe();
            break;
        case simdjson::dom::element_type::NULL_VALUE:
        case simdjson::dom::element_type::ARRAY:
        case simdjson::dom::element_type::OBJECT:
            break;
        }
    }

    std::vector<JsonNode> &m_nodes;
    NumberTokens m_numbers;
};

tl::unexpected<Error> unreadable(const QString &why)
{
    return failed(Error(ErrorKind::Malformed, why));
}

QString reasonFor(simdjson::error_code code)
{
    if (code == simdjson::DEPTH_ERROR)
        return u"the JSON is nested too deeply"_s;
    if (code == simdjson::UTF8_ERROR)
        return u"the JSON is not valid UTF-8"_s;
    if (code == simdjson::NUMBER_ERROR)
        return u"the JSON holds a number that cannot be read"_s;
    if (code == simdjson::STRING_ERROR)
        return u"the JSON holds a text that cannot be read"_s;
    if (code == simdjson::UNCLOSED_STRING)
        return u"the JSON ends within a text"_s;
    return u"the JSON is cut off or broken (%1)"_s.arg(QLatin1String(simdjson::error_message(code)));
}

} // namespace

Result<JsonDocument> parseJson(QByteArray bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    const auto first = std::find_if_not(
        bytes.cbegin(), bytes.cend(), [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (first == bytes.cend())
        return unreadable(u"expected JSON, got an empty answer"_s);
    if (*first == '<')
        return unreadable(u"expected JSON, got a web page"_s);
    if (*first != '{' && *first != '[')
        return unreadable(u"expected JSON, got something else"_s);

    auto parser = std::make_shared<simdjson::dom::parser>();
    const auto size = static_cast<std::size_t>(bytes.size());
    if (parser->allocate(size, kDeepest) != simdjson::SUCCESS)
        return unreadable(u"the JSON is too large"_s);
    simdjson::dom::element root;
    if (const auto error = parser->parse(bytes.constData(), size).get(root); error != simdjson::SUCCESS)
        return unreadable(reasonFor(error));

    auto data = std::make_unique<JsonDocumentData>();
    data->source = std::move(bytes);
    data->nodes.reserve(size / 12 + 1);
    NodeBuilder(data->nodes, std::string_view(data->source.constData(), size)).append(root);
    data->strings = std::move(parser);
    return JsonDocument(std::move(data));
}

} // namespace tieout
