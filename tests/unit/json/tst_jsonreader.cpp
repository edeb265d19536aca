// SPDX-License-Identifier: Apache-2.0
#include "core/json/jsonreader.h"

#include <array>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

struct Row {
    qint64 id = 0;
    QString amount;
};

Result<Row> decodeRow(JsonReader reader)
{
    FirstFault fault;
    Row row;
    row.id = fault.take(reader.integer("Id"));
    row.amount = fault.take(reader.decimalText("Amount"));
    if (fault)
        return failed(fault.error());
    return row;
}

enum class Colour { Red, Green };
constexpr std::array<JsonWord<Colour>, 2> kColours { { { "red", Colour::Red }, { "green", Colour::Green } } };

template <typename T> QString faultOf(const Result<T> &result)
{
    if (result)
        return u"no fault"_s;
    return result.error().kind == ErrorKind::Malformed ? result.error().detail : u"another kind"_s;
}

JsonDocument parsed(const QByteArray &json)
{
    Result<JsonDocument> document = parseJson(json);
    Q_ASSERT(document);
    return std::move(*document);
}

} // namespace

class JsonReaderTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachType();
    void digitsOfNumbersAreThoseOfTheSource_data();
    void digitsOfNumbersAreThoseOfTheSource();
    void numbersWithinTextsAndKeysAreNotMistaken();
    void optionalMeansMissingOrNullOnly();
    void firstFaultCarriesItsPath_data();
    void firstFaultCarriesItsPath();
    void pathsAreEscaped();
    void unknownWordKeepsItsText();
    void firstOfDuplicateKeysWins();
    void readersSurviveAMove();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void thousandNestedListsAreRefused();
    void acceptsWhatIsLegal_data();
    void acceptsWhatIsLegal();
};

void JsonReaderTest::readsEachType()
{
    const JsonDocument document =
        parsed(R"({"t":"a\u00e9\ud83d\ude00\/","i":-7,"b":true,"o":{"x":[1,"2"]},"n":null,"big":9223372036854775807})");
    const JsonReader root = document.root();
    QCOMPARE(root.text("t").value(), QString::fromUtf8("aé😀/"));
    QCOMPARE(root.integer("i").value(), -7);
    QCOMPARE(root.integer("big").value(), std::numeric_limits<qint64>::max());
    QCOMPARE(root.boolean("b").value(), true);
    QCOMPARE(root.object("o").value().array("x").value().size(), 2);
    QCOMPARE(root.object("o").value().array("x").value().at(1).asIntegerOrText().value(), 2);
    QVERIFY(root.member("n").value().isNull());
    QVERIFY(!root.has("n"));
    QVERIFY(root.has("o"));
    QCOMPARE(root.keys().size(), 6);
}

void JsonReaderTest::digitsOfNumbersAreThoseOfTheSource_data()
{
    QTest::addColumn<QByteArray>("number");
    for (const char *number : { "1234.50", "0", "-0", "-0.10", "1000000.0", "1E+3", "0.1", "99999999999999999999999.99",
             "123456789012345678.91", "18446744073709551615", "1.0000000000000000000000000000001" })
        QTest::newRow(number) << QByteArray(number);
}

void JsonReaderTest::digitsOfNumbersAreThoseOfTheSource()
{
    QFETCH(QByteArray, number);
    const JsonDocument document = parsed("{\"a\":1.5,\"amount\":" + number + ",\"z\":[2.5]}");
    QCOMPARE(document.root().decimalText("amount").value(), QString::fromLatin1(number));
    QCOMPARE(document.root().array("z").value().at(0).asDecimalText().value(), u"2.5"_s);
}

void JsonReaderTest::numbersWithinTextsAndKeysAreNotMistaken()
{
    const JsonDocument document =
        parsed(R"({"12.5":"7.25 \"8.5\" \\","Δ3":[true,-1.10,"9",{"4":5.0}],"amount":6.10,"text":"6.1"})");
    const JsonReader root = document.root();
    QCOMPARE(root.decimalText("amount").value(), u"6.10"_s);
    QCOMPARE(root.decimalText("text").value(), u"6.1"_s);
    QCOMPARE(root.array("Δ3").value().at(1).asDecimalText().value(), u"-1.10"_s);
    QCOMPARE(root.array("Δ3").value().at(3).decimalText("4").value(), u"5.0"_s);
}

