// SPDX-License-Identifier: Apache-2.0
#include "core/net/formbody.h"

namespace tieout {

QByteArray formEncoded(const FormFields &fields)
{
    QByteArray encoded;
    for (const auto &field : fields) {
        if (!encoded.isEmpty())
            encoded.append('&');
        encoded.append(QUrl::toPercentEncoding(field.first)).append('=').append(QUrl::toPercentEncoding(field.second));
    }
    return encoded;
}

QUrl withQuery(QUrl url, const FormFields &fields)
{
    url.setQuery(QString::fromLatin1(formEncoded(fields)), QUrl::StrictMode);
    return url;
}

} // namespace tieout
