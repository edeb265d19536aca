// SPDX-License-Identifier: Apache-2.0
#include "ui/style/statusicons.h"
#include "ui/style/symbols.h"
#include "ui/style/tones.h"

namespace tieout {

using namespace Qt::StringLiterals;

class StatusIconsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesDifferWithoutColour_data();
    void shapesDifferWithoutColour();
    void coloursStandOutAgainstTheBase();
    void everyStateHasWords();
    void symbolsAreDrawn();
};

namespace {

struct Look {
    PaymentState state;
    bool isVoided;
};

const QList<Look> kLooks { { PaymentState::Synced, false }, { PaymentState::Synced, true },
    { PaymentState::Waiting, false }, { PaymentState::Attention, false }, { PaymentState::Failed, false },
    { PaymentState::NotIncluded, false } };

/// What a color-blind person sees: body dark, glyph and background light.
QImage greyed(const Look &look, int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStatusIcon(painter, QRectF(0, 0, side, side), look.state, look.isVoided, false);
    painter.end();
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixel(x, y, qGray(image.pixel(x, y)) < 170 ? 0xff000000U : 0xffffffffU);
    }
    return image;
}

int differingPixels(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

void StatusIconsTest::shapesDifferWithoutColour_data()
{
    QTest::addColumn<int>("side");
    for (const int side : { 16, 20, 24, 32, 48 })
        QTest::addRow("%d px", side) << side;
}

void StatusIconsTest::shapesDifferWithoutColour()
{
    QFETCH(int, side);
    for (int i = 0; i < kLooks.size(); ++i) {
        for (int j = i + 1; j < kLooks.size(); ++j) {
            const int differing = differingPixels(greyed(kLooks[i], side), greyed(kLooks[j], side));
            const QString pair = stateName(kLooks[i].state, kLooks[i].isVoided) + u" / "_s
                + stateName(kLooks[j].state, kLooks[j].isVoided);
            // At least 6 % of the square differs.
            QVERIFY2(differing * 100 >= side * side * 6, qPrintable(pair + QString::number(differing)));
        }
    }
}

void StatusIconsTest::coloursStandOutAgainstTheBase()
{
    const QColor lightBase(Qt::white);
    const QColor darkBase(0x1e, 0x20, 0x23);
    for (const Look &look : kLooks) {
        QVERIFY(contrast(stateColour(look.state, false), lightBase) >= 3.0);
        QVERIFY(contrast(stateColour(look.state, true), darkBase) >= 3.0);
        QVERIFY(contrast(stateColour(look.state, false), glyphColour(false)) >= 4.5);
        QVERIFY(contrast(stateColour(look.state, true), glyphColour(true)) >= 4.5);
        QPalette light;
        light.setColor(QPalette::Base, lightBase);
        QVERIFY(contrast(washColour(look.state, light), Qt::black) >= 7.0);
        QVERIFY(contrast(stateColour(look.state, false), washColour(look.state, light)) >= 3.0);
    }
    QVERIFY(contrast(accentColour(), Qt::white) >= 4.5);
}

void StatusIconsTest::everyStateHasWords()
{
    QStringList names;
    for (const Look &look : kLooks) {
        names << stateName(look.state, look.isVoided);
        QVERIFY(!stateMeaning(look.state, look.isVoided).isEmpty());
        QVERIFY(!stateShape(look.state, look.isVoided).isEmpty());
        QVERIFY(!statusIcon(look.state, look.isVoided).pixmap(QSize(16, 16)).isNull());
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), kLooks.size());
}

void StatusIconsTest::symbolsAreDrawn()
{
    for (const Symbol symbol : { Symbol::Sync, Symbol::Stop, Symbol::Settings, Symbol::Search, Symbol::OpenOutside,
             Symbol::Copy, Symbol::Retry }) {
        const QImage image = symbolIcon(symbol).pixmap(QSize(16, 16)).toImage();
        QImage empty(image.size(), image.format());
        empty.fill(Qt::transparent);
        QVERIFY(image != empty);
    }
    QVERIFY(!programIcon().pixmap(QSize(64, 64)).isNull());
}

} // namespace tieout

QTEST_MAIN(tieout::StatusIconsTest)
#include "tst_statusicons.moc"
