// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

using namespace tieout;

class TestMoney final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPlainDecimals_data();
    void readsPlainDecimals();
    void refusesEverythingElse_data();
    void refusesEverythingElse();
    void prints();
    void addsWithinOneCurrency();
};

void TestMoney::readsPlainDecimals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("cents") << "1234.50"
                           << "USD" << qint64(123450);
    QTest::newRow("one decimal") << "1000000.0"
                                 << "USD" << qint64(100000000);
    QTest::newRow("none") << "7"
                          << "USD" << qint64(700);
    QTest::newRow("negative") << "-0.10"
                              << "USD" << qint64(-10);
    QTest::newRow("minus zero") << "-0"
                                << "USD" << qint64(0);
    QTest::newRow("zeros behind") << "1.5000000000000000000000000"
                                  << "USD" << qint64(150);
    QTest::newRow("zeros in front") << "000000000000000000000000001.5"
                                    << "USD" << qint64(150);
    QTest::newRow("yen") << "1234.00"
                         << "JPY" << qint64(1234);
    QTest::newRow("dinar") << "1.234"
                           << "KWD" << qint64(1234);
    QTest::newRow("largest") << "92233720368547758.07"
                             << "USD" << std::numeric_limits<qint64>::max();
}

void TestMoney::readsPlainDecimals()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    const auto money = Money::fromDecimalText(text, Currency::fromCode(currency).value());
    QVERIFY(money);
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency().code(), currency);
}

void TestMoney::refusesEverythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "-", ".5", "5.", "1.005", "1,50", "1 000", "1E+3", "1e3", "+1", "--1", " 1", "1 ",
             "0x10", "NaN", "12.3.4", "92233720368547758.08", "99999999999999999999999", "\xd9\xa1" })
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoney::refusesEverythingElse()
{
    QFETCH(QString, text);
    const auto money = Money::fromDecimalText(text, Currency::usd());
    QVERIFY(!money);
    QVERIFY(money.error().kind == ErrorKind::Malformed);
    QVERIFY(!money.error().detail.isEmpty());
}

void TestMoney::prints()
{
    const auto text = [](qint64 minor, const char *code) {
        return Money::fromMinor(minor, Currency::fromCode(QString::fromLatin1(code)).value()).toDecimalText();
    };
    QCOMPARE(text(0, "USD"), QStringLiteral("0.00"));
    QCOMPARE(text(5, "USD"), QStringLiteral("0.05"));
    QCOMPARE(text(-5, "USD"), QStringLiteral("-0.05"));
    QCOMPARE(text(123450, "USD"), QStringLiteral("1234.50"));
    QCOMPARE(text(-1, "JPY"), QStringLiteral("-1"));
    QCOMPARE(text(1, "KWD"), QStringLiteral("0.001"));
    QCOMPARE(text(std::numeric_limits<qint64>::min(), "USD"), QStringLiteral("-92233720368547758.08"));
}

void TestMoney::addsWithinOneCurrency()
{
    const Currency eur = Currency::fromCode(QStringLiteral("EUR")).value();
    const Money a = Money::fromMinor(150, Currency::usd());
    QCOMPARE(sum(a, a)->minor(), 300);
    QCOMPARE(difference(a, a)->minor(), 0);
    QVERIFY(!sum(a, a.withCurrency(eur)));
    QVERIFY(!sum(a, Money::fromMinor(std::numeric_limits<qint64>::max(), Currency::usd())));
    const Money smallest = Money::fromMinor(std::numeric_limits<qint64>::min(), Currency::usd());
    QVERIFY(!difference(a, smallest));
    QCOMPARE(difference(smallest, smallest)->minor(), 0);
    QVERIFY(a != a.withCurrency(eur));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
