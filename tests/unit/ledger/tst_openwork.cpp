// SPDX-License-Identifier: Apache-2.0
// Which payments a run checks: each case of PaymentRepository::openWork.
#include "tests/unit/ledger/openworkcase.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class OpenWorkTest final : public OpenWorkCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void newPaymentOfALinkedBillIsOpen();
    void paymentOfAnUnlinkedBillIsNot();
    void baselineIsNeverOpen();
    void undecidedIsOpen();
    void otherKindsAreNot();
    void everyStateButSyncedIsOpen_data();
    void everyStateButSyncedIsOpen();
    void provedIsSettled();
    void provedButChangedInXeroIsOpen_data();
    void provedButChangedInXeroIsOpen();
    void aChangeInXeroSaysWhatChanged();
    void removedWithALineIsOpenUntilVoided();
    void anOpenIntentIsOpenWhateverElse();
    void orderIsByDateThenId();
    void besideARemovalIsWhatMayReplaceIt();
};

void OpenWorkTest::init()
{
    begin();
}

void OpenWorkTest::cleanup()
{
    world.reset();
}

void OpenWorkTest::newPaymentOfALinkedBillIsOpen()
{
    know({ payment(1, 1) });
    QCOMPARE(open(), QList<int> { 1 });
    const PaymentRecord found = record(1);
    QCOMPARE(toString(found.standing.reason), toString(Reason::NotLinked));
    const Placement expected { InvoiceId(1), CommitmentId(107), ProjectId(7) };
    QCOMPARE(found.placement, expected);
    QCOMPARE(found.linkedInvoices, QList<InvoiceId> { InvoiceId(1) });
}

void OpenWorkTest::paymentOfAnUnlinkedBillIsNot()
{
    know({ payment(1, 99) });
    QCOMPARE(open(), QList<int> {});
    knowInvoices({ invoice(3, 7, 99) });
    QCOMPARE(open(), QList<int> { 1 });
}

void OpenWorkTest::baselineIsNeverOpen()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::Baseline));
    know({ removed(payment(1, 1)) });
    QCOMPARE(open(), QList<int> {});
    QCOMPARE(toString(record(1).standing.reason), toString(Reason::BeforeSetup));
    QCOMPARE(record(1).payment.status, PaymentStatus::Deleted);
}

void OpenWorkTest::undecidedIsOpen()
{
    DONE(payments().recordChanges({ payment(1, 1) }, PaymentAge::Undecided));
    QCOMPARE(open(), QList<int> { 1 });
}

void OpenWorkTest::otherKindsAreNot()
{
    Payment refund = payment(1, 1);
    refund.kind = PaymentKind::Other;
    know({ refund });
    QCOMPARE(open(), QList<int> {});
    QCOMPARE(toString(record(1).standing.reason), toString(Reason::NotABillPayment));
}

void OpenWorkTest::everyStateButSyncedIsOpen_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::newRow("waiting") << Reason::TemporaryFailure;
    QTest::newRow("attention") << Reason::OverIssue;
    QTest::newRow("failed") << Reason::CurrencyDiffers;
    QTest::newRow("not included") << Reason::ProjectNotSelected;
}

void OpenWorkTest::everyStateButSyncedIsOpen()
{
    QFETCH(Reason, reason);
    know({ payment(1, 1) });
    settle({ standing(1, reason) });
    QCOMPARE(open(), QList<int> { 1 });
}

