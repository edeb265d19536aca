// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/wire.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

QByteArray Request::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

QString Request::parameter(const QString &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name)
            return value.isNull() ? u""_s : value;
    }
    return {};
}

QStringList Request::parameters(const QString &name) const
{
    QStringList values;
    for (const auto &[key, value] : query) {
        if (key == name)
            values.append(value);
    }
    return values;
}

QString Request::scheme() const
{
    return isSecure ? u"https"_s : u"http"_s;
}

} // namespace tieout::sandbox
