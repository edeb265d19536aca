// SPDX-License-Identifier: Apache-2.0
// Laws of whole runs: whatever happens to calls, to the process and to the ledger, no payment has two lines, nothing is
// green that is not there, and when the trouble is over everything is where it belongs.
#include "core/ledger/paymentrepository.h"
#include "core/sync/line/linemark.h"
#include "tests/support/booksfixture.h"

#include <rapidcheck.h>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

Error trouble(int kind)
{
    switch (kind % 6) {
    case 0:
        return Error(ErrorKind::UnknownOutcome, u"closed"_s);
    case 1:
        return Error(ErrorKind::ServerFault, u"500"_s);
    case 2:
        return Error(ErrorKind::Unavailable, u"503"_s);
    case 3:
        return Error(ErrorKind::Offline, u"refused"_s);
    case 4:
        return Error(ErrorKind::RateLimited, u"429"_s);
    default:
        return malformedAt(u"/0/id"_s, u"expected a number, got text"_s);
    }
}

/// A call that is not understood or not reached was not done; only these leave it open.
bool mayHaveBeenDone(int kind)
{
    return kind % 6 <= 2 || kind % 6 == 5;
}

/// The next `calls` calls fail now and then, by the dice.
void makeTrouble(BooksFixture &books, int seed)
{
    const auto dice = std::make_shared<quint32>(static_cast<quint32>(seed) * 2654435761U + 12345U);
    const auto roll = [dice](quint32 sides) {
        *dice = *dice * 1664525U + 1013904223U;
        return static_cast<int>((*dice >> 8) % sides);
    };
    books.procore.failsBefore = [roll](const QString &) -> std::optional<Error> {
        return roll(5) == 0 ? std::optional(trouble(roll(6))) : std::nullopt;
    };
    books.procore.failsAfter = [roll](const QString &) -> std::optional<Error> {
        const int kind = roll(6);
        return roll(4) == 0 && mayHaveBeenDone(kind) ? std::optional(trouble(kind)) : std::nullopt;
    };
}

void endTrouble(BooksFixture &books)
{
    books.procore.failsBefore = {};
    books.procore.failsAfter = {};
}

int linesOf(const BooksFixture &books, PaymentId payment)
{
    return static_cast<int>(std::count_if(books.procore.lines.begin(), books.procore.lines.end(),
        [payment](const PaymentLine &line) { return namesPayment(line, payment); }));
}

void nothingIsWrong(BooksFixture &books, const QList<PaymentId> &payments)
{
    for (const PaymentId id : payments) {
        RC_ASSERT(linesOf(books, id) <= 1);
        const auto known = books.ledger->payments().find(id);
        RC_ASSERT(known.has_value());
        if (!known->has_value() || (*known)->standing.state() != PaymentState::Synced)
            continue;
        const PaymentLine *line = books.procore.lineNaming(id);
        RC_ASSERT(line != nullptr);
        RC_ASSERT(line->originId == id.toString());
        const bool voided = (*known)->standing.reason == Reason::Voided;
        const bool amountIsRight = voided ? line->amount.isZero() : line->amount == (*known)->payment.amount;
        RC_ASSERT(amountIsRight);
    }
}

void allIsDone(BooksFixture &books, const QList<PaymentId> &payments)
{
    nothingIsWrong(books, payments);
    for (const PaymentId id : payments) {
        const bool removed = books.xero.payments.value(id).status == PaymentStatus::Deleted;
        const PaymentLine *line = books.procore.lineNaming(id);
        RC_ASSERT(removed || line != nullptr);
        RC_ASSERT(books.stateOf(id) == (removed && !line ? PaymentState::NotIncluded : PaymentState::Synced));
        if (removed && line)
            RC_ASSERT(line->amount.isZero() && line->notes.count(u"Removed in Xero"_s) == 1);
    }
}

/// Removed and made anew, as Xero does with every member of a batch that is edited.
PaymentId enteredAgain(BooksFixture &books, PaymentId payment)
{
    const Payment before = books.xero.payments.value(payment);
    if (before.status == PaymentStatus::Authorised)
        books.xero.remove(payment);
    const QString cents = QString::number(books.xero.payments.size() + 10);
    const bool isCopy = before.status == PaymentStatus::Authorised;
    return books.xero.pay(books.bill, isCopy ? before.amount.toDecimalText() : u"11."_s + cents);
}

/// A few days of two offices and a bad network.
void live(BooksFixture &books, const std::vector<std::pair<int, int>> &days)
{
    books.setUp();
    QList<PaymentId> payments;
    for (const auto &[act, seed] : days) {
        switch (act % 6) {
        case 0:
        case 1: // each with an amount of its own: which payment replaces which is another test
            payments.append(books.xero.pay(books.bill, u"10.%1"_s.arg(payments.size() + 10)));
            break;
        case 5: // somebody edits the batch of a payment
            if (!payments.isEmpty())
                payments.append(enteredAgain(books, payments.at(seed % payments.size())));
            break;
        case 2:
            if (!payments.isEmpty())
                books.xero.remove(payments.at(seed % payments.size()));
            break;
        case 3:
            books.restart();
            break;
        default:
            books.procore.typeLine(books.invoice, u"1.00"_s);
            break;
        }
        makeTrouble(books, seed);
        [[maybe_unused]] const auto run = books.trySync();
        endTrouble(books);
        nothingIsWrong(books, payments);
    }
    SyncRequest last;
    last.allowVoids = 100;
    books.sync(last);
    allIsDone(books, payments);
    const auto writes = books.procore.writes.size();
    books.sync(last);
    RC_ASSERT(books.procore.writes.size() == writes);
}

} // namespace

class RunLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTroubleDuplicatesOrLoses();
    void aLostLedgerIsNoExcuse();
};

void RunLawsTest::noTroubleDuplicatesOrLoses()
{
    QVERIFY(rc::check("trouble never duplicates, loses or lies", [] {
        const auto days = *rc::gen::resize(8,
            rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 100), rc::gen::inRange(0, 100000))));
        BooksFixture books;
        live(books, days);
    }));
}

void RunLawsTest::aLostLedgerIsNoExcuse()
{
    QVERIFY(rc::check("a ledger lost at any time is rebuilt", [] {
        const int before = *rc::gen::inRange(0, 4);
        const int after = *rc::gen::inRange(0, 4);
        const bool removes = *rc::gen::arbitrary<bool>();
        BooksFixture books;
        const PaymentId old = books.xero.pay(books.bill, u"5.00"_s);
        books.setUp();
        QList<PaymentId> payments;
        for (int i = 0; i < before; ++i)
            payments.append(books.xero.pay(books.bill, u"10.00"_s));
        books.sync();
        for (int i = 0; i < after; ++i)
            payments.append(books.xero.pay(books.bill, u"20.00"_s));
        if (removes && before > 0)
            books.xero.remove(payments.first());
        books.loseLedger();
        books.sync();
        allIsDone(books, payments);
        RC_ASSERT(linesOf(books, old) == 0);
    }));
}

int main(int argc, char **argv)
{
    // Each case is many runs on a real file: fewer cases than RapidCheck's hundred, unless somebody asks for more.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=40");
    QCoreApplication app(argc, argv);
    RunLawsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_runlaws.moc"
