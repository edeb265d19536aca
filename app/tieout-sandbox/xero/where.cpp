// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/where.h"

#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/random.h"
#include "app/tieout-sandbox/xero/wherenode.h"
#include "app/tieout-sandbox/xero/wheretokens.h"

#include <QDateTime>
#include <QTimeZone>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

using NodePointer = std::shared_ptr<const WhereNode>;
using Kind = WhereToken::Kind;

class Parser final {
public:
    Parser(const QString &text, const QList<Member> &members, const QString &typeName)
        : m_tokens(whereTokens(text))
        , m_members(members)
        , m_typeName(typeName)
    {
    }

    Where parse()
    {
        NodePointer root = any();
        if (m_error.isEmpty() && peek().kind != Kind::End)
            fail(u"Syntax error"_s);
        return m_error.isEmpty() ? Where { root, {}, m_optimised } : Where { {}, m_error, false };
    }

private:
    const WhereToken &peek() const { return m_tokens.at(m_at); }
    WhereToken take() { return m_at + 1 < m_tokens.size() ? m_tokens.at(m_at++) : m_tokens.last(); }
    bool isSign(const QString &text) const { return peek().kind == Kind::Sign && peek().text == text; }
    bool isWord(const QString &lower) const { return peek().kind == Kind::Word && peek().text.toLower() == lower; }
    bool takeSign(const QString &text)
    {
        if (!isSign(text))
            return false;
        take();
        return true;
    }
    NodePointer fail(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = peek().kind == Kind::Bad ? peek().text : message;
        return {};
    }

    NodePointer any()
    {
        NodePointer left = all();
        while (m_error.isEmpty() && (isSign(u"||"_s) || isWord(u"or"_s) || isWord(u"orelse"_s))) {
            take();
            NodePointer right = all();
            left = join(WhereNode::Kind::Or, left, right);
            m_optimised = m_optimised && onlyIds(*left);
        }
        return left;
    }

    NodePointer all()
    {
        NodePointer left = term();
        while (m_error.isEmpty() && (isSign(u"&&"_s) || isWord(u"and"_s) || isWord(u"andalso"_s))) {
            take();
            NodePointer right = term();
            left = join(WhereNode::Kind::And, left, right);
        }
        return left;
    }

    static NodePointer join(WhereNode::Kind kind, const NodePointer &first, const NodePointer &second)
    {
        auto node = std::make_shared<WhereNode>();
        node->kind = kind;
        node->first = first;
        node->second = second;
        return node;
    }

    // OR is fast on ids only (docs/sandbox.md, Xero 12).
    static bool onlyIds(const WhereNode &node)
    {
        if (node.kind == WhereNode::Kind::Compare)
            return node.left.constant.kind == CellKind::Guid || node.right.constant.kind == CellKind::Guid;
        return node.first && node.second && onlyIds(*node.first) && onlyIds(*node.second);
    }

    NodePointer term()
    {
        if (takeSign(u"("_s)) {
            NodePointer inner = any();
            return takeSign(u")"_s) ? inner : fail(u"')' or operator expected"_s);
        }
        auto node = std::make_shared<WhereNode>();
        if (peek().kind == Kind::Word && callOn(*node))
            return m_error.isEmpty() ? NodePointer(node) : NodePointer();
        node->left = operand();
        static const QStringList signs = { u"=="_s, u"="_s, u"!="_s, u"<>"_s, u">"_s, u">="_s, u"<"_s, u"<="_s };
        if (m_error.isEmpty() && (peek().kind != Kind::Sign || !signs.contains(peek().text)))
            return fail(u"Expression of type 'Boolean' expected"_s);
        node->sign = take().text;
        node->right = operand();
        checkKinds(*node);
        if (node->sign == u"!=" || node->sign == u"<>")
            m_optimised = false;
        return m_error.isEmpty() ? NodePointer(node) : NodePointer();
    }

