// SPDX-License-Identifier: Apache-2.0
// The inside of a JsonDocument: a flat row of nodes in the order of the source.
#pragma once

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace tieout {

enum class JsonKind : quint8 { Null, Boolean, Integer, Decimal, Text, Array, Object, Key };

/// An object is followed by its members (a Key node, then the value with all below it), an array by its elements.
struct JsonNode {
    JsonKind kind = JsonKind::Null;
    bool truth = false; ///< Boolean
    quint32 end = 0; ///< index after this value and all below it
    std::string_view text; ///< Text, Key: the content. Integer, Decimal: the digits of the source.
    qint64 integer = 0; ///< Integer
};

struct JsonDocumentData {
    QByteArray source; ///< the digits of numbers point here
    std::shared_ptr<void> strings; ///< the parser that holds the unescaped texts
    std::vector<JsonNode> nodes;
};

} // namespace tieout
