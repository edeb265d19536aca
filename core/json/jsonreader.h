// SPDX-License-Identifier: Apache-2.0
// Strict reading of JSON that somebody else wrote: the first fault is reported with its path.
//
//   Result<JsonDocument> document = parseJson(bytes);
//   JsonReader payment = document->root();
//   FirstFault fault;
//   QString number = fault.take(payment.text("InvoiceNumber"));
//   QString amount = fault.take(payment.decimalText("Amount"));
//   if (fault) return failed(fault.error());        // "/Amount: expected a number, got text"
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <type_traits>

namespace tieout {

/// A word in the JSON and its meaning for us.
template <typename E> struct JsonWord {
    std::string_view text;
    E value;
};

/// An enumeration value as received: an unknown word keeps its text and is never mapped to a known value.
template <typename E> struct JsonEnum {
    std::optional<E> value;
    QString text;
};

struct JsonDocumentData;

/// One value of a JsonDocument: a view of two words, valid as long as the document lives. Ignores unknown keys; of
/// duplicate keys the first wins (RFC 8259 leaves it open). A required value that is missing or null is a fault; an
/// optional one then yields nothing, but is still a fault when it has another type. Every fault is Malformed, with its
/// RFC 6901 path as place and in the detail, e.g. "/Payments/3/Amount: expected a number, got text".
class JsonReader final {
public:
    [[nodiscard]] bool isObject() const;
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isNull() const;
    /// True when the object has this key and its value is not null.
    [[nodiscard]] bool has(std::string_view key) const;
    /// RFC 6901; empty for the root.
    [[nodiscard]] QString path() const;
    /// The keys of an object in order, for maps whose keys are data (errors by field). Empty for other values.
    [[nodiscard]] QList<QString> keys() const;

    // A member of this object
    [[nodiscard]] Result<QString> text(std::string_view key) const;
    [[nodiscard]] Result<std::optional<QString>> optionalText(std::string_view key) const;
    [[nodiscard]] Result<qint64> integer(std::string_view key) const;
    [[nodiscard]] Result<std::optional<qint64>> optionalInteger(std::string_view key) const;
    /// A whole number, written as a number or as text: ids of both Procore generations.
    [[nodiscard]] Result<qint64> integerOrText(std::string_view key) const;
    [[nodiscard]] Result<std::optional<qint64>> optionalIntegerOrText(std::string_view key) const;
    [[nodiscard]] Result<bool> boolean(std::string_view key) const;
    [[nodiscard]] Result<std::optional<bool>> optionalBoolean(std::string_view key) const;
    /// A decimal, written as a number or as text, digit for digit as in the source ("1234.50"), with no binary number
    /// in between. Money::fromDecimalText decides what is a valid amount.
    [[nodiscard]] Result<QString> decimalText(std::string_view key) const;
    [[nodiscard]] Result<std::optional<QString>> optionalDecimalText(std::string_view key) const;
    [[nodiscard]] Result<JsonReader> object(std::string_view key) const;
    [[nodiscard]] Result<std::optional<JsonReader>> optionalObject(std::string_view key) const;
    [[nodiscard]] Result<QList<JsonReader>> array(std::string_view key) const;
    /// Empty when missing or null.
    [[nodiscard]] Result<QList<JsonReader>> optionalArray(std::string_view key) const;
    /// Any member, whatever its type.
    [[nodiscard]] Result<JsonReader> member(std::string_view key) const;

    /// Decodes every element with `decode(JsonReader) -> Result<T>`; stops at the first fault.
    template <typename Decoder> [[nodiscard]] auto list(std::string_view key, Decoder decode) const
    {
        return decodeAll(array(key), std::move(decode));
    }
    /// Like list(); empty when missing or null.
    template <typename Decoder> [[nodiscard]] auto optionalList(std::string_view key, Decoder decode) const
    {
        return decodeAll(optionalArray(key), std::move(decode));
    }
    /// Words compared exactly as written; `table` is any range of JsonWord<E>.
    template <typename Table> [[nodiscard]] auto oneOf(std::string_view key, const Table &table) const
    {
        return wordIn(text(key), table);
    }

