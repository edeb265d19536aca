// SPDX-License-Identifier: Apache-2.0
// The filter language of Xero's lists: a .NET dynamic expression (docs/sandbox.md, Xero 12).
#pragma once

#include "app/tieout-sandbox/xero/cell.h"

#include <QList>

#include <functional>
#include <memory>

namespace tieout::sandbox {

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
    bool optimised = true; // false: makes a large organisation refuse (docs/sandbox.md, Xero 12)

    /// `cellOf` gives the value of the member with that index of the table.
    bool matches(const std::function<Cell(int)> &cellOf) const;
};

/// `typeName` is what the refusal calls the row: "Payment", "Invoice".
Where parseWhere(const QString &text, const QList<Member> &members, const QString &typeName);

/// Index of a member by name, -1 when unknown; `order` uses it too.
int memberIndex(const QList<Member> &members, const QString &name);

} // namespace tieout::sandbox