    // Reference.Contains("x") and the two methods like it.
    bool callOn(WhereNode &node)
    {
        const QString word = peek().text;
        const qsizetype dot = word.lastIndexOf(u'.');
        const QString method = word.mid(dot + 1).toLower();
        if (dot < 0 || (method != u"contains" && method != u"startswith" && method != u"endswith"))
            return false;
        take();
        m_optimised = false;
        node.kind = method == u"contains" ? WhereNode::Kind::Contains
            : method == u"startswith"     ? WhereNode::Kind::StartsWith
                                          : WhereNode::Kind::EndsWith;
        node.left = member(word.left(dot));
        const bool opened = takeSign(u"("_s);
        const WhereToken argument = take();
        if (!opened || argument.kind != Kind::Text || !takeSign(u")"_s))
            fail(u"')' or ',' expected"_s);
        node.right.constant = Cell::ofText(argument.text);
        return true;
    }

    WhereNode::Operand member(const QString &name)
    {
        const int index = memberIndex(m_members, name);
        if (index < 0)
            fail(u"No property or field '%1' exists in type '%2'"_s.arg(name, m_typeName));
        else if (QLatin1String(m_members.at(index).name) == "updateddateutc"_L1)
            m_optimised = false;
        return { index, {} };
    }

    WhereNode::Operand operand()
    {
        const WhereToken token = take();
        const QString lower = token.text.toLower();
        if (token.kind == Kind::Text)
            return { -1, Cell::ofText(token.text) };
        if (token.kind == Kind::Number)
            return { -1, Cell::ofNumber(parseMicros(token.text).value_or(0)) };
        if (token.kind != Kind::Word) {
            fail(token.kind == Kind::Bad ? token.text : u"Expression expected"_s);
            return {};
        }
        if (lower == u"true" || lower == u"false")
            return { -1, Cell::ofFlag(lower == u"true") };
        if (lower == u"null")
            return {};
        if (lower == u"guid" && isSign(u"("_s))
            return guid();
        if (lower == u"datetime" && isSign(u"("_s))
            return dateTime();
        return member(token.text);
    }

    WhereNode::Operand guid()
    {
        take();
        const WhereToken argument = take();
        if (argument.kind != Kind::Text || !takeSign(u")"_s))
            fail(u"')' or ',' expected"_s);
        return { -1, Cell::ofGuid(guidKey(argument.text)) };
    }

    WhereNode::Operand dateTime()
    {
        take();
        QList<int> parts;
        while (peek().kind == Kind::Number) {
            parts.append(take().text.toInt());
            if (!takeSign(u","_s))
                break;
        }
        parts.resize(std::max<qsizetype>(parts.size(), 6));
        const QDateTime value(QDate(parts.at(0), parts.at(1), parts.at(2)),
            QTime(parts.at(3), parts.at(4), parts.at(5)), QTimeZone::utc());
        if (!takeSign(u")"_s) || !value.isValid())
            fail(u"Year, Month, and Day parameters describe an un-representable DateTime."_s);
        return { -1, Cell::ofDate(value.toMSecsSinceEpoch()) };
    }

    void checkKinds(const WhereNode &node)
    {
        static const QHash<CellKind, QString> names = { { CellKind::Text, u"String"_s }, { CellKind::Guid, u"Guid"_s },
            { CellKind::Number, u"Decimal"_s }, { CellKind::Date, u"DateTime"_s }, { CellKind::Flag, u"Boolean"_s } };
        const auto kindOf = [this](const WhereNode::Operand &operand) {
            return operand.member < 0 ? operand.constant.kind : m_members.at(operand.member).kind;
        };
        const CellKind left = kindOf(node.left);
        const CellKind right = kindOf(node.right);
        if (left != right && left != CellKind::Null && right != CellKind::Null)
            fail(u"Operator '%1' incompatible with operand types '%2' and '%3'"_s.arg(
                node.sign, names.value(left), names.value(right)));
    }

    QList<WhereToken> m_tokens;
    const QList<Member> &m_members;
    QString m_typeName;
    qsizetype m_at = 0;
    QString m_error;
    bool m_optimised = true;
};

} // namespace

Where parseWhere(const QString &text, const QList<Member> &members, const QString &typeName)
{
    if (text.trimmed().isEmpty())
        return {};
    return Parser(text, members, typeName).parse();
}

int memberIndex(const QList<Member> &members, const QString &name)
{
    for (int i = 0; i < members.size(); ++i) {
        if (name.compare(QLatin1String(members.at(i).name), Qt::CaseInsensitive) == 0)
            return i;
    }
    return -1;
}

} // namespace tieout::sandbox
