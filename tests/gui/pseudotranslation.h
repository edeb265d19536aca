// SPDX-License-Identifier: Apache-2.0
// A translation into no language: every sentence that lupdate finds, with «» around it.
#pragma once

#include "app/session/translation.h"
#include "core/base/tr.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace tieout::test {

/// Creates the translation in the folder, as tieout_<language>.qm; with a language its sentences are «language:…».
/// Returns the problem, if any.
inline QByteArray makePseudoTranslation(const QTemporaryDir &folder, const QString &language = {})
{
    using namespace Qt::StringLiterals;
    const QString source = qEnvironmentVariable("TIEOUT_SOURCE");
    const QString name = folder.filePath(u"tieout_"_s + (language.isEmpty() ? u"en"_s : language));
    QStringList arguments { source + u"/tests/support/pseudotranslate.py"_s, source,
        language.isEmpty() ? folder.filePath(u"tieout.ts"_s) : name + u".ts"_s, name + u".qm"_s };
    if (!language.isEmpty())
        arguments << language;
    QProcess make;
    make.start(u"python3"_s, arguments);
    if (!make.waitForFinished(60000))
        return "pseudotranslate.py did not end";
    return make.exitCode() == 0 ? QByteArray() : make.readAllStandardOutput() + make.readAllStandardError();
}

/// Creates it in the folder, as tieout.ts and tieout_en.qm, and installs it. Returns the problem, if any.
inline QByteArray installPseudoTranslation(const QTemporaryDir &folder)
{
    using namespace Qt::StringLiterals;
    if (QByteArray problem = makePseudoTranslation(folder); !problem.isEmpty())
        return problem;
    QLocale::setDefault(installLanguage(u"en"_s, { folder.path() }));
    return Tr::tr("Configure Settings").startsWith(u'«') ? QByteArray() : QByteArray("it cannot be installed");
}

inline bool isTranslated(const QString &text)
{
    return text.contains(u'«') && text.contains(u'»');
}

/// The whole text if a word in it is still English; empty when all but names and currencies is translated.
inline QString untranslatedWords(const QString &text)
{
    using namespace Qt::StringLiterals;
    static const QRegularExpression translated(u"«[^«»]*»"_s);
    static const QRegularExpression names(u"\\b(Xero|Procore|USD)\\b"_s);
    static const QRegularExpression letter(u"[A-Za-z]"_s);
    QString rest = text;
    while (rest.contains(translated)) // sentences may be nested
        rest.remove(translated);
    return rest.remove(names).contains(letter) ? text : QString();
}

} // namespace tieout::test
