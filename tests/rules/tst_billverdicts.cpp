// SPDX-License-Identifier: Apache-2.0
// Rule 15, the decision: a bill beside its payments.
#include "core/sync/plan/reversals.h"
#include "tests/rules/reversalacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kReadAt = instantFromMs(1'790'000'000'000);

Bill billPaid(qint64 minor)
{
    Bill bill;
    bill.amountPaid = usd(minor);
    bill.updatedAt = kReadAt;
    return bill;
}

CountedPayment counted(qint64 minor, PaymentStatus status = PaymentStatus::Authorised)
{
    CountedPayment payment;
    payment.kind = PaymentKind::BillPayment;
    payment.status = status;
    payment.amount = usd(minor);
    return payment;
}

BillVerdict judged(qint64 paid, const QList<CountedPayment> &payments)
{
    return judgeBill(billPaid(paid), payments, kReadAt);
}

} // namespace

class BillVerdictsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comparesWithWhatStands();
    void whatIsNotKnownIsNoVerdict();
    void aProofDoesNotBringTheMoneyBack();
};

void BillVerdictsTest::comparesWithWhatStands()
{
    QCOMPARE(judged(700, { counted(500), counted(200) }), BillVerdict::Agrees);
    QCOMPARE(judged(200, { counted(500), counted(200) }), BillVerdict::TakenBack);
    QCOMPARE(judged(699, { counted(500), counted(200) }), BillVerdict::TakenBack);
    QCOMPARE(judged(200, { counted(500, PaymentStatus::Deleted), counted(200) }), BillVerdict::Agrees);
    QCOMPARE(judged(0, {}), BillVerdict::Agrees);
    // A payment that the ledger does not know of is no money taken back.
    QCOMPARE(judged(900, { counted(500), counted(200) }), BillVerdict::Agrees);
}

void BillVerdictsTest::whatIsNotKnownIsNoVerdict()
{
    QCOMPARE(judged(200, { counted(500), counted(200, PaymentStatus::Unknown) }), BillVerdict::Unclear);
    CountedPayment other = counted(500);
    other.kind = PaymentKind::Other;
    QCOMPARE(judged(200, { other, counted(200) }), BillVerdict::Unclear);
    CountedPayment euro = counted(500);
    euro.amount = euro.amount.withCurrency(*Currency::fromCode(u"EUR"_s));
    QCOMPARE(judged(200, { euro, counted(200) }), BillVerdict::Unclear);
    Bill younger = billPaid(200);
    younger.updatedAt = kReadAt + 1ms; // changed after the payments were read
    QCOMPARE(judgeBill(younger, { counted(500) }, kReadAt), BillVerdict::Unclear);
}

void BillVerdictsTest::aProofDoesNotBringTheMoneyBack()
{
    PaymentRecord flagged;
    flagged.standing = { Reason::MoneyTakenBack, { u"B-1"_s } };
    QCOMPARE(standingWhenProved(flagged), flagged.standing);
    PaymentRecord changed;
    changed.standing = { Reason::ChangedInProcore, { u"amount"_s } };
    QCOMPARE(standingWhenProved(changed).reason, Reason::Proved);
}

QTEST_GUILESS_MAIN(BillVerdictsTest)
#include "tst_billverdicts.moc"
