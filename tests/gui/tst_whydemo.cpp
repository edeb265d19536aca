// SPDX-License-Identifier: Apache-2.0
// Decisions made by clicks in the Why pane, carried out by the real engine on the sandbox: one of every kind.
#include "core/model/decision.h"
#include "tests/gui/playedstage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/why/paymentcommands.h"

#include <QLineEdit>
#include <QTableView>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class WhyDemoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void retriesAndLeaves();
    void issuesAnyway();
    void adopts();
    void createsAnother();
    void restores();
    void voids();
    void stopsADecision();

private:
    /// A proved payment of an invoice that no test touched.
    PaymentRow nextGreen();
    void click(PaymentId payment, PaymentCommand command);
    bool stopsInTime(PaymentId payment);

    std::unique_ptr<PlayedStage> m_stage;
};

PaymentRow WhyDemoTest::nextGreen()
{
    for (const PaymentRow &row : m_stage->in(PaymentState::Synced)) {
        const InvoiceId invoice = row.record.placement.invoice;
        if (row.record.standing.reason == Reason::Proved && !m_stage->used.contains(invoice)) {
            m_stage->used.insert(invoice);
            return row;
        }
    }
    qFatal("no more green payments in the demo");
}

void WhyDemoTest::click(PaymentId payment, PaymentCommand command)
{
    m_stage->select(payment);
    auto *button = m_stage->part<QPushButton>(nameOf(command));
    QVERIFY2(button->isVisible(), qPrintable(nameOf(command)));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60000);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WhyDemoTest::initTestCase()
{
    m_stage = std::make_unique<PlayedStage>();
    m_stage->open();
}

void WhyDemoTest::cleanupTestCase()
{
    m_stage.reset();
}

void WhyDemoTest::retriesAndLeaves()
{
    m_stage->sync();
    QTRY_COMPARE(m_stage->in(PaymentState::Failed).size(), 1);
    const PaymentRow red = m_stage->in(PaymentState::Failed).constFirst();
    const PaymentId payment = red.record.payment.id;
    // Nothing was mended yet: trying again says so.
    click(payment, PaymentCommand::Retry);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->shows(u"stands as it did before"_s), 60000);
    m_stage->expect(payment, Reason::TabClosedOrRefused);

    click(payment, PaymentCommand::Leave);
    QTest::keyClicks(m_stage->part<QLineEdit>(u"leaveNoteField"_s), u"paid in cash"_s);
    QTest::mouseClick(m_stage->part<QPushButton>(u"leaveNoteButton"_s), Qt::LeftButton);
    m_stage->expect(payment, Reason::LeftByDecision);
    // Who decided, and why, is part of its history.
    m_stage->select(payment);
    auto *events = m_stage->part<QTableView>(u"eventsTable"_s);
    const auto isTold = [events](const QString &words) {
        const QAbstractItemModel *model = events->model();
        return !model->match(model->index(0, EventTableModel::What), Qt::DisplayRole, words, 1, Qt::MatchContains)
                    .isEmpty();
    };
    QTRY_VERIFY(isTold(u"decided to leave it as it is. Reason given: \"paid in cash\""_s));
    QVERIFY(!isTold(u"Somebody decided to leave it as it is. Reason"_s)); // it says who

    const QString commitment = red.record.placement.commitment.toString();
    m_stage->play(u"set-payments-tab"_s, { { u"commitmentId"_s, commitment.toLongLong() }, { u"on"_s, true } });
    click(payment, PaymentCommand::Retry);
    m_stage->expect(payment, Reason::Proved);
}

void WhyDemoTest::issuesAnyway()
{
    const InvoiceRow invoice = m_stage->nextUnpaid();
    const PaymentId payment = m_stage->pay(invoice, u"900.00"_s);
    m_stage->play(u"set-invoice"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"due"_s, u"100.00"_s } });
    m_stage->sync();
    m_stage->expect(payment, Reason::OverIssue);
    click(payment, PaymentCommand::IssueAnyway);
    m_stage->expect(payment, Reason::Proved);
}

