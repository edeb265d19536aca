// SPDX-License-Identifier: Apache-2.0
// The play: the same seed tells the same story, every habit comes up, and the books add up after every step.
#include "tests/unit/sandbox/worldprobe.h"

#include "app/tieout-sandbox/play/story.h"

#include <QTest>

#include <numeric>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

QJsonObject command(int seed, int steps)
{
    return { { u"verb"_s, u"play"_s }, { u"seed"_s, seed }, { u"steps"_s, steps } };
}

QJsonArray tell(Probe &probe, int seed, int steps)
{
    return probe.verb(command(seed, steps)).value(u"story"_s).toArray();
}

/// Without the ids of lines, which a service gives in the order in which they were written.
QJsonArray withoutLineIds(const QJsonArray &story)
{
    QJsonArray bare;
    for (const QJsonValue &value : story) {
        QJsonObject step = value.toObject();
        for (const QString &part : { u"command"_s, u"result"_s }) {
            QJsonObject object = step.value(part).toObject();
            object.remove(u"lineId"_s);
            step.insert(part, object);
        }
        bare.append(step);
    }
    return bare;
}

/// Writes a line for every living bill payment that has none, as a sync would.
void sync(Probe &probe, bool backwards = false)
{
    const Tenant &tenant = probe.world.tenant();
    QList<int> order(tenant.payments.size());
    std::iota(order.begin(), order.end(), 0);
    if (backwards)
        std::reverse(order.begin(), order.end());
    for (const int at : order) {
        const Payment &payment = tenant.payments.at(at);
        for (int i = 0; i < probe.world.company.requisitions.size(); ++i) {
            if (payment.isDeleted() || billOf(probe.world, probe.world.company.requisitions.at(i)) != payment.bill)
                continue;
            if (probe.world.company.lineByOrigin(payment.id) >= 0)
                continue;
            Line line;
            line.commitment = probe.world.company.requisitions.at(i).commitment;
            line.requisition = i;
            line.originId = payment.id;
            line.amount = payment.amount * 10'000;
            line.date = payment.date;
            probe.world.company.addLine(line);
            probe.world.company.retotal(line.commitment, probe.world.nowMs());
        }
    }
}

/// The first law of the books that does not hold, by their rows alone.
QString brokenLaw(const World &world)
{
    const Tenant &tenant = world.tenant();
    for (const Bill &bill : tenant.bills) {
        qint64 paid = -bill.reversed;
        for (const int index : bill.payments)
            paid += tenant.payments.at(index).isDeleted() ? 0 : tenant.payments.at(index).amount;
        qint64 credited = 0;
        for (const Credit &credit : bill.credits)
            credited += credit.applied;
        const qint64 due = bill.total - paid - credited;
        const bool settled = bill.status == u"PAID";
        if (bill.paid != paid || bill.due() != due || due < 0 || paid < 0)
            return u"sums of bill "_s + bill.number;
        if (bill.status != u"VOIDED" && (settled != (due == 0) || settled != bill.fullyPaidOn.isValid()))
            return u"status of bill "_s + bill.number;
        if (bill.status == u"VOIDED" && (paid != 0 || credited != 0))
            return u"void bill "_s + bill.number;
    }
    for (const Commitment &commitment : world.company.commitments) {
        qint64 sum = 0;
        for (const int line : commitment.lines)
            sum += world.company.lines.at(line).amount.value_or(0);
        if (sum != commitment.paidMicros)
            return u"lines of commitment "_s + commitment.number;
    }
    return {};
}

qint64 cents(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 100);
}

} // namespace

class StoryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameStoryWhateverIsAskedAndWhenever();
    void aStoryInTwoPartsIsTheSameStory();
    void aSavedWorldGoesOnWithTheStory();
    void everyHabitComesUpAndTheBooksAddUp();
    void theStorySaysAllThatAFollowerNeeds();
    void theCommandsAloneTellTheStoryAgain();
    void theCastCanBeNarrowed();
    void whatThePlayDoesNotKnowIsRefused_data();
    void whatThePlayDoesNotKnowIsRefused();

private:
    /// The same laws in what the services answer.
    static void answersAddUp(Probe &probe);
};

