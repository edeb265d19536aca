// SPDX-License-Identifier: Apache-2.0
#include "core/base/safefilename.h"

#include <QtTest/QtTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class SafeFileNameTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesStayInTheirFolder_data();
    void namesStayInTheirFolder();
    void longNamesKeepTheirEnding();
    void longNamesAreMeasuredInBytes_data();
    void longNamesAreMeasuredInBytes();
    void onlyDocumentsAreOpened_data();
    void onlyDocumentsAreOpened();
};

void SafeFileNameTest::namesStayInTheirFolder_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << u"Lien waiver, Nov. (signed).pdf"_s << u"Lien waiver, Nov. (signed).pdf"_s;
    QTest::newRow("other letters") << u"Überweisung — 付款.pdf"_s << u"Überweisung — 付款.pdf"_s;
    QTest::newRow("folders") << u"../../etc/passwd"_s << u"passwd"_s;
    QTest::newRow("folders of Windows") << u"C:\\temp\\a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("a folder alone") << u"a/.."_s << u"Attachment"_s;
    QTest::newRow("hidden") << u".bashrc"_s << u"bashrc"_s;
    QTest::newRow("spaces") << u"  a.pdf . "_s << u"a.pdf"_s;
    QTest::newRow("nothing") << QString() << u"Attachment"_s;
    QTest::newRow("direction") << u"check\u202efdp.exe"_s << u"check_fdp.exe"_s;
    QTest::newRow("controls") << u"a\tb\nc.pdf"_s << u"a_b_c.pdf"_s;
    QTest::newRow("signs") << u"a:b|c?.pdf"_s << u"a_b_c_.pdf"_s;
    QTest::newRow("a device") << u"con.pdf"_s << u"_con.pdf"_s;
    QTest::newRow("a device with a blank") << u"AUX .txt"_s << u"_AUX .txt"_s;
    QTest::newRow("a device with a raised digit") << u"com\u00B9.pdf"_s << u"_com\u00B9.pdf"_s;
    QTest::newRow("no device") << u"contract.pdf"_s << u"contract.pdf"_s;
}

void SafeFileNameTest::namesStayInTheirFolder()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(safeFileName(name), safe);
}

void SafeFileNameTest::longNamesKeepTheirEnding()
{
    const QString safe = safeFileName(QString(400, QLatin1Char('a')) + u".pdf"_s);
    QCOMPARE(safe.size(), 240);
    QVERIFY(safe.endsWith(u"a.pdf"_s));
    QCOMPARE(safeFileName(QString(400, QLatin1Char('a'))).size(), 240);
}

// File systems count bytes, and people characters.
void SafeFileNameTest::longNamesAreMeasuredInBytes_data()
{
    QTest::addColumn<QString>("character");
    QTest::newRow("one byte") << u"a"_s;
    QTest::newRow("two bytes") << u"ü"_s;
    QTest::newRow("three bytes") << u"付"_s;
    QTest::newRow("a surrogate pair") << u"\U0001F9FE"_s;
    QTest::newRow("a letter and its accent") << u"u\u0308"_s;
}

void SafeFileNameTest::longNamesAreMeasuredInBytes()
{
    QFETCH(QString, character);
    const QString safe = safeFileName(u"xy"_s + character.repeated(150) + u".pdf"_s);
    QVERIFY2(safe.toUtf8().size() <= 240, qPrintable(QString::number(safe.toUtf8().size())));
    QVERIFY(safe.endsWith(character + u".pdf"_s));
    QCOMPARE(safe, u"xy"_s + character.repeated((safe.size() - 6) / character.size()) + u".pdf"_s);
}

void SafeFileNameTest::onlyDocumentsAreOpened_data()
{
    QTest::addColumn<bool>("isSafe");
    for (const char *name : { "waiver.pdf", "check.PNG", "sums.xlsx", "letter.docx", "a.exe.pdf", "x.csv" })
        QTest::newRow(name) << true;
    for (const char *name : { "a.exe", "pay.desktop", "RUN.BAT", "waiver.pdf.js", "x.AppImage", "link.url", "a.sh",
             "page.html", "plan.svg", "notes", "sums.xlsm", "x.jnlp", "waiver.pdf.", "library.library-ms", "a.zip" })
        QTest::newRow(name) << false;
}

void SafeFileNameTest::onlyDocumentsAreOpened()
{
    QFETCH(bool, isSafe);
    QCOMPARE(isSafeToOpen(QString::fromLatin1(QTest::currentDataTag())), isSafe);
}

QTEST_GUILESS_MAIN(SafeFileNameTest)
#include "tst_safefilename.moc"
