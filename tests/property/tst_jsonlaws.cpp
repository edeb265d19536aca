// SPDX-License-Identifier: Apache-2.0
#include "core/json/jsonreader.h"
#include "core/json/jsonwriter.h"

#include <rapidcheck.h>

using namespace tieout;

namespace {

QString anyText()
{
    QString text;
    for (const int code : *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 0x11000))) {
        const bool isSurrogate = code >= 0xd800 && code <= 0xdfff;
        if (!isSurrogate)
            text += QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
    }
    return text;
}

std::string anyDigits(int least)
{
    return *rc::gen::suchThat(
        rc::gen::container<std::string>(rc::gen::inRange('0', char('9' + 1))), [least](const std::string &digits) {
            return static_cast<int>(digits.size()) >= least && (digits.size() < 2 || digits.front() != '0');
        });
}

/// Writes any value and notes the texts and numbers in their order.
void writeAny(JsonWriter &writer, QList<QString> &leaves, int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 4 : 2);
    if (kind == 0) {
        leaves.append(anyText());
        writer.value(leaves.last());
    } else if (kind == 1) {
        const auto number = *rc::gen::arbitrary<qint64>();
        leaves.append(QString::number(number));
        writer.value(number);
    } else if (kind == 2) {
        writer.beginArray();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            writeAny(writer, leaves, depth - 1);
        writer.endArray();
    } else {
        writer.beginObject();
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
            writer.key(QString::number(i) + anyText());
            writeAny(writer, leaves, depth - 1);
        }
        writer.endObject();
    }
}

void readAll(const JsonReader &reader, QList<QString> &leaves)
{
    if (reader.isArray()) {
        const Result<QList<JsonReader>> elements = reader.asArray();
        for (const JsonReader &element : *elements)
            readAll(element, leaves);
    } else if (reader.isObject()) {
        for (const QString &key : reader.keys())
            readAll(reader.member(key.toStdString()).value(), leaves);
    } else {
        const Result<QString> leaf = reader.asDecimalText();
        leaves.append(leaf ? *leaf : leaf.error().detail);
    }
}

} // namespace

class JsonLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead();
    void digitsSurvive();
    void damageIsRefusedOrReadButNeverCrashes();
};

void JsonLawsTest::whatIsWrittenIsRead()
{
    QVERIFY(rc::check("texts and numbers come back in their order, compact and indented", [] {
        JsonWriter writer(*rc::gen::element(JsonWriter::Layout::Compact, JsonWriter::Layout::Indented));
        QList<QString> written;
        writer.beginArray();
        writeAny(writer, written, 4);
        writer.endArray();
        const Result<JsonDocument> document = parseJson(writer.take());
        RC_ASSERT(document.has_value());
        QList<QString> read;
        readAll(document->root(), read);
        RC_ASSERT(read == written);
    }));
}

void JsonLawsTest::digitsSurvive()
{
    QVERIFY(rc::check("a decimal's digits are those of the source", [] {
        const std::string number = (*rc::gen::arbitrary<bool>() ? "-" : "") + anyDigits(1) + "." + anyDigits(1);
        const QByteArray json = "{\"x\":[1,2.5,\"3.5\"],\"amount\":" + QByteArray::fromStdString(number) + "}";
        const Result<JsonDocument> document = parseJson(json);
        RC_ASSERT(document.has_value());
        RC_ASSERT(document->root().decimalText("amount").value().toStdString() == number);
    }));
}

void JsonLawsTest::damageIsRefusedOrReadButNeverCrashes()
{
    const QByteArray sound =
        R"({"Payments":[{"PaymentID":"5a1a","Amount":1234.50,"Date":"\/Date(1)\/","Bill":{"T":[1,null,true]}}]})";
    QVERIFY(rc::check("bytes changed, cut or put in", [&sound] {
        QByteArray bytes = sound;
        for (int i = *rc::gen::inRange(1, 5); i > 0 && !bytes.isEmpty(); --i) {
            const int at = *rc::gen::inRange(0, static_cast<int>(bytes.size()));
            const int what = *rc::gen::inRange(0, 4);
            if (what == 0)
                bytes[at] = static_cast<char>(*rc::gen::inRange(0, 256));
            else if (what == 1)
                bytes.truncate(at);
            else if (what == 2)
                bytes.insert(at, static_cast<char>(*rc::gen::inRange(0, 256)));
            else
                bytes.remove(at, 1);
        }
        const Result<JsonDocument> document = parseJson(bytes);
        if (document) {
            QList<QString> leaves;
            readAll(document->root(), leaves);
        } else {
            RC_ASSERT(document.error().kind == ErrorKind::Malformed);
        }
    }));
}

QTEST_GUILESS_MAIN(JsonLawsTest)
#include "tst_jsonlaws.moc"
