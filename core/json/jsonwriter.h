// SPDX-License-Identifier: Apache-2.0
// Writes JSON: request bodies, and the output of tieoutctl.
#pragma once

#include <QByteArray>
#include <QString>

#include <concepts>
#include <optional>
#include <string_view>
#include <vector>

namespace tieout {

/// Writes one document from front to back, members in the order of the calls. Amounts are text (Money::toDecimalText):
/// there is no way to write a double. Misuse (a member outside an object) is a programming error.
class JsonWriter final {
public:
    enum class Layout { Compact, Indented };
    explicit JsonWriter(Layout layout = Layout::Compact)
        : m_layout(layout)
    {
    }

    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    /// The key of the value that is written next.
    JsonWriter &key(std::string_view name);
    JsonWriter &key(const QString &name);
    JsonWriter &key(const char *name) { return key(std::string_view(name)); }

    JsonWriter &value(const QString &text);
    JsonWriter &value(bool truth);
    JsonWriter &null();
    template <std::integral T>
    requires(!std::same_as<T, bool> && !std::same_as<T, char>) JsonWriter &value(T number)
    {
        return raw(QByteArray::number(number));
    }
    /// Text or null.
    template <typename T> JsonWriter &value(const std::optional<T> &maybe) { return maybe ? value(*maybe) : null(); }
    /// No silent conversions: neither a pointer to bool nor a double to anything.
    template <typename T> JsonWriter &value(T) = delete;
    /// A number given by its digits: "1234.50". Only for services that refuse amounts as text.
    JsonWriter &number(const QString &decimalText) { return raw(decimalText.toLatin1()); }

    template <typename T> JsonWriter &member(std::string_view name, const T &content)
    {
        key(name);
        return value(content);
    }

    /// The document, once every object and array is closed; when indented, with a line break at the end.
    [[nodiscard]] QByteArray take();

private:
    JsonWriter &raw(const QByteArray &token);
    void beforeValue();
    void newLine();
    void open(char bracket);
    void close(char bracket);

    struct Level {
        char closing;
        bool isEmpty = true;
    };
    QByteArray m_bytes;
    std::vector<Level> m_levels;
    Layout m_layout;
    bool m_afterKey = false;
};

/// The text as a JSON string, in quotes.
[[nodiscard]] QByteArray jsonQuoted(const QString &text);

} // namespace tieout
