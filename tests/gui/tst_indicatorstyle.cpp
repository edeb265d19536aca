// SPDX-License-Identifier: Apache-2.0
// An unchecked box and an unchosen radio button can be seen in every palette.
#include "tests/gui/palettes.h"
#include "ui/style/indicatorstyle.h"
#include "ui/style/tones.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QTest>

namespace tieout {

class IndicatorStyleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { IndicatorStyle::install(); }
    void whatIsNotCheckedIsSeen_data();
    void whatIsNotCheckedIsSeen();
};

namespace {

double outlineContrast(QAbstractButton &button)
{
    button.resize(button.sizeHint());
    const QImage image = button.grab(QRect(0, 0, 20, button.height())).toImage();
    const QColor window(image.pixel(image.width() - 1, 0));
    double strongest = 1;
    for (int x = 0; x < image.width(); ++x)
        strongest = std::max(strongest, contrast(QColor(image.pixel(x, image.height() / 2)), window));
    return strongest;
}

} // namespace

void IndicatorStyleTest::whatIsNotCheckedIsSeen_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addRow("light") << QApplication::style()->standardPalette();
    QTest::addRow("dark") << test::darkPalette();
    QTest::addRow("high contrast") << test::contrastPalette();
}

void IndicatorStyleTest::whatIsNotCheckedIsSeen()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QCheckBox box;
    QRadioButton choice;
    QVERIFY2(outlineContrast(box) >= 3, qPrintable(QString::number(outlineContrast(box))));
    QVERIFY2(outlineContrast(choice) >= 3, qPrintable(QString::number(outlineContrast(choice))));
}

} // namespace tieout

QTEST_MAIN(tieout::IndicatorStyleTest)
#include "tst_indicatorstyle.moc"
