// SPDX-License-Identifier: Apache-2.0
// Rules 16 and 22: whatever a service answers between unlocking a line and locking it again, the line is found and
// finished by the next run, a scheduled one too, and no decision is lost on the way.
#include "core/ledger/paymentrepository.h"
#include "core/model/paymentdecisions.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

enum class Act { Restore, RestoreUnlocked, Adopt, Void, HandOver };
enum class Fault { LostBefore, LostAfter, RateLimited, Offline, Refused };

Error errorOf(Fault fault)
{
    switch (fault) {
    case Fault::LostBefore:
    case Fault::LostAfter:
        break;
    case Fault::RateLimited:
        return { ErrorKind::RateLimited, u"429"_s };
    case Fault::Offline:
        return { ErrorKind::Offline, u"connection refused"_s };
    case Fault::Refused:
        return { ErrorKind::Rejected, u"422"_s };
    }
    return lost();
}

/// The n-th update from now on fails, or it and all after it.
void failUpdate(BooksFixture &books, int n, Fault fault, bool lasting)
{
    const auto seen = std::make_shared<int>(0);
    const auto fails = [=](const QString &name) -> std::optional<Error> {
        if (name != QLatin1String("update") || ++*seen < n || (!lasting && *seen > n))
            return std::nullopt;
        return errorOf(fault);
    };
    (fault == Fault::LostAfter ? books.procore.failsAfter : books.procore.failsBefore) = fails;
}

/// The line with what somebody put into it, and with our mark as it is now.
PaymentLine lockedAsOurs(const BooksFixture &books, PaymentLine line, PaymentId payment)
{
    line.originId = payment.toString();
    line.originData = books.procore.lines.first().originData;
    return line;
}

/// One payment of 500.00 that `act` is about; its line is the first.
PaymentId prepare(BooksFixture &books, Act act)
{
    books.setUp();
    if (act == Act::Adopt)
        typedFor(books);
    const PaymentId payment = issued(books);
    if (act == Act::Void || act == Act::HandOver)
        books.xero.remove(payment);
    if (act == Act::HandOver) // the correction of a check's number
        return books.xero.pay(books.bill, u"500.00"_s, u"1042"_s);
    if (act == Act::Restore || act == Act::RestoreUnlocked) {
        books.procore.lines.first().amount = usd(u"400.00"_s);
        if (act == Act::RestoreUnlocked)
            books.procore.lines.first().originId.clear();
        issued(books, u"10.00"_s);
    }
    return payment;
}

void perform(BooksFixture &books, Act act, PaymentId payment)
{
    if (act == Act::Void || act == Act::HandOver)
        books.syncScheduled();
    else
        books.resolve(payment, act == Act::Adopt ? Decision::Adopt : Decision::Restore);
}

/// As if somebody pressed Stop when the lines had been read.
void stopAfterTheLook(BooksFixture &books)
{
    books.procore.failsBefore = [&books](const QString &name) -> std::optional<Error> {
        if (name == QLatin1String("lines"))
            books.stop.request_stop();
        return std::nullopt;
    };
}

constexpr std::pair<Act, const char *> kActs[] { { Act::Restore, "restore" },
    { Act::RestoreUnlocked, "restore what was unlocked" }, { Act::Adopt, "adopt" }, { Act::Void, "void" },
    { Act::HandOver, "hand over" } };

void addActs()
{
    QTest::addColumn<Act>("act");
    for (const auto &[act, name] : kActs)
        QTest::newRow(name) << act;
}

/// This many scheduled runs, six hours apart.
void everySixHours(BooksFixture &books, int runs)
{
    for (int i = 0; i < runs; ++i) {
        books.clock.advance(std::chrono::minutes(350)); // and a run takes ten
        books.xero.passTime(std::chrono::minutes(350));
        books.syncScheduled();
    }
}