void StoryTest::sameSeedSameStoryWhateverIsAskedAndWhenever()
{
    Probe one;
    Probe other;
    sync(one);
    sync(other, true);
    other.world.standStillAt(4'000'000'000'000);
    other.xero(u"Payments?page=1"_s);
    other.procore("GET", u"v1.0/contract_payments"_s + other.lineQuery());
    const QJsonArray expected = withoutLineIds(tell(one, 7, 120));
    const QJsonArray told = withoutLineIds(tell(other, 7, 120));
    QCOMPARE(told.size(), expected.size());
    for (int i = 0; i < told.size(); ++i)
        QCOMPARE(QJsonDocument(told.at(i).toObject()).toJson(), QJsonDocument(expected.at(i).toObject()).toJson());
    Probe third;
    Probe fourth;
    sync(third);
    sync(fourth);
    QVERIFY(withoutLineIds(tell(third, 8, 120)) != withoutLineIds(tell(fourth, 7, 120)));
}

void StoryTest::aStoryInTwoPartsIsTheSameStory()
{
    Probe one;
    Probe other;
    const QJsonArray whole = tell(one, 3, 60);
    const QJsonArray begin = tell(other, 3, 25);
    QJsonArray joined = begin;
    for (const QJsonValue &step : tell(other, 3, 35))
        joined.append(step);
    QCOMPARE(joined, whole);
    QCOMPARE(dump(other.world), dump(one.world));
    QCOMPARE(whole.last().toObject().value(u"step"_s).toInt(), 60);
}

void StoryTest::aSavedWorldGoesOnWithTheStory()
{
    Probe one;
    tell(one, 3, 25);
    Probe other { loadWorld(saveWorld(one.world)).value() };
    QCOMPARE(tell(other, 3, 40), tell(one, 3, 40));
}

void StoryTest::everyHabitComesUpAndTheBooksAddUp()
{
    Probe probe;
    QSet<QString> seen;
    for (int step = 0; step < 400; ++step) {
        if (step % 10 == 0)
            sync(probe);
        const QJsonArray story = tell(probe, 5, 1);
        QCOMPARE(story.size(), 1);
        const QJsonObject told = story.first().toObject();
        QVERIFY2(!told.value(u"result"_s).toObject().contains(u"error"_s),
            QJsonDocument(told).toJson(QJsonDocument::Compact).constData());
        seen.insert(told.value(u"verb"_s).toString());
        QCOMPARE(brokenLaw(probe.world), QString());
    }
    for (const Habit &habit : bookkeeperHabits() + projectTeamHabits())
        QVERIFY2(seen.contains(habit.verb), qPrintable(habit.verb));
    answersAddUp(probe);
}

void StoryTest::theStorySaysAllThatAFollowerNeeds()
{
    Probe probe;
    sync(probe);
    for (const QJsonValue &value : tell(probe, 11, 150)) {
        const QJsonObject step = value.toObject();
        const QJsonObject result = step.value(u"result"_s).toObject();
        const QString verb = step.value(u"verb"_s).toString();
        QCOMPARE(step.value(u"command"_s).toObject().value(u"verb"_s).toString(), verb);
        if (verb == u"pay-bill" || verb == u"redo-payment" || verb == u"remove-payment") {
            for (const auto &key : { u"paymentId"_s, u"billId"_s, u"amount"_s, u"date"_s, u"accountId"_s })
                QVERIFY2(!result.value(key).toString().isEmpty(), qPrintable(verb + key));
            QVERIFY(probe.world.tenant().paymentById(result.value(u"paymentId"_s).toString()) >= 0);
        }
        if (verb.startsWith(u"batch"))
            QVERIFY(!result.value(u"payments"_s).toArray().isEmpty());
        if (verb.endsWith(u"-line"))
            QVERIFY(result.value(u"lineId"_s).toInteger() > 0 && !result.value(u"amount"_s).toString().isEmpty());
    }
}

void StoryTest::theCommandsAloneTellTheStoryAgain()
{
    Probe one;
    Probe other;
    for (const QJsonValue &step : tell(one, 13, 1)) {
        const QJsonObject again = other.verb(step.toObject().value(u"command"_s).toObject());
        QVERIFY(!again.contains(u"error"_s));
        QCOMPARE(again.value(u"amount"_s), step.toObject().value(u"result"_s).toObject().value(u"amount"_s));
    }
}

