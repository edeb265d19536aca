// SPDX-License-Identifier: Apache-2.0
// The inside of a JsonDocument: its nodes in one flat list, in source order.
#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace tieout {

enum class JsonKind : quint8 { Null, Boolean, Integer, Decimal, Text, Array, Object, Key };

/// An object is followed by its members (a Key node, then the value and everything below it), an array by its elements.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    bool truth = false; ///< Boolean
    quint32 end = 0; ///< index after this value and everything below it
    std::string_view text; ///< Text, Key: the content. Integer, Decimal: the digits of the source.
    qint64 integer = 0; ///< Integer
};

struct JsonDocumentData {
    QByteArray source; ///< the texts of numbers point into it
    std::shared_ptr<void> strings; ///< the parser, which owns the unescaped texts
    std::vector<JsonNode> nodes;
};

} // namespace tieout
