// SPDX-License-Identifier: Apache-2.0
// The addresses of Procore, or of its sandboxes and ours.
#pragma once

#include <QString>
#include <QUrl>

namespace tieout {

using namespace Qt::StringLiterals;

struct ProcoreEndpoints {
    QUrl apiUrl { u"https://api.procore.com"_s };
    QUrl webUrl { u"https://app.procore.com"_s }; ///< the host of the web pages depends on the region

    bool operator==(const ProcoreEndpoints &) const = default;
};

} // namespace tieout
