// SPDX-License-Identifier: Apache-2.0
// Sent against read back, field by field.
#include "tests/support/samplebooks.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldtablemodel.h"
#include "ui/models/roles.h"

#include <QAbstractItemModelTester>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

PaymentRow green()
{
    return proved(samplePayment(1, sampleInvoice(1), dollars("120.50"), {}), 3);
}

/// The line that Procore shows for it.
PaymentLine lineOf(const PaymentRow &row)
{
    const LineDraft &draft = *row.record.issued;
    PaymentLine line;
    line.id = row.record.line;
    line.project = draft.project;
    line.commitment = draft.commitment;
    line.invoice = draft.invoice;
    line.amount = draft.amount;
    line.date = draft.date;
    line.invoiceNumber = draft.invoiceNumber;
    line.checkNumber = draft.checkNumber;
    line.paymentNumber = draft.paymentNumber;
    line.notes = draft.notes;
    line.originId = draft.originId.toUpper();
    line.originData = draft.originData;
    return line;
}

FieldRow rowOf(const QList<FieldRow> &rows, LineField field)
{
    for (const FieldRow &row : rows) {
        if (row.field == field)
            return row;
    }
    qFatal("no such field");
}

QList<LineField> differing(const QList<FieldRow> &rows)
{
    QList<LineField> found;
    for (const FieldRow &row : rows) {
        if (row.compared == Compared::Differs)
            found << row.field;
    }
    return found;
}

} // namespace

class LineFieldsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingSentShowsNothing();
    void aGreenPaymentReadBackWhatWasSent();
    void whatProcoreNeverShowsSaysSo();
    void theSentencesDifferenceIsInItsField();
    void aDifferenceThatIsNoFieldHereIsShownToo();
    void aLineThatWasReadIsComparedWhole();
    void textsAreComparedAsTheyRead();
    void modelsKeepTheContract();
    void whoDidIt();
};

void LineFieldsTest::nothingSentShowsNothing()
{
    QVERIFY(fieldsOf(samplePayment(1, sampleInvoice(1), dollars("1.00"), {}), {}).isEmpty());
}

void LineFieldsTest::aGreenPaymentReadBackWhatWasSent()
{
    const QList<FieldRow> rows = fieldsOf(green(), {});
    QCOMPARE(rowOf(rows, LineField::Amount).sent, u"$120.50"_s);
    QCOMPARE(rowOf(rows, LineField::Invoice).sent, green().invoiceNumber);
    for (const FieldRow &row : rows) {
        if (row.compared == Compared::Equal)
            QCOMPARE(row.readBack, row.sent);
        QVERIFY(row.compared != Compared::NotRead && row.compared != Compared::Differs);
    }
}

void LineFieldsTest::whatProcoreNeverShowsSaysSo()
{
    PaymentRow row = green();
    for (const auto &line : { std::optional<PaymentLine>(), std::optional(lineOf(row)) }) {
        const QList<FieldRow> rows = fieldsOf(row, line);
        for (const LineField field : { LineField::Method, LineField::InvoiceDate }) {
            QCOMPARE(rowOf(rows, field).compared, Compared::NotShown);
            QVERIFY(!rowOf(rows, field).sent.isEmpty());
            QVERIFY(rowOf(rows, field).readBack.isEmpty());
        }
        QCOMPARE(rowOf(rows, LineField::PaymentNumber).compared, Compared::YoursToChange);
    }
}

void LineFieldsTest::theSentencesDifferenceIsInItsField()
{
    PaymentRow row = green();
    row.record.standing = { Reason::ChangedInProcore, { u"check number"_s, u"10401"_s, u"99"_s } };
    const QList<FieldRow> rows = fieldsOf(row, {});
    QCOMPARE(differing(rows), QList<LineField> { LineField::CheckNumber });
    QCOMPARE(rowOf(rows, LineField::CheckNumber).readBack, u"99"_s);
    // Nobody kept the other fields of that reading.
    QCOMPARE(rowOf(rows, LineField::Amount).compared, Compared::NotRead);
    QVERIFY(rowOf(rows, LineField::Amount).readBack.isEmpty());
}

