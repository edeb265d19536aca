// SPDX-License-Identifier: Apache-2.0
// Which language is shown: the person's choice, the desktop's, and English where a file is broken.
#include "app/session/languagechoice.h"
#include "core/base/durationtext.h"
#include "tests/gui/pseudotranslation.h"
#include "tests/support/comparing.h"

#include <QTest>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class LanguagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theBestLanguageOfADesktop_data();
    void theBestLanguageOfADesktop();
    void theFormatsOfALanguage_data();
    void theFormatsOfALanguage();
    void aChoiceIsKept();
    void whatIsNoChoiceIsTheDesktops();
    void aChoiceThatCannotBeKept();
    void oneLanguageAfterTheOther();
    void aBrokenFileIsEnglish_data();
    void aBrokenFileIsEnglish();
    void aFileThatEndsEarlyIsEnglish();

private:
    [[nodiscard]] QByteArray spanish() const;
    /// Shows Spanish from a file with this content. What is still English then, if anything is not.
    static QString shownFrom(const QByteArray &content);

    QTemporaryDir m_folder;
};

void LanguagesTest::initTestCase()
{
    const QByteArray problem = makePseudoTranslation(m_folder, u"es"_s);
    QVERIFY2(problem.isEmpty(), problem.constData());
}

QByteArray LanguagesTest::spanish() const
{
    QFile file(m_folder.filePath(u"tieout_es.qm"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LanguagesTest::theBestLanguageOfADesktop_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("best");
    QTest::newRow("the very one") << QStringList { u"fr-CA"_s } << u"fr_CA"_s;
    QTest::newRow("another country's") << QStringList { u"fr-FR"_s, u"fr"_s } << u"fr_CA"_s;
    QTest::newRow("any country's") << QStringList { u"es-MX"_s } << u"es"_s;
    QTest::newRow("without a country") << QStringList { u"es"_s } << u"es"_s;
    QTest::newRow("the first that there is") << QStringList { u"de-DE"_s, u"es-ES"_s, u"fr-CA"_s } << u"es"_s;
    QTest::newRow("English before Spanish") << QStringList { u"en-US"_s, u"es-US"_s } << QString();
    QTest::newRow("none that there is") << QStringList { u"de-DE"_s } << QString();
    QTest::newRow("no language") << QStringList { u"C"_s } << QString();
    QTest::newRow("nothing wanted") << QStringList() << QString();
}

void LanguagesTest::theBestLanguageOfADesktop()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, best);
    QCOMPARE(bestLanguage(wanted, { u"es"_s, u"fr_CA"_s }), best);
}

void LanguagesTest::theFormatsOfALanguage_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QLocale>("desktop");
    QTest::addColumn<QLocale>("formats");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale canadian(QLocale::French, QLocale::Canada);
    const QLocale mexican(QLocale::Spanish, QLocale::Mexico);
    const QLocale puertoRican(QLocale::Spanish, QLocale::PuertoRico); // the month first, as the country reads it
    QTest::newRow("the desktop's own") << u"es"_s << mexican << mexican;
    QTest::newRow("as the country writes it") << u"es"_s << english << puertoRican;
    QTest::newRow("English in Canada") << u"en"_s << canadian << QLocale(QLocale::English, QLocale::Canada);
    QTest::newRow("the language's country") << u"fr_CA"_s << english << canadian;
    QTest::newRow("no country") << u"es"_s << QLocale::c() << puertoRican;
    QTest::newRow("English and no country") << u"en"_s << QLocale::c() << english;
}

void LanguagesTest::theFormatsOfALanguage()
{
    QFETCH(QString, code);
    QFETCH(QLocale, desktop);
    QFETCH(QLocale, formats);
    QCOMPARE(formatsFor(code, desktop), formats);
    if (formats.territory() == QLocale::PuertoRico) {
        QVERIFY(formats.toString(QDate(2026, 11, 9), QLocale::ShortFormat).startsWith(u"11/"_s));
        QCOMPARE(formats.toString(1234.5, 'f', 2), u"1,234.50"_s);
    }
}

