// SPDX-License-Identifier: Apache-2.0
// A ledger with payments in every state, for tests that damage it.
#pragma once

#include "core/ledger/ledgerfile.h"
#include "core/ledger/overviewrepository.h"
#include "tests/support/booksfixture.h"
#include "tests/support/comparing.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

constexpr int kPage = 4096;

/// A payment in every state, and one that no run has seen when the ledger is damaged.
struct World {
    World()
    {
        old = books.xero.pay(books.bill, u"1000.00"_s);
        books.setUp();
        issued = books.xero.pay(books.bill, u"2000.00"_s);
        gone = books.xero.pay(books.bill, u"1500.00"_s);
        books.sync();
        books.xero.remove(gone);
        books.sync();
        fresh = books.xero.pay(books.bill, u"500.00"_s);
    }

    /// What must hold after any mishap and one more run.
    void verify()
    {
        QCOMPARE(books.procore.lines.size(), 3);
        QVERIFY(!books.procore.lineNaming(old));
        const QList<std::pair<PaymentId, QString>> amounts { { issued, u"2000.00"_s }, { gone, u"0.00"_s },
            { fresh, u"500.00"_s } };
        for (const auto &[payment, amount] : amounts) {
            QVERIFY(books.procore.lineNaming(payment));
            QCOMPARE(books.procore.lineNaming(payment)->amount.toDecimalText(), amount);
        }
        QCOMPARE(books.reasonOf(fresh), Reason::Proved);
        const auto rows = books.ledger->overview().payments(PaymentFilter { PaymentState::Synced, {}, {}, {} });
        QVERIFY(rows);
        for (const PaymentRow &row : *rows) {
            const PaymentId id = row.record.payment.id;
            QVERIFY2(books.procore.lineNaming(id), "green without a line");
        }
    }

    /// Everything is known again.
    void verifyWhole()
    {
        verify();
        QCOMPARE(books.reasonOf(old), Reason::BeforeSetup);
        QCOMPARE(books.reasonOf(issued), Reason::Proved);
        QCOMPARE(books.reasonOf(gone), Reason::Voided);
    }

    [[nodiscard]] QStringList aside() const { return ledgersSetAside(books.ledgerPath()); }

    BooksFixture books;
    PaymentId old;
    PaymentId issued;
    PaymentId gone;
    PaymentId fresh;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace tieout::test
