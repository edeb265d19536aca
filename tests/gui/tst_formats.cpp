// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "ui/style/formats.h"

namespace tieout {

class TestFormats final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void amounts()
    {
        QCOMPARE(formats::amount(dollars("1284310.22")), QStringLiteral("1,284,310.22"));
        QCOMPARE(formats::amount(dollars("-1.05")), QStringLiteral("(1.05)"));
        QCOMPARE(formats::amount(dollars("0.00")), QStringLiteral("0.00"));
        QCOMPARE(formats::money(dollars("12500.00")), QStringLiteral("$12,500.00"));
        QCOMPARE(formats::money(dollars("-12500.00")), QStringLiteral("($12,500.00)"));
    }

    void amountsOfOtherCurrencies()
    {
        const auto money = [](const char *text, const char *code) {
            return *Money::fromDecimalText(QString::fromLatin1(text), *Currency::fromCode(QString::fromLatin1(code)));
        };
        QCOMPARE(formats::money(money("10.00", "CAD")), QStringLiteral("CAD\u00a010.00"));
        QCOMPARE(formats::amount(money("1000", "JPY")), QStringLiteral("1,000"));
        QCOMPARE(formats::amount(money("1.234", "KWD")), QStringLiteral("1.234"));
    }

    void centsSurviveWhereADoubleWouldLoseThem()
    {
        QCOMPARE(formats::amount(Money::fromMinor(9007199254740993, Currency::usd())),
            QStringLiteral("90,071,992,547,409.93"));
        QCOMPARE(formats::amount(Money::fromMinor(std::numeric_limits<qint64>::min(), Currency::usd())),
            QStringLiteral("(92,233,720,368,547,758.08)"));
    }

    void followsTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(formats::amount(dollars("1284310.22")), QStringLiteral("1.284.310,22"));
        QCOMPARE(formats::date(QDate(2026, 11, 18)), QStringLiteral("18.11.2026"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(formats::date(QDate(2026, 11, 18)), QStringLiteral("11/18/2026"));
        QCOMPARE(formats::date({}), QString());
    }

    void momentsOfOtherZonesNameThem()
    {
        const Instant instant = *instantFromIsoText(QStringLiteral("2026-11-20T14:00:00Z"));
        const QString text = formats::momentIn(instant, QByteArrayLiteral("America/Los_Angeles"));
        QVERIFY2(text.contains(QStringLiteral("6:00")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("PST")), qPrintable(text));
    }

    void frequenciesAreProcoresFive()
    {
        QCOMPARE(formats::frequency(Frequency::Every2Hours), QStringLiteral("Every 2 Hours"));
        QCOMPARE(formats::frequency(Frequency::Never), QStringLiteral("Never"));
    }
};

} // namespace tieout

QTEST_MAIN(tieout::TestFormats)
#include "tst_formats.moc"
