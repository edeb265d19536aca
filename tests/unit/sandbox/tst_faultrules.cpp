// SPDX-License-Identifier: Apache-2.0
// How a fault is written down, and how it changes JSON.
#include "app/tieout-sandbox/faults/faultrule.h"
#include "app/tieout-sandbox/faults/mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tieout::sandbox;

namespace {

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class FaultRulesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesUnknownRules_data();
    void refusesUnknownRules();
    void mutatesByPointer_data();
    void mutatesByPointer();
};

void FaultRulesTest::refusesUnknownRules_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no action") << QByteArray("{}");
    QTest::newRow("unknown action") << QByteArray(R"({"action":"explode"})");
    QTest::newRow("unknown service") << QByteArray(R"({"action":"html","service":"sage"})");
    QTest::newRow("broken pattern") << QByteArray(R"({"action":"html","path":"("})");
    QTest::newRow("nth") << QByteArray(R"({"action":"html","nth":0})");
    QTest::newRow("count") << QByteArray(R"({"action":"html","count":-1})");
}

void FaultRulesTest::refusesUnknownRules()
{
    QFETCH(QByteArray, json);
    QVERIFY(std::holds_alternative<QString>(parseFaultRule(object(json.constData()))));
}

void FaultRulesTest::mutatesByPointer_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QByteArray>("remove");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *set, const char *remove, const char *result) {
        QTest::newRow(name) << QByteArray(set) << QByteArray(remove) << QByteArray(result);
    };
    row("deep", R"({"/a/1/b":true})", "[]", R"({"a":[1,{"b":true}],"x/y":"z"})");
    row("whole object", R"({"/a":{"n":1}})", "[]", R"({"a":{"n":1},"x/y":"z"})");
    row("escaped", R"({"/x~1y":0})", "[]", R"({"a":[1,{"b":2}],"x/y":0})");
    row("whole text", R"({"":"text"})", "[]", "\"text\"");
    row("nowhere", R"({"/a/7/b":1,"/q/r":1})", "[\"/a/9\",\"/q\"]", R"({"a":[1,{"b":2}],"x/y":"z"})");
    row("element", "{}", "[\"/a/0\"]", R"({"a":[{"b":2}],"x/y":"z"})");
}

void FaultRulesTest::mutatesByPointer()
{
    QFETCH(QByteArray, set);
    QFETCH(QByteArray, remove);
    QFETCH(QByteArray, result);
    const QByteArray json = R"({"a":[1,{"b":2}],"x/y":"z"})";
    QCOMPARE(mutated(json, QJsonDocument::fromJson(set).object(), QJsonDocument::fromJson(remove).array()), result);
    QCOMPARE(mutated("<html>", QJsonDocument::fromJson(set).object(), {}), QByteArrayLiteral("<html>"));
}

QTEST_GUILESS_MAIN(FaultRulesTest)
#include "tst_faultrules.moc"
