// SPDX-License-Identifier: Apache-2.0
// Where Xero lives; another place for the sandbox.
#pragma once

#include <QString>
#include <QUrl>

namespace tieout {

struct XeroEndpoints {
    QUrl apiUrl { QStringLiteral("https://api.xero.com/api.xro/2.0") };
    QUrl connectionsUrl { QStringLiteral("https://api.xero.com/connections") };
    QUrl deepLinkUrl { QStringLiteral("https://go.xero.com/organisationlogin") };

    bool operator==(const XeroEndpoints &) const = default;
};

} // namespace tieout