void JsonReaderTest::optionalMeansMissingOrNullOnly()
{
    const JsonDocument document = parsed(R"({"n":null,"t":"x","i":1})");
    const JsonReader root = document.root();
    QCOMPARE(root.optionalText("n").value(), std::nullopt);
    QCOMPARE(root.optionalText("nowhere").value(), std::nullopt);
    QCOMPARE(root.optionalText("t").value(), u"x"_s);
    QCOMPARE(faultOf(root.optionalText("i")), u"/i: expected text, got a whole number"_s);
    QCOMPARE(root.optionalArray("n").value().size(), 0);
    QVERIFY(!root.optionalObject("n").value());
    QCOMPARE(root.optionalDecimalText("i").value(), u"1"_s);
    QCOMPARE(faultOf(root.optionalInteger("t")), u"/t: expected a whole number, got text"_s);
}

void JsonReaderTest::firstFaultCarriesItsPath_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("wrong type") << QByteArray(R"({"Rows":[{"Id":1,"Amount":1},{"Id":2,"Amount":{}}]})")
                                << "/Rows/1/Amount: expected a number, got an object";
    QTest::newRow("missing") << QByteArray(R"({"Rows":[{"Id":1}]})") << "/Rows/0/Amount: missing";
    QTest::newRow("null is missing money")
        << QByteArray(R"({"Rows":[{"Id":1,"Amount":null}]})") << "/Rows/0/Amount: expected a number, got null";
    QTest::newRow("the first of two") << QByteArray(R"({"Rows":[{"Amount":true}]})") << "/Rows/0/Id: missing";
    QTest::newRow("id beyond 64 bits") << QByteArray(R"({"Rows":[{"Id":9223372036854775808,"Amount":1}]})")
                                       << "/Rows/0/Id: expected a whole number, got a number with decimals or beyond "
                                          "64 bits";
    QTest::newRow("no object") << QByteArray(R"({"Rows":[7]})") << "/Rows/0: expected an object, got a whole number";
    QTest::newRow("no list") << QByteArray(R"({"Rows":{}})") << "/Rows: expected a list, got an object";
    QTest::newRow("no rows") << QByteArray(R"({})") << "/Rows: missing";
    QTest::newRow("root is a list") << QByteArray(R"([1])") << "/: expected an object, got a list";
    QTest::newRow("NUL in text") << QByteArray(R"({"Rows":[{"Id":1,"Amount":"1\u0000"}]})")
                                 << "/Rows/0/Amount: the text holds a NUL character";
}

void JsonReaderTest::firstFaultCarriesItsPath()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const JsonDocument document = parsed(json);
    QCOMPARE(faultOf(document.root().list("Rows", decodeRow)), detail);
}

void JsonReaderTest::pathsAreEscaped()
{
    const JsonDocument document = parsed(R"({"a/b":{"c~d":[[],[1,2,{"e":[3]}]]}})");
    const auto outer = document.root().object("a/b").value().array("c~d").value();
    const JsonReader inner = outer.at(1).asArray().value().at(2);
    QCOMPARE(inner.path(), u"/a~1b/c~0d/1/2"_s);
    QCOMPARE(inner.array("e").value().at(0).path(), u"/a~1b/c~0d/1/2/e/0"_s);
    QCOMPARE(document.root().path(), QString());
    QCOMPARE(inner.faultAt("e", u"why"_s).detail, u"/a~1b/c~0d/1/2/e: why"_s);
    QCOMPARE(inner.faultAt("e", u"why"_s).place, u"/a~1b/c~0d/1/2/e"_s);
    QCOMPARE(inner.fault(u"why"_s).place, inner.path());
    QVERIFY(document.root().fault(u"why"_s).place.isEmpty()); // the whole answer differs from what was requested
    QVERIFY(parseJson(QByteArray("{")).error().place.isEmpty());
}

void JsonReaderTest::unknownWordKeepsItsText()
{
    const JsonDocument document = parsed(R"({"a":"green","b":"Green","c":1})");
    QVERIFY(document.root().oneOf("a", kColours).value().value == Colour::Green);
    QVERIFY(!document.root().oneOf("b", kColours).value().value);
    QCOMPARE(document.root().oneOf("b", kColours).value().text, u"Green"_s);
    QCOMPARE(faultOf(document.root().oneOf("c", kColours)), u"/c: expected text, got a whole number"_s);
}

