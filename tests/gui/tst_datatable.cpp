// SPDX-License-Identifier: Apache-2.0
// Every table: columns share the width, and what a person made of them stays; typing finds, Enter opens.
#include "tests/gui/samplewindow.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/models/roles.h"
#include "ui/models/sortedtable.h"
#include "ui/style/formats.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QScrollBar>

namespace tieout {

using namespace Qt::StringLiterals;
using test::SampleWindow;

namespace {

/// A hundred thousand rows, and how often a cell was asked for.
class LongModel final : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100'000; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 5; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++m_asked;
        return role == Qt::DisplayRole ? u"row %1"_s.arg(index.row()) : QVariant();
    }
    [[nodiscard]] int asked() const { return m_asked; }

private:
    mutable int m_asked = 0;
};

/// A table of the sample's invoices, as it is when the program starts.
struct InvoiceTable {
    InvoiceTableModel model;
    SortedTable sorted;
    DataTable table { u"sampleTable"_s };

    explicit InvoiceTable(const QSize &size = QSize(1100, 500))
    {
        FakeSyncFacade facade;
        fillSample(facade, 40);
        model.setRows(facade.invoices);
        sorted.setSourceModel(&model);
        table.setModel(&sorted);
        table.setDefaults({ InvoiceTableModel::LastProved, InvoiceTableModel::Period }, {});
        table.setStretchColumn(InvoiceTableModel::Message, 40);
        table.setGivingWay({ InvoiceTableModel::Commitment, InvoiceTableModel::Project, InvoiceTableModel::BillNumber,
            InvoiceTableModel::Outstanding, InvoiceTableModel::PaidShare, InvoiceTableModel::InvoiceNumber });
        table.sortByColumn(InvoiceTableModel::Vendor, Qt::AscendingOrder);
        table.restoreLayout();
        table.resize(size);
        table.show();
    }
    [[nodiscard]] QHeaderView *header() const { return table.horizontalHeader(); }
    [[nodiscard]] QStringList column(int number) const
    {
        QStringList texts;
        for (int row = 0; row < sorted.rowCount(); ++row)
            texts << sorted.index(row, number).data().toString();
        return texts;
    }
};

/// What keeps an accountant from reading the message; empty when nothing does.
QString hindranceIn(const DataTable &table, int message, int characters)
{
    if (table.horizontalScrollBar()->maximum() != 0)
        return u"the table scrolls sideways"_s;
    if (table.isColumnHidden(message))
        return u"the message is hidden"_s;
    if (table.columnWidth(message) < characters * table.fontMetrics().averageCharWidth())
        return u"the message has only %1 pixels"_s.arg(table.columnWidth(message));
    int total = 0;
    for (const int column : table.visibleColumns())
        total += table.columnWidth(column);
    return total == table.viewport()->width() ? QString() : u"the columns leave room, or need more"_s;
}

} // namespace

class DataTableTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingScrollsSidewaysAndMessagesAreReadable_data();
    void nothingScrollsSidewaysAndMessagesAreReadable();
    void amountsAreNeverCut();
    void datesAreNeverCut();
    void theMessageStretchesWhereverItStands();
    void whatAPersonMadeStays();
    void resetForgetsIt();
    void layoutsOfOtherColumnsAreIgnored();
    void aLongTableIsMeasuredInPart();
    void typingFinds();
    void enterAndDoubleClickActivate();
    void datesByLocaleOrIso();
};

