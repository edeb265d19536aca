// SPDX-License-Identifier: Apache-2.0
// A second project with paid commitments, and the passing of days.
#pragma once

#include "tests/support/booksfixture.h"

namespace tieout::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A second project with this many paid commitments, all synced.
struct ManyBooks : BooksFixture {
    explicit ManyBooks(int count)
    {
        setUp();
        for (int i = 0; i < count; ++i) {
            const QString number = u"SC-%1"_s.arg(2000 + i);
            const Bill owed = xero.addBill(number, u"900.00"_s);
            const Commitment added = procore.addCommitment(number);
            procore.addInvoice(added, number, u"900.00"_s, owed.id);
            payments.append(xero.pay(owed, u"100.00"_s));
            watched.append(added.id);
        }
        sync();
        showTotals();
    }

    /// Procore counts again after each change (docs/sandbox.md, Procore 12).
    void showTotals()
    {
        for (Commitment &one : procore.commitments) {
            qint64 total = 0;
            for (const PaymentLine &line : procore.linesOf(one.id))
                total += line.amount.minor();
            one.totalPayments = Money::fromMinor(total, Currency::usd());
        }
    }

    /// The next day's first scheduled run.
    RunReport nextDay()
    {
        clock.advance(24h);
        xero.passTime(24h);
        return syncScheduled();
    }

    [[nodiscard]] qsizetype callsOf(const char *name) const { return procore.log.count(QLatin1String(name)); }

    QList<PaymentId> payments;
    QList<CommitmentId> watched;
};

} // namespace tieout::test
