// SPDX-License-Identifier: Apache-2.0
#include "core/json/jsonreader.h"
#include "core/json/jsonwriter.h"

using namespace tieout;
using namespace Qt::StringLiterals;

class JsonWriterTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesCompact();
    void writesIndented();
    void escapes();
    void quotesSurviveTheReader();
};

namespace {

void writeSample(JsonWriter &writer)
{
    writer.beginObject();
    writer.member("text", u"a"_s);
    writer.member("number", qint64 { -9223372036854775807 });
    writer.member("small", 3);
    writer.member("yes", true);
    writer.member("none", std::optional<QString>());
    writer.member("some", std::optional<qint64>(5));
    writer.key("list").beginArray();
    writer.value(1).value(u"b"_s).beginObject().endObject().beginArray().endArray();
    writer.endArray();
    writer.key("amount").number(u"1234.50"_s);
    writer.key(u"ü"_s).null();
    writer.endObject();
}

} // namespace

void JsonWriterTest::writesCompact()
{
    JsonWriter writer;
    writeSample(writer);
    QCOMPARE(writer.take(),
        QByteArray(R"({"text":"a","number":-9223372036854775807,"small":3,"yes":true,"none":null,"some":5,)"
                   R"("list":[1,"b",{},[]],"amount":1234.50,"ü":null})"));
}

void JsonWriterTest::writesIndented()
{
    JsonWriter writer(JsonWriter::Layout::Indented);
    writer.beginObject();
    writer.key("list").beginArray().value(1).value(2).endArray();
    writer.key("empty").beginArray().endArray();
    writer.endObject();
    QCOMPARE(writer.take(), QByteArray("{\n  \"list\": [\n    1,\n    2\n  ],\n  \"empty\": []\n}\n"));
}

void JsonWriterTest::escapes()
{
    QCOMPARE(jsonQuoted(u"a\"b\\c\n\t\r\b"_s), QByteArray("\"a\\\"b\\\\c\\n\\t\\r\\u0008\""));
    QCOMPARE(jsonQuoted(QString(QChar(0))), QByteArray("\"\\u0000\""));
    QCOMPARE(jsonQuoted(QString::fromUtf8("é/😀")), QByteArray("\"é/😀\""));
}

void JsonWriterTest::quotesSurviveTheReader()
{
    QString every;
    for (char16_t c = 1; c < 0x200; ++c)
        every += QChar(c);
    every += QString::fromUtf8("€😀");
    JsonWriter writer;
    writer.beginObject().key(every).value(every).endObject();
    const Result<JsonDocument> document = parseJson(writer.take());
    QVERIFY(document);
    QCOMPARE(document->root().text(every.toUtf8().toStdString()).value(), every);
}

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "tst_jsonwriter.moc"
