// SPDX-License-Identifier: Apache-2.0
// The tree of a parsed filter, shared by parser and matcher.
#pragma once

#include "app/tieout-sandbox/xero/cell.h"

#include <memory>

namespace tieout::sandbox {

struct WhereNode {
    enum class Kind { And, Or, Compare, Contains, StartsWith, EndsWith };
    struct Operand {
        int member = -1; // -1: a constant
        Cell constant;
    };

    Kind kind = Kind::Compare;
    QString sign; // of a comparison
    Operand left;
    Operand right;
    std::shared_ptr<const WhereNode> first;
    std::shared_ptr<const WhereNode> second;
};

} // namespace tieout::sandbox