void DataTableTest::init()
{
    windowstate::clear();
    formats::setIsoDates(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void DataTableTest::nothingScrollsSidewaysAndMessagesAreReadable_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1024 x 640") << QSize(1024, 640);
    QTest::newRow("1280 x 800") << QSize(1280, 800);
    QTest::newRow("1920 x 1080") << QSize(1920, 1080);
}

void DataTableTest::nothingScrollsSidewaysAndMessagesAreReadable()
{
    QFETCH(QSize, size);
    const SampleWindow stage;
    stage.window->resize(size);
    QTRY_COMPARE(hindranceIn(*stage.part<DataTable>("invoicesTable"), InvoiceTableModel::Message, 28), QString());
    QTRY_COMPARE(hindranceIn(*stage.part<DataTable>("paymentsTable"), PaymentTableModel::Message, 40), QString());
}

void DataTableTest::amountsAreNeverCut()
{
    InvoiceTable stage(QSize(640, 400));
    InvoiceRow row = stage.model.rowAt(0);
    row.amount = Money::fromMinor(-123'456'789'012, Currency::usd());
    stage.model.updateRows({ row });
    const int needed = stage.table.fontMetrics().horizontalAdvance(u"(1,234,567,890.12)"_s);
    QTRY_VERIFY(stage.table.columnWidth(InvoiceTableModel::Amount) > needed);
    QVERIFY(!stage.table.isColumnHidden(InvoiceTableModel::Amount));
}

void DataTableTest::datesAreNeverCut()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada)); // 2026-11-09
    FakeSyncFacade facade;
    fillSample(facade, 40);
    PaymentTableModel model;
    model.setRows(facade.payments);
    DataTable table(u"sampleTable"_s);
    table.setModel(&model);
    table.setStretchColumn(PaymentTableModel::Message, 40);
    table.setGivingWay({ PaymentTableModel::Date });
    table.resize(400, 300); // far too narrow
    table.show();
    const QString date = model.index(0, PaymentTableModel::Date).data().toString();
    QTRY_VERIFY(table.isColumnHidden(PaymentTableModel::Date)
        || table.columnWidth(PaymentTableModel::Date) > table.fontMetrics().horizontalAdvance(date));
    table.setColumnShown(PaymentTableModel::Date, true);
    QTRY_VERIFY(table.columnWidth(PaymentTableModel::Date) > table.fontMetrics().horizontalAdvance(date));
}

void DataTableTest::theMessageStretchesWhereverItStands()
{
    InvoiceTable stage(QSize(2400, 500)); // wide enough for all that the other columns want
    stage.header()->moveSection(stage.header()->visualIndex(InvoiceTableModel::Message), 1);
    const int before = stage.table.columnWidth(InvoiceTableModel::Message);
    const int vendor = stage.table.columnWidth(InvoiceTableModel::Vendor);
    stage.table.resize(2450, 500);
    QCOMPARE(stage.table.columnWidth(InvoiceTableModel::Message), before + 50);
    QCOMPARE(stage.table.columnWidth(InvoiceTableModel::Vendor), vendor);
    QTRY_COMPARE(hindranceIn(stage.table, InvoiceTableModel::Message, 40), QString());
}

void DataTableTest::whatAPersonMadeStays()
{
    QStringList order;
    {
        InvoiceTable stage;
        stage.header()->resizeSection(InvoiceTableModel::Vendor, 222);
        stage.header()->moveSection(stage.header()->visualIndex(InvoiceTableModel::Amount), 0);
        stage.table.setColumnShown(InvoiceTableModel::Project, false);
        stage.table.setColumnShown(InvoiceTableModel::Period, true);
        stage.table.sortByColumn(InvoiceTableModel::InvoiceNumber, Qt::DescendingOrder);
        stage.table.sortByColumn(InvoiceTableModel::Status, Qt::DescendingOrder);
        order = stage.column(InvoiceTableModel::InvoiceNumber);
    }
    const InvoiceTable again(QSize(1000, 500));
    QCOMPARE(again.table.columnWidth(InvoiceTableModel::Vendor), 222);
    QCOMPARE(again.header()->visualIndex(InvoiceTableModel::Amount), 0);
    QVERIFY(again.table.isColumnHidden(InvoiceTableModel::Project));
    QVERIFY(!again.table.isColumnHidden(InvoiceTableModel::Period));
    QCOMPARE(again.header()->sortIndicatorSection(), int(InvoiceTableModel::Status));
    QCOMPARE(again.column(InvoiceTableModel::InvoiceNumber), order);
    QTRY_COMPARE(hindranceIn(again.table, InvoiceTableModel::Message, 40), QString());
}

