// SPDX-License-Identifier: Apache-2.0
// What pages keep and say while things change under them: the words of empty tables, the focus, what is marked, and how
// often a change is told.
#include "tests/gui/sampleruns.h"
#include "tests/gui/whystage.h"
#include "ui/models/syncedinvoices.h"
#include "ui/pages/page.h"
#include "ui/widgets/copyablelabel.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class PageStatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void anEmptyTableSaysThatItIsBeingRead_data();
    void anEmptyTableSaysThatItIsBeingRead();
    void booksThatWereNotReadAreNotEmpty();
    void anotherPageLeavesTheFocusOnTheTabs();
    void theFocusFollowsFromPageToPage();
    void whatIsMarkedStaysAndIsCopied();
    void aClickWithoutMarkingLeavesCopyToTheTable();
    void oneChangeIsToldOnce();
    void aHeldKeyDoesNotChooseMore();
    void greenRowsAreToldOneByOne();

private:
    void open(const QString &tableName);
    [[nodiscard]] DataTable *table(const QString &name) const { return m_stage->window->findChild<DataTable *>(name); }
    [[nodiscard]] CopyableLabel *fact(const QString &text) const
    {
        for (auto *label : m_stage->part<QWidget>("whyStory")->findChildren<CopyableLabel *>()) {
            if (label->text() == text)
                return label;
        }
        return nullptr;
    }
    static void mark(CopyableLabel *label)
    {
        const QPoint word(4, label->height() / 2);
        QTest::mouseDClick(label, Qt::LeftButton, {}, word);
        QTest::mouseRelease(label, Qt::LeftButton, {}, word);
    }

    std::unique_ptr<WhyStage> m_stage;
};

