// SPDX-License-Identifier: Apache-2.0
// The addresses of Xero, or of the sandbox in its place.
#pragma once

#include <QString>
#include <QUrl>

namespace tieout {

using namespace Qt::StringLiterals;

struct XeroEndpoints {
    QUrl apiUrl { u"https://api.xero.com/api.xro/2.0"_s };
    QUrl connectionsUrl { u"https://api.xero.com/connections"_s };
    QUrl deepLinkUrl { u"https://go.xero.com/organisationlogin"_s };

    bool operator==(const XeroEndpoints &) const = default;
};

} // namespace tieout
