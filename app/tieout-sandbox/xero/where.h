// SPDX-License-Identifier: Apache-2.0
// The filter language of Xero's lists: a .NET dynamic expression (api facts, Xero 1.2).
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace tieout::sandbox {

enum class CellKind { Null, Text, Guid, Number, Date, Flag };

/// One value of a row or one constant. Numbers are millionths, dates UTC milliseconds.
struct Cell {
    CellKind kind = CellKind::Null;
    QString text;
    qint64 number = 0;

    static Cell ofText(const QString &text) { return { text.isNull() ? CellKind::Null : CellKind::Text, text, 0 }; }
    static Cell ofGuid(const QString &text) { return { CellKind::Guid, text, 0 }; }
    static Cell ofNumber(qint64 micros) { return { CellKind::Number, {}, micros }; }
    static Cell ofDate(qint64 ms) { return { CellKind::Date, {}, ms }; }
    static Cell ofFlag(bool value) { return { CellKind::Flag, {}, value ? 1 : 0 }; }
};

/// A member that a filter may name, case-insensitively.
struct Member {
    const char *name;
    CellKind kind;
};

struct WhereNode;

/// A parsed filter, or the sentence Xero refuses it with. A default one lets everything through.
struct Where {
    std::shared_ptr<const WhereNode> root;
    QString error;
    bool optimised = true; // false: makes a large organisation refuse (api facts, Xero 1.2)

    /// `cellOf` gives the value of the member with that index of the table.
    bool matches(const std::function<Cell(int)> &cellOf) const;
};

/// `typeName` is what the refusal calls the row: "Payment", "Invoice".
Where parseWhere(const QString &text, const QList<Member> &members, const QString &typeName);

/// Index of a member by name, -1 when unknown; `order` uses it too.
int memberIndex(const QList<Member> &members, const QString &name);

/// Negative, zero, positive.
int compareCells(const Cell &a, const Cell &b);

} // namespace tieout::sandbox
