// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterpane.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

FilterPane::FilterPane(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
    , m_clear(new QPushButton(Tr::tr("S&how All"), this))
{
    setObjectName(u"filterPane"_s);
    setAccessibleName(Tr::tr("Filter Invoices By"));
    auto *title = plainLabel(Tr::tr("Filter Invoices By"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_clear->setObjectName(u"clearFilterButton"_s);
    m_clear->setToolTip(plainToolTip(Tr::tr("Clears filter and search (Esc)")));
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    add(InvoiceFilterKind::Synced, Tr::tr("Synced"), u"filterSynced"_s, statusIcon(PaymentState::Synced));
    add(InvoiceFilterKind::NeedsYou, Tr::tr("Needs you"), u"filterNeedsYou"_s, statusIcon(PaymentState::Attention));
    add(InvoiceFilterKind::Waiting, Tr::tr("Waiting"), u"filterWaiting"_s, statusIcon(PaymentState::Waiting));
    add(InvoiceFilterKind::Difference, Tr::tr("With a difference"), u"filterDifference"_s, {});
    add(InvoiceFilterKind::All, Tr::tr("All"), u"filterAll"_s, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addLayout(m_grid);
    layout->addWidget(m_clear);
    layout->addStretch();
    connect(m_clear, &QPushButton::clicked, this, &FilterPane::clearWanted);
    choose(InvoiceFilterKind::All);
    setFiltering(false);
}

void FilterPane::add(InvoiceFilterKind kind, const QString &title, const QString &name, const QIcon &icon)
{
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setIcon(icon);
    auto *count = plainLabel(this);
    count->setObjectName(name + u"Count"_s);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(fontMetrics().horizontalAdvance(u"0,000"_s));
    const int row = m_grid->rowCount();
    m_grid->addWidget(button, row, 0);
    m_grid->addWidget(count, row, 1);
    m_grid->setColumnStretch(0, 1);
    m_choices.insert(kind, { button, count, title });
    connect(button, &QRadioButton::clicked, this, [this, kind] { Q_EMIT kindChosen(kind); });
    // The arrow keys change the choice without a click.
    connect(button, &QRadioButton::toggled, this, [this, kind, button](bool isOn) {
        if (isOn && button->hasFocus())
            Q_EMIT kindChosen(kind);
    });
}

void FilterPane::setCount(InvoiceFilterKind kind, int count)
{
    const Choice &choice = m_choices[kind];
    choice.count->setText(formats::count(count));
    choice.button->setAccessibleName(Tr::tr("%1, %2 invoices").arg(choice.title, formats::count(count)));
}

void FilterPane::choose(InvoiceFilterKind kind)
{
    m_choices[kind].button->setChecked(true);
}

InvoiceFilterKind FilterPane::chosen() const
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it->button->isChecked())
            return it.key();
    }
    return InvoiceFilterKind::All;
}

void FilterPane::setFiltering(bool isFiltering)
{
    m_clear->setEnabled(isFiltering);
}

} // namespace tieout
