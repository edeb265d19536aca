// SPDX-License-Identifier: Apache-2.0
// What a run writes into a line, and when a line read back is equal to it (rules 5, 7, 9, 11 and 14), example by
// example.
#include "core/model/changedinxero.h"
#include "core/sync/line/linemark.h"
#include "tests/rules/handmadelines.h"
#include "tests/support/comparing.h"

#include <QTimeZone>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

namespace {

using Change = std::function<void(PaymentLine &)>;
using DraftChange = std::function<void(LineDraft &)>;

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(DraftChange)

class LineDraftTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyFieldOfAPayment();
    void checkNumber_data();
    void checkNumber();
    void notes_data();
    void notes();
    void theBillsNumberElseThePayments();
    void taxStaysInTheAmount();
    void aMissingBillingDateIsNotSent();
    void aVoidedLineSaysWhatItWas();
    void difference_data();
    void difference();
    void noDifference_data();
    void noDifference();
    void theHashIsTheSameEverywhere();
    void theHashCoversWhatARunWrites_data();
    void theHashCoversWhatARunWrites();
    void paymentNumbers();
    void whatXeroSays();
};

void LineDraftTest::everyFieldOfAPayment()
{
    const LineDraft draft = handmadeDraft();
    QCOMPARE(draft.project, ProjectId(7));
    QCOMPARE(draft.commitment, CommitmentId(1));
    QCOMPARE(draft.invoice, InvoiceId(3));
    QCOMPARE(draft.amount, cents(325010));
    QCOMPARE(draft.date, QDate(2026, 11, 18));
    QCOMPARE(draft.invoiceNumber, u"CD-1042-03"_s);
    QCOMPARE(draft.invoiceDate, QDate(2026, 10, 31));
    QCOMPARE(draft.checkNumber, u"4471"_s);
    QCOMPARE(draft.method, PaymentMethod::Check);
    QCOMPARE(draft.notes, u"Paid in Xero from Checking."_s);
    QCOMPARE(draft.paymentNumber, std::optional<qint64>(4));
    QCOMPARE(draft.originId, u"6f1d6c5e-2f0b-4c8e-9d0a-8f3b1f6f7a10"_s);
    QCOMPARE(markFromText(draft.originData)->operation, std::optional(LineOperation::Issue));
}

void LineDraftTest::checkNumber_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("number");
    QTest::newRow("digits") << u"4471"_s << u"4471"_s;
    QTest::newRow("leading zeros stay") << u"004471"_s << u"004471"_s;
    QTest::newRow("CHK") << u"CHK 4471"_s << u"4471"_s;
    QTest::newRow("CHECK") << u"Check 4471"_s << u"4471"_s;
    QTest::newRow("CK without a space") << u"ck4471"_s << u"4471"_s;
    QTest::newRow("a number sign") << u"# 4471"_s << u"4471"_s;
    QTest::newRow("both") << u"CHECK #4471"_s << u"4471"_s;
    QTest::newRow("spaces around") << u"  4471 "_s << u"4471"_s;
    QTest::newRow("20 digits") << u"12345678901234567890"_s << u"12345678901234567890"_s;
    QTest::newRow("21 digits") << u"123456789012345678901"_s << QString();
    QTest::newRow("digits with a letter") << u"4471-A"_s << QString();
    QTest::newRow("another word") << u"INV 4471"_s << QString();
    QTest::newRow("a sentence") << u"Pay app 3, check 4471"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void LineDraftTest::checkNumber()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, number);
    QCOMPARE(checkNumberFrom(reference), number);
}

void LineDraftTest::notes_data()
{
    QTest::addColumn<PaymentMethod>("method");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("checkNumber");
    QTest::addColumn<QString>("notes");
    const QString plain = u"Paid in Xero from Checking."_s;
    QTest::newRow("a check's number") << PaymentMethod::Check << u"4471"_s << u"4471"_s << plain;
    QTest::newRow("a check without one") << PaymentMethod::Check << u"Pay app 3"_s << QString()
                                         << plain + u" Reference: Pay app 3"_s;
    QTest::newRow("digits of no check") << PaymentMethod::CreditCard << u"4471"_s << QString()
                                        << plain + u" Reference: 4471"_s;
    QTest::newRow("electronic, folded spaces")
        << PaymentMethod::Electronic << u"  ACH   77 "_s << QString() << plain + u" Reference: ACH 77"_s;
    QTest::newRow("no reference") << PaymentMethod::Electronic << u"  "_s << QString() << plain;
}

