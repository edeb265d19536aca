// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/bearer.h"

namespace tieout::sandbox {

QString bearerToken(const Request &request)
{
    const QByteArray header = request.header("authorization");
    if (header.left(7).toLower() != "bearer ")
        return {};
    return QString::fromLatin1(header.mid(7).trimmed());
}

} // namespace tieout::sandbox
