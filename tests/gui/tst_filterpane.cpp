// SPDX-License-Identifier: Apache-2.0
// Filters: what they let through, what they count, that one click clears them, and that they come back.
#include "tests/gui/samplewindow.h"
#include "ui/models/invoicefilter.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/filterpane.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;
using test::SampleWindow;

class FilterPaneTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void periodsAreWholeMonths_data();
    void periodsAreWholeMonths();
    void daysWithoutADateAreInNoPeriod();
    void criteriaSurviveTheirBytes();
    void offersWhatThereIs();
    void filtersByProjectVendorAndPeriod();
    void countsFollowTheOtherChoices();
    void oneClickClears();
    void theStripClearsWhatWouldHideItsInvoices();
    void comesBackAfterARestart();
    void aSearchTakesEveryCharacterAsText_data();
    void aSearchTakesEveryCharacterAsText();
};

namespace {

int rowsOf(const SampleWindow &stage)
{
    return stage.invoices()->model()->rowCount();
}

QStringList column(const SampleWindow &stage, int number)
{
    QStringList texts;
    for (int row = 0; row < rowsOf(stage); ++row)
        texts << stage.invoices()->model()->index(row, number).data().toString();
    texts.removeDuplicates();
    return texts;
}

/// Names arrive when the event loop gets to it.
QComboBox *filledCombo(const SampleWindow &stage, const char *name)
{
    auto *combo = stage.part<QComboBox>(name);
    return QTest::qWaitFor([combo] { return combo->count() > 1; }) ? combo : nullptr;
}

} // namespace

void FilterPaneTest::init()
{
    windowstate::clear();
}

void FilterPaneTest::periodsAreWholeMonths_data()
{
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate leap(2028, 2, 29);
    QTest::newRow("this month") << int(Period::ThisMonth) << leap << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("last month, over the year")
        << int(Period::LastMonth) << QDate(2027, 1, 31) << QDate(2026, 12, 1) << QDate(2026, 12, 31);
    QTest::newRow("quarter") << int(Period::ThisQuarter) << QDate(2026, 12, 1) << QDate(2026, 10, 1)
                             << QDate(2026, 12, 31);
    QTest::newRow("year") << int(Period::ThisYear) << leap << QDate(2028, 1, 1) << QDate(2028, 12, 31);
    QTest::newRow("own") << int(Period::OwnDates) << leap << QDate(2026, 3, 4) << QDate(2026, 3, 5);
    QTest::newRow("all") << int(Period::All) << leap << QDate() << QDate();
}

void FilterPaneTest::periodsAreWholeMonths()
{
    QFETCH(int, period);
    QFETCH(QDate, today);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const DateRange range = rangeOf(Period(period), today, { QDate(2026, 3, 4), QDate(2026, 3, 5) });
    QCOMPARE(range.first, first);
    QCOMPARE(range.last, last);
    QVERIFY(first.isNull() || (contains(range, first) && !contains(range, first.addDays(-1))));
    QVERIFY(last.isNull() || (contains(range, last) && !contains(range, last.addDays(1))));
}

void FilterPaneTest::daysWithoutADateAreInNoPeriod()
{
    QVERIFY(contains({}, {}));
    QVERIFY(!contains({ QDate(2026, 1, 1), {} }, {}));
}

void FilterPaneTest::criteriaSurviveTheirBytes()
{
    InvoiceCriteria criteria;
    criteria.kind = InvoiceFilterKind::Waiting;
    criteria.project = u"Bridge <b>2</b>"_s;
    criteria.vendor = u"Ångström & Söhne"_s;
    criteria.period = Period::OwnDates;
    criteria.own = { QDate(2026, 1, 2), QDate(2026, 3, 4) };
    QCOMPARE(criteriaFrom(toBytes(criteria)), criteria);
    QCOMPARE(criteriaFrom({}), InvoiceCriteria());
    QCOMPARE(criteriaFrom(toBytes(criteria).chopped(3)), InvoiceCriteria());
    QCOMPARE(criteriaFrom(QByteArray(60, '\xff')), InvoiceCriteria());
}

void FilterPaneTest::offersWhatThereIs()
{
    const SampleWindow stage;
    QStringList projects;
    for (const InvoiceRow &row : stage.facade.invoices)
        projects << row.projectName;
    projects.removeDuplicates();
    const QComboBox *combo = filledCombo(stage, "filterProject");
    QVERIFY(combo);
    QCOMPARE(combo->count(), int(projects.size()) + 1);
    for (const QString &project : projects)
        QVERIFY2(combo->findText(project) > 0, qPrintable(project));
}