void DataTableTest::resetForgetsIt()
{
    InvoiceTable stage;
    const QList<int> visible = stage.table.visibleColumns();
    const int vendor = stage.table.columnWidth(InvoiceTableModel::Vendor);
    stage.header()->resizeSection(InvoiceTableModel::Vendor, 222);
    stage.header()->moveSection(2, 6);
    stage.table.setColumnShown(InvoiceTableModel::Project, false);
    stage.table.resetLayout();
    QCOMPARE(stage.table.visibleColumns(), visible);
    QCOMPARE(stage.table.columnWidth(InvoiceTableModel::Vendor), vendor);
}

void DataTableTest::layoutsOfOtherColumnsAreIgnored()
{
    for (const QByteArray &state : { QByteArray("nothing of ours"), QByteArray(400, '\x07') }) {
        windowstate::write(u"table/sampleTable"_s, state);
        const InvoiceTable stage;
        QCOMPARE(stage.header()->visualIndex(InvoiceTableModel::Amount), int(InvoiceTableModel::Amount));
        QTRY_COMPARE(hindranceIn(stage.table, InvoiceTableModel::Message, 40), QString());
    }
}

void DataTableTest::aLongTableIsMeasuredInPart()
{
    LongModel model;
    DataTable table(u"longTable"_s);
    table.setModel(&model);
    table.restoreLayout();
    table.resize(800, 400);
    QVERIFY2(model.asked() < 2'000, qPrintable(QString::number(model.asked())));
}

void DataTableTest::typingFinds()
{
    InvoiceTable stage;
    stage.table.selectRow(0);
    const QStringList vendors = stage.column(InvoiceTableModel::Vendor);
    const QString &wanted = vendors.last();
    QTest::keyClicks(&stage.table, wanted.left(wanted.indexOf(u' ')).toLower());
    QCOMPARE(stage.table.selectionModel()->selectedRows().size(), 1);
    const int found = stage.table.currentIndex().row();
    QCOMPARE(vendors.value(found).section(u' ', 0, 0), wanted.section(u' ', 0, 0));
    QVERIFY(found > 0);
}

void DataTableTest::enterAndDoubleClickActivate()
{
    InvoiceTable stage;
    QVERIFY(QTest::qWaitForWindowExposed(&stage.table));
    QSignalSpy activated(&stage.table, &DataTable::rowActivated);
    stage.table.selectRow(3);
    QTest::keyClick(&stage.table, Qt::Key_Return);
    const QPoint cell = stage.table.visualRect(stage.sorted.index(5, InvoiceTableModel::Vendor)).center();
    QTest::mouseClick(stage.table.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(stage.table.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated[0][0].toInt(), 3);
    QCOMPARE(activated[1][0].toInt(), 5);
}

void DataTableTest::datesByLocaleOrIso()
{
    const SampleWindow stage;
    auto *iso = stage.part<QAction>("isoDatesAction");
    QVERIFY(iso && !iso->isChecked());
    const QModelIndex cell = stage.payments()->model()->index(0, PaymentTableModel::Date);
    const QDate date = cell.data(RawRole).toDate();
    QCOMPARE(cell.data().toString(), date.toString(u"M/d/yyyy"_s));
    iso->trigger();
    QCOMPARE(cell.data().toString(), date.toString(Qt::ISODate));
    formats::setIsoDates(false);
    const SampleWindow again;
    QVERIFY(again.part<QAction>("isoDatesAction")->isChecked());
    QVERIFY(formats::hasIsoDates());
}

} // namespace tieout

QTEST_MAIN(tieout::DataTableTest)
#include "tst_datatable.moc"
