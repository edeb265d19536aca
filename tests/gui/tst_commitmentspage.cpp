// SPDX-License-Identifier: Apache-2.0
// Commitments in the window: the list with its sums, one of them opened, its lines and how old they are.
#include "tests/gui/commitmentstage.h"
#include "ui/pages/page.h"
#include "ui/widgets/roomystyle.h"

#include <QTabBar>
#include <QTabWidget>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class CommitmentsPageTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void theListShowsSumsAndSaysWhatIsNotKnown();
    void aDifferenceIsNeverCut();
    void aSearchIsText();
    void viewAndBack_data();
    void viewAndBack();
    void theHeadingTiesOut();
    void everyLineAsItIs();
    void differingNumbersAreMarked();
    void lookAgainReadsThemAnew();
    void whereProcoreCannotBeAskedTheLastKnownStands();
    void whatTurnedYellowCountsEverywhere();
    void duringASyncTheReadingWaits();
    void linksLeadOut();
    void theListFollowsTheBooks();
    void aListThatCannotBeReadSaysSo();

private:
    std::unique_ptr<CommitmentStage> m_stage;
};

void CommitmentsPageTest::init()
{
    m_stage = std::make_unique<CommitmentStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
}

void CommitmentsPageTest::theListShowsSumsAndSaysWhatIsNotKnown()
{
    const QAbstractItemModel *model = m_stage->list()->model();
    QCOMPARE(model->rowCount(), 12);
    QStringList contractSums;
    for (int row = 0; row < model->rowCount(); ++row)
        contractSums << model->index(row, CommitmentTableModel::ContractSum).data().toString();
    QCOMPARE(contractSums.count(u"Not known"_s), 1);
    const int unknown = int(contractSums.indexOf(u"Not known"_s));
    QCOMPARE(model->index(unknown, CommitmentTableModel::Type).data().toString(), u"Purchase Order"_s);
    for (const CommitmentRow &row : *m_stage->facade.commitmentRows) {
        const auto found = model->match(
            model->index(0, CommitmentTableModel::Number), Qt::DisplayRole, row.commitment.number, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().siblingAtColumn(CommitmentTableModel::Paid).data().toString(), sumsText(row.paid));
        QCOMPARE(found.first().siblingAtColumn(CommitmentTableModel::Difference).data().toString(),
            sumsText(differenceOf(row)));
    }
    m_stage->list()->selectAll();
    QVERIFY(m_stage->part<QLabel>("selectionSummary")->text().startsWith(u"12 selected · $"_s));
}

/// It is bold where the two books differ.
void CommitmentsPageTest::aDifferenceIsNeverCut()
{
    const QAbstractItemModel *model = m_stage->list()->model();
    int widest = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, CommitmentTableModel::Difference);
        const QVariant font = cell.data(Qt::FontRole);
        const QFontMetrics metrics(font.isValid() ? font.value<QFont>() : m_stage->list()->font());
        widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
    }
    QVERIFY(widest > 0);
    QTRY_VERIFY(m_stage->list()->columnWidth(CommitmentTableModel::Difference) >= widest + RoomyStyle::kCellPadding);
}

void CommitmentsPageTest::aSearchIsText()
{
    auto *search = m_stage->part<QLineEdit>("commitmentSearch");
    QTest::keyClick(m_stage->window.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"cascade sc-0"_s);
    QCOMPARE(m_stage->list()->model()->rowCount(), 1);
    search->setText(u"[.*%_"_s);
    QCOMPARE(m_stage->list()->model()->rowCount(), 0);
    QVERIFY(m_stage->list()->emptyText().contains(u"Esc"_s));
    QTest::keyClick(m_stage->window.get(), Qt::Key_Escape);
    QCOMPARE(m_stage->list()->model()->rowCount(), 12);
}

void CommitmentsPageTest::viewAndBack_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("button, Esc") << u"button"_s << int(Qt::Key_Escape) << int(Qt::NoModifier);
    QTest::newRow("Enter, Alt+Left") << u"enter"_s << int(Qt::Key_Left) << int(Qt::AltModifier);
    QTest::newRow("double click, button") << u"double"_s << 0 << 0;
}

