// SPDX-License-Identifier: Apache-2.0
// The Why pane in its dock: its tables, its place in the window, the keyboard.
#include "core/model/paymentdecisions.h"
#include "tests/gui/whystage.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/fieldtablemodel.h"

#include <QAccessible>
#include <QClipboard>
#include <QDockWidget>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class WhyDockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void eventsAreShownWithTheirPeople();
    void lookingAgainComparesTheWholeLine();
    void aLookThatFailsSaysSoAboveTheFields();
    void onlyWhatWasNeverBegunIsCalledUnsent_data();
    void onlyWhatWasNeverBegunIsCalledUnsent();
    void f9TogglesAndEnterOpens();
    void thePaneStaysWhereItWasLeft();
    void theWholePageHidesIt();
    void keyboardReachesEverything();
    void everyControlHasAName();
    void copyTakesTheTableWithTheFocus();

private:
    std::unique_ptr<WhyStage> m_stage;
};

void WhyDockTest::init()
{
    m_stage = std::make_unique<WhyStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void WhyDockTest::cleanup()
{
    m_stage.reset();
}

void WhyDockTest::eventsAreShownWithTheirPeople()
{
    PaymentEvent event;
    event.at = instantFromMs(1'790'000'000'000);
    event.trigger = RunTrigger::Scheduled;
    event.person = u"Dana Whitfield"_s;
    event.text = u"Procore refused the line."_s;
    m_stage->facade.events = { event };
    m_stage->select(overIssue());
    const QAbstractItemModel *events = m_stage->part<QTableView>("eventsTable")->model();
    QCOMPARE(events->rowCount(), 1);
    QCOMPARE(events->index(0, EventTableModel::What).data().toString(), event.text);
    QCOMPARE(events->index(0, EventTableModel::Who).data().toString(), u"Schedule, as Dana Whitfield"_s);
    // A decision is part of them at once.
    m_stage->facade.events << event;
    QTest::mouseClick(m_stage->button(PaymentCommand::IssueAnyway), Qt::LeftButton);
    QCOMPARE(events->rowCount(), 2);
}

void WhyDockTest::lookingAgainComparesTheWholeLine()
{
    PaymentRow row =
        m_stage->select({ Reason::ChangedInProcore, { u"amount"_s, u"2.00"_s, u"1.00"_s } }, [](PaymentRow &chosen) {
            const Standing standing = chosen.record.standing;
            chosen = proved(chosen, 4);
            chosen.record.standing = standing;
        });
    LineReport report;
    report.row = row;
    report.line.id = row.record.line;
    report.line.amount = row.record.payment.amount;
    report.line.notes = u"typed over"_s;
    m_stage->facade.line = report;
    QTest::mouseClick(m_stage->part<QPushButton>("readLineButton"), Qt::LeftButton);
    QCOMPARE(m_stage->facade.countOf(u"showLine"_s), 1);
    QStringList compared;
    const QAbstractItemModel *fields = m_stage->part<QTableView>("fieldsTable")->model();
    for (int i = 0; i < fields->rowCount(); ++i)
        compared << fields->index(i, FieldTableModel::Field).data().toString() + u' '
                + fields->index(i, FieldTableModel::Comparison).data().toString();
    QVERIFY2(compared.contains(u"Notes differs"_s) && compared.contains(u"Amount equal"_s),
        qPrintable(compared.join(u", "_s)));
}

void WhyDockTest::aLookThatFailsSaysSoAboveTheFields()
{
    m_stage->select({ Reason::ChangedInProcore, { u"amount"_s, u"2.00"_s, u"1.00"_s } },
        [](PaymentRow &chosen) { chosen.record.line = LineId(5); });
    m_stage->facade.line = failed(Error(Cause::NoConnection, u"Cable pulled."_s));
    QTest::mouseClick(m_stage->part<QPushButton>("readLineButton"), Qt::LeftButton);
    QVERIFY(m_stage->text("fieldsWhen").contains(u"Cable pulled."_s));
}

void WhyDockTest::onlyWhatWasNeverBegunIsCalledUnsent_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("words");
    QTest::newRow("never begun") << false << u"Nothing was sent to Procore for this payment."_s;
    QTest::newRow("cut off") << true
                             << u"Tieout began to send it to Procore and saw no answer. Whether it arrived is not "
                                "known yet."_s;
}

void WhyDockTest::onlyWhatWasNeverBegunIsCalledUnsent()
{
    QFETCH(bool, isOpen);
    m_stage->select({ Reason::NotWrittenYet, {} }, [isOpen](PaymentRow &row) { row.record.hasOpenIntent = isOpen; });
    QTEST(m_stage->part<DataTable>("fieldsTable")->emptyText(), "words");
}

