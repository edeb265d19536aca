// SPDX-License-Identifier: Apache-2.0
// Names and values in the shape of forms and query strings.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace tieout {

using FormFields = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded. Everything but letters, digits and -._~ is percent-encoded, "+" too, which
/// QUrlQuery leaves alone and servers read as a space.
[[nodiscard]] QByteArray formEncoded(const FormFields &fields);
[[nodiscard]] inline QByteArray formContentType()
{
    return QByteArrayLiteral("application/x-www-form-urlencoded");
}
/// The address with these fields as its query; any former query is replaced.
[[nodiscard]] QUrl withQuery(QUrl url, const FormFields &fields);

} // namespace tieout
