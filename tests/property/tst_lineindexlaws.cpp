// SPDX-License-Identifier: Apache-2.0
// The index of lines finds what asking line by line finds, however tangled the commitment is.
#include "core/sync/line/linemark.h"
#include "core/sync/plan/lineindex.h"
#include "tests/property/plannercases.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tieout;
using namespace Qt::StringLiterals;
using namespace tieout::test;

namespace {

/// The line does not name the payment, and names another of the case.
bool isTaken(const CommitmentCase &facts, const PaymentLine &line, const PaymentRecord &record)
{
    const QList<PaymentRecord> all = facts.payments + facts.issued;
    return !namesPayment(line, record.payment.id)
        && std::any_of(all.begin(), all.end(),
            [&line](const PaymentRecord &other) { return namesPayment(line, other.payment.id); });
}

/// The ordered pairs of a payment and the lines that it has, by asking each line.
QStringList namedOneByOne(const CommitmentCase &facts)
{
    QStringList pairs;
    const QList<PaymentRecord> all = facts.payments + facts.issued;
    for (const PaymentRecord &record : all) {
        for (const PaymentLine &line : facts.lines) {
            if (isLineOf(line, record) && !isTaken(facts, line, record))
                pairs.append(record.payment.id.toString() + line.id.toString());
        }
    }
    return pairs;
}

/// A text of ours as another program may write it down.
QString rewritten(const QString &text)
{
    switch (*rc::gen::weightedElement<int>({ { 4, 0 }, { 1, 1 }, { 1, 2 } })) {
    case 1:
        return text.toUpper();
    case 2:
        return text.isEmpty() ? text : QLatin1Char('{') + text + QLatin1Char('}');
    default:
        return text;
    }
}

/// As no run would leave it: two bills and invoices, payments that are only proved again, lines that the ledger knows
/// as one payment's and that name another's, and GUIDs in other forms.
CommitmentCase tangledCase()
{
    CommitmentCase facts = anyCase();
    Invoice second = facts.invoices.value(InvoiceId(3));
    second.id = InvoiceId(4);
    facts.invoices.insert(second.id, second);
    Bill bill = facts.bills.value(kBill);
    bill.id = BillId(QUuid::createUuidV5(QUuid(), u"second bill"_s));
    facts.bills.insert(bill.id, bill);
    for (PaymentLine &line : facts.lines) {
        line.invoice = InvoiceId(*rc::gen::inRange(3, 5));
        line.originId = rewritten(line.originId);
        if (*rc::gen::arbitrary<bool>())
            line.originData = line.originData.toUpper();
    }
    for (PaymentRecord &record : facts.payments) {
        if (*rc::gen::arbitrary<bool>()) {
            record.payment.bill = bill.id;
            record.linkedInvoices = { second.id };
            record.placement.invoice = second.id;
        }
        if (!facts.lines.isEmpty() && *rc::gen::inRange(0, 4) == 0)
            record.line = facts.lines.at(*rc::gen::inRange<qsizetype>(0, facts.lines.size())).id;
    }
    while (!facts.payments.isEmpty() && *rc::gen::inRange(0, 3) == 0)
        facts.issued.append(facts.payments.takeLast());
    return facts;
}

} // namespace

class LineIndexLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void indexFindsWhatAskingFinds();
};

void LineIndexLawsTest::indexFindsWhatAskingFinds()
{
    QVERIFY(rc::check("the index finds the lines of a payment that asking each line finds, and all strangers", [] {
        const CommitmentCase facts = tangledCase();
        const LineIndex index(facts.lines, facts.records());
        QList<const PaymentRecord *> all;
        for (const QList<PaymentRecord> *records : { &facts.payments, &facts.issued }) {
            for (const PaymentRecord &record : *records)
                all.append(&record);
        }
        QStringList found;
        for (const PaymentRecord *one : std::as_const(all)) {
            const PaymentRecord &record = *one;
            for (const PaymentLine &line : index.linesOf(record))
                found.append(record.payment.id.toString() + line.id.toString());
            RC_ASSERT(index.recordOf(record.payment.id) == one);
            const auto taken = std::find_if(facts.lines.begin(), facts.lines.end(), [&](const PaymentLine &line) {
                return record.line.isValid() && line.id == record.line && isTaken(facts, line, record);
            });
            RC_ASSERT(
                index.lineTakenFrom(record) == (taken == facts.lines.end() ? std::nullopt : std::optional(*taken)));
            QList<PaymentLine> alike = index.strangers();
            alike.removeIf([&record](const PaymentLine &line) {
                return line.invoice != record.placement.invoice || line.amount != record.payment.amount;
            });
            RC_ASSERT(index.strangersLike(record) == alike);
        }
        RC_ASSERT(found == namedOneByOne(facts));
        for (const PaymentLine &line : facts.lines) {
            const bool isOurs = hasOurMark(line)
                || std::any_of(
                    all.cbegin(), all.cend(), [&line](const PaymentRecord *record) { return isLineOf(line, *record); });
            RC_ASSERT(index.strangers().contains(line) != isOurs);
        }
    }));
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_discard_ratio=50");
    QCoreApplication app(argc, argv);
    LineIndexLawsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lineindexlaws.moc"
