// SPDX-License-Identifier: Apache-2.0
#include "core/base/sheetcell.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

class SheetCellTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatASpreadsheetRunsIsQuoted_data();
    void whatASpreadsheetRunsIsQuoted();
    void whatItShowsStays_data();
    void whatItShowsStays();
    void amountsHaveTheSignOfTheLanguage();
    void rowsAreOfferedInBothForms();
};

void SheetCellTest::whatASpreadsheetRunsIsQuoted_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text :
        { u"=HYPERLINK(\"https://example.com\",\"PAID\")"_s, u"+1-800|x"_s, u"-2+3"_s, u"@SUM(A1:A9)"_s, u"\t=1+1"_s,
            u"\r=1+1"_s, u"\n@x"_s, u"  =1+1"_s, u"\u00a0=1+1"_s, u"\u200b=1+1"_s, u"\ufeff=1+1"_s, u"\uff1d1+1"_s,
            u"\uff0b1"_s, u"\uff0d1"_s, u"\uff20x"_s, u"\ufe661+1"_s, u"\u22121+1"_s, u"\"=1+1\""_s })
        QTest::newRow(qPrintable(text)) << text;
}

void SheetCellTest::whatASpreadsheetRunsIsQuoted()
{
    QFETCH(QString, text);
    const QString written = cellText({ CellKind::Text, text });
    QCOMPARE(written, QLatin1Char('\'') + text.simplified());
    const QList<SheetRow> rows { { { CellKind::Text, u"a"_s }, { CellKind::Text, text } } };
    QCOMPARE(tabSeparated(rows), u"a\t"_s + written);
    QVERIFY(sheetHtml(rows).contains(QLatin1Char('>') + written.toHtmlEscaped() + u"</td>"_s));
}

void SheetCellTest::whatItShowsStays_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    const auto row = [](CellKind kind, const QString &text) {
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(static_cast<int>(kind)).arg(text))) << static_cast<int>(kind) << text;
    };
    for (const QString &text : { u"Cascade Drywall"_s, u"00123"_s, u"A=B"_s, u"1-800"_s, u"Smith & Sons"_s,
             u"O'Neil \"Bud\" Masonry"_s, QString(), u"'s Hertogenbosch"_s, u"<b>"_s })
        row(CellKind::Text, text);
    row(CellKind::Number, u"-12.10"_s);
    row(CellKind::Date, u"2026-11-20"_s);
}

void SheetCellTest::whatItShowsStays()
{
    QFETCH(int, kind);
    QFETCH(QString, text);
    QCOMPARE(cellText({ static_cast<CellKind>(kind), text }), text);
}

void SheetCellTest::amountsHaveTheSignOfTheLanguage()
{
    const Money amount = Money::fromMinor(-123456710, Currency::usd());
    QCOMPARE(cellText(amountCell(amount, u","_s)), u"-1234567,10"_s);
    QCOMPARE(cellText(amountCell(amount, u"."_s)), u"-1234567.10"_s);
}

void SheetCellTest::rowsAreOfferedInBothForms()
{
    const SheetRow row { { CellKind::Text, u"00123\n<i>"_s }, { CellKind::Number, u"-1,00"_s },
        { CellKind::Date, u"2026-11-20"_s } };
    QCOMPARE(tabSeparated({ row, row }), u"00123 <i>\t-1,00\t2026-11-20\n00123 <i>\t-1,00\t2026-11-20"_s);
    QVERIFY(sheetHtml({ row }).contains(u"<tr><td style='mso-number-format:\"\\@\"'>00123 &lt;i&gt;</td>"
                                        "<td>-1,00</td><td>2026-11-20</td></tr>"_s));
}

QTEST_GUILESS_MAIN(SheetCellTest)
#include "tst_sheetcell.moc"
