// SPDX-License-Identifier: Apache-2.0
#include "core/base/readabletext.h"

#include "core/base/plural.h"
#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct Entity {
    QLatin1String name;
    char16_t character;
};
/// The five of XML and the space that does not break: what programs escape. Others are named by number.
constexpr std::array kEntities { Entity { QLatin1String("amp"), u'&' }, Entity { QLatin1String("lt"), u'<' },
    Entity { QLatin1String("gt"), u'>' }, Entity { QLatin1String("quot"), u'"' },
    Entity { QLatin1String("apos"), u'\'' }, Entity { QLatin1String("nbsp"), u' ' } };

/// Longer texts are shown with the place where they differ: the eye loses it there.
constexpr qsizetype kShortText = 40;

std::optional<char32_t> numbered(QStringView digits, int base)
{
    bool isNumber = false;
    const uint code = digits.toUInt(&isNumber, base);
    const bool isCharacter = isNumber && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? std::optional<char32_t>(code) : std::nullopt;
}

std::optional<char32_t> characterOf(QStringView entity)
{
    if (entity.startsWith(u"#x", Qt::CaseInsensitive))
        return numbered(entity.mid(2), 16);
    if (entity.startsWith(u'#'))
        return numbered(entity.mid(1), 10);
    const auto known =
        std::find_if(kEntities.begin(), kEntities.end(), [entity](const Entity &one) { return entity == one.name; });
    return known == kEntities.end() ? std::nullopt : std::optional<char32_t>(known->character);
}

QString undoneOnce(const QString &text)
{
    static const QRegularExpression pattern(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-z]{2,4});"_s);
    QString plain;
    qsizetype end = 0;
    auto entities = pattern.globalMatch(text);
    while (entities.hasNext()) {
        const QRegularExpressionMatch match = entities.next();
        const std::optional<char32_t> character = characterOf(match.capturedView(1));
        if (!character)
            continue;
        plain += QStringView(text).mid(end, match.capturedStart() - end);
        plain += QString::fromUcs4(&*character, 1);
        end = match.capturedEnd();
    }
    plain += QStringView(text).mid(end);
    return plain;
}

/// The place of the first code point that differs.
qsizetype firstApart(const QList<uint> &one, const QList<uint> &other)
{
    const auto places = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    return std::distance(one.begin(), places.first);
}

QString codePoint(const QList<uint> &text, qsizetype place)
{
    if (place >= text.size())
        return Tr::tr("nothing");
    return u"U+%1"_s.arg(QString::number(text[place], 16).toUpper(), 4, QLatin1Char('0'));
}

bool isAscii(const QList<uint> &text, qsizetype place)
{
    return place < text.size() && text[place] > 0x20 && text[place] < 0x7f;
}

} // namespace

QString withoutEntities(QString text)
{
    while (text.contains(QLatin1Char('&'))) {
        const QString plain = undoneOnce(text);
        if (plain == text)
            break;
        text = plain;
    }
    return text;
}

QString asRead(const QString &text)
{
    return withoutEntities(text).normalized(QString::NormalizationForm_C).simplified();
}

bool readsTheSame(const QString &one, const QString &other)
{
    return one == other || asRead(one) == asRead(other);
}

TextsApart textsApart(const QString &expected, const QString &found)
{
    TextsApart shown { asRead(expected), asRead(found) };
    const QList<uint> one = shown.expected.toUcs4();
    const QList<uint> other = shown.found.toUcs4();
    if (one.isEmpty() || other.isEmpty())
        return shown;
    const qsizetype place = firstApart(one, other);
    if (place == other.size()) {
        shown.found = counted(one.size() - place, QT_TRANSLATE_NOOP("tieout", "%1 (without its last character)"),
            QT_TRANSLATE_N_NOOP("tieout", "%1 (without its last %n characters)"))
                          .arg(shown.found);
    } else if (place == one.size()) {
        shown.found =
            counted(other.size() - place, QT_TRANSLATE_NOOP("tieout", "%1 (with one more character at its end)"),
                QT_TRANSLATE_N_NOOP("tieout", "%1 (with %n more characters at its end)"))
                .arg(shown.found);
    } else if (!isAscii(one, place) || !isAscii(other, place)) {
        const QString note = Tr::tr("%1 (character %2: %3)");
        const QString number = QString::number(place + 1);
        shown.expected = note.arg(shown.expected, number, codePoint(one, place));
        shown.found = note.arg(shown.found, number, codePoint(other, place));
    } else if (std::max(one.size(), other.size()) > kShortText) {
        shown.found = Tr::tr("%1 (different from character %2 on)").arg(shown.found, QString::number(place + 1));
    }
    return shown;
}

} // namespace tieout