void OpenWorkTest::provedIsSettled()
{
    know({ payment(1, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    QCOMPARE(open(), QList<int> {});
}

void OpenWorkTest::provedButChangedInXeroIsOpen_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : { "amount", "currency", "date", "status deleted", "status unknown" })
        QTest::newRow(what) << QString::fromLatin1(what);
}

void OpenWorkTest::provedButChangedInXeroIsOpen()
{
    QFETCH(QString, what);
    know({ payment(1, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    Payment now = payment(1, 1);
    now.updatedAt += std::chrono::hours(1);
    if (what == QLatin1String("amount"))
        now.amount = usd(10'001);
    else if (what == QLatin1String("currency"))
        now.amount = now.amount.withCurrency(*Currency::fromCode(u"CAD"_s));
    else if (what == QLatin1String("date"))
        now.date = now.date.addDays(1);
    else
        now.status = what.endsWith(QLatin1String("deleted")) ? PaymentStatus::Deleted : PaymentStatus::Unknown;
    know({ now });
    QCOMPARE(open(), QList<int> { 1 });
    QCOMPARE(record(1).issued->amount, usd(10'000));
    // What Xero shows now differs from what was proved: no longer green, whether or not a run gets to it.
    const Standing standing = record(1).standing;
    QVERIFY(standing.state() != PaymentState::Synced);
    if (what.startsWith(QLatin1String("status")))
        QCOMPARE(toString(standing.reason),
            toString(what.endsWith(QLatin1String("deleted")) ? Reason::VoidPending : Reason::UnknownStatus));
    else
        QCOMPARE(toString(standing.reason), toString(Reason::ChangedAfterIssue));
}

void OpenWorkTest::aChangeInXeroSaysWhatChanged()
{
    know({ payment(1, 1), payment(2, 1), payment(3, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500), proved(payment(2, 1), 1, 7, 501), proved(payment(3, 1), 1, 7, 502) });
    Payment dearer = payment(1, 1);
    dearer.amount = usd(10'001);
    Payment later = payment(2, 1);
    later.date = later.date.addDays(1);
    know({ dearer, later, payment(3, 1) });
    const QStringList amount { u"amount"_s, u"100.00"_s, u"100.01"_s };
    QCOMPARE(record(1).standing.args, amount);
    const QStringList date { u"date"_s, u"2026-11-03"_s, u"2026-11-04"_s };
    QCOMPARE(record(2).standing.args, date);
    QCOMPARE(toString(record(3).standing.reason), toString(Reason::Proved));
    const auto events = world->ledger->runs().eventsOf(paymentId(1)).value();
    QVERIFY(events.first().text.contains(u"100.01"_s) || events.last().text.contains(u"100.01"_s));
    know({ dearer, later, payment(3, 1) });
    QCOMPARE(world->ledger->runs().eventsOf(paymentId(1)).value().size(), events.size());
}

void OpenWorkTest::removedWithALineIsOpenUntilVoided()
{
    know({ payment(1, 1) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    know({ removed(payment(1, 1)) });
    QCOMPARE(open(), QList<int> { 1 });
    Settlement voided = proved(payment(1, 1), 1, 7, 500);
    voided.standing.reason = Reason::Voided;
    voided.issued->amount = usd(0);
    settle({ voided });
    know({ removed(payment(1, 1)) });
    QCOMPARE(open(), QList<int> {});
    QCOMPARE(toString(record(1).standing.reason), toString(Reason::Voided));
}

void OpenWorkTest::anOpenIntentIsOpenWhateverElse()
{
    know({ payment(1, 1), payment(2, 99) });
    settle({ proved(payment(1, 1), 1, 7, 500) });
    const auto intents = world->ledger->journal().recordIntents({ intent(payment(1, 1), 1, 7) });
    QVERIFY(intents);
    QCOMPARE(open(), QList<int> { 1 });
    QVERIFY(record(1).hasOpenIntent);
    QVERIFY(!record(2).hasOpenIntent);
    QVERIFY(record(1).isOpenIntentTried); // settled by the same run
    DONE(payments().settle({ proved(payment(1, 1), 1, 7, 500) }, RunId(2)));
    QVERIFY(!record(1).isOpenIntentTried);
    DONE(world->ledger->journal().recordOutcomes({ Outcome { intents->at(0).id, OutcomeKind::NotDone, {} } }));
    QCOMPARE(open(), QList<int> {});
}

void OpenWorkTest::orderIsByDateThenId()
{
    Payment late = payment(1, 1);
    late.date = QDate(2026, 12, 1);
    know({ late, payment(3, 1), payment(2, 1) });
    const QList<int> expected { 2, 3, 1 };
    QCOMPARE(open(), expected);
}

/// What the circuit breaker counts before a run (rule 21): removals, and what is paired with them.
void OpenWorkTest::besideARemovalIsWhatMayReplaceIt()
{
    know({ payment(1, 1), payment(2, 1), payment(3, 2) });
    const auto beside = [this] {
        const auto found = payments().openBesideRemovals(Scope());
        QList<int> numbers;
        for (const PaymentRecord &record : *found)
            numbers << static_cast<int>(record.payment.id.value().data1);
        return numbers;
    };
    QCOMPARE(beside(), QList<int> {});
    settle({ proved(payment(1, 1), 1, 7, 500) });
    QCOMPARE(beside(), QList<int> {});
    know({ removed(payment(1, 1)) });
    QCOMPARE(open(), (QList<int> { 1, 2, 3 }));
    QCOMPARE(beside(), (QList<int> { 1, 2 }));
    know({ removed(payment(3, 2)) });
    QCOMPARE(beside(), (QList<int> { 1, 2 }));
}

QTEST_GUILESS_MAIN(OpenWorkTest)
#include "tst_openwork.moc"
