// SPDX-License-Identifier: Apache-2.0
// Decisions made by clicks in the Why pane, carried out by the real engine on the sandbox: one of every kind.
#include "core/model/decision.h"
#include "core/model/recordtexts.h"
#include "tests/gui/demostage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/invoicetablemodel.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/why/paymentcommands.h"

#include <QLineEdit>
#include <QSignalSpy>
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
    using Words = QJsonObject;
    QJsonObject play(const QString &verb, Words words);
    /// A bill that nobody paid, with its invoice; each once.
    InvoiceRow nextUnpaid();
    /// A proved payment of an invoice that no test touched.
    PaymentRow nextGreen();
    PaymentId pay(const InvoiceRow &invoice, const QString &amount);
    void sync();
    void select(PaymentId payment);
    void click(PaymentId payment, PaymentCommand command);
    void expect(PaymentId payment, Reason reason);
    bool stopsInTime(PaymentId payment);

    std::unique_ptr<DemoStage> m_stage;
    QSet<InvoiceId> m_used;
};

QJsonObject WhyDemoTest::play(const QString &verb, Words words)
{
    words.insert(u"verb"_s, verb);
    const auto answer = m_stage->sandbox->play(words);
    if (!answer)
        qWarning().noquote() << verb << answer.error().detail;
    return answer.value_or(QJsonObject());
}

InvoiceRow WhyDemoTest::nextUnpaid()
{
    for (const InvoiceRow &row : std::as_const(m_stage->invoices)) {
        const bool isFree = row.bill.isValid() && row.payments == 0 && row.amount && row.amount->minor() > 100'000;
        if (isFree && !m_used.contains(row.invoice.id)) {
            m_used.insert(row.invoice.id);
            return row;
        }
    }
    qFatal("no more unpaid bills in the demo");
}

PaymentRow WhyDemoTest::nextGreen()
{
    for (const PaymentRow &row : m_stage->in(PaymentState::Synced)) {
        const InvoiceId invoice = row.record.placement.invoice;
        if (row.record.standing.reason == Reason::Proved && !m_used.contains(invoice)) {
            m_used.insert(invoice);
            return row;
        }
    }
    qFatal("no more green payments in the demo");
}

PaymentId WhyDemoTest::pay(const InvoiceRow &invoice, const QString &amount)
{
    const QJsonObject paid = play(u"pay-bill"_s, { { u"billId"_s, invoice.bill.toString() }, { u"amount"_s, amount } });
    return PaymentId(QUuid::fromString(paid.value(u"paymentId"_s).toString()));
}

void WhyDemoTest::sync()
{
    auto *button = m_stage->part<QPushButton>(u"syncButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->text().contains(u"Invoices"_s), 60000);
    QSignalSpy ended(m_stage->facade.get(), &SyncFacade::runFinished);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
}

void WhyDemoTest::select(PaymentId payment)
{
    const PaymentRow row = m_stage->payment(payment);
    auto *invoices = m_stage->part<QTableView>(u"invoicesTable"_s);
    auto *payments = m_stage->part<QTableView>(u"paymentsTable"_s);
    const auto choose = [](QTableView *table, int column, const QString &text) {
        for (int i = 0; i < table->model()->rowCount(); ++i) {
            if (table->model()->index(i, column).data().toString() == text)
                return table->selectRow(i);
        }
    };
    choose(invoices, InvoiceTableModel::InvoiceNumber, row.invoiceNumber);
    choose(payments, PaymentTableModel::Message, sentenceOf(row.record));
    QVERIFY2(m_stage->shows(sentenceOf(row.record)), qPrintable(sentenceOf(row.record)));
}

void WhyDemoTest::click(PaymentId payment, PaymentCommand command)
{
    select(payment);
    auto *button = m_stage->part<QPushButton>(nameOf(command));
    QVERIFY2(button->isVisible(), qPrintable(nameOf(command)));
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 60000);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WhyDemoTest::expect(PaymentId payment, Reason reason)
{
    QTRY_COMPARE_WITH_TIMEOUT(toString(m_stage->payment(payment).record.standing.reason), toString(reason), 60000);
    // The window is as it was before: a sync can begin.
    auto *button = m_stage->part<QPushButton>(u"syncButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled() && button->text().contains(u"Invoices"_s), 60000);
}

void WhyDemoTest::initTestCase()
{
    m_stage = std::make_unique<DemoStage>();
    m_stage->open();
}

void WhyDemoTest::cleanupTestCase()
{
    m_stage.reset();
}

void WhyDemoTest::retriesAndLeaves()
{
    sync();
    QTRY_COMPARE(m_stage->in(PaymentState::Failed).size(), 1);
    const PaymentRow red = m_stage->in(PaymentState::Failed).constFirst();
    const PaymentId payment = red.record.payment.id;
    // Nothing was mended yet: trying again says so.
    click(payment, PaymentCommand::Retry);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->shows(u"stands as it did before"_s), 60000);
    expect(payment, Reason::TabClosedOrRefused);

    click(payment, PaymentCommand::Leave);
    QTest::keyClicks(m_stage->part<QLineEdit>(u"leaveNoteField"_s), u"paid in cash"_s);
    QTest::mouseClick(m_stage->part<QPushButton>(u"leaveNoteButton"_s), Qt::LeftButton);
    expect(payment, Reason::LeftByDecision);
    // Who decided, and why, is part of its history.
    select(payment);
    auto *events = m_stage->part<QTableView>(u"eventsTable"_s);
    const auto isTold = [events](const QString &words) {
        const QAbstractItemModel *model = events->model();
        return !model->match(model->index(0, EventTableModel::What), Qt::DisplayRole, words, 1, Qt::MatchContains)
                    .isEmpty();
    };
    QTRY_VERIFY(isTold(u"decided to leave it as it is. Reason given: \"paid in cash\""_s));
    QVERIFY(!isTold(u"Somebody decided to leave it as it is. Reason"_s)); // it says who

    const QString commitment = red.record.placement.commitment.toString();
    play(u"set-payments-tab"_s, { { u"commitmentId"_s, commitment.toLongLong() }, { u"on"_s, true } });
    click(payment, PaymentCommand::Retry);
    expect(payment, Reason::Proved);
}

void WhyDemoTest::issuesAnyway()
{
    const InvoiceRow invoice = nextUnpaid();
    const PaymentId payment = pay(invoice, u"900.00"_s);
    play(u"set-invoice"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"due"_s, u"100.00"_s } });
    sync();
    expect(payment, Reason::OverIssue);
    click(payment, PaymentCommand::IssueAnyway);
    expect(payment, Reason::Proved);
}