void JsonReaderTest::firstOfDuplicateKeysWins()
{
    const JsonDocument document = parsed(R"({"Amount":1.10,"Amount":2.20})");
    QCOMPARE(document.root().decimalText("Amount").value(), u"1.10"_s);
}

void JsonReaderTest::readersSurviveAMove()
{
    JsonDocument document = parsed(R"({"t":"a rather long text beyond any small buffer","d":3.10})");
    const JsonReader root = document.root();
    const JsonDocument elsewhere = std::move(document);
    QCOMPARE(root.decimalText("d").value(), u"3.10"_s);
    QCOMPARE(root.text("t").value().size(), 42);
}

void JsonReaderTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("spaces") << QByteArray(" \r\n\t");
    QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>");
    QTest::newRow("plain text") << QByteArray("The Organisation is offline");
    QTest::newRow("cut in an object") << QByteArray(R"({"Payments":[{"Amount":1)");
    QTest::newRow("cut in a text") << QByteArray(R"({"Payments":[{"Amou)");
    QTest::newRow("cut in a number") << QByteArray(R"({"a":-)");
    QTest::newRow("something after it") << QByteArray(R"({"a":1}{"b":2})");
    QTest::newRow("lone high surrogate") << QByteArray(R"({"a":"\ud83d"})");
    QTest::newRow("lone low surrogate") << QByteArray(R"({"a":"\ude00"})");
    QTest::newRow("high surrogate, then a letter") << QByteArray(R"({"a":"\ud83d\u0041"})");
    QTest::newRow("invalid UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
    QTest::newRow("overlong UTF-8") << QByteArray("{\"a\":\"\xc0\xaf\"}");
    QTest::newRow("NUL byte") << QByteArray("{\"a\":\0}", 7);
    QTest::newRow("raw NUL in a text") << QByteArray("{\"a\":\"x\0y\"}", 11);
    QTest::newRow("raw line end in a text") << QByteArray("{\"a\":\"x\ny\"}");
    QTest::newRow("number beyond every double") << QByteArray(R"({"a":1e999})");
    QTest::newRow("whole number of 30 digits") << QByteArray(R"({"a":123456789012345678901234567890})");
    QTest::newRow("leading zero") << QByteArray(R"({"a":01})");
    QTest::newRow("trailing comma") << QByteArray(R"({"a":[1,]})");
    QTest::newRow("single quotes") << QByteArray("{'a':1}");
    QTest::newRow("NaN") << QByteArray(R"({"a":NaN})");
    QTest::newRow("comment") << QByteArray("{\"a\":1}//");
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0a\0\"\0:\0001\0}\0", 14);
    QTest::newRow("bare text") << QByteArray("\"a\"");
}

void JsonReaderTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, bytes);
    const Result<JsonDocument> document = parseJson(bytes);
    QVERIFY(!document);
    QVERIFY(document.error().kind == ErrorKind::Malformed);
    QVERIFY(!document.error().detail.isEmpty());
}

void JsonReaderTest::thousandNestedListsAreRefused()
{
    for (const int depth : { 1000, 100000 }) {
        QVERIFY(!parseJson(QByteArray(depth, '[') + QByteArray(depth, ']')));
        QByteArray objects;
        for (int i = 0; i < depth; ++i)
            objects += "{\"a\":";
        QVERIFY(!parseJson(objects + "1" + QByteArray(depth, '}')));
    }
    QVERIFY(parseJson(QByteArray(100, '[') + QByteArray(100, ']')));
}

void JsonReaderTest::acceptsWhatIsLegal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\":1.50}");
    QTest::newRow("spaces around") << QByteArray(" \r\n{ \"a\" : 1.50 }\n ");
    QTest::newRow("unknown keys") << QByteArray(R"({"z":[{"y":[]}],"a":1.50,"":{}})");
}

void JsonReaderTest::acceptsWhatIsLegal()
{
    QFETCH(QByteArray, bytes);
    const JsonDocument document = parsed(bytes);
    QCOMPARE(document.root().decimalText("a").value(), u"1.50"_s);
}

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
