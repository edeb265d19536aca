// SPDX-License-Identifier: Apache-2.0
// Names and values as forms and query strings.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

namespace tieout {

using FormFields = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded. Percent-encodes everything except letters, digits and -._~; also "+", which
/// QUrlQuery leaves alone and servers read as a space.
[[nodiscard]] QByteArray formEncoded(const FormFields &fields);
[[nodiscard]] inline QByteArray formContentType()
{
    return QByteArrayLiteral("application/x-www-form-urlencoded");
}
/// The address with these fields as its query, which replaces any earlier one.
[[nodiscard]] QUrl withQuery(QUrl url, const FormFields &fields);

} // namespace tieout
