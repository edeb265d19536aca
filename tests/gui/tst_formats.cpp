// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/frequencyname.h"
#include "tests/support/samplebooks.h"
#include "ui/style/formats.h"

namespace tieout {

using namespace Qt::StringLiterals;

class FormatsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void amounts();
    void amountsOfOtherCurrencies();
    void centsSurviveWhereADoubleWouldLoseThem();
    void followsTheLocale();
    void momentsOfOtherZonesNameThem();
    void frequenciesAreProcoresFive();
};

void FormatsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void FormatsTest::amounts()
{
    QCOMPARE(formats::amount(dollars("1284310.22")), u"1,284,310.22"_s);
    QCOMPARE(formats::amount(dollars("-1.05")), u"(1.05)"_s);
    QCOMPARE(formats::amount(dollars("0.00")), u"0.00"_s);
    QCOMPARE(formats::money(dollars("12500.00")), u"$12,500.00"_s);
    QCOMPARE(formats::money(dollars("-12500.00")), u"($12,500.00)"_s);
}

void FormatsTest::amountsOfOtherCurrencies()
{
    const auto money = [](const char *text, const char *code) {
        return *Money::fromDecimalText(QString::fromLatin1(text), *Currency::fromCode(QString::fromLatin1(code)));
    };
    QCOMPARE(formats::money(money("10.00", "CAD")), u"CAD\u00a010.00"_s);
    QCOMPARE(formats::amount(money("1000", "JPY")), u"1,000"_s);
    QCOMPARE(formats::amount(money("1.234", "KWD")), u"1.234"_s);
}

void FormatsTest::centsSurviveWhereADoubleWouldLoseThem()
{
    QCOMPARE(formats::amount(Money::fromMinor(9007199254740993, Currency::usd())), u"90,071,992,547,409.93"_s);
    QCOMPARE(formats::amount(Money::fromMinor(std::numeric_limits<qint64>::min(), Currency::usd())),
        u"(92,233,720,368,547,758.08)"_s);
}

void FormatsTest::followsTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    QCOMPARE(formats::money(dollars("154491.54")), u"154\u00a0491,54\u00a0$"_s);
    QCOMPARE(formats::money(dollars("-12500.00")), u"(12\u00a0500,00\u00a0$)"_s);
    QCOMPARE(formats::money(Money::fromMinor(100, *Currency::fromCode(u"CAD"_s))), u"1,00\u00a0CAD"_s);
    QLocale::setDefault(QLocale(QLocale::Spanish, QLocale::UnitedStates));
    QCOMPARE(formats::money(dollars("12500.00")), u"$12,500.00"_s);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(formats::money(dollars("12500.00")), u"$12500.00"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(formats::amount(dollars("1284310.22")), u"1.284.310,22"_s);
    QCOMPARE(formats::date(QDate(2026, 11, 18)), u"18.11.2026"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(formats::date(QDate(2026, 11, 18)), u"11/18/2026"_s);
    QCOMPARE(formats::date({}), QString());
}

void FormatsTest::momentsOfOtherZonesNameThem()
{
    const Instant instant = *instantFromIsoText(u"2026-11-20T14:00:00Z"_s);
    const QString text = formats::momentIn(instant, QByteArrayLiteral("America/Los_Angeles"));
    QVERIFY2(text.contains(u"6:00"_s), qPrintable(text));
    QVERIFY2(text.endsWith(u"PST"_s), qPrintable(text));
}

void FormatsTest::frequenciesAreProcoresFive()
{
    QCOMPARE(frequencyName(Frequency::Every2Hours), u"Every 2 Hours"_s);
    QCOMPARE(frequencyName(Frequency::Never), u"Never"_s);
}

} // namespace tieout

QTEST_MAIN(tieout::FormatsTest)
#include "tst_formats.moc"
