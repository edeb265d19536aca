// SPDX-License-Identifier: Apache-2.0
// Where Procore lives; another place for its sandboxes and ours.
#pragma once

#include <QString>
#include <QUrl>

namespace tieout {

struct ProcoreEndpoints {
    QUrl apiUrl { QStringLiteral("https://api.procore.com") };
    QUrl webUrl { QStringLiteral("https://app.procore.com") }; ///< the web pages' host depends on the region

    bool operator==(const ProcoreEndpoints &) const = default;
};

} // namespace tieout
