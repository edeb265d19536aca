// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/separatestrip.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

#include <QGridLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

SeparateStrip::SeparateStrip(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"separateStrip"_s);
    setAccessibleName(Tr::tr("Not part of the figures above"));
    m_grid->setContentsMargins(12, 0, 12, 8);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(4, 1);
}

void SeparateStrip::addFigure(int row, int column, const QString &title, const Money &money)
{
    static const QStringList names { u"beforeSetup"_s, u"credits"_s, u"handTyped"_s };
    if (row == 1)
        m_grid->addWidget(plainLabel(title, this), 0, column);
    QLabel *figure = plainLabel(formats::money(money), this);
    figure->setObjectName(u"%1Figure%2"_s.arg(names.value(column)).arg(row));
    figure->setAccessibleName(Tr::tr("%1: %2", "figure: value").arg(title, figure->text()));
    QFont bold = figure->font();
    bold.setBold(true);
    figure->setFont(bold);
    m_grid->addWidget(figure, row, column);
}

void SeparateStrip::setFigures(const QList<SeparateFigures> &figures)
{
    m_figures = figures;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const SeparateFigures &figure : figures) {
        ++row;
        addFigure(row, 0, Tr::tr("Paid before the sync was set up"), figure.beforeSetup);
        addFigure(row, 1, Tr::tr("Credits applied in Xero"), figure.credits);
        addFigure(row, 2, Tr::tr("Typed by hand in Procore"), figure.handTyped);
    }
    auto *note = plainLabel(Tr::tr("Not part of the figures above: the sync brings none of it over."), this);
    note->setObjectName(u"separateNote"_s);
    note->setWordWrap(true);
    m_grid->addWidget(note, row + 1, 0, 1, 5);
}

} // namespace tieout
