// SPDX-License-Identifier: Apache-2.0
// Reads a list in which single rows may be broken.
#pragma once

#include "core/base/unreadablerow.h"
#include "core/json/jsonreader.h"

namespace tieout {

/// Decodes every element with `decode(JsonReader) -> Result<T>`. One that cannot be decoded is set aside as the
/// UnreadableRow that `identify(JsonReader) -> Result<UnreadableRow>` finds (its error is filled in here). If a row
/// does not even have an id, or more than kMostUnreadableRows are broken, the whole answer fails with the first fault.
template <typename Decode, typename Identify>
[[nodiscard]] auto decodeSettingAside(const QList<JsonReader> &elements, Decode decode, Identify identify)
{
    using T = typename std::invoke_result_t<Decode, JsonReader>::value_type;
    Listed<T> listed;
    listed.reserve(elements.size());
    for (const JsonReader &element : elements) {
        auto value = decode(element);
        if (value) {
            listed.append(std::move(*value));
            continue;
        }
        Result<UnreadableRow> row = identify(element);
        if (!row)
            return Result<Listed<T>>(failed(value.error()));
        row->error = value.error();
        listed.unreadable.append(std::move(*row));
        if (listed.unreadable.size() > kMostUnreadableRows)
            return Result<Listed<T>>(failed(listed.unreadable.first().error));
    }
    return Result<Listed<T>>(std::move(listed));
}

} // namespace tieout
