// SPDX-License-Identifier: Apache-2.0
#include "core/base/commandtext.h"

#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

QString withProfile(const QString &sentence, const QString &profile)
{
    static const QRegularExpression command(u"\\btieoutctl (?=--json |(?!profile )[a-z])"_s);
    QString named = sentence;
    if (!profile.isEmpty())
        named.replace(command, u"tieoutctl --profile %1 "_s.arg(profile));
    return named;
}

} // namespace tieout