void WhyDockTest::f9TogglesAndEnterOpens()
{
    const PaymentRow row = m_stage->select(overIssue());
    auto *dock = m_stage->part<QDockWidget>("whyDock");
    QVERIFY(dock->isVisible());
    QTest::keyClick(m_stage->window.get(), Qt::Key_F9);
    QVERIFY(!dock->isVisible() && !m_stage->part<QAction>("whyAction")->isChecked());
    m_stage->payments()->setFocus();
    QTest::keyClick(m_stage->payments(), Qt::Key_Return);
    QVERIFY(dock->isVisible() && m_stage->part<QAction>("whyAction")->isChecked());
    QCOMPARE(QApplication::focusWidget(), m_stage->button(offersOf(row.record).constFirst()));
    dock->close();
    QVERIFY(!m_stage->part<QAction>("whyAction")->isChecked());
    QCoreApplication::processEvents(); // the table has more room now
    const QRect cell = m_stage->payments()->visualRect(m_stage->payments()->currentIndex());
    QVERIFY(m_stage->payments()->viewport()->rect().contains(cell.center()));
    QTest::mouseClick(m_stage->payments()->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(m_stage->payments()->viewport(), Qt::LeftButton, {}, cell.center());
    QVERIFY(dock->isVisible());
    QTest::keyClick(m_stage->window.get(), Qt::Key_F9);
    QVERIFY(!dock->isVisible());
}

void WhyDockTest::thePaneStaysWhereItWasLeft()
{
    QCOMPARE(m_stage->window->dockWidgetArea(m_stage->part<QDockWidget>("whyDock")), Qt::BottomDockWidgetArea);
    m_stage->window->addDockWidget(Qt::RightDockWidgetArea, m_stage->part<QDockWidget>("whyDock"));
    m_stage->window->close();
    m_stage = std::make_unique<WhyStage>();
    auto *dock = m_stage->part<QDockWidget>("whyDock");
    QCOMPARE(m_stage->window->dockWidgetArea(dock), Qt::RightDockWidgetArea);
    QVERIFY(dock->isVisible());
    m_stage->part<QAction>("whyAction")->trigger();
    m_stage->window->close();
    m_stage = std::make_unique<WhyStage>();
    QVERIFY(!m_stage->part<QDockWidget>("whyDock")->isVisible());
    m_stage->part<QAction>("resetLayoutAction")->trigger();
    dock = m_stage->part<QDockWidget>("whyDock");
    QVERIFY(dock->isVisible());
    QCOMPARE(m_stage->window->dockWidgetArea(dock), Qt::BottomDockWidgetArea);
    m_stage->window->close(); // for the tests that follow
}

void WhyDockTest::theWholePageHidesIt()
{
    auto *dock = m_stage->part<QDockWidget>("whyDock");
    AppStatus status = *m_stage->facade.appStatus;
    status.isSetUp = false;
    Q_EMIT m_stage->facade.statusChanged(status);
    QVERIFY(!dock->isVisible() && m_stage->part<QAction>("whyAction")->isChecked());
    m_stage->facade.tellAll();
    QVERIFY(dock->isVisible());
}

void WhyDockTest::keyboardReachesEverything()
{
    const PaymentRow row = m_stage->select({ Reason::PossibleDuplicate, { u"12"_s }, { LineId(12) } },
        [](PaymentRow &chosen) { chosen.record.line = LineId(5); });
    m_stage->payments()->setFocus();
    QTest::keyClick(m_stage->payments(), Qt::Key_Return);
    QStringList visited;
    for (int step = 0; step < 12; ++step) {
        visited << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList expected;
    for (const PaymentCommand offer : offersOf(row.record))
        expected << nameOf(offer);
    expected << u"readLineButton"_s << u"fieldsTable"_s << u"eventsTable"_s;
    QCOMPARE(visited.mid(0, expected.size()), expected);
    // And a button is a key away.
    m_stage->button(PaymentCommand::Create)->setFocus();
    QTest::keyClick(m_stage->button(PaymentCommand::Create), Qt::Key_Space);
    QCOMPARE(m_stage->facade.decided.size(), 1);
}

void WhyDockTest::everyControlHasAName()
{
    m_stage->select({ Reason::PossibleDuplicate, { u"12"_s }, { LineId(12) } });
    for (QWidget *widget : m_stage->part<QWidget>("whyDock")->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void WhyDockTest::copyTakesTheTableWithTheFocus()
{
    m_stage->select({ Reason::Proved, {} }, [](PaymentRow &row) { row = proved(row, 3); });
    auto *fields = m_stage->part<QTableView>("fieldsTable");
    fields->setFocus();
    fields->selectRow(0);
    m_stage->part<QAction>("copyAction")->trigger();
    QVERIFY2(QApplication::clipboard()->text().startsWith(u"Field\tCompared"_s),
        qPrintable(QApplication::clipboard()->text()));
}

QTEST_MAIN(WhyDockTest)
#include "tst_whydock.moc"