void WhyDemoTest::adopts()
{
    const InvoiceRow invoice = m_stage->nextUnpaid();
    const QJsonObject typed = m_stage->play(
        u"type-line"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"amount"_s, u"700.00"_s } });
    const PaymentId payment = m_stage->pay(invoice, u"700.00"_s);
    m_stage->sync();
    m_stage->expect(payment, Reason::PossibleDuplicate);
    click(payment, PaymentCommand::Adopt);
    m_stage->expect(payment, Reason::Proved);
    QCOMPARE(m_stage->payment(payment).record.line.value(), typed.value(u"lineId"_s).toInteger());
}

void WhyDemoTest::createsAnother()
{
    const InvoiceRow invoice = m_stage->nextUnpaid();
    const QJsonObject typed = m_stage->play(
        u"type-line"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"amount"_s, u"300.00"_s } });
    const PaymentId payment = m_stage->pay(invoice, u"300.00"_s);
    m_stage->sync();
    m_stage->expect(payment, Reason::PossibleDuplicate);
    click(payment, PaymentCommand::Create);
    m_stage->expect(payment, Reason::Proved);
    QVERIFY(m_stage->payment(payment).record.line.value() != typed.value(u"lineId"_s).toInteger());
}

void WhyDemoTest::restores()
{
    const PaymentRow green = nextGreen();
    const PaymentId payment = green.record.payment.id;
    m_stage->play(u"edit-line"_s, { { u"lineId"_s, green.record.line.value() }, { u"amount"_s, u"1.00"_s } });
    m_stage->select(payment); // a sync looks at what is selected
    m_stage->sync();
    m_stage->expect(payment, Reason::ChangedInProcore);
    m_stage->select(payment);
    // The pane shows the difference, and on request the whole line.
    auto *look = m_stage->part<QPushButton>(u"readLineButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(look->isEnabled(), 60000);
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->shows(u"as Procore showed it ("_s), 60000);
    click(payment, PaymentCommand::Restore);
    m_stage->expect(payment, Reason::Proved);
}

void WhyDemoTest::voids()
{
    const PaymentRow green = nextGreen();
    const PaymentId payment = green.record.payment.id;
    // Somebody changed money on the line before the payment was removed: a person is asked first (rule 14).
    m_stage->play(u"edit-line"_s, { { u"lineId"_s, green.record.line.value() }, { u"amount"_s, u"1.00"_s } });
    m_stage->play(u"remove-payment"_s, { { u"paymentId"_s, payment.toString() } });
    m_stage->sync();
    m_stage->expect(payment, Reason::ChangedInProcore);
    click(payment, PaymentCommand::Void);
    m_stage->expect(payment, Reason::Voided);
    m_stage->select(payment);
    QVERIFY(!m_stage->part<QPushButton>(u"retryButton"_s)->isVisible());
}

/// Makes a decision and stops its run at the first sign of it; false when the run was over before the stop arrived.
bool WhyDemoTest::stopsInTime(PaymentId payment)
{
    auto *button = m_stage->part<QPushButton>(u"syncButton"_s);
    const auto stop = [button] {
        if (button->text() == u"Stop"_s)
            button->click();
    };
    const auto stopping = connect(m_stage->facade.get(), &SyncFacade::progressChanged, button, stop);
    click(payment, PaymentCommand::IssueAnyway);
    const auto isOver = [this, payment] {
        return m_stage->shows(u"Stopped on request"_s)
            || m_stage->payment(payment).record.standing.reason == Reason::Proved;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(isOver(), 60000); }();
    disconnect(stopping);
    return m_stage->payment(payment).record.standing.reason != Reason::Proved;
}

/// A decision is a run: Stop ends it like any other, and it can be made again.
void WhyDemoTest::stopsADecision()
{
    for (int attempt = 0; attempt < 4; ++attempt) {
        const InvoiceRow invoice = m_stage->nextUnpaid();
        const PaymentId payment = m_stage->pay(invoice, u"900.00"_s);
        m_stage->play(
            u"set-invoice"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"due"_s, u"100.00"_s } });
        m_stage->sync();
        m_stage->expect(payment, Reason::OverIssue);
        if (!stopsInTime(payment))
            continue;
        m_stage->expect(payment, Reason::OverIssue);
        click(payment, PaymentCommand::IssueAnyway);
        m_stage->expect(payment, Reason::Proved);
        return;
    }
    QFAIL("four runs were over before they could be stopped");
}

} // namespace tieout

QTEST_MAIN(tieout::WhyDemoTest)
#include "tst_whydemo.moc"
