// SPDX-License-Identifier: Apache-2.0
#include "ui/style/symbols.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

// Resources of a static library are linked only when initialized, and that must happen outside all namespaces.
static void loadResources()
{
    Q_INIT_RESOURCE(tieout);
}

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString fileOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Sync:
        return u"sync"_s;
    case Symbol::Stop:
        return u"stop"_s;
    case Symbol::Settings:
        return u"settings"_s;
    case Symbol::Search:
        return u"search"_s;
    case Symbol::OpenOutside:
        return u"open"_s;
    case Symbol::Copy:
        return u"copy"_s;
    case Symbol::Retry:
        return u"retry"_s;
    case Symbol::Locked:
        return u"locked"_s;
    }
    return {};
}

QByteArray readIcon(const QString &name)
{
    loadResources();
    QFile file(u":/tieout/icons/%1.svg"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An SVG in which a color of the palette replaces `currentColor`.
class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QByteArray svg, QPalette::ColorRole role, QColor fixed)
        : m_svg(std::move(svg))
        , m_role(role)
        , m_fixed(std::move(fixed))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const bool isDisabled = mode == QIcon::Disabled;
        QColor colour = palette.color(isDisabled ? QPalette::Disabled : QPalette::Active, m_role);
        if (mode == QIcon::Selected)
            colour = palette.color(QPalette::HighlightedText);
        if (m_fixed.isValid() && !isDisabled)
            colour = m_fixed;
        QByteArray svg = m_svg;
        QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_svg, m_role, m_fixed); }

private:
    QByteArray m_svg;
    QPalette::ColorRole m_role;
    QColor m_fixed;
};

} // namespace

QIcon symbolIcon(Symbol symbol, QPalette::ColorRole role)
{
    return QIcon(new SymbolEngine(readIcon(fileOf(symbol)), role, {}));
}

QIcon symbolIcon(Symbol symbol, const QColor &colour)
{
    return QIcon(new SymbolEngine(readIcon(fileOf(symbol)), QPalette::ButtonText, colour));
}

QIcon programIcon()
{
    return QIcon(new SymbolEngine(readIcon(u"tieout"_s), QPalette::WindowText, {}));
}

} // namespace tieout
