// SPDX-License-Identifier: Apache-2.0
#include "core/oauth/pastedcode.h"

#include "core/base/tr.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestCode = 4096;

Error notACode(const char *why)
{
    return Error(Cause::CodeWrong, Tr::tr(why));
}

} // namespace

Result<CallbackAnswer> readPastedCode(const QString &text, const QByteArray &state, bool bareAllowed)
{
    QString code = text.trimmed();
    if (code.startsWith(QLatin1String("http"), Qt::CaseInsensitive) && code.contains(QLatin1String("://"))) {
        const QUrl url(code);
        const QString shownAt = u"/oauth/authorize/"_s;
        if (url.hasQuery() || !bareAllowed || !url.path().startsWith(shownAt)) {
            const CallbackVerdict verdict = readCallbackQuery(url, state);
            if (const auto *answer = std::get_if<CallbackAnswer>(&verdict))
                return *answer;
            return failed(
                notACode(QT_TRANSLATE_NOOP("tieout", "This address does not belong to the sign-in that is going on.")));
        }
        code = url.path().mid(shownAt.size());
    } else if (!bareAllowed) {
        return failed(notACode(QT_TRANSLATE_NOOP("tieout", "Paste the whole address to which the browser was sent.")));
    }
    const bool plain = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    if (code.isEmpty() || code.size() > kLongestCode || !plain)
        return failed(notACode(QT_TRANSLATE_NOOP("tieout", "This is not a code.")));
    CallbackAnswer answer;
    answer.code = code;
    return answer;
}

QStringList missingScopes(const QString &asked, const QString &granted)
{
    QStringList missing;
    const QStringList have = granted.simplified().split(u' ', Qt::SkipEmptyParts);
    if (have.isEmpty())
        return missing;
    for (const QString &scope : asked.simplified().split(u' ', Qt::SkipEmptyParts)) {
        // openid, profile and the like need not appear in the scope text.
        if (scope.contains(u'.') && !have.contains(scope))
            missing.append(scope);
    }
    return missing;
}

} // namespace tieout
