// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

#include <QTest>

#include <limits>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Currency currency(const char *code)
{
    return *Currency::fromCode(QLatin1String(code));
}

} // namespace

class MoneyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void addsWithinOneCurrencyOnly();
    void neverLeavesItsRange();
    void knowsCurrencies();
};

void MoneyTest::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    const auto add = [](const char *text, const char *code, qint64 minor) {
        QTest::addRow("%s %s", text, code) << QString::fromLatin1(text) << QString::fromLatin1(code) << minor;
    };
    add("1234.5", "USD", 123450);
    add("1234.50", "USD", 123450);
    add("1000000.0", "USD", 100000000);
    add("0", "USD", 0);
    add("-0.10", "USD", -10);
    add("0.01", "USD", 1);
    add("1.0000", "USD", 100);
    add("007.5", "USD", 750);
    add("1234", "JPY", 1234);
    add("1234.00", "JPY", 1234);
    add("1.234", "KWD", 1234);
    add("92233720368547758.07", "USD", std::numeric_limits<qint64>::max());
}

void MoneyTest::readsPlainDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    const auto money = Money::fromDecimalText(text, *Currency::fromCode(code));
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency().code(), code);
}

void MoneyTest::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "-", ".", ".5", "5.", "+5", " 5", "5 ", "1,000.00", "1E+3", "1e3", "0x10", "NaN",
             "1.005", "0.001", "--5", "5-", "1.2.3", "$5", "92233720368547758.08", "99999999999999999999" })
        QTest::newRow(text) << QString::fromLatin1(text);
    QTest::newRow("digits of another script") << u"\u0661\u0662"_s;
}

void MoneyTest::refusesEverythingElse()
{
    QFETCH(QString, text);
    const auto money = Money::fromDecimalText(text, Currency::usd());
    QVERIFY(!money);
    QVERIFY(money.error().kind == ErrorKind::Malformed);
}

void MoneyTest::writesWhatItReads_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("cents") << qint64 { 5 } << u"USD"_s << u"0.05"_s;
    QTest::newRow("negative cents") << qint64 { -5 } << u"USD"_s << u"-0.05"_s;
    QTest::newRow("zero") << qint64 { 0 } << u"USD"_s << u"0.00"_s;
    QTest::newRow("yen") << qint64 { 5 } << u"JPY"_s << u"5"_s;
    QTest::newRow("dinar") << qint64 { -5 } << u"KWD"_s << u"-0.005"_s;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"USD"_s << u"-92233720368547758.08"_s;
}

void MoneyTest::writesWhatItReads()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(Money::fromMinor(minor, *Currency::fromCode(code)).toDecimalText(), text);
}

void MoneyTest::addsWithinOneCurrencyOnly()
{
    const Money dollars = Money::fromMinor(150, currency("USD"));
    const Money more = Money::fromMinor(275, currency("USD"));
    QCOMPARE(sum(dollars, more)->minor(), 425);
    QCOMPARE(difference(dollars, more)->minor(), -125);
    const auto mixed = sum(dollars, Money::fromMinor(150, currency("CAD")));
    QVERIFY(!mixed);
    QVERIFY(mixed.error().kind == ErrorKind::Malformed);
    QVERIFY(!difference(dollars, Money::fromMinor(150, currency("CAD"))));
    QVERIFY(dollars != Money::fromMinor(150, currency("CAD")));
}

void MoneyTest::neverLeavesItsRange()
{
    const Money largest = Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::usd());
    QVERIFY(!sum(largest, Money::fromMinor(1, Currency::usd())));
    QVERIFY(sum(largest, Money::fromMinor(-1, Currency::usd())));
    QVERIFY(!difference(largest, Money::fromMinor(-1, Currency::usd())));
}

void MoneyTest::knowsCurrencies()
{
    QCOMPARE(Currency::fromCode(u" usd "_s)->code(), u"USD"_s);
    QCOMPARE(currency("USD").minorDigits(), 2);
    QCOMPARE(currency("JPY").minorDigits(), 0);
    QCOMPARE(currency("KWD").minorDigits(), 3);
    QVERIFY(!Currency::fromCode(u"US"_s));
    QVERIFY(!Currency::fromCode(u"USDX"_s));
    QVERIFY(!Currency::fromCode(u"U5D"_s));
    QVERIFY(!Currency::fromCode(u"\u0410\u0411\u0412"_s));
    QVERIFY(!Currency().isKnown());
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_money.moc"