void PageStatesTest::init()
{
    m_stage = std::make_unique<WhyStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void PageStatesTest::anEmptyTableSaysThatItIsBeingRead_data()
{
    QTest::addColumn<QString>("tableName");
    QTest::addColumn<QString>("none");
    QTest::newRow("runs") << u"runsTable"_s << u"No sync has run yet"_s;
    QTest::newRow("what a run did") << u"runEventsTable"_s << u"Nothing happened to any payment"_s;
    QTest::newRow("commitments") << u"commitmentsTable"_s << u"No commitments are known yet"_s;
    QTest::newRow("what happened to a payment") << u"eventsTable"_s << u"Nothing is recorded yet"_s;
    QTest::newRow("links") << u"linkedTable"_s << u"No invoice is linked to a bill yet"_s;
}

/// Opens what shows the table, with nothing in it.
void PageStatesTest::open(const QString &tableName)
{
    FakeSyncFacade &facade = m_stage->facade;
    if (facade.commitmentRows)
        facade.commitmentRows = QList<CommitmentRow>();
    facade.linkRows.clear();
    facade.events.clear();
    if (tableName == u"runEventsTable"_s)
        facade.history = { sampleRun(1, RunTrigger::OnDemand, RunOutcome::Completed) };
    if (tableName == u"linkedTable"_s)
        m_stage->part<QAction>("linksAction")->trigger();
    else if (tableName == u"eventsTable"_s) {
        const PaymentRow green = m_stage->paymentWith(Reason::Proved); // another one than is shown
        m_stage->selectInvoice(green.record.placement.invoice);
        m_stage->payments()->selectRow(0);
    } else if (tableName == u"commitmentsTable"_s)
        m_stage->part<QAction>("commitmentsAction")->trigger();
    else
        m_stage->part<QAction>("historyAction")->trigger();
}

void PageStatesTest::anEmptyTableSaysThatItIsBeingRead()
{
    QFETCH(QString, tableName);
    QFETCH(QString, none);
    m_stage->facade.holds = true;
    open(tableName);
    if (tableName == u"runEventsTable"_s)
        m_stage->facade.release(); // the runs are known, not what they did
    QVERIFY2(table(tableName)->emptyText().startsWith(u"Reading"_s), qPrintable(table(tableName)->emptyText()));
    m_stage->facade.release();
    QVERIFY2(table(tableName)->emptyText().startsWith(none), qPrintable(table(tableName)->emptyText()));

    m_stage = std::make_unique<WhyStage>();
    const Error broken(ErrorKind::Storage, u"The disk is full."_s);
    FakeSyncFacade &facade = m_stage->facade;
    if (tableName != u"runEventsTable"_s)
        facade.historyProblem = broken;
    facade.linksProblem = facade.eventsProblem = broken;
    facade.commitmentRows = failed(broken);
    open(tableName);
    const QString said = table(tableName)->emptyText();
    QVERIFY2(said.contains(sentenceFor(broken)) && said.contains(nextStepFor(broken)), qPrintable(said));
}

void PageStatesTest::booksThatWereNotReadAreNotEmpty()
{
    PromptLog log;
    FakeSyncFacade facade;
    facade.holds = true;
    MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    window.show();
    Q_EMIT facade.statusChanged(sampleStatus());
    auto *title = window.findChild<QLabel *>(u"stateTitle"_s);
    QVERIFY(title->isVisible());
    QCOMPARE(title->text(), u"Reading the ledger"_s);
    QTest::mouseClick(window.findChild<QPushButton *>(u"stateButton"_s), Qt::LeftButton);
    QCOMPARE(facade.countOf(u"loadAll"_s), 2);
    Q_EMIT facade.invoicesChanged({});
    QCOMPARE(title->text(), u"No synced invoices yet"_s);
}

void PageStatesTest::anotherPageLeavesTheFocusOnTheTabs()
{
    auto *tabs = m_stage->part<QTabBar>("tabs");
    tabs->setFocus();
    for (int page = 1; page < tabs->count(); ++page) {
        QTest::keyClick(tabs, Qt::Key_Right);
        QCOMPARE(tabs->currentIndex(), page);
        QVERIFY(tabs->hasFocus()); // the arrows go on to the next one
    }
}

void PageStatesTest::theFocusFollowsFromPageToPage()
{
    m_stage->payments()->setFocus();
    m_stage->part<QAction>("historyAction")->trigger();
    QVERIFY(m_stage->part<QTableView>("runsTable")->hasFocus());
    m_stage->part<QAction>("commitmentsAction")->trigger();
    QVERIFY(m_stage->part<QTableView>("commitmentsTable")->hasFocus());
    m_stage->part<QAction>("invoicesAction")->trigger();
    QVERIFY(m_stage->payments()->hasFocus()); // where it was
}

void PageStatesTest::whatIsMarkedStaysAndIsCopied()
{
    const PaymentRow row = m_stage->select({ Reason::TabClosedOrRefused, { u"Closed."_s } });
    CopyableLabel *bill = fact(row.billNumber);
    QVERIFY(bill);
    auto *area = m_stage->part<QWidget>("whyStoryArea");
    QScrollBar *scrolled = qobject_cast<QAbstractScrollArea *>(area)->verticalScrollBar();
    area->setFixedHeight(area->fontMetrics().height() * 5); // its least height
    QTRY_VERIFY(scrolled->maximum() > 1);
    scrolled->setValue(scrolled->maximum() / 2);
    const int place = scrolled->value();
    mark(bill);
    QVERIFY(bill->hasSelectedText());
    const QString marked = bill->selectedText();
    for (int status = 0; status < 3; ++status) { // a sync tells many
        Q_EMIT m_stage->facade.statusChanged(*m_stage->facade.appStatus);
        Q_EMIT m_stage->facade.progressChanged({});
    }
    QCOMPARE(fact(row.billNumber), bill);
    QCOMPARE(bill->selectedText(), marked);
    QVERIFY(bill->hasFocus());
    QCOMPARE(scrolled->value(), place);
    QTest::keyClick(bill, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), marked);
    m_stage->payments()->setFocus();
    QVERIFY(!bill->hasSelectedText()); // and does not lie in wait for the next Copy
}