void verifyDone(BooksFixture &books, Act act, PaymentId payment)
{
    const PaymentLine after = books.procore.lines.first();
    QCOMPARE(books.reasonOf(payment), act == Act::Void ? Reason::Voided : Reason::Proved);
    QCOMPARE(after.amount, usd(act == Act::Void ? u"0.00"_s : u"500.00"_s));
    QCOMPARE(after.originId, payment.toString());
    QCOMPARE(after.checkNumber, act == Act::HandOver ? u"1042"_s : u"10442"_s);
    QCOMPARE(creates(books), act == Act::Adopt ? 0 : act == Act::Void || act == Act::HandOver ? 1 : 2);
    QCOMPARE(books.procore.lines.size(), act == Act::Restore || act == Act::RestoreUnlocked ? 2 : 1);
}

} // namespace

class RulesOfLocksTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rule16_noLineStaysOpen_data();
    void rule16_noLineStaysOpen();
    void rule16_aStopBeforeAStepKeepsTheIntent();
    void rule22_anOpenLineThatIsRefused_data();
    void rule22_anOpenLineThatIsRefused();
    void rule22_anOpenLineUnderTemporaryTrouble();
    void rule22_aDecisionOutlivesTemporaryTrouble_data();
    void rule22_aDecisionOutlivesTemporaryTrouble();
};

void RulesOfLocksTest::rule16_noLineStaysOpen_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<int>("update");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("lasting");
    const QStringList steps { u"unlock"_s, u"change"_s, u"lock"_s };
    const QList<QPair<Fault, QString>> faults { { Fault::LostBefore, u"never arrived"_s },
        { Fault::LostAfter, u"answer lost"_s }, { Fault::RateLimited, u"429"_s }, { Fault::Offline, u"offline"_s },
        { Fault::Refused, u"422"_s } };
    for (const auto &[act, actName] : kActs) {
        for (int update = 1; update <= 3; ++update) {
            for (const auto &[fault, faultName] : faults) {
                // What goes on failing makes a difference only to locking again after a refusal.
                const bool isLost = fault == Fault::LostBefore || fault == Fault::LostAfter;
                for (const bool lasting : { false, true }) {
                    if (lasting && (isLost || update != 2))
                        continue;
                    const QString name = u"%1, %2 %3%4"_s.arg(QLatin1String(actName), steps[update - 1], faultName,
                        lasting ? u", and all after"_s : QString());
                    QTest::newRow(qPrintable(name)) << act << update << fault << lasting;
                }
            }
        }
    }
}

void RulesOfLocksTest::rule16_noLineStaysOpen()
{
    QFETCH(Act, act);
    QFETCH(int, update);
    QFETCH(Fault, fault);
    QFETCH(bool, lasting);
    BooksFixture books;
    const PaymentId payment = prepare(books, act);
    const PaymentLine before = books.procore.lines.first();
    failUpdate(books, update, fault, lasting);
    perform(books, act, payment);
    const bool isOpen = books.procore.lines.first().originId.isEmpty() && books.procore.lines.first() != before;
    QVERIFY(!isOpen || books.record(payment).hasOpenIntent);
    // Refused for good before anything was changed, or the line could be locked again as it was: the person decides.
    const bool isRefused = fault == Fault::Refused && (update == 1 || (update == 2 && !lasting));
    const PaymentLine refused =
        act == Act::RestoreUnlocked && update == 2 ? lockedAsOurs(books, before, payment) : before;
    if (isRefused)
        QCOMPARE(books.procore.lines.first(), refused);
    else if (act != Act::Void && act != Act::HandOver && fault != Fault::LostAfter)
        QVERIFY(books.record(payment).decision != Decision::None);
    mend(books);
    books.syncScheduled();
    if (fault == Fault::Refused && (lasting || update == 3))
        everySixHours(books, 4); // of an open line, too, a refusal is met once a day (rule 22)
    QVERIFY(!books.record(payment).hasOpenIntent);
    QCOMPARE(books.record(payment).decision, Decision::None);
    if (isRefused) {
        QCOMPARE(books.stateOf(payment), PaymentState::Attention);
        QCOMPARE(books.procore.lines.first(), refused);
        if (act != Act::HandOver)
            return;
        everySixHours(books, 4); // what Procore refused is tried again once a day (rule 22)
    }
    verifyDone(books, act, payment);
}