void LineFieldsTest::aDifferenceThatIsNoFieldHereIsShownToo()
{
    PaymentRow row = green();
    row.record.standing = { Reason::LineDiffersAfterWrite, { u"currency"_s, u"USD"_s, u"CAD"_s } };
    const FieldRow told = rowOf(fieldsOf(row, {}), LineField::Other);
    QCOMPARE(told, (FieldRow { LineField::Other, u"currency"_s, u"USD"_s, u"CAD"_s, Compared::Differs }));
}

void LineFieldsTest::aLineThatWasReadIsComparedWhole()
{
    PaymentRow row = green();
    row.record.standing = { Reason::ChangedInProcore, { u"amount"_s, u"120.50"_s, u"1.00"_s } };
    PaymentLine line = lineOf(row);
    QVERIFY(differing(fieldsOf(row, line)).isEmpty()); // mended since
    line.amount = dollars("120.51");
    line.date = line.date.addDays(1);
    line.invoice = InvoiceId(77);
    line.commitment = CommitmentId(77);
    line.project = ProjectId(77);
    line.invoiceNumber += u'x';
    line.checkNumber += u'x';
    line.notes += u'x';
    line.originId = u"x"_s;
    line.originData += u'x';
    line.paymentNumber = 9;
    const QList<FieldRow> rows = fieldsOf(row, line);
    QCOMPARE(differing(rows),
        (QList<LineField> { LineField::Amount, LineField::Date, LineField::Invoice, LineField::Commitment,
            LineField::Project, LineField::InvoiceNumber, LineField::CheckNumber, LineField::Notes, LineField::Mark,
            LineField::Data }));
    QCOMPARE(rowOf(rows, LineField::Amount).readBack, u"$120.51"_s);
    QVERIFY(rowOf(rows, LineField::Invoice).readBack.contains(u"77"_s));
    QCOMPARE(rowOf(rows, LineField::PaymentNumber).readBack, u"9"_s);
}

void LineFieldsTest::textsAreComparedAsTheyRead()
{
    PaymentRow row = green();
    row.record.issued->notes = u"Paid in Xero from Smith & Sons."_s;
    PaymentLine line = lineOf(row);
    line.notes = u" Paid in Xero  from Smith &amp; Sons.\n"_s;
    line.attachments = { { 1, u"remittance.pdf"_s, {} } };
    const QList<FieldRow> rows = fieldsOf(row, line);
    QVERIFY(differing(rows).isEmpty());
    QCOMPARE(rowOf(rows, LineField::Attachments).readBack, u"remittance.pdf"_s);
}

void LineFieldsTest::modelsKeepTheContract()
{
    FieldTableModel fields;
    const QAbstractItemModelTester fieldTester(&fields, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fields.setRows(fieldsOf(green(), {}));
    PaymentRow changed = green();
    changed.record.standing = { Reason::ChangedInProcore, { u"notes"_s, u"a"_s, u"b"_s } };
    fields.setRows(fieldsOf(changed, {}));
    fields.setRows({});
    EventTableModel events;
    const QAbstractItemModelTester eventTester(&events, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PaymentEvent event;
    event.at = instantFromMs(1'790'000'000'000);
    event.text = u"In Procore, read back and equal."_s;
    events.setEvents({ event, event });
    QCOMPARE(events.index(1, EventTableModel::What).data().toString(), event.text);
    QCOMPARE(events.index(0, EventTableModel::When).data(PlainRole).value<SheetCell>().text, toIsoText(event.at));
    events.setEvents({ event });
    QCOMPARE(events.rowCount(), 1);
}

void LineFieldsTest::whoDidIt()
{
    PaymentEvent event;
    QVERIFY(doerOf(event).isEmpty());
    event.person = u"Dana Whitfield"_s;
    event.trigger = RunTrigger::OnDemand;
    QCOMPARE(doerOf(event), u"Dana Whitfield"_s);
    event.trigger = RunTrigger::Scheduled;
    QCOMPARE(doerOf(event), u"Schedule, as Dana Whitfield"_s);
    event.person.clear();
    QCOMPARE(doerOf(event), u"Schedule"_s);
}

QTEST_MAIN(LineFieldsTest)
#include "tst_linefields.moc"