void FilterPaneTest::filtersByProjectVendorAndPeriod()
{
    const SampleWindow stage;
    const InvoiceRow row = stage.facade.invoices[3];
    QComboBox *projects = filledCombo(stage, "filterProject");
    QComboBox *vendors = filledCombo(stage, "filterVendor");
    QVERIFY(projects && vendors);
    projects->setCurrentText(row.projectName);
    QCOMPARE(column(stage, InvoiceTableModel::Project), QStringList { row.projectName });
    vendors->setCurrentText(row.invoice.vendorName);
    QCOMPARE(column(stage, InvoiceTableModel::Vendor), QStringList { row.invoice.vendorName });

    auto *first = stage.part<QDateEdit>("filterFirstDay");
    auto *last = stage.part<QDateEdit>("filterLastDay");
    QVERIFY(!first->isVisible());
    stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::OwnDates));
    QVERIFY(first->isVisible());
    const QDate day = row.invoice.periodEnd.isValid() ? row.invoice.periodEnd : row.invoice.billingDate;
    first->setDate(day);
    last->setDate(day);
    QVERIFY(column(stage, InvoiceTableModel::InvoiceNumber).contains(row.invoice.invoiceNumber));
    last->setDate(day.addDays(-1));
    first->setDate(day.addDays(-1));
    QVERIFY(!column(stage, InvoiceTableModel::InvoiceNumber).contains(row.invoice.invoiceNumber));
}

void FilterPaneTest::countsFollowTheOtherChoices()
{
    const SampleWindow stage;
    QComboBox *vendors = filledCombo(stage, "filterVendor");
    QVERIFY(vendors);
    vendors->setCurrentIndex(1);
    QCOMPARE(stage.part<QLabel>("filterAllCount")->text(), QString::number(rowsOf(stage)));
    QVERIFY(rowsOf(stage) < 12);
    QTest::mouseClick(stage.part<QRadioButton>("filterSynced"), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(stage.part<QLabel>("filterSyncedCount")->text(), QString::number(rowsOf(stage)));
}

void FilterPaneTest::oneClickClears()
{
    const SampleWindow stage;
    auto *clear = stage.part<QPushButton>("clearFilterButton");
    QVERIFY(!clear->isEnabled());
    QComboBox *vendors = filledCombo(stage, "filterVendor");
    QVERIFY(vendors);
    vendors->setCurrentIndex(1);
    stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::ThisYear));
    stage.part<QLineEdit>("searchField")->setText(u"x"_s);
    QVERIFY(clear->isEnabled());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(rowsOf(stage), 12);
    QCOMPARE(vendors->currentIndex(), 0);
    QCOMPARE(stage.part<QComboBox>("filterPeriod")->currentIndex(), 0);
    QVERIFY(!clear->isEnabled());
}

void FilterPaneTest::theStripClearsWhatWouldHideItsInvoices()
{
    const SampleWindow stage;
    stage.part<QLineEdit>("searchField")->setText(u"nobody of this name"_s);
    QCOMPARE(rowsOf(stage), 0);
    stage.part<QToolButton>("needsYouFigure1")->click();
    QVERIFY(rowsOf(stage) > 0);
    QVERIFY(stage.part<QRadioButton>("filterNeedsYou")->isChecked());
}

void FilterPaneTest::comesBackAfterARestart()
{
    constexpr QSize kSize(790, 700); // of a screen of 800 by 800: Qt 6.8 makes a window that comes back fit
    QString vendor;
    {
        const SampleWindow stage;
        QComboBox *vendors = filledCombo(stage, "filterVendor");
        QVERIFY(vendors);
        vendors->setCurrentIndex(2);
        vendor = vendors->currentText();
        stage.part<QComboBox>("filterPeriod")->setCurrentIndex(int(Period::OwnDates));
        stage.part<QDateEdit>("filterFirstDay")->setDate(QDate(2020, 1, 1));
        stage.part<QLineEdit>("searchField")->setText(u"something"_s);
        stage.part<QAction>("filterPaneAction")->trigger();
        stage.window->resize(kSize);
        stage.window->close();
    }
    PromptLog log;
    FakeSyncFacade facade;
    fillSample(facade, 12);
    const MainWindow window(facade, std::make_unique<ScriptedPrompts>(log));
    QCOMPARE(window.size(), kSize);
    QCOMPARE(window.findChild<QComboBox *>(u"filterVendor"_s)->currentText(), vendor);
    QCOMPARE(window.findChild<QComboBox *>(u"filterPeriod"_s)->currentIndex(), int(Period::OwnDates));
    QCOMPARE(window.findChild<QDateEdit *>(u"filterFirstDay"_s)->date(), QDate(2020, 1, 1));
    QVERIFY(window.findChild<QLineEdit *>(u"searchField"_s)->text().isEmpty());
    QVERIFY(window.findChild<FilterPane *>()->isHidden());
    const QAbstractItemModel *model = window.findChild<QTableView *>(u"invoicesTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, InvoiceTableModel::Vendor).data().toString(), vendor);
}

void FilterPaneTest::aSearchTakesEveryCharacterAsText_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "*", "?", "%", "_", ".*", "[a-z]", "\\", "(", "'; DROP TABLE payments; --" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void FilterPaneTest::aSearchTakesEveryCharacterAsText()
{
    QFETCH(QString, text);
    SampleWindow stage;
    InvoiceRow row = stage.facade.invoices[2];
    row.invoice.vendorName = u"Vendor %1 Inc."_s.arg(text);
    stage.facade.invoices[2] = row;
    stage.facade.tellAll();
    stage.part<QLineEdit>("searchField")->setText(u"Vendor "_s + text);
    QCOMPARE(column(stage, InvoiceTableModel::Vendor), QStringList { row.invoice.vendorName });
}

} // namespace tieout

QTEST_MAIN(tieout::FilterPaneTest)
#include "tst_filterpane.moc"
