// SPDX-License-Identifier: Apache-2.0
#include "core/links/linksuggestions.h"

#include "core/base/tr.h"
#include "core/links/linkkeys.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

void add(LinkSuggestion &pair, LinkClue clue, int points, const QString &text)
{
    if (points <= 0)
        return;
    pair.score += points;
    pair.reasons << LinkReason { clue, points, text };
}

void weighNumber(LinkSuggestion &pair)
{
    const QString &ours = pair.invoice.invoiceNumber;
    const QString &theirs = pair.bill.number;
    const QString key = numberKey(ours);
    if (!key.isEmpty() && key == numberKey(theirs)) {
        add(pair, LinkClue::BillNumber, LinkWeights::sameNumber, Tr::tr("Both have the number %1.").arg(theirs));
        return;
    }
    const QString digits = digitsKey(ours);
    if (!digits.isEmpty() && digits == digitsKey(theirs))
        add(pair, LinkClue::BillNumber, LinkWeights::sameDigits,
            Tr::tr("The numbers %1 and %2 have the same digits.").arg(ours, theirs));
}

void weighVendor(LinkSuggestion &pair)
{
    const QString ours = vendorKey(pair.invoice.vendorName);
    const QString theirs = vendorKey(pair.bill.vendorName);
    if (ours.isEmpty() || theirs.isEmpty())
        return;
    if (ours == theirs) {
        add(pair, LinkClue::Vendor, LinkWeights::sameVendor,
            Tr::tr("Both name the vendor %1.").arg(pair.bill.vendorName));
        return;
    }
    const bool isPart = ours.startsWith(theirs + QLatin1Char(' ')) || theirs.startsWith(ours + QLatin1Char(' '));
    if (isPart)
        add(pair, LinkClue::Vendor, LinkWeights::partOfVendor,
            Tr::tr("The vendors %1 and %2 may be the same.").arg(pair.invoice.vendorName, pair.bill.vendorName));
}

/// How far two amounts are apart in minor units; unsigned, since the largest are further apart than 63 bits hold.
quint64 apart(qint64 a, qint64 b)
{
    return a > b ? static_cast<quint64>(a) - static_cast<quint64>(b)
                 : static_cast<quint64>(b) - static_cast<quint64>(a);
}

/// The bill's total with and without its tax: Procore's side has none (rule 7).
QList<qint64> amountsOf(const Bill &bill)
{
    QList<qint64> amounts { bill.total.minor() };
    const auto net = difference(bill.total, bill.tax.withCurrency(bill.total.currency()));
    if (net && *net != bill.total)
        amounts << net->minor();
    return amounts;
}

void weighAmount(LinkSuggestion &pair)
{
    if (!pair.invoice.currentPaymentDue || pair.bill.total.isZero())
        return;
    const qint64 due = pair.invoice.currentPaymentDue->minor();
    quint64 nearest = apart(due, pair.bill.total.minor());
    for (const qint64 amount : amountsOf(pair.bill))
        nearest = std::min(nearest, apart(due, amount));
    const QString total = pair.bill.total.toDecimalText();
    if (nearest == 0)
        add(pair, LinkClue::Amount, LinkWeights::sameAmount, Tr::tr("Both are for %1.").arg(total));
    else if (nearest <= apart(due, 0) / 100)
        add(pair, LinkClue::Amount, LinkWeights::nearAmount,
            Tr::tr("The amounts %1 and %2 are close.").arg(pair.invoice.currentPaymentDue->toDecimalText(), total));
}

void weighDate(LinkSuggestion &pair)
{
    if (!pair.invoice.billingDate.isValid() || !pair.bill.date.isValid())
        return;
    constexpr qint64 kDaysPerPoint = 5;
    const qint64 days = qAbs(pair.invoice.billingDate.daysTo(pair.bill.date));
    const qint64 lost = (days + kDaysPerPoint - 1) / kDaysPerPoint;
    if (lost >= LinkWeights::date)
        return;
    add(pair, LinkClue::Date, LinkWeights::date - static_cast<int>(lost),
        days == 0 ? Tr::tr("Both have the same date.") : Tr::tr("Days between their dates: %1.").arg(days));
}

bool differInCurrency(const Invoice &invoice, const Bill &bill)
{
    return invoice.currency.isKnown() && bill.total.currency().isKnown() && invoice.currency != bill.total.currency();
}

/// Where a bill can be found. An invoice is looked up by the same keys.
QStringList keysOf(const QString &number, const QString &vendor, const QList<qint64> &amounts)
{
    QStringList keys;
    const QString whole = numberKey(number);
    const QString digits = digitsKey(number);
    const QString name = vendorKey(vendor);
    if (!whole.isEmpty())
        keys << u"n/"_s + whole;
    if (!digits.isEmpty())
        keys << u"d/"_s + digits;
    if (name.isEmpty())
        return keys;
    if (!whole.isEmpty())
        keys << u"nv/%1/%2"_s.arg(whole, name);
    if (!digits.isEmpty())
        keys << u"dv/%1/%2"_s.arg(digits, name);
    for (const qint64 amount : amounts)
        keys << u"va/%1/%2"_s.arg(name).arg(amount);
    return keys;
}

