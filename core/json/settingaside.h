// SPDX-License-Identifier: Apache-2.0
// Reading a list of which one row may be broken.
#pragma once

#include "core/base/unreadablerow.h"
#include "core/json/jsonreader.h"

namespace tieout {

/// Every element through `decode(JsonReader) -> Result<T>`. One that cannot be decoded is set aside under what
/// `identify(JsonReader) -> Result<UnreadableRow>` reads of it (its error is filled in here). The first fault of all is
/// the answer's when a row has not even an id, or when more than kMostUnreadableRows are broken.
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
