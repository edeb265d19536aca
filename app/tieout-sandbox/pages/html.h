// SPDX-License-Identifier: Apache-2.0
// The frame and the small parts of the sandbox's pages.
#pragma once

#include "app/tieout-sandbox/wire.h"

#include <QHash>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

/// `text` safe inside an element or a quoted attribute.
QString escaped(const QString &text);

/// A whole page. `problem` appears on top when a form was refused.
Response htmlPage(const QString &title, const QString &body, const QString &problem = {});
Response seeOther(const Request &request);

/// A table row of cells that already are HTML.
QString tableRow(const QStringList &cells, const QString &element = u"td"_s);
/// A form with one button and hidden fields, posted to the page's own address.
QString buttonForm(const QString &label, const QHash<QString, QString> &fields);
QString inputField(const QString &label, const QString &name, const QString &value, const QString &type);

} // namespace tieout::sandbox