void PageStatesTest::aClickWithoutMarkingLeavesCopyToTheTable()
{
    const PaymentRow row = m_stage->select({ Reason::TabClosedOrRefused, { u"Closed."_s } });
    m_stage->payments()->setFocus();
    QTest::mouseClick(fact(row.billNumber), Qt::LeftButton);
    QVERIFY(m_stage->payments()->hasFocus());
    QTest::keyClick(m_stage->payments(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"Status\tPayment #"_s));
}

void PageStatesTest::oneChangeIsToldOnce()
{
    auto *page = qobject_cast<Page *>(m_stage->part<QWidget>("invoicesPage"));
    m_stage->invoices()->selectRow(1);
    QSignalSpy told(page, &Page::selectionMoved);
    m_stage->invoices()->selectRow(4);
    QCOMPARE(told.size(), 1);
    m_stage->invoices()->selectAll();
    QCOMPARE(told.size(), 2);
    m_stage->payments()->clearSelection();
    QCOMPARE(told.size(), 3);
}

/// Ctrl (⌘ on macOS) and Shift choose more invoices; the payments are chosen by the program.
void PageStatesTest::aHeldKeyDoesNotChooseMore()
{
    FakeSyncFacade &facade = m_stage->facade;
    const InvoiceId of = m_stage->paymentWith(Reason::TabClosedOrRefused).record.placement.invoice;
    for (PaymentRow &row : facade.payments) {
        if (row.record.standing.reason != Reason::TabClosedOrRefused && facade.payments.indexOf(row) < 6)
            row.record.placement.invoice = of;
    }
    facade.tellAll();
    DataTable *invoices = table(u"invoicesTable"_s);
    const auto numberIn = [invoices](int row) {
        return invoices->model()->index(row, InvoiceTableModel::InvoiceNumber).data().toString();
    };
    int place = 0;
    for (const InvoiceRow &row : std::as_const(facade.invoices)) {
        for (int at = 0; row.invoice.id == of && at < invoices->model()->rowCount(); ++at)
            place = numberIn(at) == row.invoice.invoiceNumber ? at : place;
    }
    for (const Qt::KeyboardModifier held : { Qt::ShiftModifier, Qt::ControlModifier }) {
        invoices->chooseRow(place == 0 ? 1 : 0);
        const QPoint at = invoices->viewport()->mapTo(
            m_stage->window.get(), invoices->visualRect(invoices->model()->index(place, 0)).center());
        QTest::mouseClick(m_stage->window->windowHandle(), Qt::LeftButton, held, at);
        QCOMPARE(m_stage->payments()->selectionModel()->selectedRows().size(), 1);
    }
}

/// A run of ten thousand payments tells each green row once, however many are green already.
void PageStatesTest::greenRowsAreToldOneByOne()
{
    FakeSyncFacade facade;
    fillSample(facade, 60);
    SyncedInvoices books(facade);
    facade.tellAll();
    QSignalSpy told(&books.invoices(), &QAbstractItemModel::dataChanged);
    QSet<InvoiceId> homes;
    for (const PaymentRow &row : facade.payments) {
        if (!row.record.placement.invoice.isValid())
            continue;
        homes.insert(row.record.placement.invoice);
        Q_EMIT facade.paymentsUpdated({ proved(row, 1) });
    }
    // The row itself, and its green background: no other row is told again.
    QVERIFY2(told.size() <= 2 * facade.payments.size(), qPrintable(QString::number(told.size())));
    int fresh = 0;
    for (const InvoiceId &invoice : std::as_const(homes))
        fresh += books.freshOf(invoice).isEmpty() ? 0 : 1;
    QVERIFY(fresh > 0);
    books.clearFresh();
    for (const InvoiceId &invoice : std::as_const(homes))
        QVERIFY(books.freshOf(invoice).isEmpty());
}

QTEST_MAIN(PageStatesTest)
#include "tst_pagestates.moc"