void CommitmentsPageTest::viewAndBack()
{
    QFETCH(QString, way);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    DataTable *list = m_stage->list();
    list->selectRow(3);
    list->setFocus();
    const QPoint at = list->visualRect(list->model()->index(3, CommitmentTableModel::Title)).center();
    if (way == QLatin1String("button"))
        QTest::mouseClick(m_stage->part<QPushButton>("viewCommitmentButton"), Qt::LeftButton);
    else if (way == QLatin1String("enter"))
        QTest::keyClick(list, Qt::Key_Return);
    else {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
    }
    QVERIFY(m_stage->view()->isVisible());
    QCOMPARE(m_stage->facade.linesRead.size(), 1);
    const QString number = list->model()->index(3, CommitmentTableModel::Number).data().toString();
    QVERIFY(m_stage->part<QLabel>("commitmentTitle")->text().startsWith(number));
    if (key != 0)
        QTest::keyClick(m_stage->lines(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    else
        QTest::mouseClick(m_stage->part<QPushButton>("backButton"), Qt::LeftButton);
    QVERIFY(!m_stage->view()->isVisible());
    QVERIFY(list->hasFocus());
    QVERIFY(list->selectionModel()->isRowSelected(3));
}

void CommitmentsPageTest::theHeadingTiesOut()
{
    CommitmentRow &row = m_stage->facade.commitmentRows->first();
    row.commitment.contractSum.reset();
    row.paid = row.issued = { dollars("12500.00") };
    m_stage->facade.tellAll();
    m_stage->openFirst();
    QCOMPARE(m_stage->part<QLabel>("commitmentFigure1")->text(), u"Not known"_s);
    QCOMPARE(m_stage->part<QLabel>("commitmentFigure3")->text(), u"$12,500.00"_s);
    QCOMPARE(m_stage->part<QLabel>("commitmentFigure5")->text(), u"$0.00 ✓"_s);
    const Money canadian = Money::fromMinor(70'000, *Currency::fromCode(u"CAD"_s));
    row.paid.prepend(canadian);
    m_stage->facade.tellAll(); // in the open commitment too
    QCOMPARE(m_stage->part<QLabel>("commitmentFigure5")->text(), u"CAD\u00a0700.00"_s);
}

void CommitmentsPageTest::everyLineAsItIs()
{
    m_stage->openFirst();
    QCOMPARE(m_stage->lines()->model()->rowCount(), 3);
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Synced"_s);
    QCOMPARE(m_stage->text(0, IssuedLineModel::Source), u"ERP · Tieout"_s);
    QVERIFY(!m_stage->cell(0, IssuedLineModel::Source).data(Qt::DecorationRole).isNull());
    QVERIFY(m_stage->spoken(0, IssuedLineModel::Source).contains(u"locked"_s));
    QCOMPARE(m_stage->text(0, IssuedLineModel::Method), u"Check"_s);
    QCOMPARE(m_stage->text(0, IssuedLineModel::Files), u"2"_s);
    QCOMPARE(m_stage->text(1, IssuedLineModel::Source), u"By hand"_s);
    QVERIFY(m_stage->cell(1, IssuedLineModel::Source).data(Qt::DecorationRole).isNull());
    QVERIFY(m_stage->text(1, IssuedLineModel::Method).isEmpty());
    QCOMPARE(m_stage->text(2, IssuedLineModel::Source), u"ERP · sage-4711"_s);
    QVERIFY(m_stage->text(2, IssuedLineModel::Message).contains(u"sage-4711"_s));
    QVERIFY(m_stage->part<QLabel>("linesAge")->text().startsWith(u"As Procore showed"_s));
    QVERIFY(m_stage->banner().isEmpty());

    IssuedLine voided = m_stage->line(0);
    voided.payment->record.standing = { Reason::Voided, {} };
    voided.line.amount = Money::fromMinor(0, Currency::usd());
    m_stage->facade.issuedLines->lines.first() = voided;
    m_stage->part<QPushButton>("lookAgainButton")->click();
    const QModelIndex amount = m_stage->cell(0, IssuedLineModel::Amount);
    QVERIFY(amount.data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(m_stage->spoken(0, IssuedLineModel::Amount).contains(u"voided"_s));
}

void CommitmentsPageTest::differingNumbersAreMarked()
{
    m_stage->facade.issuedLines->lines.first().billNumber = u"INV-77"_s;
    m_stage->openFirst();
    QCOMPARE(m_stage->text(0, IssuedLineModel::InvoiceNumber), m_stage->line(0).line.invoiceNumber);
    QCOMPARE(m_stage->text(0, IssuedLineModel::BillNumber), u"INV-77 ≠"_s);
    QVERIFY(m_stage->spoken(0, IssuedLineModel::BillNumber).contains(u"different"_s));
    QVERIFY(!m_stage->text(1, IssuedLineModel::BillNumber).contains(u"≠"_s));
}

void CommitmentsPageTest::lookAgainReadsThemAnew()
{
    m_stage->openFirst();
    m_stage->facade.issuedLines->lines.removeLast();
    QTest::mouseClick(m_stage->part<QPushButton>("lookAgainButton"), Qt::LeftButton);
    QCOMPARE(m_stage->facade.linesRead.size(), 2);
    QCOMPARE(m_stage->lines()->model()->rowCount(), 2);
}

void CommitmentsPageTest::whereProcoreCannotBeAskedTheLastKnownStands()
{
    IssuedLines known = *m_stage->facade.issuedLines;
    known.isRead = false;
    known.lines = known.lines.mid(0, 1);
    known.problem = Error(ErrorKind::Offline, {});
    const IssuedLines good = *std::exchange(m_stage->facade.issuedLines, known);
    m_stage->openFirst();
    QCOMPARE(m_stage->lines()->model()->rowCount(), 1);
    QVERIFY2(m_stage->banner().contains(sentenceFor(*known.problem)), qPrintable(m_stage->banner()));
    QVERIFY(m_stage->part<QLabel>("linesAge")->text().startsWith(u"Last known"_s));
    m_stage->facade.issuedLines = good;
    QTest::mouseClick(m_stage->part<QPushButton>("linesBannerButton"), Qt::LeftButton);
    QCOMPARE(m_stage->lines()->model()->rowCount(), 3);
    QVERIFY(m_stage->banner().isEmpty());
    // What was read once is not thrown away for less.
    m_stage->facade.issuedLines = known;
    m_stage->part<QPushButton>("lookAgainButton")->click();
    QCOMPARE(m_stage->lines()->model()->rowCount(), 3);
    QVERIFY(!m_stage->banner().isEmpty());
    // Where the person may not see lines, none are left (rule 8).
    m_stage->facade.issuedLines = IssuedLines { known.commitment, {}, false, {}, Error(ErrorKind::Forbidden, {}) };
    m_stage->part<QPushButton>("lookAgainButton")->click();
    QCOMPARE(m_stage->lines()->model()->rowCount(), 0);
    QVERIFY(m_stage->part<QLabel>("linesAge")->text().contains(u"not shown"_s));
}

void CommitmentsPageTest::whatTurnedYellowCountsEverywhere()
{
    m_stage->openFirst();
    const int loaded = m_stage->facade.countOf(u"loadAll"_s);
    m_stage->facade.issuedLines->noLongerGreen = 1;
    m_stage->part<QPushButton>("lookAgainButton")->click();
    QCOMPARE(m_stage->facade.countOf(u"loadAll"_s), loaded + 1);
}

void CommitmentsPageTest::duringASyncTheReadingWaits()
{
    m_stage->part<QAction>("syncAction")->trigger();
    m_stage->openFirst();
    QVERIFY(!m_stage->part<QPushButton>("attachButton")->isEnabled());
    m_stage->lines()->selectRow(0);
    QVERIFY(m_stage->part<QLabel>("attachReason")->text().contains(u"A sync is going on"_s));
    // A row changes in place while the run is going on.
    PaymentRow row = *m_stage->line(0).payment;
    row.record.standing = { Reason::ChangedInProcore, { u"amount"_s, u"1.00"_s, u"2.00"_s } };
    Q_EMIT m_stage->facade.paymentsUpdated({ row });
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Needs a decision"_s);
}

void CommitmentsPageTest::linksLeadOut()
{
    m_stage->openFirst();
    QTest::mouseClick(m_stage->part<QPushButton>("commitmentProcoreButton"), Qt::LeftButton);
    const CommitmentId id = m_stage->facade.invoices.first().invoice.commitment;
    QCOMPARE(m_stage->log.urls, (QList<QUrl> { QUrl(u"http://127.0.0.1/commitment/%1"_s.arg(id.toString())) }));
    auto *tabs = m_stage->part<QTabWidget>("commitmentTabs");
    tabs->setCurrentIndex(0);
    QCOMPARE(tabs->tabText(0), u"Invoices (1)"_s);
    auto *invoices = m_stage->part<DataTable>("commitmentInvoicesTable");
    QCOMPARE(invoices->model()->rowCount(), 1);
    invoices->selectRow(0);
    invoices->setFocus();
    QTest::keyClick(invoices, Qt::Key_Return);
    QCOMPARE(m_stage->part<QTabBar>("tabs")->currentIndex(), 0);
    const QModelIndex current = m_stage->invoices()->currentIndex();
    QCOMPARE(current.siblingAtColumn(InvoiceTableModel::InvoiceNumber).data().toString(),
        m_stage->facade.invoices.first().invoice.invoiceNumber);
}

void CommitmentsPageTest::theListFollowsTheBooks()
{
    const int loaded = m_stage->facade.countOf(u"loadCommitments"_s);
    m_stage->facade.tellAll();
    QCOMPARE(m_stage->facade.countOf(u"loadCommitments"_s), loaded + 1);
    m_stage->part<QAction>("invoicesAction")->trigger();
    m_stage->facade.tellAll();
    QCOMPARE(m_stage->facade.countOf(u"loadCommitments"_s), loaded + 1); // nobody looks at it
    m_stage->part<QAction>("commitmentsAction")->trigger();
    QCOMPARE(m_stage->facade.countOf(u"loadCommitments"_s), loaded + 2);
}

void CommitmentsPageTest::aListThatCannotBeReadSaysSo()
{
    const auto good = m_stage->facade.commitmentRows;
    m_stage->facade.commitmentRows = failed(Error(ErrorKind::Storage, u"disk"_s));
    m_stage->facade.tellAll();
    auto *text = m_stage->part<QLabel>("commitmentsBannerText");
    QVERIFY(text->isVisible() && text->text().contains(u"disk"_s));
    QCOMPARE(m_stage->list()->model()->rowCount(), 12);
    m_stage->facade.commitmentRows = good;
    QTest::mouseClick(m_stage->part<QPushButton>("commitmentsBannerButton"), Qt::LeftButton);
    QVERIFY(!text->isVisible());
}

QTEST_MAIN(CommitmentsPageTest)
#include "tst_commitmentspage.moc"
