// SPDX-License-Identifier: Apache-2.0
// `filters[…]` of Procore's lists (docs/sandbox.md, Procore 12). Unknown filters are ignored.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <optional>

namespace tieout::sandbox {

/// Values of `filters[name]` and `filters[name][]`; nothing when the filter is absent.
std::optional<QStringList> filterValues(const Request &request, const QString &name);

/// True when there is no such filter or it includes the id; accepts repeats, `[1,2]` and `1,2`.
bool filterHasId(const Request &request, const QString &name, qint64 id);
bool filterHasText(const Request &request, const QString &name, const QString &text);

/// `from...to` with three dots, with or without double quotes, as dates or moments; a single moment is a start.
bool filterHasMoment(const Request &request, const QString &name, qint64 ms);

} // namespace tieout::sandbox