void LanguagesTest::aChoiceIsKept()
{
    const QTemporaryDir home;
    qputenv("TIEOUT_HOME", home.filePath(u"new"_s).toUtf8());
    const QString path = languageChoicePath();
    QCOMPARE(readLanguageChoice(path), QString());
    QVERIFY(writeLanguageChoice(path, u"fr_CA"_s));
    QCOMPARE(readLanguageChoice(path), u"fr_CA"_s);
    QVERIFY(writeLanguageChoice(path, QString()));
    QCOMPARE(readLanguageChoice(path), QString());
}

void LanguagesTest::whatIsNoChoiceIsTheDesktops()
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"language"_s);
    for (const QByteArray &content :
        { QByteArray("../../etc\n"), QByteArray("\0\xff\xfe", 3), QByteArray(100000, 'e'), QByteArray("klingon") }) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(readLanguageChoice(path), QString());
    }
}

void LanguagesTest::aChoiceThatCannotBeKept()
{
    const QTemporaryDir home;
    const Done kept = writeLanguageChoice(home.path(), u"es"_s); // a folder
    QVERIFY(!kept);
    QCOMPARE(causeOf(kept.error()), Cause::FileUnusable);
    QVERIFY(sentenceFor(kept.error()).contains(home.path()));
}

void LanguagesTest::oneLanguageAfterTheOther()
{
    const QByteArray problem = makePseudoTranslation(m_folder, u"fr_CA"_s);
    QVERIFY2(problem.isEmpty(), problem.constData());
    const QStringList folders { u"/nowhere"_s, m_folder.path() };
    const QList<Language> offered { { u"en"_s, u"English"_s }, { u"es"_s, u"Español"_s },
        { u"fr_CA"_s, u"Français (Canada)"_s } };
    QCOMPARE(languagesIn(folders), offered);
    const auto cancel = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    QCOMPARE(installLanguage(u"es"_s, folders).language(), QLocale::Spanish);
    QCOMPARE(Tr::tr("Configure Settings"), u"«es:Configure Settings»"_s);
    QCOMPARE(cancel(), u"Cancelar"_s);
    QCOMPARE(installLanguage(u"fr_CA"_s, folders).language(), QLocale::French);
    QCOMPARE(Tr::tr("Configure Settings"), u"«fr_CA:Configure Settings»"_s);
    QCOMPARE(cancel(), u"Annuler"_s);
    QCOMPARE(installLanguage(u"en"_s, folders).language(), QLocale::English);
    QCOMPARE(Tr::tr("Configure Settings"), u"Configure Settings"_s);
    QCOMPARE(cancel(), u"Cancel"_s);
}

QString LanguagesTest::shownFrom(const QByteArray &content)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"tieout_es.qm"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return u"not written"_s;
    file.close();
    const QString formats = installLanguage(u"es"_s, { folder.path() }).name();
    const bool isOffered = languagesIn({ folder.path() }).size() > 1;
    return QStringList { Tr::tr("Configure Settings"), durationText(std::chrono::seconds(3)),
        QCoreApplication::translate("QPlatformTheme", "Cancel"), formats.left(2),
        isOffered ? u"offered"_s : u"not offered"_s }
        .join(u'|');
}

void LanguagesTest::aBrokenFileIsEnglish_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("This is no translation.\n");
    QTest::newRow("its source") << QByteArray(R"(<?xml version="1.0"?><TS version="2.1" language="es"></TS>)");
    QTest::newRow("another program's") << QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd");
    QTest::newRow("zeros") << QByteArray(200000, '\0');
    QTest::newRow("a changed head") << spanish().replace(0, 4, "QM\1\2");
}

void LanguagesTest::aBrokenFileIsEnglish()
{
    QFETCH(QByteArray, content);
    QCOMPARE(shownFrom(content), u"Configure Settings|3 seconds|Cancel|en|not offered"_s);
}

void LanguagesTest::aFileThatEndsEarlyIsEnglish()
{
    const QByteArray whole = spanish();
    QCOMPARE(shownFrom(whole), u"«es:Configure Settings»|«es:3 seconds»|Cancelar|es|offered"_s);
    for (qsizetype size = 0; size < whole.size(); size += size < 200 || size + 200 > whole.size() ? 1 : 1009)
        QVERIFY2(shownFrom(whole.left(size)) == u"Configure Settings|3 seconds|Cancel|en|not offered"_s,
            qPrintable(u"%1 of %2"_s.arg(size).arg(whole.size())));
}

} // namespace tieout

QTEST_GUILESS_MAIN(tieout::LanguagesTest)
#include "tst_languages.moc"
