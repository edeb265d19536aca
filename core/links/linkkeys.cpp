// SPDX-License-Identifier: Apache-2.0
#include "core/links/linkkeys.h"

#include <QSet>
#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Lower-case words of letters and digits.
QStringList wordsOf(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            plain += c;
        else if (c == QLatin1Char('&'))
            plain += u" and "_s;
        else if (c != QLatin1Char('\'') && c != QLatin1Char('.')) // "L.L.C.", "O'Brien": one word
            plain += QLatin1Char(' ');
    }
    return plain.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QStringList digitRuns(const QString &text)
{
    QStringList runs;
    QString run;
    const auto flush = [&runs, &run] {
        if (run.isEmpty())
            return;
        qsizetype zeros = 0;
        while (zeros + 1 < run.size() && run[zeros] == QLatin1Char('0'))
            ++zeros;
        runs << run.mid(zeros);
        run.clear();
    };
    for (const QChar c : text) {
        if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
            run += c;
        else
            flush();
    }
    flush();
    return runs;
}

} // namespace

QString numberKey(const QString &number)
{
    QString key;
    for (const QChar c : number.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

QString digitsKey(const QString &number)
{
    const QStringList runs = digitRuns(number.normalized(QString::NormalizationForm_KC));
    const QString key = runs.join(QLatin1Char('.'));
    constexpr qsizetype kTooFew = 3; // "7" is on too many papers to tell two of them apart
    return key.size() - (runs.size() - 1) >= kTooFew ? key : QString();
}

QString vendorKey(const QString &name)
{
    static const QSet<QString> kLegalForms { u"llc"_s, u"inc"_s, u"ltd"_s, u"co"_s, u"corp"_s, u"company"_s,
        u"corporation"_s, u"incorporated"_s, u"limited"_s, u"lp"_s, u"llp"_s };
    QStringList words = wordsOf(name);
    while (words.size() > 1 && kLegalForms.contains(words.last()))
        words.removeLast();
    return words.join(QLatin1Char(' '));
}

} // namespace tieout
