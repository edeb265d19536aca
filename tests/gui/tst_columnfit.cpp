// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/columnfit.h"

namespace tieout {

namespace {

FitColumn text(int wanted)
{
    return { wanted, 50, false, true };
}

FitColumn amount(int wanted)
{
    return { wanted, wanted, false, true };
}

} // namespace

class ColumnFitTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsShareTheRoom_data();
    void columnsShareTheRoom();
};

void ColumnFitTest::columnsShareTheRoom_data()
{
    QTest::addColumn<QList<FitColumn>>("columns");
    QTest::addColumn<FitRoom>("room");
    QTest::addColumn<QList<int>>("widths");
    const FitColumn message { 400, 250, false, true };
    const FitColumn optional { 80, 50, true, true };
    FitColumn kept = optional;
    kept.isOptional = kept.mayGo = false;
    const QList<FitColumn> usual { amount(40), text(120), text(150), optional, message };
    QTest::newRow("plenty") << usual << FitRoom { 1000, 4, { 3, 1, 2 } } << QList<int> { 40, 120, 150, 80, 610 };
    QTest::newRow("no room for the optional one")
        << usual << FitRoom { 780, 4, { 3, 1, 2 } } << QList<int> { 40, 120, 150, 0, 470 };
    QTest::newRow("the message gives way to its least")
        << usual << FitRoom { 560, 4, { 3, 1, 2 } } << QList<int> { 40, 120, 150, 0, 250 };
    QTest::newRow("the least important is squeezed first")
        << usual << FitRoom { 500, 4, { 3, 1, 2 } } << QList<int> { 40, 60, 150, 0, 250 };
    QTest::newRow("then the next") << usual << FitRoom { 450, 4, { 3, 1, 2 } } << QList<int> { 40, 50, 110, 0, 250 };
    QTest::newRow("then one goes") << usual << FitRoom { 380, 4, { 3, 1, 2 } } << QList<int> { 40, 0, 90, 0, 250 };
    QTest::newRow("a chosen one stays") << QList<FitColumn> { amount(40), text(120), kept, message }
                                        << FitRoom { 360, 3, { 2, 1 } } << QList<int> { 40, 0, 70, 250 };
    QTest::newRow("nothing can go") << QList<FitColumn> { amount(400), kept } << FitRoom { 300, 1, { 1 } }
                                    << QList<int> { 400, 50 };
    QTest::newRow("nothing stretches") << QList<FitColumn> { amount(40), text(60) } << FitRoom { 300, -1, {} }
                                       << QList<int> { 40, 60 };
}

void ColumnFitTest::columnsShareTheRoom()
{
    QFETCH(QList<FitColumn>, columns);
    QFETCH(FitRoom, room);
    QFETCH(QList<int>, widths);
    QCOMPARE(fitColumns(columns, room), widths);
}

} // namespace tieout

QTEST_MAIN(tieout::ColumnFitTest)
#include "tst_columnfit.moc"