void LineDraftTest::notes()
{
    QFETCH(const PaymentMethod, method);
    QFETCH(const QString, reference);
    LineSources sources = handmadeSources();
    sources.method = method;
    sources.payment.reference = reference;
    const LineDraft draft = draftFor(sources);
    QTEST(draft.checkNumber, "checkNumber");
    QTEST(draft.notes, "notes");
    sources.account.name.clear();
    QVERIFY(draftFor(sources).notes.startsWith(u"Paid in Xero."_s));
}

void LineDraftTest::theBillsNumberElseThePayments()
{
    LineSources sources = handmadeSources();
    QCOMPARE(draftFor(sources).invoiceNumber, u"CD-1042-03"_s);
    sources.bill.number.clear();
    QCOMPARE(draftFor(sources).invoiceNumber, u"as nested in the payment"_s);
}

// Rule 7: amounts as paid.
void LineDraftTest::taxStaysInTheAmount()
{
    LineSources sources = handmadeSources();
    sources.bill.total = cents(325010);
    sources.bill.tax = cents(25010);
    QCOMPARE(draftFor(sources).amount, cents(325010));
}

void LineDraftTest::aMissingBillingDateIsNotSent()
{
    LineSources sources = handmadeSources();
    sources.invoice.billingDate = QDate();
    QVERIFY(!draftFor(sources).invoiceDate.isValid());
}

void LineDraftTest::aVoidedLineSaysWhatItWas()
{
    const LineDraft issued = handmadeDraft();
    Payment removed = handmadeSources().payment;
    removed.updatedAt = toInstant(QDateTime(QDate(2026, 11, 20), QTime(15, 4), QTimeZone::utc()));
    const LineDraft draft = voidedDraft(issued, removed);
    QCOMPARE(draft.amount, cents(0));
    QCOMPARE(draft.notes,
        u"Removed in Xero on 2026-11-20 15:04 UTC. Was 3250.10 USD, dated 2026-11-18. Paid in Xero from Checking."_s);
    QCOMPARE(markFromText(draft.originData)->operation, std::optional(LineOperation::Void));
    LineDraft asIssued = draft;
    asIssued.amount = issued.amount;
    asIssued.notes = issued.notes;
    asIssued.originData = issued.originData;
    QCOMPARE(asIssued, issued); // nothing else changes
}

void LineDraftTest::difference_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *field, const QString &found, const Change &change) {
        QTest::newRow(field) << change << QString::fromLatin1(field) << found;
    };
    row("currency", u"EUR"_s,
        [](PaymentLine &line) { line.amount = line.amount.withCurrency(*Currency::fromCode(u"EUR"_s)); });
    row("amount", u"3250.11"_s, [](PaymentLine &line) { line.amount = cents(325011); });
    row("date", u"2026-11-19"_s, [](PaymentLine &line) { line.date = QDate(2026, 11, 19); });
    row("invoice number", u"XY-1"_s, [](PaymentLine &line) { line.invoiceNumber = u"XY-1"_s; });
    row("check number", u"4472"_s, [](PaymentLine &line) { line.checkNumber = u"4472"_s; });
    row("notes", u"by hand"_s, [](PaymentLine &line) { line.notes = u"by hand"_s; });
    row("invoice", QString(), [](PaymentLine &line) { line.invoice = InvoiceId(); });
    row("commitment", u"2"_s, [](PaymentLine &line) { line.commitment = CommitmentId(2); });
    row("project", u"8"_s, [](PaymentLine &line) { line.project = ProjectId(8); });
    row("the sync's mark on the line", QString(), [](PaymentLine &line) { line.originId.clear(); });
    row("the sync's data on the line", u"{} (different from character 2 on)"_s,
        [](PaymentLine &line) { line.originData = u"{}"_s; });
}

void LineDraftTest::difference()
{
    QFETCH(const Change, change);
    const LineDraft draft = handmadeDraft();
    PaymentLine line = shown(draft);
    change(line);
    const auto found = firstDifference(draft, line);
    QVERIFY(found);
    QTEST(found->field, "field");
    QTEST(found->found, "found");
    const bool isMark = line.originId != draft.originId || line.originData != draft.originData;
    QCOMPARE(firstContentDifference(draft, line).has_value(), !isMark);
}

