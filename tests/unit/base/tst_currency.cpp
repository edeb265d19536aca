// SPDX-License-Identifier: Apache-2.0
#include "core/base/currency.h"

using namespace tieout;
using namespace Qt::StringLiterals;

class CurrencyTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCodes();
    void knowsDecimals();
};

void CurrencyTest::readsCodes()
{
    QCOMPARE(Currency::fromCode(u" usd "_s)->code(), u"USD"_s);
    QVERIFY(Currency::usd().isKnown());
    QVERIFY(!Currency().isKnown());
    for (const char *code : { "", "US", "USDX", "U$D", "US1", "ÄÖÜ", "U D" })
        QVERIFY2(!Currency::fromCode(QString::fromUtf8(code)), code);
}

void CurrencyTest::knowsDecimals()
{
    const auto digits = [](const char *code) { return Currency::fromCode(QString::fromLatin1(code))->minorDigits(); };
    QCOMPARE(digits("USD"), 2);
    QCOMPARE(digits("JPY"), 0);
    QCOMPARE(digits("KWD"), 3);
    QCOMPARE(digits("XYZ"), 2);
    QCOMPARE(Currency().minorDigits(), 2);
}

QTEST_GUILESS_MAIN(CurrencyTest)
#include "tst_currency.moc"