QStringList keysOf(const Invoice &invoice)
{
    QList<qint64> amounts;
    if (invoice.currentPaymentDue)
        amounts << invoice.currentPaymentDue->minor();
    return keysOf(invoice.invoiceNumber, invoice.vendorName, amounts);
}

QStringList keysOf(const Bill &bill)
{
    return keysOf(bill.number, bill.vendorName, amountsOf(bill));
}

bool isBetter(const LinkSuggestion &a, const LinkSuggestion &b)
{
    if (a.score != b.score)
        return a.score > b.score;
    if (a.invoice.id != b.invoice.id)
        return a.invoice.id < b.invoice.id;
    return a.bill.id < b.bill.id;
}

/// The best score of an invoice (or bill), and how many pairs have it.
struct Best {
    int score = 0;
    int count = 0;

    void see(int other)
    {
        if (other > score)
            *this = { other, 1 };
        else if (other == score)
            ++count;
    }
};

void markTies(QList<LinkSuggestion> &pairs)
{
    QHash<InvoiceId, Best> invoices;
    QHash<BillId, Best> bills;
    for (const LinkSuggestion &pair : std::as_const(pairs)) {
        invoices[pair.invoice.id].see(pair.score);
        bills[pair.bill.id].see(pair.score);
    }
    for (LinkSuggestion &pair : pairs) {
        const Best invoice = invoices.value(pair.invoice.id);
        const Best bill = bills.value(pair.bill.id);
        pair.isTie = (pair.score == invoice.score && invoice.count > 1) || (pair.score == bill.score && bill.count > 1);
    }
}

} // namespace

LinkSuggestion scoreOf(const Invoice &invoice, const Bill &bill)
{
    LinkSuggestion pair;
    pair.invoice = invoice;
    pair.bill = bill;
    if (differInCurrency(invoice, bill))
        return pair;
    weighNumber(pair);
    weighVendor(pair);
    weighAmount(pair);
    weighDate(pair);
    std::stable_sort(pair.reasons.begin(), pair.reasons.end(),
        [](const LinkReason &a, const LinkReason &b) { return a.points > b.points; });
    return pair;
}

QList<LinkSuggestion> suggestLinks(const QList<Invoice> &invoices, const QList<Bill> &bills, int perInvoice)
{
    QHash<QString, QList<qsizetype>> places;
    for (qsizetype place = 0; place < bills.size(); ++place) {
        for (const QString &key : keysOf(bills[place]))
            places[key] << place;
    }
    QList<LinkSuggestion> pairs;
    for (const Invoice &invoice : invoices) {
        QSet<qsizetype> candidates;
        for (const QString &key : keysOf(invoice)) {
            const QList<qsizetype> found = places.value(key);
            if (found.size() <= kTooCommon)
                candidates.unite(QSet<qsizetype>(found.begin(), found.end()));
        }
        for (const qsizetype place : std::as_const(candidates)) {
            const Bill &bill = bills[place];
            if (!bill.isAccountsPayable || bill.id == invoice.originBill())
                continue;
            const LinkSuggestion pair = scoreOf(invoice, bill);
            if (pair.score >= LinkWeights::suggestFrom)
                pairs << pair;
        }
    }
    markTies(pairs);
    std::sort(pairs.begin(), pairs.end(), &isBetter);
    QHash<InvoiceId, int> taken;
    pairs.removeIf([&taken, perInvoice](const LinkSuggestion &pair) { return ++taken[pair.invoice.id] > perInvoice; });
    return pairs;
}

QList<BillId> billsWorthReading(const QList<Invoice> &invoices, const QList<SeenBill> &seen)
{
    QSet<QString> wanted;
    for (const Invoice &invoice : invoices) {
        for (const QString &key : keysOf(invoice.invoiceNumber, {}, {}))
            wanted.insert(key);
        wanted.insert(u"v/"_s + vendorKey(invoice.vendorName));
    }
    wanted.remove(u"v/"_s);
    QList<BillId> worth;
    for (const SeenBill &bill : seen) {
        QStringList keys = keysOf(bill.number, {}, {});
        keys << u"v/"_s + vendorKey(bill.vendorName);
        const bool isWanted =
            std::any_of(keys.cbegin(), keys.cend(), [&wanted](const QString &key) { return wanted.contains(key); });
        if (isWanted)
            worth << bill.id;
    }
    return worth;
}

} // namespace tieout
