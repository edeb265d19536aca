// SPDX-License-Identifier: Apache-2.0
// What happens in Xero in tests of rule 15: checks that are voided on a later date.
#pragma once

#include "tests/rules/changeacts.h"

namespace tieout::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// A payment that was synced, and whose check was then voided on a later date.
inline PaymentId takenBack(BooksFixture &books)
{
    books.setUp();
    const PaymentId payment = books.xero.pay(books.bill, u"500.00"_s);
    books.sync();
    books.xero.voidCheckLater(payment);
    return payment;
}

/// The check is voided on a later date, after the next run reads the payments and before it reads the bill.
inline void voidDuringTheRun(BooksFixture &books, PaymentId payment)
{
    const auto isDone = std::make_shared<bool>(false);
    books.procore.failsBefore = [&books, payment, isDone](const QString &name) -> std::optional<Error> {
        if (name == QLatin1String("invoices") && !std::exchange(*isDone, true)) {
            books.clock.advance(2s);
            books.xero.voidCheckLater(payment);
        }
        return std::nullopt;
    };
}

} // namespace tieout::test
