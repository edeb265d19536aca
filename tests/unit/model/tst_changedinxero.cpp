// SPDX-License-Identifier: Apache-2.0
#include "core/model/changedinxero.h"
#include "tests/support/comparing.h"

#include <QTest>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

LineDraft written(qint64 cents, const Currency &currency = Currency::usd())
{
    LineDraft draft;
    draft.amount = Money::fromMinor(cents, currency);
    draft.date = QDate(2026, 11, 20);
    return draft;
}

Payment shown(PaymentStatus status, qint64 cents = 1250)
{
    Payment payment;
    payment.status = status;
    payment.statusText = u"PAUSED"_s;
    payment.amount = Money::fromMinor(cents, Currency::usd());
    payment.date = QDate(2026, 11, 20);
    return payment;
}

} // namespace

class ChangedInXeroTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalIsUnchanged();
    void theFieldIsNamedWithBothValues();
    void aRemovedPaymentWaitsForItsVoid();
    void withoutADraftOnlyTheStatusCounts();
};

void ChangedInXeroTest::equalIsUnchanged()
{
    QVERIFY(!changedInXero(written(1250), shown(PaymentStatus::Authorised)));
}

void ChangedInXeroTest::theFieldIsNamedWithBothValues()
{
    const auto amount = changedInXero(written(1250), shown(PaymentStatus::Authorised, 1300));
    QVERIFY(amount);
    QCOMPARE(amount->reason, Reason::ChangedAfterIssue);
    QCOMPARE(amount->args, QStringList({ u"amount"_s, u"12.50"_s, u"13.00"_s }));
    // The same number in another currency is a different amount.
    const auto currency = changedInXero(written(1250, *Currency::fromCode(u"CAD"_s)), shown(PaymentStatus::Authorised));
    QVERIFY(currency);
    QCOMPARE(currency->args, QStringList({ u"currency"_s, u"CAD"_s, u"USD"_s }));
    Payment later = shown(PaymentStatus::Authorised);
    later.date = QDate(2026, 11, 21);
    const auto date = changedInXero(written(1250), later);
    QVERIFY(date);
    QCOMPARE(date->args, QStringList({ u"date"_s, u"2026-11-20"_s, u"2026-11-21"_s }));
}

void ChangedInXeroTest::aRemovedPaymentWaitsForItsVoid()
{
    const auto removed = changedInXero(written(1250), shown(PaymentStatus::Deleted));
    QVERIFY(removed);
    QCOMPARE(removed->reason, Reason::VoidPending);
    QVERIFY(!changedInXero(written(0), shown(PaymentStatus::Deleted)));
}

void ChangedInXeroTest::withoutADraftOnlyTheStatusCounts()
{
    QVERIFY(!changedInXero(std::nullopt, shown(PaymentStatus::Authorised)));
    const auto removed = changedInXero(std::nullopt, shown(PaymentStatus::Deleted));
    QVERIFY(removed && removed->reason == Reason::VoidPending);
    const auto unknown = changedInXero(std::nullopt, shown(PaymentStatus::Unknown));
    QVERIFY(unknown && unknown->reason == Reason::UnknownStatus);
    QCOMPARE(unknown->args, QStringList { u"PAUSED"_s });
}

QTEST_GUILESS_MAIN(ChangedInXeroTest)
#include "tst_changedinxero.moc"
