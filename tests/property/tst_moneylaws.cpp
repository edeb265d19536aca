// SPDX-License-Identifier: Apache-2.0
#include "core/base/money.h"

#include <rapidcheck.h>

#include <limits>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

Currency anyCurrency()
{
    const char *code = *rc::gen::element("USD", "EUR", "JPY", "KWD", "CLP");
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

qint64 anyMinor()
{
    // The smallest number has no positive twin and no decimal text that is read back.
    return std::max(*rc::gen::arbitrary<qint64>(), std::numeric_limits<qint64>::min() + 1);
}

Money anyMoney(const Currency &currency)
{
    return Money::fromMinor(anyMinor(), currency);
}

} // namespace

class MoneyLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textRoundTrips();
    void trailingZerosChangeNothing();
    void surplusDigitsAreNeverRounded();
    void anyTextIsReadExactlyOrRefused();
    void additionIsExactOrRefused();
};

void MoneyLawsTest::textRoundTrips()
{
    QVERIFY(rc::check("print, then read", [] {
        const Money money = anyMoney(anyCurrency());
        const Result<Money> read = Money::fromDecimalText(money.toDecimalText(), money.currency());
        RC_ASSERT(read.has_value());
        const bool isSame = *read == money;
        RC_ASSERT(isSame);
    }));
}

void MoneyLawsTest::trailingZerosChangeNothing()
{
    QVERIFY(rc::check("1.50 is 1.5000", [] {
        const Money money = anyMoney(Currency::usd());
        const QString zeros(*rc::gen::inRange(0, 40), QLatin1Char('0'));
        const bool isSame = Money::fromDecimalText(money.toDecimalText() + zeros, money.currency()) == money;
        RC_ASSERT(isSame);
    }));
}

void MoneyLawsTest::surplusDigitsAreNeverRounded()
{
    QVERIFY(rc::check("a third decimal that is no zero is refused", [] {
        const Money money = anyMoney(Currency::usd());
        const QString zeros(*rc::gen::inRange(0, 20), QLatin1Char('0'));
        const QString digit = QString::number(*rc::gen::inRange(1, 10));
        const auto read = Money::fromDecimalText(money.toDecimalText() + zeros + digit, money.currency());
        RC_ASSERT(!read.has_value());
        RC_ASSERT(read.error().kind == ErrorKind::Malformed);
    }));
}

void MoneyLawsTest::anyTextIsReadExactlyOrRefused()
{
    QVERIFY(rc::check("what is accepted is a plain decimal", [] {
        const auto text = QString::fromStdString(
            *rc::gen::container<std::string>(rc::gen::element('0', '1', '9', '.', '-', '+', 'e', ' ', ',')));
        const auto read = Money::fromDecimalText(text, Currency::usd());
        if (!read)
            return;
        bool isNumber = false;
        const double roughly = text.toDouble(&isNumber);
        RC_ASSERT(isNumber);
        RC_ASSERT(
            !text.contains(QLatin1Char('e')) && !text.contains(QLatin1Char('+')) && !text.contains(QLatin1Char(' ')));
        RC_ASSERT(std::abs(roughly * 100 - static_cast<double>(read->minor())) <= std::abs(roughly) * 1e-9 + 0.001);
    }));
}

void MoneyLawsTest::additionIsExactOrRefused()
{
    QVERIFY(rc::check("commutes, inverts, never wraps, never mixes currencies", [] {
        const Money a = anyMoney(Currency::usd());
        const Money b = anyMoney(Currency::usd());
        const Result<Money> there = sum(a, b);
        const bool commutes = there == sum(b, a);
        RC_ASSERT(commutes);
        qint64 ignored = 0;
        const bool fits = !__builtin_add_overflow(a.minor(), b.minor(), &ignored);
        RC_ASSERT(there.has_value() == fits);
        const bool inverts = !there || difference(*there, b) == a;
        RC_ASSERT(inverts);
        RC_ASSERT(!sum(a, b.withCurrency(Currency::fromCode(u"CAD"_s).value())).has_value());
    }));
}

QTEST_GUILESS_MAIN(MoneyLawsTest)
#include "tst_moneylaws.moc"
