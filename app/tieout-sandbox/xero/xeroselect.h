// SPDX-License-Identifier: Apache-2.0
// What every Xero list does before writing rows: modified since, where, order, page.
#pragma once

#include "app/tieout-sandbox/xero/where.h"
#include "app/tieout-sandbox/xero/xeroformat.h"

namespace tieout::sandbox {

/// A list as the selection sees it. `inOrder` is by UpdatedDateUTC, then id.
struct Selectable {
    const QList<int> &inOrder;
    const QList<Member> &members;
    QString typeName;
    std::function<Cell(int row, int member)> cell;
    std::function<qint64(int row)> updatedMs;
    std::function<bool(int row)> accepts; // filters other than `where`; empty accepts all
    bool pageable = true;
};

struct Selection {
    QList<int> rows; // on the requested page
    std::optional<Pagination> pagination;
    std::optional<Response> refusal; // instead of rows
};

/// `forcePaging` for parameters that turn paging on by themselves (docs/sandbox.md, Xero 11).
Selection selectRows(const XeroCall &call, const Selectable &list, bool forcePaging);

/// If-Modified-Since in seconds since 1970; nothing when absent or unreadable (docs/sandbox.md, Xero 13).
std::optional<qint64> modifiedSince(const Request &request);

} // namespace tieout::sandbox
