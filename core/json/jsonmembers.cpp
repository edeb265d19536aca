// SPDX-License-Identifier: Apache-2.0
// JsonReader: the members of an object, required and optional, by type.
#include "core/json/jsonreader.h"

namespace tieout {

template <typename T>
Result<std::optional<T>> JsonReader::optional(std::string_view key, Result<T> (JsonReader::*as)() const) const
{
    if (!isObject())
        return failed(expected("an object"));
    const std::optional<JsonReader> value = find(key);
    if (!value || value->isNull())
        return std::optional<T>();
    Result<T> read = ((*value).*as)();
    if (!read)
        return failed(read.error());
    return std::optional<T>(std::move(*read));
}

template <typename T> Result<T> JsonReader::required(std::string_view key, Result<T> (JsonReader::*as)() const) const
{
    const Result<JsonReader> value = member(key);
    if (!value)
        return failed(value.error());
    return ((*value).*as)();
}

Result<QString> JsonReader::text(std::string_view key) const
{
    return required(key, &JsonReader::asText);
}

Result<std::optional<QString>> JsonReader::optionalText(std::string_view key) const
{
    return optional(key, &JsonReader::asText);
}

Result<qint64> JsonReader::integer(std::string_view key) const
{
    return required(key, &JsonReader::asInteger);
}

Result<std::optional<qint64>> JsonReader::optionalInteger(std::string_view key) const
{
    return optional(key, &JsonReader::asInteger);
}

Result<qint64> JsonReader::integerOrText(std::string_view key) const
{
    return required(key, &JsonReader::asIntegerOrText);
}

Result<std::optional<qint64>> JsonReader::optionalIntegerOrText(std::string_view key) const
{
    return optional(key, &JsonReader::asIntegerOrText);
}

Result<bool> JsonReader::boolean(std::string_view key) const
{
    return required(key, &JsonReader::asBoolean);
}

Result<std::optional<bool>> JsonReader::optionalBoolean(std::string_view key) const
{
    return optional(key, &JsonReader::asBoolean);
}

Result<QString> JsonReader::decimalText(std::string_view key) const
{
    return required(key, &JsonReader::asDecimalText);
}

Result<std::optional<QString>> JsonReader::optionalDecimalText(std::string_view key) const
{
    return optional(key, &JsonReader::asDecimalText);
}

Result<JsonReader> JsonReader::object(std::string_view key) const
{
    return required(key, &JsonReader::asObject);
}

Result<std::optional<JsonReader>> JsonReader::optionalObject(std::string_view key) const
{
    return optional(key, &JsonReader::asObject);
}

Result<QList<JsonReader>> JsonReader::array(std::string_view key) const
{
    return required(key, &JsonReader::asArray);
}

Result<QList<JsonReader>> JsonReader::optionalArray(std::string_view key) const
{
    auto elements = optional(key, &JsonReader::asArray);
    if (!elements)
        return failed(elements.error());
    return elements->value_or(QList<JsonReader>());
}

} // namespace tieout
