// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/tieoutstrip.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/tones.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/separatestrip.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The space that a tool button leaves around its text; aligns headings and plain figures with the buttons.
constexpr int kInset = 9;

} // namespace

TieOutStrip::TieOutStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_more(new QToolButton(this))
    , m_separate(new SeparateStrip(this))
{
    setObjectName(u"tieOutStrip"_s);
    setAccessibleName(Tr::tr("Do the books tie out?"));
    m_grid->setContentsMargins(12 - kInset, 8, 12, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(5, 1);
    buildMore();
    auto *top = new QHBoxLayout;
    top->addLayout(m_grid, 1);
    top->addWidget(m_more, 0, Qt::AlignVCenter);
    top->addSpacing(12);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_separate);
    showMore();
}

void TieOutStrip::buildMore()
{
    m_more->setObjectName(u"moreFigures"_s);
    m_more->setText(Tr::tr("M&ore"));
    m_more->setAccessibleDescription(Tr::tr("Old payments, credits, and lines typed by hand"));
    m_more->setToolTip(plainToolTip(m_more->accessibleDescription()));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setChecked(windowstate::read(u"moreFigures"_s) == "1");
    connect(m_more, &QToolButton::toggled, this, [this](bool isOn) {
        windowstate::write(u"moreFigures"_s, isOn ? "1" : "0");
        showMore();
    });
}

void TieOutStrip::showMore()
{
    m_more->setArrowType(m_more->isChecked() ? Qt::UpArrow : Qt::DownArrow);
    m_more->setVisible(m_separate->hasFigures());
    m_separate->setVisible(m_separate->hasFigures() && m_more->isChecked());
}

void TieOutStrip::setSeparate(const QList<SeparateFigures> &figures)
{
    m_separate->setFigures(figures);
    showMore();
}

void TieOutStrip::setFigures(const QList<TieOut> &figures)
{
    if (m_figures == figures && m_grid->count() > 0)
        return;
    m_figures = figures;
    build();
}

void TieOutStrip::addHeading(int column, const QString &title)
{
    auto *heading = plainLabel(title, this);
    heading->setIndent(kInset);
    QPalette quiet = heading->palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    heading->setPalette(quiet);
    m_grid->addWidget(heading, 0, column);
}

/// A button if a click on the figure shows its invoices.
QWidget *TieOutStrip::makeFigure(const QString &text, void (TieOutStrip::*clicked)())
{
    if (!clicked) {
        auto *label = plainLabel(text, this);
        label->setIndent(kInset);
        return label;
    }
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(plainToolTip(Tr::tr("Show these invoices")));
    connect(button, &QToolButton::clicked, this, clicked);
    return button;
}

void TieOutStrip::addFigure(int row, int column, const QString &title, const QString &text, PaymentState tone,
    bool isToned, void (TieOutStrip::*clicked)())
{
    if (row == 1)
        addHeading(column, title);
    QWidget *figure = makeFigure(text, clicked);
    static const QStringList names { u"paid"_s, u"issued"_s, u"difference"_s, u"needsYou"_s, u"waiting"_s };
    figure->setObjectName(u"%1Figure%2"_s.arg(names.value(column)).arg(row));
    figure->setAccessibleName(Tr::tr("%1: %2", "figure: value").arg(title, text));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    large.setUnderline(clicked != nullptr);
    figure->setFont(large);
    if (isToned) {
        QPalette toned = figure->palette();
        for (const QPalette::ColorRole role : { QPalette::WindowText, QPalette::ButtonText })
            toned.setColor(role, stateColour(tone, isDark(palette())));
        figure->setPalette(toned);
    }
    m_grid->addWidget(figure, row, column, Qt::AlignLeft | Qt::AlignVCenter);
}

void TieOutStrip::build()
{
    m_isBuilding = true;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 1;
    for (const TieOut &figure : m_figures) {
        const Money open =
            Money::fromMinor(figure.paidInXero.minor() - figure.issuedInProcore.minor(), figure.paidInXero.currency());
        const QString difference =
            open.isZero() ? Tr::tr("%1 ✓", "amount that ties out").arg(formats::money(open)) : formats::money(open);
        addFigure(row, 0, Tr::tr("Paid in Xero"), formats::money(figure.paidInXero), {}, false, nullptr);
        addFigure(row, 1, Tr::tr("Issued in Procore"), formats::money(figure.issuedInProcore), {}, false, nullptr);
        addFigure(row, 2, Tr::tr("Difference"), difference,
            open.isZero() ? PaymentState::Synced : PaymentState::Attention, true,
            open.isZero() ? nullptr : &TieOutStrip::differenceClicked);
        addFigure(row, 3, Tr::tr("Needs you"), formats::count(figure.needsYou), PaymentState::Failed,
            figure.needsYou > 0, figure.needsYou > 0 ? &TieOutStrip::needsYouClicked : nullptr);
        addFigure(row, 4, Tr::tr("Waiting", "heading of counts"), formats::count(figure.waiting), PaymentState::Waiting,
            figure.waiting > 0, figure.waiting > 0 ? &TieOutStrip::waitingClicked : nullptr);
        ++row;
    }
    // Figures are created anew and would come last in the tab order; they belong between the tabs and the page.
    QWidget *before = m_tabPredecessor;
    for (int i = 0; before && i < m_grid->count(); ++i) {
        if (QWidget *figure = m_grid->itemAt(i)->widget(); figure->focusPolicy() != Qt::NoFocus) {
            setTabOrder(before, figure);
            before = figure;
        }
    }
    if (before)
        setTabOrder(before, m_more);
    m_isBuilding = false;
}

void TieOutStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool isLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (isLook && !m_isBuilding)
        build();
}

} // namespace tieout
