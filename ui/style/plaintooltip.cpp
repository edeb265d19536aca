// SPDX-License-Identifier: Apache-2.0
#include "ui/style/plaintooltip.h"

#include <QTextDocument>

namespace tieout {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<p style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</p>"_s;
}

} // namespace tieout
