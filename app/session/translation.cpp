// SPDX-License-Identifier: Apache-2.0
#include "app/session/translation.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The object name of the translators that are installed here.
QString mark()
{
    return u"tieoutTranslation"_s;
}

/// In the language itself, since a person looks for it there.
QString ownName(const QString &code)
{
    static const QHash<QString, QString> names { { u"en"_s, u"English"_s }, { u"es"_s, u"Español"_s },
        { u"fr_CA"_s, u"Français (Canada)"_s } };
    QString name = names.value(code);
    if (name.isEmpty())
        name = QLocale(code).nativeLanguageName();
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

/// lrelease writes blocks of a tag, a length and that many bytes, the plural rules last. A file that was cut off
/// between two blocks loads all the same, and would put "2 payment" into sentences.
bool endsWithPluralRules(const QString &path)
{
    constexpr qint64 kMagic = 16;
    constexpr quint8 kPluralRules = 0x88;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(kMagic))
        return false;
    QDataStream blocks(&file);
    quint8 tag = 0;
    while (!file.atEnd()) {
        quint32 length = 0;
        blocks >> tag >> length;
        if (blocks.status() != QDataStream::Ok
            || blocks.skipRawData(static_cast<int>(length)) != static_cast<int>(length))
            return false;
    }
    return tag == kPluralRules;
}

/// Null when the file is no translation, or not a whole one: a file that ends early can load and know no sentence.
std::unique_ptr<QTranslator> loaded(const QString &path)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(path) || translator->translate("tieout", "Configure Settings").isEmpty())
        return nullptr;
    if (!endsWithPluralRules(path))
        return nullptr;
    return translator;
}

/// The files of each language in the folders, those of the first folder first.
QMap<QString, QStringList> filesIn(const QStringList &folders)
{
    QMap<QString, QStringList> files;
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({ u"tieout_*.qm"_s }, QDir::Files))
            files[file.completeBaseName().mid(int(qstrlen("tieout_")))] << file.absoluteFilePath();
    }
    return files;
}

void install(std::unique_ptr<QTranslator> translator)
{
    translator->setObjectName(mark());
    translator->setParent(QCoreApplication::instance());
    QCoreApplication::installTranslator(translator.release());
}

/// Ours and, only with ours so that no window mixes two languages, Qt's own; false when the language has no usable
/// file.
bool installFrom(const QStringList &files, const QString &code)
{
    for (const QString &file : files) {
        std::unique_ptr<QTranslator> ours = loaded(file);
        if (!ours)
            continue;
        auto qts = std::make_unique<QTranslator>();
        const QString place = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (qts->load(QLocale(code), u"qtbase"_s, u"_"_s, place))
            install(std::move(qts));
        install(std::move(ours));
        return true;
    }
    return false;
}

void removeInstalled()
{
    const auto installed = QCoreApplication::instance()->findChildren<QTranslator *>(mark());
    for (QTranslator *translator : installed)
        delete translator; // removes itself from the program
}

} // namespace

QStringList translationFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    return { program.filePath(u"translations"_s), program.filePath(u"../share/tieout/translations"_s) };
}

QList<Language> languagesIn(const QStringList &folders)
{
    QList<Language> languages { { u"en"_s, ownName(u"en"_s) } };
    const QMap<QString, QStringList> files = filesIn(folders);
    for (auto at = files.begin(); at != files.end(); ++at) {
        if (at.key() == languages.first().code)
            continue;
        const bool isUsable =
            std::any_of(at->begin(), at->end(), [](const QString &file) { return loaded(file) != nullptr; });
        if (isUsable)
            languages << Language { at.key(), ownName(at.key()) };
    }
    return languages;
}

QString bestLanguage(const QStringList &wanted, const QStringList &available)
{
    for (const QString &name : wanted) {
        const QLocale reader(name);
        QString best;
        for (const QString &code : available) {
            const QLocale written(code);
            if (written.language() != reader.language())
                continue;
            if (best.isEmpty() || written.territory() == reader.territory())
                best = code;
        }
        if (!best.isEmpty() || reader.language() == QLocale::English)
            return best;
    }
    return {};
}

QLocale formatsFor(const QString &code, const QLocale &desktop)
{
    const QLocale::Language language = QLocale(code).language();
    if (language == desktop.language())
        return desktop;
    // In the United States everybody reads the month first, in Spanish too, and 9/11 would be another day. CLDR's
    // Spanish of the United States has the day first; that of Puerto Rico has the month first, and the same figures.
    const bool isAmerican = desktop.language() == QLocale::C || desktop.territory() == QLocale::UnitedStates;
    if (language == QLocale::Spanish && isAmerican)
        return { QLocale::Spanish, QLocale::PuertoRico };
    const QLocale there(language, desktop.territory());
    if (desktop.language() != QLocale::C && there.territory() == desktop.territory())
        return there;
    // The organizations are of the United States (rule 6); a code with a country has its own.
    return code.contains(u'_') ? QLocale(code) : QLocale(language, QLocale::UnitedStates);
}

QLocale installLanguage(const QString &code, const QStringList &folders)
{
    removeInstalled();
    const QLocale desktop = QLocale::system();
    const QMap<QString, QStringList> files = filesIn(folders);
    const QString best = bestLanguage(code.isEmpty() ? desktop.uiLanguages() : QStringList { code }, files.keys());
    const bool isShown = !best.isEmpty() && installFrom(files.value(best), best);
    if (code.isEmpty())
        return desktop;
    return formatsFor(isShown ? code : u"en"_s, desktop);
}

} // namespace tieout
