// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/filterpane.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/statusicons.h"
#include "ui/widgets/verticalscroll.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// The first entry stands for all of them.
void fill(QComboBox *combo, const QString &all, const QStringList &names)
{
    const QString chosen = combo->currentData().toString();
    combo->clear();
    combo->addItem(all, QString());
    for (const QString &name : names)
        combo->addItem(name, name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        combo->addItem(chosen, chosen);
    combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
}

void choose(QComboBox *combo, const QString &name)
{
    if (!name.isEmpty() && combo->findData(name) < 0)
        combo->addItem(name, name);
    combo->setCurrentIndex(std::max(0, combo->findData(name)));
}

} // namespace

FilterPane::FilterPane(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(Tr::tr("Filter Invoices &By"), this))
    , m_kinds(new QGridLayout)
    , m_clear(new QPushButton(Tr::tr("Show All"), this))
{
    setObjectName(u"filterPane"_s);
    setAccessibleName(Tr::tr("Filter Invoices By"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_clear->setObjectName(u"clearFilterButton"_s);
    m_clear->setToolTip(plainToolTip(Tr::tr("Clears filter and search (Esc)")));
    addKinds();
    auto *choices = new QWidget;
    auto *layout = new QVBoxLayout(choices);
    layout->setContentsMargins(12, 4, 12, 8);
    layout->setSpacing(4); // with the ribbon all of it stands in 800 lines
    layout->addWidget(m_title);
    layout->addLayout(m_kinds);
    m_project = addCombo(layout, Tr::tr("Pro&ject"), u"filterProject"_s);
    m_vendor = addCombo(layout, Tr::tr("Ve&ndor"), u"filterVendor"_s);
    buildPeriod(layout);
    layout->addSpacing(4);
    layout->addWidget(m_clear);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(new VerticalScroll(choices, 10));
    setNames({}, {});
    connect(m_clear, &QPushButton::clicked, this, &FilterPane::clearWanted);
    setCriteria({});
    setFiltering(false);
}

void FilterPane::addKinds()
{
    m_kinds->setHorizontalSpacing(8);
    m_kinds->setVerticalSpacing(4);
    addKind(InvoiceFilterKind::Synced, u"filterSynced"_s, statusIcon(PaymentState::Synced));
    addKind(InvoiceFilterKind::NeedsYou, u"filterNeedsYou"_s, statusIcon(PaymentState::Attention));
    addKind(InvoiceFilterKind::Waiting, u"filterWaiting"_s, statusIcon(PaymentState::Waiting));
    addKind(InvoiceFilterKind::NotLinked, u"filterNotLinked"_s, statusIcon(PaymentState::NotIncluded));
    addKind(InvoiceFilterKind::Difference, u"filterDifference"_s, {});
    addKind(InvoiceFilterKind::All, u"filterAll"_s, {});
}

void FilterPane::addKind(InvoiceFilterKind kind, const QString &name, const QIcon &icon)
{
    const QString title = kindName(kind);
    auto *button = new QRadioButton(title, this);
    button->setObjectName(name);
    button->setIcon(icon);
    auto *count = plainLabel(this);
    count->setObjectName(name + u"Count"_s);
    count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    count->setMinimumWidth(fontMetrics().horizontalAdvance(u"0,000"_s));
    const int row = m_kinds->rowCount();
    m_kinds->addWidget(button, row, 0);
    m_kinds->addWidget(count, row, 1);
    m_kinds->setColumnStretch(0, 1);
    m_choices.insert(kind, { button, count, title });
    connect(button, &QRadioButton::toggled, this, [this, kind](bool isOn) {
        if (!isOn)
            return;
        m_title->setBuddy(m_choices[kind].button); // the letter leads to the one that is chosen; the arrows go on
        tell();
    });
}

QComboBox *FilterPane::addCombo(QVBoxLayout *layout, const QString &title, const QString &name)
{
    auto *label = plainLabel(title, this);
    auto *combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(QString(title).remove(u'&'));
    // Names of vendors are long, the pane is narrow.
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->setMaxVisibleItems(24);
    label->setBuddy(combo);
    layout->addSpacing(4);
    layout->addWidget(label);
    layout->addWidget(combo);
    connect(combo, &QComboBox::currentIndexChanged, this, [this, combo] {
        combo->setToolTip(plainToolTip(combo->currentText()));
        tell();
    });
    return combo;
}

QDateEdit *FilterPane::addDate(QGridLayout *grid, const QString &title, const QString &name)
{
    auto *label = plainLabel(title, m_dates);
    auto *edit = new QDateEdit(m_dates);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(title).remove(u'&'));
    edit->setCalendarPopup(true);
    label->setBuddy(edit);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(edit, row, 1);
    connect(edit, &QDateEdit::dateChanged, this, &FilterPane::tell);
    return edit;
}

void FilterPane::buildPeriod(QVBoxLayout *layout)
{
    m_isShowing = true;
    m_period = addCombo(layout, Tr::tr("Billin&g Period"), u"filterPeriod"_s);
    for (int period = 0; period <= int(Period::OwnDates); ++period)
        m_period->addItem(periodName(Period(period)), period);
    m_period->setAccessibleDescription(Tr::tr("By the last day of the billing period"));
    m_dates = new QWidget(this);
    auto *grid = new QGridLayout(m_dates);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    m_first = addDate(grid, Tr::tr("Fro&m"), u"filterFirstDay"_s);
    m_last = addDate(grid, Tr::tr("&To"), u"filterLastDay"_s);
    layout->addWidget(m_dates);
    m_isShowing = false;
}

void FilterPane::setCount(InvoiceFilterKind kind, int count)
{
    const Choice &choice = m_choices[kind];
    choice.count->setText(formats::count(count));
    choice.button->setAccessibleName(
        counted(count, QT_TRANSLATE_NOOP("tieout", "%1, 1 invoice"), QT_TRANSLATE_N_NOOP("tieout", "%1, %Ln invoices"))
            .arg(choice.title));
}

void FilterPane::setNames(const QStringList &projects, const QStringList &vendors)
{
    m_isShowing = true;
    fill(m_project, Tr::tr("All projects"), projects);
    fill(m_vendor, Tr::tr("All vendors"), vendors);
    m_isShowing = false;
}

void FilterPane::setCriteria(const InvoiceCriteria &criteria)
{
    m_isShowing = true;
    m_choices[criteria.kind].button->setChecked(true);
    choose(m_project, criteria.project);
    choose(m_vendor, criteria.vendor);
    m_period->setCurrentIndex(int(criteria.period));
    const QDate today = QDate::currentDate();
    m_first->setDate(criteria.own.first.isValid() ? criteria.own.first : QDate(today.year(), today.month(), 1));
    m_last->setDate(criteria.own.last.isValid() ? criteria.own.last : today);
    showDates();
    m_isShowing = false;
}

InvoiceCriteria FilterPane::criteria() const
{
    InvoiceCriteria criteria;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it->button->isChecked())
            criteria.kind = it.key();
    }
    criteria.project = m_project->currentData().toString();
    criteria.vendor = m_vendor->currentData().toString();
    criteria.period = Period(m_period->currentIndex());
    if (criteria.period == Period::OwnDates)
        criteria.own = { m_first->date(), m_last->date() };
    return criteria;
}

void FilterPane::setFiltering(bool isFiltering)
{
    m_clear->setEnabled(isFiltering);
}

void FilterPane::showDates()
{
    for (QDateEdit *edit : { m_first, m_last })
        edit->setDisplayFormat(formats::dateFormat());
    m_dates->setVisible(Period(m_period->currentIndex()) == Period::OwnDates);
}

void FilterPane::tell()
{
    if (m_isShowing)
        return;
    showDates();
    Q_EMIT criteriaChosen(criteria());
}

} // namespace tieout
