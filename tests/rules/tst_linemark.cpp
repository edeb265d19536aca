// SPDX-License-Identifier: Apache-2.0
// Our mark on a line: written, read back, and still found in what others left of it (rules 9, 10 and 16).
#include "core/sync/line/linemark.h"
#include "tests/rules/handmadelines.h"
#include "tests/support/comparing.h"

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

LineMark handmadeMark(LineOperation operation)
{
    return { handmadePayment(), operation, u"47b01514d0604409"_s, u"1.2.0"_s };
}

PaymentLine lineWith(const QString &originData)
{
    PaymentLine line;
    line.id = LineId(12);
    line.originData = originData;
    return line;
}

} // namespace

class LineMarkTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isASmallJsonText();
    void isReadAsItWasWritten_data();
    void isReadAsItWasWritten();
    void isFoundInWhatIsLeftOfIt_data();
    void isFoundInWhatIsLeftOfIt();
    void otherTextsAreNoMark_data();
    void otherTextsAreNoMark();
};

void LineMarkTest::isASmallJsonText()
{
    QCOMPARE(toText(handmadeMark(LineOperation::Issue)),
        u"{\"app\":\"Tieout\",\"version\":\"1.2.0\",\"payment\":\"6f1d6c5e-2f0b-4c8e-9d0a-8f3b1f6f7a10\","
        "\"operation\":\"issue\",\"hash\":\"47b01514d0604409\"}"_s);
    const LineDraft draft = handmadeDraft();
    QCOMPARE(draft.originData, toText(markFor(handmadePayment(), LineOperation::Issue, draft)));
    QCOMPARE(markFromText(draft.originData)->contentHash, contentHash(draft));
}

void LineMarkTest::isReadAsItWasWritten_data()
{
    QTest::addColumn<LineOperation>("operation");
    QTest::addColumn<bool>("isOpen");
    QTest::newRow("issue") << LineOperation::Issue << false;
    QTest::newRow("voiding") << LineOperation::Voiding << true;
    QTest::newRow("void") << LineOperation::Void << false;
    QTest::newRow("restoring") << LineOperation::Restoring << true;
    QTest::newRow("adopting") << LineOperation::Adopting << true;
}

void LineMarkTest::isReadAsItWasWritten()
{
    QFETCH(const LineOperation, operation);
    QFETCH(const bool, isOpen);
    const LineMark mark = handmadeMark(operation);
    QCOMPARE(markFromText(toText(mark)), std::optional(mark));
    const PaymentLine line = lineWith(toText(mark));
    QCOMPARE(isChangeUnderWay(line), isOpen);
    QCOMPARE(isVoidUnderWay(line), operation == LineOperation::Voiding);
    QCOMPARE(isMarkedVoid(line), operation == LineOperation::Void);
    QVERIFY(hasOurMark(line));
    QVERIFY(namesPayment(line, handmadePayment()));
}

void LineMarkTest::isFoundInWhatIsLeftOfIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<bool>("isVoidUnderWay");
    const QString text = toText(handmadeMark(LineOperation::Voiding));
    const auto upTo = [&text](const QString &end) { return text.left(text.indexOf(end) + end.size()); };
    QTest::newRow("the whole text") << text << true << true;
    QTest::newRow("cut within the hash") << text.chopped(6) << true << true;
    QTest::newRow("cut after the operation") << upTo(u"voiding\""_s) << true << true;
    QTest::newRow("cut within the operation") << upTo(u"\"void"_s) << true << false;
    QTest::newRow("cut after the payment") << upTo(u"7a10"_s) << true << false;
    QTest::newRow("with a note in front") << u"see email "_s + text << true << true;
    QTest::newRow("another program's mark in front") << u"{\"app\":\"Other\",\"hash\":\"1\"} "_s + text << true << true;
    QTest::newRow("without its front") << text.mid(text.indexOf(u"\"payment"_s)) << false << true;
    QTest::newRow("in capitals") << text.toUpper() << false << false;
    QTest::newRow("another program's JSON")
        << u"{ \"Xero\": \"{6F1D6C5E-2F0B-4C8E-9D0A-8F3B1F6F7A10}\" }"_s << false << false;
    QTest::newRow("the id alone") << handmadePayment().toString() << false << false;
}

void LineMarkTest::isFoundInWhatIsLeftOfIt()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isOurs);
    QFETCH(const bool, isVoidUnderWay);
    const PaymentLine line = lineWith(text);
    QVERIFY(namesPayment(line, handmadePayment()));
    QCOMPARE(paymentsNamedBy(line), QList<PaymentId> { handmadePayment() });
    QCOMPARE(hasOurMark(line), isOurs);
    QCOMPARE(tieout::isVoidUnderWay(line), isVoidUnderWay);
}

void LineMarkTest::otherTextsAreNoMark_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("another program's mark") << u"{\"app\":\"Other\",\"operation\":\"voiding\",\"hash\":\"1\"}"_s;
    QTest::newRow("cut within the id") << u"6f1d6c5e-2f0b-4c8e-9d0a-8f3b1f"_s;
    QTest::newRow("another payment's id") << u"11111111-2f0b-4c8e-9d0a-8f3b1f6f7a10"_s;
}

void LineMarkTest::otherTextsAreNoMark()
{
    QFETCH(const QString, text);
    const PaymentLine line = lineWith(text);
    QVERIFY(!markFromText(text));
    QVERIFY(!namesPayment(line, handmadePayment()));
    QVERIFY(!isChangeUnderWay(line));
    QVERIFY(!hasOurMark(line));
}

QTEST_GUILESS_MAIN(LineMarkTest)
#include "tst_linemark.moc"