void LineDraftTest::noDifference_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("as written", [](PaymentLine &) {});
    row("the user's payment number", [](PaymentLine &line) { line.paymentNumber = 99; });
    row("the user's attachments", [](PaymentLine &line) { line.attachments = { { 5, u"lien waiver.pdf"_s, {} } }; });
    row("the origin in capitals", [](PaymentLine &line) { line.originId = line.originId.toUpper(); });
    row("Procore's status", [](PaymentLine &line) { line.status = u"approved"_s; });
    row("texts trimmed and folded", [](PaymentLine &line) {
        line.notes = u"  "_s + line.notes.replace(QLatin1Char(' '), u"  "_s);
        line.checkNumber += QLatin1Char('\n');
    });
    row("quotes escaped", [](PaymentLine &line) { line.originData.replace(QLatin1Char('"'), u"&quot;"_s); });
}

void LineDraftTest::noDifference()
{
    QFETCH(const Change, change);
    PaymentLine line = shown(handmadeDraft());
    change(line);
    QVERIFY(!firstDifference(handmadeDraft(), line));
}

// Lines carry it for years, and another computer compares it: it must not change with a version or a platform.
void LineDraftTest::theHashIsTheSameEverywhere()
{
    QCOMPARE(contentHash(handmadeDraft()), u"47b01514d0604409"_s);
}

void LineDraftTest::theHashCoversWhatARunWrites_data()
{
    QTest::addColumn<DraftChange>("change");
    QTest::addColumn<bool>("isCovered");
    const auto row = [](const char *name, bool isCovered, const DraftChange &change) {
        QTest::newRow(name) << change << isCovered;
    };
    row("amount", true, [](LineDraft &draft) { draft.amount = cents(1); });
    row("date", true, [](LineDraft &draft) { draft.date = draft.date.addDays(1); });
    row("invoice number", true, [](LineDraft &draft) { draft.invoiceNumber += u'x'; });
    row("invoice date", true, [](LineDraft &draft) { draft.invoiceDate = {}; });
    row("check number", true, [](LineDraft &draft) { draft.checkNumber.clear(); });
    row("method", true, [](LineDraft &draft) { draft.method = PaymentMethod::Electronic; });
    row("notes", true, [](LineDraft &draft) { draft.notes.clear(); });
    row("invoice", true, [](LineDraft &draft) { draft.invoice = InvoiceId(4); });
    row("origin", true, [](LineDraft &draft) { draft.originId.clear(); });
    row("the user's payment number", false, [](LineDraft &draft) { draft.paymentNumber = 5; });
}

void LineDraftTest::theHashCoversWhatARunWrites()
{
    QFETCH(const DraftChange, change);
    LineDraft draft = handmadeDraft();
    change(draft);
    QTEST(contentHash(draft) != contentHash(handmadeDraft()), "isCovered");
}

void LineDraftTest::paymentNumbers()
{
    PaymentLine fourth;
    fourth.paymentNumber = 4;
    PaymentLine without;
    PaymentLine last;
    last.paymentNumber = kLargestPaymentNumber;
    QCOMPARE(nextPaymentNumber({}), 1);
    QCOMPARE(nextPaymentNumber({ fourth, without }), 5);
    QCOMPARE(nextPaymentNumber({ fourth }, { 5, 6 }), 7);
    QCOMPARE(nextPaymentNumber({ fourth, last }, { 1 }), 2); // the lowest that is free
}

void LineDraftTest::whatXeroSays()
{
    const LineDraft issued = handmadeDraft();
    Payment payment = handmadeSources().payment;
    QVERIFY(!changedInXero(issued, payment));
    payment.amount = cents(1);
    QVERIFY(changedInXero(issued, payment));
    QCOMPARE(changedInXero(issued, payment)->reason, Reason::ChangedAfterIssue);
    payment = handmadeSources().payment;
    payment.date = payment.date.addDays(1);
    QVERIFY(changedInXero(issued, payment));
    payment.status = PaymentStatus::Deleted;
    QVERIFY(changedInXero(issued, payment));
    QVERIFY(!changedInXero(voidedDraft(issued, payment), payment));
    payment.status = PaymentStatus::Unknown;
    QCOMPARE(changedInXero(issued, payment)->reason, Reason::UnknownStatus);
}

QTEST_GUILESS_MAIN(LineDraftTest)
#include "tst_linedraft.moc"
