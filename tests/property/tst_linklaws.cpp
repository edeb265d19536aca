// SPDX-License-Identifier: Apache-2.0
// Laws of suggested links: symmetric to writing, monotone, complete, never a linked pair, ties named.
#include "core/links/linkkeys.h"
#include "core/links/linksuggestions.h"

#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

BillId billId(int number)
{
    return BillId(QUuid(static_cast<uint>(number) + 1, 2, 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1));
}

Invoice invoice(int id, const QString &number, const QString &vendor, qint64 due, QDate date)
{
    Invoice value;
    value.id = InvoiceId(id + 1);
    value.invoiceNumber = number;
    value.vendorName = vendor;
    value.currentPaymentDue = Money::fromMinor(due, Currency::usd());
    value.billingDate = date;
    return value;
}

Bill bill(int id, const QString &number, const QString &vendor, qint64 total, QDate date)
{
    Bill value;
    value.id = billId(id);
    value.number = number;
    value.vendorName = vendor;
    value.total = Money::fromMinor(total, Currency::usd());
    value.tax = Money::fromMinor(0, Currency::usd());
    value.date = date;
    return value;
}

const QStringList kVendors { u"Cascade Drywall LLC"_s, u"Olympic Glazing & Storefront"_s, u"O'Brien Steel, Inc."_s,
    u"Rainier"_s };

QString someNumber()
{
    return u"CD-%1-%2"_s.arg(*rc::gen::inRange(1040, 1050)).arg(*rc::gen::inRange(1, 4), 2, 10, QLatin1Char('0'));
}

Invoice someInvoice(int id)
{
    return invoice(id, someNumber(), kVendors[*rc::gen::inRange(0, 4)], *rc::gen::inRange(1, 4) * 100000,
        QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 60)));
}

Bill someBill(int id)
{
    return bill(id, someNumber(), kVendors[*rc::gen::inRange(0, 4)], *rc::gen::inRange(1, 4) * 100000,
        QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 60)));
}

/// Another person's way to write the same: case, spaces, punctuation, a dropped legal form.
QString written(const QString &text)
{
    QString other;
    const bool loud = *rc::gen::arbitrary<bool>();
    for (const QChar c : text) {
        other += loud ? c.toUpper() : c.toLower();
        if (c == QLatin1Char(' ') && *rc::gen::arbitrary<bool>())
            other += u"  "_s;
    }
    return QLatin1Char(' ') + other + QLatin1Char(' ');
}

} // namespace

class LinkLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theScoreIsTheSumOfItsReasons();
    void howItIsWrittenDoesNotMatter();
    void moreInCommonNeverScoresLess();
    void theIndexFindsWhatComparingEverythingFinds();
    void tiesAreTold();
    void whatCannotBeIsNotSuggested();
    void hostileAmountsAreOnlyFarApart();
    void rentIsNotReadFromXero();
    void theWorkGrowsWithTheInvoices();
};

void LinkLawsTest::theScoreIsTheSumOfItsReasons()
{
    QVERIFY(rc::check("sum", [] {
        const LinkSuggestion pair = scoreOf(someInvoice(1), someBill(1));
        int total = 0;
        for (const LinkReason &reason : pair.reasons) {
            RC_ASSERT(reason.points > 0);
            RC_ASSERT(!reason.text.isEmpty());
            total += reason.points;
        }
        RC_ASSERT(total == pair.score);
        RC_ASSERT(pair.score >= 0 && pair.score <= 100);
    }));
}

void LinkLawsTest::howItIsWrittenDoesNotMatter()
{
    QVERIFY(rc::check("writing", [] {
        const Invoice ours = someInvoice(1);
        const Bill theirs = someBill(1);
        Bill other = theirs;
        other.number = written(theirs.number);
        other.vendorName = written(theirs.vendorName);
        RC_ASSERT(scoreOf(ours, theirs).score == scoreOf(ours, other).score);
        Invoice ourOther = ours;
        ourOther.invoiceNumber = written(ours.invoiceNumber);
        ourOther.vendorName = written(ours.vendorName);
        RC_ASSERT(scoreOf(ours, theirs).score == scoreOf(ourOther, theirs).score);
    }));
    QCOMPARE(vendorKey(u"Cascade Drywall, L.L.C."_s), vendorKey(u"cascade  DRYWALL"_s));
    QCOMPARE(vendorKey(u"Olympic & Co"_s), u"olympic and"_s);
    QCOMPARE(digitsKey(u"CD-1042-03"_s), digitsKey(u"1042/3"_s));
    QVERIFY(digitsKey(u"INV-7"_s).isEmpty());
}

