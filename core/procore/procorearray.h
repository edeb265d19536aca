// SPDX-License-Identifier: Apache-2.0
// Procore's v1 lists are bare arrays. Used only inside core/procore.
#pragma once

#include "core/json/settingaside.h"
#include "core/procore/procorefields.h"

namespace tieout {

/// Decodes every element of a bare array with `decode(JsonReader) -> Result<T>`; stops at the first fault.
template <typename Decoder> [[nodiscard]] auto procoreArray(const QByteArray &body, Decoder decode)
{
    using T = typename std::invoke_result_t<Decoder, JsonReader>::value_type;
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return Result<QList<T>>(failed(document.error()));
    const Result<QList<JsonReader>> rows = document->root().asArray();
    if (!rows)
        return Result<QList<T>>(failed(rows.error()));
    QList<T> values;
    values.reserve(rows->size());
    for (const JsonReader &row : *rows) {
        Result<T> value = decode(row);
        if (!value)
            return Result<QList<T>>(failed(value.error()));
        values.append(std::move(*value));
    }
    return Result<QList<T>>(std::move(values));
}

/// The same, but sets aside an element that has an id and otherwise cannot be decoded.
template <typename Decoder> [[nodiscard]] auto procoreArraySettingAside(const QByteArray &body, Decoder decode)
{
    using T = typename std::invoke_result_t<Decoder, JsonReader>::value_type;
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return Result<Listed<T>>(failed(document.error()));
    const Result<QList<JsonReader>> rows = document->root().asArray();
    if (!rows)
        return Result<Listed<T>>(failed(rows.error()));
    return decodeSettingAside(*rows, decode, procoreRowIdentity);
}

/// Decodes one object.
template <typename Decoder> [[nodiscard]] auto procoreObject(const QByteArray &body, Decoder decode)
{
    const Result<JsonDocument> document = parseJson(body);
    if (!document)
        return std::invoke_result_t<Decoder, JsonReader>(failed(document.error()));
    return decode(document->root());
}

} // namespace tieout