void WhyDemoTest::adopts()
{
    const InvoiceRow invoice = nextUnpaid();
    const QJsonObject typed =
        play(u"type-line"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"amount"_s, u"700.00"_s } });
    const PaymentId payment = pay(invoice, u"700.00"_s);
    sync();
    expect(payment, Reason::PossibleDuplicate);
    click(payment, PaymentCommand::Adopt);
    expect(payment, Reason::Proved);
    QCOMPARE(m_stage->payment(payment).record.line.value(), typed.value(u"lineId"_s).toInteger());
}

void WhyDemoTest::createsAnother()
{
    const InvoiceRow invoice = nextUnpaid();
    const QJsonObject typed =
        play(u"type-line"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"amount"_s, u"300.00"_s } });
    const PaymentId payment = pay(invoice, u"300.00"_s);
    sync();
    expect(payment, Reason::PossibleDuplicate);
    click(payment, PaymentCommand::Create);
    expect(payment, Reason::Proved);
    QVERIFY(m_stage->payment(payment).record.line.value() != typed.value(u"lineId"_s).toInteger());
}

void WhyDemoTest::restores()
{
    const PaymentRow green = nextGreen();
    const PaymentId payment = green.record.payment.id;
    play(u"edit-line"_s, { { u"lineId"_s, green.record.line.value() }, { u"amount"_s, u"1.00"_s } });
    select(payment); // a sync looks at what is selected
    sync();
    expect(payment, Reason::ChangedInProcore);
    select(payment);
    // The pane shows the difference, and on request the whole line.
    auto *look = m_stage->part<QPushButton>(u"readLineButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(look->isEnabled(), 60000);
    QTest::mouseClick(look, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_stage->shows(u"as Procore showed it ("_s), 60000);
    click(payment, PaymentCommand::Restore);
    expect(payment, Reason::Proved);
}

void WhyDemoTest::voids()
{
    const PaymentRow green = nextGreen();
    const PaymentId payment = green.record.payment.id;
    // Somebody changed money on the line before the payment was removed: a person is asked first (rule 14).
    play(u"edit-line"_s, { { u"lineId"_s, green.record.line.value() }, { u"amount"_s, u"1.00"_s } });
    play(u"remove-payment"_s, { { u"paymentId"_s, payment.toString() } });
    sync();
    expect(payment, Reason::ChangedInProcore);
    click(payment, PaymentCommand::Void);
    expect(payment, Reason::Voided);
    select(payment);
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
        const InvoiceRow invoice = nextUnpaid();
        const PaymentId payment = pay(invoice, u"900.00"_s);
        play(u"set-invoice"_s, { { u"requisitionId"_s, invoice.invoice.id.value() }, { u"due"_s, u"100.00"_s } });
        sync();
        expect(payment, Reason::OverIssue);
        if (!stopsInTime(payment))
            continue;
        expect(payment, Reason::OverIssue);
        click(payment, PaymentCommand::IssueAnyway);
        expect(payment, Reason::Proved);
        return;
    }
    QFAIL("four runs were over before they could be stopped");
}

} // namespace tieout

QTEST_MAIN(tieout::WhyDemoTest)
#include "tst_whydemo.moc"
