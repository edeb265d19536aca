// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/sandbox/worldprobe.h"

#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/jsonwriter.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class WorldBuilderTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld();
    void sizesAreAsAsked();
    void threeOfFiveBillsAreNotProcores();
    void linkedSumsAgree();
    void everyPaymentTypeOccurs();
    void historyIsOver();
    void savedWorldComesBack();
    void copiesAreApart();
    void largeWorldIsBuiltAndPaid();
    void demoHasAClosedTab();
    void clockMovesAndStandsStill();
    void amountsAreExact();
    void dialectsDiffer();
    void knobsRefuseNonsense();
};

void WorldBuilderTest::sameSeedSameWorld()
{
    QCOMPARE(dump(buildWorld({})), dump(buildWorld({})));
    BuilderOptions other;
    other.seed = 2;
    QVERIFY(dump(buildWorld({})) != dump(buildWorld(other)));
}

void WorldBuilderTest::sizesAreAsAsked()
{
    BuilderOptions options;
    options.projects = 4;
    options.commitments = 11;
    options.invoices = 30;
    options.preexisting = 14;
    const World world = buildWorld(options);
    QCOMPARE(world.company.projects.size(), 4);
    QCOMPARE(world.company.commitments.size(), 11);
    const auto synced = std::count_if(world.company.requisitions.cbegin(), world.company.requisitions.cend(),
        [](const Requisition &r) { return !r.originId.isEmpty(); });
    QCOMPARE(synced, 30);
    const auto payments = std::count_if(world.tenant().payments.cbegin(), world.tenant().payments.cend(),
        [](const Payment &p) { return p.type == u"ACCPAYPAYMENT"; });
    QCOMPARE(payments, 14);
}

void WorldBuilderTest::threeOfFiveBillsAreNotProcores()
{
    const World world = buildWorld({});
    const auto bills = std::count_if(
        world.tenant().bills.cbegin(), world.tenant().bills.cend(), [](const Bill &b) { return b.type == u"ACCPAY"; });
    QCOMPARE(bills, 20 + 30 + 1); // the one settled by a credit note stands apart
}

void WorldBuilderTest::linkedSumsAgree()
{
    const World world = buildWorld({});
    for (const Requisition &r : world.company.requisitions) {
        if (r.originId.isEmpty())
            continue;
        const int bill = world.tenant().billById(guidKey(r.originId));
        QVERIFY(bill >= 0);
        QCOMPARE(world.tenant().bills.at(bill).total, r.due);
        QVERIFY(world.company.commitments.at(r.commitment).grandTotal() >= r.completedToDate);
    }
}

void WorldBuilderTest::everyPaymentTypeOccurs()
{
    const World world = buildWorld({});
    QSet<QString> types;
    for (const Payment &payment : world.tenant().payments)
        types.insert(payment.type);
    QCOMPARE(types.size(), 8);
}

void WorldBuilderTest::historyIsOver()
{
    const World world = buildWorld({});
    for (const Payment &payment : world.tenant().payments)
        QVERIFY(payment.updatedMs < world.nowMs());
}

void WorldBuilderTest::savedWorldComesBack()
{
    Probe probe;
    probe.verb({ { u"verb"_s, u"demo-payments"_s } });
    probe.createLine({ { u"amount"_s, u"12.345"_s }, { u"payment_method"_s, u"check"_s } });
    probe.knob(u"procore.lock"_s, u"strict"_s);
    const QJsonObject saved = saveWorld(probe.world);
    const auto loaded = loadWorld(QJsonDocument::fromJson(QJsonDocument(saved).toJson()).object());
    QVERIFY(loaded.has_value());
    QCOMPARE(dump(*loaded), dump(probe.world));
    QCOMPARE(saveWorld(*loaded), saved);
    QVERIFY(!loadWorld({}).has_value());
}

void WorldBuilderTest::copiesAreApart()
{
    Probe probe;
    const World before = probe.world;
    probe.verb({ { u"verb"_s, u"demo-payments"_s } });
    QVERIFY(dump(before) != dump(probe.world));
}

void WorldBuilderTest::largeWorldIsBuiltAndPaid()
{
    BuilderOptions options { 1, 20, 500, 2500, 10'000, 10, u"US"_s };
    Probe probe { buildWorld(options) };
    QCOMPARE(probe.verb({ { u"verb"_s, u"pay-planned"_s } }).value("made"_L1).toInt(), 10'000);
    for (const Bill &bill : probe.world.tenant().bills)
        QVERIFY(bill.type != u"ACCPAY" || bill.due() >= 0);
}

void WorldBuilderTest::demoHasAClosedTab()
{
    const World world = buildDemoWorld();
    QVERIFY(!world.company.commitments.at(6).allowPayments);
    QCOMPARE(world.company.requisitions.at(6).commitment, 6);
}

void WorldBuilderTest::clockMovesAndStandsStill()
{
    World world = buildWorld({});
    world.standStillAt(1'700'000'000'000);
    QCOMPARE(world.nowMs(), 1'700'000'000'000);
    world.advance(5);
    QCOMPARE(world.nowMs(), 1'700'000'000'005);
}

void WorldBuilderTest::amountsAreExact()
{
    QCOMPARE(centsText(325'010), QByteArray("3250.10"));
    QCOMPARE(centsText(-5), QByteArray("-0.05"));
    QCOMPARE(railsText(3'250'100'000), u"3250.1"_s);
    QCOMPARE(railsText(1'000'000'000'000), u"1000000.0"_s);
    QCOMPARE(parseMicros(u"148062.76"_s), std::optional<qint64>(148'062'760'000));
    QVERIFY(!parseMicros(u"12,5"_s));
    QVERIFY(!parseMicros(u"."_s));
    QVERIFY(!parseCents(u"1.005"_s));
}

void WorldBuilderTest::dialectsDiffer()
{
    const auto write = [](JsonWriter::Dialect dialect) {
        JsonWriter writer(dialect);
        writer.beginObject();
        writer.text("a", u"x/<é"_s);
        writer.beginArray("b");
        writer.endArray();
        writer.endObject();
        return writer.take();
    };
    QCOMPARE(write(JsonWriter::Dialect::Xero), QByteArray("{\r\n  \"a\": \"x\\/<\xC3\xA9\",\r\n  \"b\": []\r\n}"));
    QCOMPARE(write(JsonWriter::Dialect::Rails), QByteArray("{\"a\":\"x/\\u003c\xC3\xA9\",\"b\":[]}"));
    QCOMPARE(write(JsonWriter::Dialect::Compact), QByteArray("{\"a\":\"x/<\xC3\xA9\",\"b\":[]}"));
}

void WorldBuilderTest::knobsRefuseNonsense()
{
    Probe probe;
    QVERIFY(!probe.knob(u"procore.lock"_s, u"open"_s));
    QVERIFY(!probe.knob(u"no.such"_s, u"on"_s));
    QVERIFY(!probe.knob(u"xero.high-volume-rows"_s, u"-1"_s));
    QVERIFY(probe.knob(u"xero.high-volume-rows"_s, u"5"_s));
    for (const Knob &knob : knobTable())
        QVERIFY2(probe.knob(QString::fromLatin1(knob.name), QString::fromLatin1(knob.defaultValue)), knob.name);
}

QTEST_GUILESS_MAIN(WorldBuilderTest)
#include "tst_worldbuilder.moc"