    // This value itself: elements of arrays
    [[nodiscard]] Result<QString> asText() const;
    [[nodiscard]] Result<qint64> asInteger() const;
    [[nodiscard]] Result<qint64> asIntegerOrText() const;
    [[nodiscard]] Result<bool> asBoolean() const;
    [[nodiscard]] Result<QString> asDecimalText() const;
    [[nodiscard]] Result<QList<JsonReader>> asArray() const;
    [[nodiscard]] Result<JsonReader> asObject() const;

    /// A fault that the caller found in this value or its member: "expected a date, got …". Quote sparingly.
    [[nodiscard]] Error fault(const QString &what) const;
    [[nodiscard]] Error faultAt(std::string_view key, const QString &what) const;

private:
    friend class JsonDocument;
    JsonReader(const JsonDocumentData *data, quint32 node)
        : m_data(data)
        , m_node(node)
    {
    }
    [[nodiscard]] std::optional<JsonReader> find(std::string_view key) const;
    template <typename T>
    [[nodiscard]] Result<std::optional<T>> optional(std::string_view key, Result<T> (JsonReader::*as)() const) const;
    template <typename T>
    [[nodiscard]] Result<T> required(std::string_view key, Result<T> (JsonReader::*as)() const) const;
    [[nodiscard]] Error expected(const char *what) const;

    template <typename Decoder> static auto decodeAll(Result<QList<JsonReader>> elements, Decoder decode)
    {
        using T = typename std::invoke_result_t<Decoder, JsonReader>::value_type;
        QList<T> values;
        if (!elements)
            return Result<QList<T>>(failed(elements.error()));
        values.reserve(elements->size());
        for (const JsonReader &element : *elements) {
            auto value = decode(element);
            if (!value)
                return Result<QList<T>>(failed(value.error()));
            values.append(std::move(*value));
        }
        return Result<QList<T>>(std::move(values));
    }
    template <typename Table> static auto wordIn(Result<QString> text, const Table &table)
    {
        using E = std::decay_t<decltype(std::begin(table)->value)>;
        if (!text)
            return Result<JsonEnum<E>>(failed(text.error()));
        JsonEnum<E> found { std::nullopt, std::move(*text) };
        for (const auto &word : table) {
            if (found.text == QLatin1String(word.text.data(), static_cast<qsizetype>(word.text.size())))
                found.value = word.value;
        }
        return Result<JsonEnum<E>>(std::move(found));
    }

    const JsonDocumentData *m_data;
    quint32 m_node;
};

/// A parsed document; owns everything its readers point to. Movable; readers survive the move.
class JsonDocument final {
public:
    JsonDocument(JsonDocument &&) noexcept;
    JsonDocument &operator=(JsonDocument &&) noexcept;
    ~JsonDocument();
    [[nodiscard]] JsonReader root() const;

private:
    friend Result<JsonDocument> parseJson(QByteArray bytes);
    explicit JsonDocument(std::unique_ptr<JsonDocumentData> data);
    std::unique_ptr<JsonDocumentData> m_data;
};

/// Parses a whole document, strictly by RFC 8259; skips a UTF-8 byte order mark. Malformed for anything else: an HTML
/// page, truncated text, invalid UTF-8, lone surrogates, numbers beyond 64 bits, more than 128 levels of nesting.
[[nodiscard]] Result<JsonDocument> parseJson(QByteArray bytes);

/// Keeps the first error of many reads, so that a decoder can read all its fields in a row and check once at the end.
class FirstFault final {
public:
    /// The value, or a default-constructed one when the result is an error.
    template <typename T> [[nodiscard]] T take(Result<T> result)
    {
        if (result)
            return std::move(*result);
        note(std::move(result.error()));
        return T {};
    }
    void note(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }
    [[nodiscard]] explicit operator bool() const { return m_error.has_value(); }
    /// Call only when there is one.
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace tieout
