// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/where.h"
#include "app/tieout-sandbox/xero/wherenode.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool compares(const Cell &left, const QString &sign, const Cell &right)
{
    const int order = compareCells(left, right);
    if (sign == u"==" || sign == u"=")
        return order == 0;
    if (sign == u"!=" || sign == u"<>")
        return order != 0;
    // As in .NET, nothing is larger or smaller than null.
    if (left.kind == CellKind::Null || right.kind == CellKind::Null)
        return false;
    if (sign == u">")
        return order > 0;
    if (sign == u">=")
        return order >= 0;
    return sign == u"<" ? order < 0 : order <= 0;
}

bool holds(const WhereNode &node, const std::function<Cell(int)> &cellOf)
{
    const auto cell = [&cellOf](const WhereNode::Operand &operand) {
        return operand.member < 0 ? operand.constant : cellOf(operand.member);
    };
    switch (node.kind) {
    case WhereNode::Kind::And:
        return holds(*node.first, cellOf) && holds(*node.second, cellOf);
    case WhereNode::Kind::Or:
        return holds(*node.first, cellOf) || holds(*node.second, cellOf);
    case WhereNode::Kind::Compare:
        return compares(cell(node.left), node.sign, cell(node.right));
    case WhereNode::Kind::Contains:
        return cell(node.left).text.contains(node.right.constant.text);
    case WhereNode::Kind::StartsWith:
        return cell(node.left).text.startsWith(node.right.constant.text);
    case WhereNode::Kind::EndsWith:
        return cell(node.left).text.endsWith(node.right.constant.text);
    }
    return false;
}

} // namespace

bool Where::matches(const std::function<Cell(int)> &cellOf) const
{
    return !root || holds(*root, cellOf);
}

} // namespace tieout::sandbox
