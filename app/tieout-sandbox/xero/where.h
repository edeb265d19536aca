// SPDX-License-Identifier: Apache-2.0
// The filter language of Xero's lists: a .NET dynamic expression (docs/sandbox.md, Xero 12).
#pragma once

#include "app/tieout-sandbox/xero/cell.h"

#include <QList>

#include <functional>
#include <memory>

namespace tieout::sandbox {

/// A member that a filter may name, in any case.
struct Member {
    const char *name;
    CellKind kind;
};

struct WhereNode;

/// A parsed filter, or Xero's sentence for refusing it. A default-constructed one accepts everything.
struct Where {
    std::shared_ptr<const WhereNode> root;
    QString error;
    bool optimised = true; // false: a large organization refuses it (docs/sandbox.md, Xero 12)

    /// `cellOf` returns the value of the member with that index in the table.
    bool matches(const std::function<Cell(int)> &cellOf) const;
};

/// `typeName` is the row's name in refusals: "Payment", "Invoice".
Where parseWhere(const QString &text, const QList<Member> &members, const QString &typeName);

/// Index of a member by name; -1 when unknown. `order` uses it too.
int memberIndex(const QList<Member> &members, const QString &name);

} // namespace tieout::sandbox
