// SPDX-License-Identifier: Apache-2.0
// The real window on the real engine, operated by clicks: the demo company from the first picture to the second sync.
#include "core/model/recordtexts.h"
#include "core/net/formbody.h"
#include "core/net/qtnetworktransport.h"
#include "tests/gui/demostage.h"

#include <QCoroTask>
#include <QSignalSpy>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

class DemoWindowTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneClickTurnsPaymentsGreenTheSecondTheMendedOne();
    void closingDuringARunEndsInOrder();

private:
    static void mendAtItsPage(const QUrl &page, const PaymentRow &row);
};

void DemoWindowTest::mendAtItsPage(const QUrl &page, const PaymentRow &row)
{
    HttpRequest form(HttpMethod::Post, page, u"switch payments on"_s);
    const FormFields fields { { u"verb"_s, u"set-payments-tab"_s },
        { u"commitmentId"_s, row.record.placement.commitment.toString() }, { u"on"_s, u"true"_s } };
    form.body = formEncoded(fields);
    form.contentType = formContentType();
    QtNetworkTransport browser;
    const auto answer = QCoro::waitFor(browser.send(form, std::stop_token()));
    QVERIFY(answer);
    QVERIFY(answer->status < 400);
}

void DemoWindowTest::oneClickTurnsPaymentsGreenTheSecondTheMendedOne()
{
    DemoStage stage;
    stage.open();
    if (QTest::currentTestFailed())
        return;
    const auto waiting = stage.in(PaymentState::Waiting).size();
    QVERIFY(waiting >= 5);
    // The demo's preparation is over: the button offers a sync, and nothing seems to be running.
    auto *offered = stage.window->findChild<QPushButton *>(u"syncButton"_s);
    QTRY_VERIFY(offered->text().contains(u"Invoices"_s));
    QVERIFY(stage.in(PaymentState::Failed).isEmpty());

    auto *sync = stage.window->findChild<QPushButton *>(u"syncButton"_s);
    QSignalSpy ended(stage.facade.get(), &SyncFacade::runFinished);
    QTest::mouseClick(sync, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
    QTRY_COMPARE(stage.in(PaymentState::Failed).size(), 1);
    QVERIFY(stage.in(PaymentState::Waiting).isEmpty());
    QVERIFY(stage.in(PaymentState::Synced).size() >= waiting - 1);

    // The failed one says why and what to do, in the window.
    const PaymentRow red = stage.in(PaymentState::Failed).first();
    auto *invoices = stage.window->findChild<QTableView *>(u"invoicesTable"_s);
    for (int row = 0; row < invoices->model()->rowCount() && !stage.shows(red.record.standing.sentence()); ++row)
        invoices->selectRow(row);
    QVERIFY(stage.shows(red.record.standing.sentence()));
    QVERIFY(stage.shows(adviceOf(red.record)));

    mendAtItsPage(stage.facade->pages().commitmentUrl(red), red);
    QTRY_VERIFY(sync->isEnabled());
    QTest::mouseClick(sync, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60000);
    QTRY_VERIFY(stage.in(PaymentState::Failed).isEmpty());
    for (const PaymentRow &row : stage.in(PaymentState::Synced))
        QVERIFY(row.record.provedAt.has_value());
}

void DemoWindowTest::closingDuringARunEndsInOrder()
{
    DemoStage stage;
    stage.open();
    if (QTest::currentTestFailed())
        return;
    auto *sync = stage.window->findChild<QPushButton *>(u"syncButton"_s);
    QSignalSpy progress(stage.facade.get(), &SyncFacade::progressChanged);
    QTest::mouseClick(sync, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!progress.isEmpty(), 30000);
    stage.window.reset();
    stage.facade.reset(); // waits for a write in flight; the sanitizers check it
    QVERIFY(!stage.facade);
}

} // namespace tieout

QTEST_MAIN(tieout::DemoWindowTest)
#include "tst_demowindow.moc"
