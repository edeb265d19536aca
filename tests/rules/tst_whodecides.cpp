// SPDX-License-Identifier: Apache-2.0
// Whose a decision is: of the person who made it, even where another person's run carries it out; and nobody's when it
// may not be.
#include "core/ledger/runrepository.h"
#include "tests/rules/changeacts.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class WhoDecidesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDecisionThatMayNotBeCarriedOutIsNobodys();
    void aDecisionThatMeetsTroubleStaysThePersonsWhoMadeIt();
};

// The right is taken away between the click and the run: what was decided before stays, and the events say nothing new.
void WhoDecidesTest::aDecisionThatMayNotBeCarriedOutIsNobodys()
{
    BooksFixture books;
    books.setUp();
    typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.rights.personName = u"Dana Reyes"_s;
    books.procore.failsBefore = [](const QString &call) -> std::optional<Error> {
        return call == u"lines"_s ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.resolve(payment, Decision::Adopt);
    QCOMPARE(books.record(payment).decision, Decision::Adopt);
    const auto before = books.ledger->runs().eventsOf(payment).value();
    books.procore.rights.personName = u"Sam Ortiz"_s;
    books.procore.failsBefore = [asked = std::make_shared<int>(0)](const QString &call) -> std::optional<Error> {
        const bool isTheRuns = call == u"rights"_s && ++*asked == 2;
        return isTheRuns ? std::optional(Error(ErrorKind::Forbidden, {})) : std::nullopt;
    };
    const auto report = books.tryResolve(payment, Decision::Create);
    QVERIFY(!report || (report->run && report->run->error));
    QCOMPARE(books.record(payment).decision, Decision::Adopt);
    QCOMPARE(books.ledger->runs().eventsOf(payment).value(), before);
}

void WhoDecidesTest::aDecisionThatMeetsTroubleStaysThePersonsWhoMadeIt()
{
    BooksFixture books;
    books.setUp();
    const PaymentLine typed = typedFor(books);
    const PaymentId payment = issued(books);
    books.procore.rights.personName = u"Dana Reyes"_s;
    books.procore.failsBefore = [](const QString &call) -> std::optional<Error> {
        return call == u"lines"_s ? std::optional(Error(ErrorKind::Offline, {})) : std::nullopt;
    };
    books.resolve(payment, Decision::Adopt);
    mend(books);
    books.procore.rights.personName = u"Sam Ortiz"_s;
    books.sync();
    QCOMPARE(books.record(payment).line, typed.id);
    QStringList decided;
    const QList<PaymentEvent> events = books.ledger->runs().eventsOf(payment).value();
    for (const PaymentEvent &event : events) {
        if (event.what == u"decided"_s)
            decided.append(event.text);
    }
    QCOMPARE(decided.size(), 1);
    QVERIFY2(decided.first().contains(u"Dana Reyes"_s), qPrintable(decided.first()));
}

QTEST_GUILESS_MAIN(WhoDecidesTest)
#include "tst_whodecides.moc"
