// SPDX-License-Identifier: Apache-2.0
// The laws of the sums that a plan keeps of each invoice (rule 13).
#include "core/sync/plan/overissue.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tieout;

namespace {

Money dollars(qint64 amount)
{
    return Money::fromMinor(amount * 100, Currency::usd());
}

/// Rule 13 as it is said: every line of the invoice added up anew, but those of `leftOut`, and what was planned before.
struct SlowSum {
    QList<PaymentLine> lines;
    QList<LineDraft> plannedBefore;
    QSet<LineId> leftOut;

    [[nodiscard]] Money with(InvoiceId invoice, Money total) const
    {
        for (const PaymentLine &line : lines) {
            if (line.invoice == invoice && !leftOut.contains(line.id))
                total = *sum(total, line.amount);
        }
        for (const LineDraft &draft : plannedBefore) {
            if (draft.invoice == invoice)
                total = *sum(total, draft.amount);
        }
        return total;
    }
};

/// Lines on one of three invoices, each with an id of its own.
QList<PaymentLine> anyLines()
{
    QList<PaymentLine> lines;
    const int count = *rc::gen::inRange(0, 8);
    for (int i = 0; i < count; ++i) {
        PaymentLine line;
        line.id = LineId(100 + i);
        line.invoice = InvoiceId(*rc::gen::inRange(0, 3));
        line.amount = Money::fromMinor(*rc::gen::inRange(-500, 5000), Currency::usd());
        lines.append(line);
    }
    return lines;
}

/// Plans creates, rewrites and voids. The sums beside it follow: `after` counts voids as done, `before` not.
void act(const QList<PaymentLine> &lines, IssuedAmounts &kept, SlowSum &after, SlowSum &before)
{
    const int actions = *rc::gen::inRange(0, 10);
    for (int i = 0; i < actions; ++i) {
        LineDraft draft;
        draft.invoice = InvoiceId(*rc::gen::inRange(0, 3));
        draft.amount = Money::fromMinor(*rc::gen::inRange(0, 5000), Currency::usd());
        const int action = lines.isEmpty() ? 0 : *rc::gen::inRange(0, 3);
        const PaymentLine line = lines.value(*rc::gen::inRange<qsizetype>(0, qMax<qsizetype>(1, lines.size())));
        if (action == 0)
            kept.create(draft);
        else if (action == 1)
            kept.rewrite(line, draft);
        else
            kept.setToZero(line);
        if (action != 0)
            after.leftOut.insert(line.id);
        if (action == 1)
            before.leftOut.insert(line.id);
        if (action != 2) {
            after.plannedBefore.append(draft);
            before.plannedBefore.append(draft);
        }
    }
}

} // namespace

class SumLawsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keptSumsAreTheSums();
};

void SumLawsTest::keptSumsAreTheSums()
{
    QVERIFY(rc::check("the sums that are kept are those of adding everything up, whatever the plan does", [] {
        const QList<PaymentLine> lines = anyLines();
        IssuedAmounts kept(lines);
        SlowSum after { lines, {}, {} }; // the voids are done
        SlowSum before { lines, {}, {} }; // they are not
        act(lines, kept, after, before);
        for (qint64 number = 0; number < 3; ++number) {
            const InvoiceId invoice(number);
            const Money amount = dollars(7);
            RC_ASSERT(*kept.with(invoice, amount) == after.with(invoice, amount));
            RC_ASSERT(*kept.withBeforeVoids(invoice, amount) == before.with(invoice, amount));
            for (const PaymentLine &line : lines) {
                SlowSum instead = after;
                instead.leftOut.insert(line.id);
                RC_ASSERT(*kept.withInsteadOf(line, invoice, amount) == instead.with(invoice, amount));
            }
        }
    }));
}

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_discard_ratio=50");
    QCoreApplication app(argc, argv);
    SumLawsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sumlaws.moc"