void RulesOfLocksTest::rule16_aStopBeforeAStepKeepsTheIntent()
{
    // Left open, and the run that would finish it ends before it gets there.
    BooksFixture books;
    const PaymentId payment = prepare(books, Act::Restore);
    failUpdate(books, 2, Fault::LostBefore, true);
    perform(books, Act::Restore, payment);
    QVERIFY(books.record(payment).hasOpenIntent);
    QVERIFY(books.ledger->payments().decide(payment, Decision::None, {})); // nothing but the intent remembers
    mend(books);
    stopAfterTheLook(books);
    books.syncScheduled();
    QVERIFY(books.procore.lines.first().originId.isEmpty());
    QVERIFY(books.record(payment).hasOpenIntent);
    books.stop = std::stop_source();
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.procore.lines.first().originId, payment.toString());
}

void RulesOfLocksTest::rule22_anOpenLineThatIsRefused_data()
{
    addActs();
}

/// Procore refuses to change the line and to lock it again: an attempt a day, whatever else goes on beside it.
void RulesOfLocksTest::rule22_anOpenLineThatIsRefused()
{
    QFETCH(Act, act);
    BooksFixture books;
    const PaymentId payment = prepare(books, act);
    failUpdate(books, 2, Fault::Refused, true);
    perform(books, act, payment);
    const Reason refused = books.reasonOf(payment);
    QCOMPARE(refused, act == Act::Void ? Reason::VoidRefused : Reason::RestoreRefused);
    QVERIFY(books.record(payment).hasOpenIntent);
    QVERIFY(nextTry(books.record(payment)));
    const PaymentLine open = books.procore.lines.first();
    books.procore.log.clear();
    books.xero.pay(books.bill, u"30.00"_s); // its commitment is read and written
    everySixHours(books, 3);
    QCOMPARE(books.procore.log.count(u"update"_s), 0);
    QCOMPARE(books.reasonOf(payment), refused);
    QCOMPARE(books.procore.lines.first(), open);
    books.sync(); // a person may have mended it
    QVERIFY(books.procore.log.contains(u"update"_s));
    books.procore.log.clear();
    everySixHours(books, 8);
    QCOMPARE(books.procore.log.count(u"update"_s), 2 * 2); // the change and the lock, on two days
    mend(books);
    books.sync();
    QCOMPARE(books.reasonOf(payment), act == Act::Void ? Reason::Voided : Reason::Proved);
    QCOMPARE(books.procore.lines.first().originId, payment.toString());
}

void RulesOfLocksTest::rule22_anOpenLineUnderTemporaryTrouble()
{
    BooksFixture books;
    const PaymentId payment = prepare(books, Act::Void);
    failUpdate(books, 2, Fault::RateLimited, true);
    perform(books, Act::Void, payment);
    QVERIFY(books.procore.lines.first().originId.isEmpty());
    for (int hour = 1; hour <= 3; ++hour) {
        books.procore.log.clear();
        hourly(books);
        QVERIFY(books.procore.log.contains(u"update"_s));
    }
    mend(books);
    hourly(books);
    QCOMPARE(books.reasonOf(payment), Reason::Voided);
}

void RulesOfLocksTest::rule22_aDecisionOutlivesTemporaryTrouble_data()
{
    QTest::addColumn<Act>("act");
    QTest::newRow("restore") << Act::Restore;
    QTest::newRow("adopt") << Act::Adopt;
}

void RulesOfLocksTest::rule22_aDecisionOutlivesTemporaryTrouble()
{
    QFETCH(Act, act);
    BooksFixture books;
    const PaymentId payment = prepare(books, act);
    stopAfterTheLook(books);
    perform(books, act, payment);
    QVERIFY(books.record(payment).decision != Decision::None);
    QVERIFY(!books.record(payment).hasOpenIntent);
    books.stop = std::stop_source();
    mend(books);
    books.syncScheduled();
    QCOMPARE(books.reasonOf(payment), Reason::Proved);
    QCOMPARE(books.record(payment).decision, Decision::None);
}

QTEST_GUILESS_MAIN(RulesOfLocksTest)
#include "tst_rulesoflocks.moc"
