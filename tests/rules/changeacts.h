// SPDX-License-Identifier: Apache-2.0
// What the two offices do in tests of changes and decisions.
#pragma once

#include "core/ledger/paymentrepository.h"
#include "tests/support/amounts.h"
#include "tests/support/booksfixture.h"

#include <algorithm>

namespace tieout::test {

using namespace Qt::StringLiterals;

inline Error lost()
{
    return { ErrorKind::UnknownOutcome, u"connection closed"_s };
}

/// A payment of 500.00 with its line.
inline PaymentId issued(BooksFixture &books, const QString &amount = u"500.00"_s)
{
    const PaymentId payment = books.xero.pay(books.bill, amount);
    books.sync();
    return payment;
}

/// Puts the payment where a run, or a person, may have left it.
inline void standAt(BooksFixture &books, PaymentId payment, Reason reason)
{
    Settlement settlement;
    settlement.payment = payment;
    settlement.standing = Standing { reason, {} };
    QVERIFY(books.ledger->payments().settle({ settlement }, RunId()));
}

/// A payment of 500.00 whose line Procore made one of 499.99.
inline PaymentId cameOutACentLess(BooksFixture &books)
{
    books.setUp();
    books.procore.storesDifferently = [](PaymentLine &line) {
        if (!line.amount.isZero())
            line.amount = usd(u"499.99"_s);
    };
    return issued(books);
}

/// The scheduled run of the next hour.
inline RunReport hourly(BooksFixture &books)
{
    books.clock.advance(std::chrono::minutes(50)); // and a run takes ten
    books.xero.passTime(std::chrono::minutes(50));
    return books.syncScheduled();
}

/// What editing a batch does to each member: removes it and makes it anew.
inline PaymentId enteredAgain(BooksFixture &books, PaymentId payment)
{
    books.xero.remove(payment);
    return books.xero.pay(books.bill, books.xero.payments.value(payment).amount.toDecimalText());
}

/// A line that somebody typed for a payment of 500.00, dated one day off.
inline PaymentLine typedFor(BooksFixture &books, const QString &origin = {})
{
    books.procore.typeLine(books.invoice, u"500.00"_s);
    PaymentLine &line = books.procore.lines.last();
    line.date = QDate(2026, 11, 19);
    line.originId = origin;
    line.notes = u"typed by Ann"_s;
    return line;
}

inline qsizetype creates(const BooksFixture &books)
{
    return std::count_if(books.procore.writes.begin(), books.procore.writes.end(),
        [](const ArrivedWrite &write) { return write.what == QLatin1String("create"); });
}

/// The n-th update from now on fails, before or after it was carried out.
inline void breakUpdate(BooksFixture &books, int n, bool done)
{
    const auto seen = std::make_shared<int>(0);
    const auto breaks = [seen, n](const QString &name) -> std::optional<Error> {
        if (name != QLatin1String("update") || ++*seen < n)
            return std::nullopt;
        return lost();
    };
    (done ? books.procore.failsAfter : books.procore.failsBefore) = breaks;
}

inline void mend(BooksFixture &books)
{
    books.procore.failsAfter = {};
    books.procore.failsBefore = {};
    books.restart();
}

inline void addBreakdowns(int updates)
{
    QTest::addColumn<int>("update");
    QTest::addColumn<bool>("done");
    for (int update = 1; update <= updates; ++update) {
        for (const bool done : { false, true })
            QTest::addRow("update %d %s", update, done ? "done, answer lost" : "never arrived") << update << done;
    }
}

} // namespace tieout::test
