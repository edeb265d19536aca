// SPDX-License-Identifier: Apache-2.0
#include "ui/style/statusicons.h"

#include "core/base/tr.h"
#include "ui/style/tones.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <cmath>

namespace tieout {

namespace {

/// All shapes are drawn in a box of 16 by 16.
constexpr double kBox = 16.0;

QPolygonF octagon()
{
    QPolygonF polygon;
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * M_PI / 4;
        polygon << QPointF(8 + 7.6 * std::cos(angle), 8 + 7.6 * std::sin(angle));
    }
    return polygon;
}

void paintBody(QPainter &painter, PaymentState state, bool isVoided)
{
    switch (state) {
    case PaymentState::Synced:
        if (isVoided) {
            painter.drawEllipse(QPointF(8, 6.4), 6.2, 6.2);
            painter.drawRoundedRect(QRectF(1, 13.8, 14, 2.0), 0.8, 0.8);
        } else {
            painter.drawEllipse(QPointF(8, 8), 7.2, 7.2);
        }
        return;
    case PaymentState::Waiting:
    case PaymentState::NotIncluded:
        painter.drawEllipse(QPointF(8, 8), 7.2, 7.2);
        return;
    case PaymentState::Attention: {
        const QColor colour = painter.brush().color();
        painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(QPolygonF { QPointF(8, 1.6), QPointF(15.0, 14.2), QPointF(1.0, 14.2) });
        return;
    }
    case PaymentState::Failed:
        painter.drawPolygon(octagon());
        return;
    }
}

void paintGlyph(QPainter &painter, PaymentState state, bool isVoided)
{
    switch (state) {
    case PaymentState::Synced: {
        const double up = isVoided ? -1.6 : 0;
        painter.drawPolyline(QPolygonF { QPointF(4.6, 8.3 + up), QPointF(7.0, 10.7 + up), QPointF(11.4, 5.7 + up) });
        return;
    }
    case PaymentState::Waiting:
        painter.drawPolyline(QPolygonF { QPointF(8, 3.8), QPointF(8, 8.2), QPointF(11.0, 9.9) });
        return;
    case PaymentState::Attention:
        painter.drawLine(QPointF(8, 5.8), QPointF(8, 9.6));
        painter.drawPoint(QPointF(8, 12.4));
        return;
    case PaymentState::Failed:
        painter.drawLine(QPointF(5.2, 5.2), QPointF(10.8, 10.8));
        painter.drawLine(QPointF(10.8, 5.2), QPointF(5.2, 10.8));
        return;
    case PaymentState::NotIncluded:
        painter.drawLine(QPointF(4.8, 8), QPointF(11.2, 8));
        return;
    }
}

class StatusIconEngine final : public QIconEngine {
public:
    StatusIconEngine(PaymentState state, bool isVoided)
        : m_state(state)
        , m_isVoided(isVoided)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(
            rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        const QPalette palette = QGuiApplication::palette();
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        if (mode == QIcon::Selected) {
            // A plate in the base color preserves every icon's contrast on any selection color.
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Base));
            painter->drawRoundedRect(square, side / 5.0, side / 5.0);
            const double inset = side / 16.0;
            paintStatusIcon(
                *painter, square.adjusted(inset, inset, -inset, -inset), m_state, m_isVoided, isDark(palette));
        } else {
            paintStatusIcon(*painter, square, m_state, m_isVoided, isDark(palette));
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new StatusIconEngine(m_state, m_isVoided); }

private:
    PaymentState m_state;
    bool m_isVoided;
};

} // namespace

void paintStatusIcon(QPainter &painter, const QRectF &square, PaymentState state, bool isVoided, bool dark)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / kBox, square.height() / kBox);
    painter.setPen(Qt::NoPen);
    painter.setBrush(stateColour(state, dark));
    paintBody(painter, state, isVoided);
    // Small icons need the thicker stroke, or the glyph blurs to gray between two pixels.
    const double stroke = square.width() < 20 ? 2.0 : 1.75;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(glyphColour(dark), stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintGlyph(painter, state, isVoided);
    painter.restore();
}

QIcon statusIcon(PaymentState state, bool isVoided)
{
    return QIcon(new StatusIconEngine(state, isVoided));
}

QString stateName(PaymentState state, bool isVoided)
{
    switch (state) {
    case PaymentState::Synced:
        return isVoided ? Tr::tr("Voided", "payment") : Tr::tr("Synced", "payment");
    case PaymentState::Waiting:
        return Tr::tr("Waiting", "payment");
    case PaymentState::Attention:
        return Tr::tr("Needs a decision");
    case PaymentState::Failed:
        return Tr::tr("Failed", "payment");
    case PaymentState::NotIncluded:
        return Tr::tr("Not included");
    }
    return {};
}

QString stateMeaning(PaymentState state, bool isVoided)
{
    switch (state) {
    case PaymentState::Synced:
        return isVoided
            ? Tr::tr("The payment was removed in Xero. Its line in Procore stands at 0.00 and is never deleted.")
            : Tr::tr("The line in Procore was read back and is equal to the payment in Xero.");
    case PaymentState::Waiting:
        return Tr::tr("The payment is not in Procore yet. A sync brings it over; nothing for you to do.");
    case PaymentState::Attention:
        return Tr::tr("A person must decide. The message says what, and which choices there are.");
    case PaymentState::Failed:
        return Tr::tr("Procore did not accept the payment. The message says why and what to do.");
    case PaymentState::NotIncluded:
        return Tr::tr("Outside the rules of the sync. The message names the rule.");
    }
    return {};
}

QString stateShape(PaymentState state, bool isVoided)
{
    switch (state) {
    case PaymentState::Synced:
        return isVoided ? Tr::tr("Green circle with a check mark, over a bar; the amount is struck out")
                        : Tr::tr("Green circle with a check mark");
    case PaymentState::Waiting:
        return Tr::tr("Blue circle with a clock");
    case PaymentState::Attention:
        return Tr::tr("Yellow triangle with an exclamation mark");
    case PaymentState::Failed:
        return Tr::tr("Red octagon with a cross");
    case PaymentState::NotIncluded:
        return Tr::tr("Grey circle with a dash");
    }
    return {};
}

} // namespace tieout
