// SPDX-License-Identifier: Apache-2.0
// Pages and their headers: Link, Total, Per-Page (docs/sandbox.md, Procore 27).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

struct PageLimits {
    qint64 defaultSize = 100;
    qint64 cap = 2000;
};

struct RailsPage {
    qint64 page = 1;
    qint64 size = 100;
};

RailsPage pageOf(const Request &request, PageLimits limits);

/// The rows of the requested page.
QList<int> cutRows(const QList<int> &rows, RailsPage page);

/// Adds the three headers. The Link omits the caller's other parameters unless the knob says otherwise.
void addPageHeaders(Response &response, const ProcoreCall &call, RailsPage page, qint64 total);

} // namespace tieout::sandbox
