// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/wheretokens.h"

#include <QStringList>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

bool isWordPart(QChar c)
{
    return isWordStart(c) || c.isDigit() || c == u'.';
}

bool isNumberPart(QChar c)
{
    return c.isDigit() || c == u'.';
}

template <typename Part> QString run(const QString &text, qsizetype &at, Part part)
{
    const qsizetype from = at;
    while (at < text.size() && part(text.at(at)))
        ++at;
    return text.mid(from, at - from);
}

WhereToken quoted(const QString &text, qsizetype &at)
{
    QString value;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == u'"') {
            ++at;
            return { WhereToken::Kind::Text, value.isNull() ? u""_s : value };
        }
        if (text.at(at) == u'\\' && at + 1 < text.size())
            ++at;
        value += text.at(at);
    }
    return { WhereToken::Kind::Bad, u"Unterminated string literal"_s };
}

WhereToken sign(const QString &text, qsizetype &at)
{
    static const QStringList signs = { u"=="_s, u"!="_s, u"<>"_s, u">="_s, u"<="_s, u"&&"_s, u"||"_s, u"="_s, u">"_s,
        u"<"_s, u"("_s, u")"_s, u","_s };
    for (const QString &candidate : signs) {
        if (QStringView(text).mid(at).startsWith(candidate)) {
            at += candidate.size();
            return { WhereToken::Kind::Sign, candidate };
        }
    }
    return { WhereToken::Kind::Bad, u"Syntax error '%1'"_s.arg(text.at(at)) };
}

} // namespace

QList<WhereToken> whereTokens(const QString &text)
{
    QList<WhereToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if (c.isSpace()) {
            ++at;
        } else if (isWordStart(c)) {
            tokens.append({ WhereToken::Kind::Word, run(text, at, isWordPart) });
        } else if (c.isDigit() || c == u'-') {
            const qsizetype from = at++;
            run(text, at, isNumberPart);
            tokens.append({ WhereToken::Kind::Number, text.mid(from, at - from) });
        } else {
            tokens.append(c == u'"' ? quoted(text, at) : sign(text, at));
            if (tokens.last().kind == WhereToken::Kind::Bad)
                break;
        }
    }
    tokens.append(WhereToken {});
    return tokens;
}

} // namespace tieout::sandbox