void LinkLawsTest::moreInCommonNeverScoresLess()
{
    QVERIFY(rc::check("monotone", [] {
        const Invoice ours = someInvoice(1);
        const Bill theirs = someBill(1);
        const int before = scoreOf(ours, theirs).score;
        Bill closer = theirs;
        switch (*rc::gen::inRange(0, 4)) {
        case 0:
            closer.number = ours.invoiceNumber;
            break;
        case 1:
            closer.vendorName = ours.vendorName;
            break;
        case 2:
            closer.total = *ours.currentPaymentDue;
            break;
        default:
            closer.date = closer.date.addDays(closer.date.daysTo(ours.billingDate) / 2);
            break;
        }
        RC_ASSERT(scoreOf(ours, closer).score >= before);
    }));
    const Bill far = bill(1, u"x"_s, {}, 100'000, {});
    const Invoice same = invoice(1, {}, {}, 100'000, {});
    const Invoice near = invoice(1, {}, {}, 100'500, {});
    const Invoice apart = invoice(1, {}, {}, 200'000, {});
    QVERIFY(scoreOf(same, far).score > scoreOf(near, far).score);
    QVERIFY(scoreOf(near, far).score > scoreOf(apart, far).score);
    QCOMPARE(scoreOf(apart, far).score, 0);
}

void LinkLawsTest::theIndexFindsWhatComparingEverythingFinds()
{
    QVERIFY(rc::check("index", [] {
        QList<Invoice> invoices;
        QList<Bill> bills;
        for (int i = 0; i < *rc::gen::inRange(1, 8); ++i)
            invoices << someInvoice(i);
        for (int i = 0; i < *rc::gen::inRange(1, 12); ++i)
            bills << someBill(i);
        QSet<QPair<qint64, QUuid>> expected;
        for (const Invoice &ours : invoices) {
            for (const Bill &theirs : bills) {
                if (scoreOf(ours, theirs).score >= LinkWeights::suggestFrom)
                    expected.insert({ ours.id.value(), theirs.id.value() });
            }
        }
        QSet<QPair<qint64, QUuid>> found;
        for (const LinkSuggestion &pair : suggestLinks(invoices, bills, 1000))
            found.insert({ pair.invoice.id.value(), pair.bill.id.value() });
        RC_ASSERT(found == expected);
    }));
}

void LinkLawsTest::tiesAreTold()
{
    const QDate day(2026, 3, 1);
    const Invoice ours = invoice(1, u"1042-03"_s, u"Rainier"_s, 100, day);
    const Bill first = bill(1, u"1042-03"_s, u"Rainier"_s, 100, day);
    Bill twin = first;
    twin.id = billId(2);
    const auto alone = suggestLinks({ ours }, { first });
    QCOMPARE(alone.size(), 1);
    QVERIFY(!alone[0].isTie);
    QCOMPARE(alone[0].score, 100);
    for (const LinkSuggestion &pair : suggestLinks({ ours }, { first, twin }))
        QVERIFY(pair.isTie);
    twin.date = day.addDays(30);
    QVERIFY(!suggestLinks({ ours }, { first, twin })[0].isTie);
    Invoice other = ours;
    other.id = InvoiceId(9);
    for (const LinkSuggestion &pair : suggestLinks({ ours, other }, { first }))
        QVERIFY(pair.isTie);
    // A tie is named although only the best few are shown.
    QList<Bill> many;
    for (int i = 0; i < 10; ++i) {
        many << first;
        many.last().id = billId(100 + i);
    }
    const auto few = suggestLinks({ ours }, many, 1);
    QCOMPARE(few.size(), 1);
    QVERIFY(few[0].isTie);
}

void LinkLawsTest::whatCannotBeIsNotSuggested()
{
    const QDate day(2026, 3, 1);
    Invoice ours = invoice(1, u"1042-03"_s, u"Rainier"_s, 100, day);
    Bill theirs = bill(1, u"1042-03"_s, u"Rainier"_s, 100, day);
    ours.originId = theirs.id.toString(); // a person took this link away
    QVERIFY(suggestLinks({ ours }, { theirs }).isEmpty());
    ours.originId.clear();
    theirs.isAccountsPayable = false;
    QVERIFY(suggestLinks({ ours }, { theirs }).isEmpty());
    theirs.isAccountsPayable = true;
    ours.currency = *Currency::fromCode(u"CAD"_s);
    QVERIFY(suggestLinks({ ours }, { theirs }).isEmpty());
}

void LinkLawsTest::hostileAmountsAreOnlyFarApart()
{
    const qint64 most = std::numeric_limits<qint64>::max();
    const qint64 least = std::numeric_limits<qint64>::min() + 1;
    Bill theirs = bill(1, u"1"_s, {}, least, {});
    theirs.tax = Money::fromMinor(most, Currency::usd());
    QCOMPARE(scoreOf(invoice(1, {}, {}, most, {}), theirs).score, 0);
}

void LinkLawsTest::rentIsNotReadFromXero()
{
    SeenBill rent { billId(1), u"RENT-11"_s, u"Harbor Properties"_s, {} };
    SeenBill drywall { billId(2), u"77"_s, u"CASCADE drywall"_s, {} };
    SeenBill numbered { billId(3), u"cd 1042 03"_s, u"Somebody"_s, {} };
    const Invoice ours = invoice(1, u"CD-1042-03"_s, u"Cascade Drywall LLC"_s, 100, {});
    const QList<BillId> worth { billId(2), billId(3) };
    QCOMPARE(billsWorthReading({ ours }, { rent, drywall, numbered }), worth);
}

void LinkLawsTest::theWorkGrowsWithTheInvoices()
{
    // 10,000 x 20,000: comparing everything would be 200 million scores; here every invoice meets a few bills, and
    // a third of both share one number, one vendor and one amount.
    QList<Invoice> invoices;
    QList<Bill> bills;
    for (int i = 0; i < 10'000; ++i)
        invoices << invoice(
            i, i % 3 == 0 ? u"1001"_s : u"A-%1"_s.arg(i), kVendors[0], i % 3 ? i : 5, QDate(2026, 1, 1));
    for (int i = 0; i < 20'000; ++i)
        bills << bill(i, i % 3 == 0 ? u"1001"_s : u"A-%1"_s.arg(i), kVendors[0], i % 3 ? i : 5, QDate(2026, 1, 1));
    QElapsedTimer timer;
    timer.start();
    const auto found = suggestLinks(invoices, bills);
    qInfo("%lld suggestions of 10,000 invoices and 20,000 bills in %lld ms", qint64(found.size()), timer.elapsed());
    QVERIFY(found.size() >= 6'600);
    QVERIFY(found.size() <= 20'000); // those that share everything point to no pair
}

QTEST_GUILESS_MAIN(LinkLawsTest)
#include "tst_linklaws.moc"
