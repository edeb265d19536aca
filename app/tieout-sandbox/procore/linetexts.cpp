// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/linetexts.h"

#include <QRegularExpression>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString withSpaces(const Knobs &knobs, const QString &text)
{
    if (knobs.is("procore.text-spaces", "trim"))
        return text.trimmed();
    return knobs.is("procore.text-spaces", "fold") ? text.simplified() : text;
}

QString withAccents(const Knobs &knobs, const QString &text)
{
    if (knobs.is("procore.text-accents", "compose"))
        return text.normalized(QString::NormalizationForm_C);
    return knobs.is("procore.text-accents", "decompose") ? text.normalized(QString::NormalizationForm_D) : text;
}

/// A database column of three bytes a character has no room for them.
QString withoutFourByteCharacters(const QString &text)
{
    static const QRegularExpression beyond(u"[\\x{10000}-\\x{10FFFF}]"_s);
    return QString(text).remove(beyond);
}

} // namespace

QString storedText(const Knobs &knobs, QString text, bool isCut)
{
    if (knobs.is("procore.text-emoji", "drop"))
        text = withoutFourByteCharacters(text);
    text = withSpaces(knobs, withAccents(knobs, text));
    const qint64 length = knobs.number("procore.text-length");
    if (isCut && length > 0)
        text.truncate(length);
    return knobs.is("procore.text-entities", "escape") ? text.toHtmlEscaped() : text;
}

} // namespace tieout::sandbox