void StoryTest::theCastCanBeNarrowed()
{
    Probe probe;
    QJsonObject wanted = command(1, 50);
    wanted.insert(u"roles"_s, QJsonArray { u"bookkeeper"_s });
    wanted.insert(u"only"_s, QJsonArray { u"pay-bill"_s, u"remove-payment"_s });
    wanted.insert(u"weights"_s, QJsonObject { { u"pay-bill"_s, 1 }, { u"remove-payment"_s, 1 } });
    wanted.insert(u"everySeconds"_s, 60);
    probe.world.standStillAt(1'800'000'000'000);
    int removed = 0;
    for (const QJsonValue &step : probe.verb(wanted).value(u"story"_s).toArray()) {
        const QString verb = step.toObject().value(u"verb"_s).toString();
        QVERIFY(verb == u"pay-bill" || verb == u"remove-payment");
        removed += verb == u"remove-payment" ? 1 : 0;
    }
    QVERIFY2(removed > 10 && removed < 40, qPrintable(QString::number(removed)));
    QCOMPARE(probe.world.nowMs(), 1'800'000'000'000 + 50 * 60'000);
    wanted.insert(u"weights"_s, QJsonObject { { u"pay-bill"_s, 0 }, { u"remove-payment"_s, 0 } });
    QVERIFY(probe.verb(wanted).value(u"story"_s).toArray().isEmpty());
}

void StoryTest::whatThePlayDoesNotKnowIsRefused_data()
{
    QTest::addColumn<QJsonObject>("more");
    QTest::newRow("role") << QJsonObject { { u"roles"_s, QJsonArray { u"auditor"_s } } };
    QTest::newRow("verb") << QJsonObject { { u"only"_s, QJsonArray { u"pay-bills"_s } } };
    QTest::newRow("weight of a verb") << QJsonObject { { u"weights"_s, QJsonObject { { u"x"_s, 1 } } } };
    QTest::newRow("weight") << QJsonObject { { u"weights"_s, QJsonObject { { u"pay-bill"_s, -1 } } } };
    QTest::newRow("steps") << QJsonObject { { u"steps"_s, u"many"_s } };
    QTest::newRow("seed") << QJsonObject { { u"seed"_s, -4 } };
}

void StoryTest::whatThePlayDoesNotKnowIsRefused()
{
    QFETCH(QJsonObject, more);
    Probe probe;
    const QJsonObject before = dump(probe.world);
    QJsonObject wanted = command(1, 10);
    for (auto it = more.begin(); it != more.end(); ++it)
        wanted.insert(it.key(), it.value());
    QVERIFY(!probe.verb(wanted).value(u"error"_s).toString().isEmpty());
    QCOMPARE(dump(probe.world), before);
}

void StoryTest::answersAddUp(Probe &probe)
{
    const QJsonArray bills = probe.rows(u"Invoices?page=1&pageSize=1000"_s, u"Invoices"_s);
    QVERIFY(bills.size() > 50);
    for (const QJsonValue &value : bills) {
        const QJsonObject bill = value.toObject();
        QCOMPARE(cents(bill.value(u"Total"_s)),
            cents(bill.value(u"AmountDue"_s)) + cents(bill.value(u"AmountPaid"_s))
                + cents(bill.value(u"AmountCredited"_s)));
    }
    probe.world.company.erpLevel = u"Admin"_s;
    for (Project &project : probe.world.company.projects) {
        project.commitmentsLevel = u"Admin"_s;
        project.commitmentsActive = true;
    }
    for (const Commitment &commitment : probe.world.company.commitments) {
        const QString project = u"project_id=%1"_s.arg(probe.world.company.projects.at(commitment.project).id);
        const QJsonArray lines = Probe::json(
            probe.procore(
                "GET", u"v1.0/contract_payments?%1&contract_id=%2&per_page=2000"_s.arg(project).arg(commitment.id)))
                                     .array();
        qint64 sum = 0;
        for (const QJsonValue &line : lines)
            sum += cents(line.toObject().value(u"amount"_s).toString().toDouble());
        const QString kind = commitment.purchaseOrder ? u"purchase_order"_s : u"work_order"_s;
        const QJsonObject shown =
            Probe::json(probe.procore("GET", u"v1.0/%1_contracts/%2?%3"_s.arg(kind).arg(commitment.id).arg(project)))
                .object();
        QCOMPARE(cents(shown.value(u"total_payments"_s).toString().toDouble()), sum);
    }
}

QTEST_GUILESS_MAIN(StoryTest)
#include "tst_story.moc"
