// SPDX-License-Identifier: Apache-2.0
// Every kind of cell, in the tables of every page, painted in every palette, with and without selection and focus: what
// a cell says can be read, the bar of a share can be seen, and so can the selection. QT_STYLE_OVERRIDE says in which
// style. Windows' own style is not here; "Windows" is Qt's drawing of an old one.
#include "tests/gui/commitmentstage.h"
#include "tests/gui/everywindow.h"
#include "tests/gui/palettes.h"
#include "ui/delegates/sharedelegate.h"
#include "ui/style/tones.h"

#include <QPainter>
#include <QProxyStyle>

namespace tieout {

using namespace Qt::StringLiterals;
using namespace test;

namespace {

/// What anything in it is drawn on: its most frequent color.
QColor ground(const QImage &image)
{
    QHash<QRgb, int> counts;
    QRgb most = 0;
    for (int y = 0; y < image.height(); y += 2) { // every second row has all of it
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            if (++counts[colour] > counts.value(most))
                most = colour;
        }
    }
    return most;
}

/// Of anything in it with what it is drawn on. The eye sees a letter's darkest pixel, or its brightest.
double strongestContrast(const QImage &image)
{
    const QColor under = ground(image);
    QRgb darkest = under.rgb();
    QRgb brightest = darkest;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb colour = image.pixel(x, y);
            darkest = qGray(colour) < qGray(darkest) ? colour : darkest;
            brightest = qGray(colour) > qGray(brightest) ? colour : brightest;
        }
    }
    return std::max(contrast(darkest, under), contrast(brightest, under));
}

/// A cell as its table paints it, in one state.
QImage painted(QTableView &table, const QModelIndex &index, QStyle::State state)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    option.state = state | QStyle::State_Enabled;
    option.rect = QRect(QPoint(0, 0), QSize(std::max(160, table.columnWidth(index.column())), 28));
    option.font = table.font();
    option.showDecorationSelected = true;
    option.decorationSize = QSize(16, 16);
    option.viewItemPosition = QStyleOptionViewItem::Middle;
    option.widget = &table;
    option.index = index;
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(table.palette().color(QPalette::Base));
    QPainter painter(&image);
    table.style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, &table);
    table.itemDelegateForIndex(index)->paint(&painter, option, index);
    painter.end();
    return image;
}

} // namespace

class DelegatesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cells_data();
    void cells();
    void editors_data() { cells_data(); }
    void editors();

private:
    void checkCell(QTableView &table, const QModelIndex &index);
    void dress();
    void checkTables(QWidget &window);

    int m_cells = 0;
    int m_bars = 0;
};

void DelegatesTest::cells_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const QPalette light = QApplication::style()->standardPalette();
    QTest::addRow("light") << light << Qt::LeftToRight;
    QTest::addRow("dark") << darkPalette() << Qt::LeftToRight;
    QTest::addRow("high contrast") << contrastPalette() << Qt::LeftToRight;
    QTest::addRow("right to left") << light << Qt::RightToLeft;
}

void DelegatesTest::dress()
{
    QFETCH(const QPalette, palette);
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setPalette(palette);
    QApplication::setLayoutDirection(direction);
}

void DelegatesTest::checkCell(QTableView &table, const QModelIndex &index)
{
    const QString text = index.data().toString();
    const bool hasBar = qobject_cast<ShareDelegate *>(table.itemDelegateForIndex(index)) && !text.isEmpty();
    for (const bool hasFocus : { false, true }) {
        const QStyle::State focus = hasFocus ? QStyle::State_Active | QStyle::State_HasFocus : QStyle::State_None;
        const QImage plain = painted(table, index, focus);
        const QImage selected = painted(table, index, focus | QStyle::State_Selected);
        const QString what = u"%1, column %2, %3"_s.arg(
            table.objectName(), QString::number(index.column()), hasFocus ? u"with focus"_s : u"without focus"_s);
        const int number = table.fontMetrics().horizontalAdvance(text);
        const QRect right(plain.width() - number - 10, 0, number + 10, plain.height());
        const QRect words = hasBar ? QStyle::visualRect(table.layoutDirection(), plain.rect(), right) : plain.rect();
        // Small letters hardly reach their full color, and Fusion's own selected text has no more than 3.7 to 1.
        QVERIFY2(text.isEmpty() || strongestContrast(plain.copy(words)) >= 4.5, qPrintable(what));
        QVERIFY2(text.isEmpty() || strongestContrast(selected.copy(words)) >= 3, qPrintable(what + u", selected"_s));
        QVERIFY2(contrast(ground(plain.copy(words)), ground(selected.copy(words))) > 1.15,
            qPrintable(what + u": the selection cannot be seen"_s));
        for (const QImage &cell : { plain, selected }) {
            const QPoint begin = QStyle::visualPos(table.layoutDirection(), cell.rect(), QPoint(12, cell.height() / 2));
            const QColor filled(cell.pixel(begin));
            QVERIFY2(!hasBar || text.startsWith(u'0') || contrast(filled, troughColour(table.palette())) >= 3,
                qPrintable(what + u": the bar cannot be seen"_s));
        }
        ++m_cells;
        m_bars += hasBar ? 1 : 0;
    }
}

void DelegatesTest::checkTables(QWidget &window)
{
    for (QTableView *table : window.findChildren<QTableView *>()) {
        const QAbstractItemModel *model = table->model();
        if (!model || !table->isVisible())
            continue;
        for (int column = 0; model->rowCount() > 0 && column < model->columnCount(); ++column)
            checkCell(*table, model->index(0, column));
    }
}

void DelegatesTest::cells()
{
    dress();
    m_cells = m_bars = 0;
    const EveryWindow every { [this](const QString &, QWidget &window) { checkTables(window); } };
    SampleWindow stage;
    // The tables have a style of their own on top of it.
    const auto *ofTable = qobject_cast<QProxyStyle *>(stage.invoices()->style());
    QCOMPARE(ofTable->baseStyle()->name(), qEnvironmentVariable("QT_STYLE_OVERRIDE").toLower());
    checkTables(*stage.window);
    every.otherPages();
    QVERIFY(m_cells > 100 && m_bars > 0);
}

void DelegatesTest::editors()
{
    CommitmentStage stage;
    stage.openFirst();
    dress();
    const auto number = stage.cell(0, IssuedLineModel::Number);
    stage.lines()->setCurrentIndex(number);
    stage.lines()->edit(number);
    auto *editor = stage.part<QLineEdit>("numberEditor");
    QVERIFY(editor);
    editor->deselect();
    QVERIFY(strongestContrast(editor->grab().toImage().convertToFormat(QImage::Format_RGB32)) >= 4.5);
}

} // namespace tieout

QTEST_MAIN(tieout::DelegatesTest)
#include "tst_delegates.moc"
