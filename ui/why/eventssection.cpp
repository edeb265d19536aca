// SPDX-License-Identifier: Apache-2.0
#include "ui/why/eventssection.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

EventsSection::EventsSection(StatusRequests &status, QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_table(new DataTable(u"eventsTable"_s, this))
{
    setObjectName(u"eventsSection"_s);
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("What happened to the payment"));
    m_table->setDefaults({}, { { EventTableModel::When, 12 }, { EventTableModel::Who, 11 } });
    m_table->sortByColumn(EventTableModel::When, Qt::DescendingOrder);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->restoreLayout();
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(plainLabel(Tr::tr("What happened"), this));
    layout->addWidget(m_table, 1);
}

EventsSection::~EventsSection()
{
    delete m_table; // the view, before the model it shows
}

void EventsSection::load(PaymentId payment)
{
    if (payment != m_payment) {
        m_model.setEvents({});
        m_table->setEmptyText(Tr::tr("Reading what happened…"));
    }
    m_payment = payment;
    m_status.loadEvents(payment,
        Reply<QList<PaymentEvent>>(
            this, [this, payment](const Result<QList<PaymentEvent>> &events) { take(payment, events); }));
}

void EventsSection::take(PaymentId payment, const Result<QList<PaymentEvent>> &events)
{
    if (payment != m_payment)
        return; // another one is shown by now
    m_table->setEmptyText(events ? Tr::tr("Nothing is recorded yet.") : sentenceAndStep(events.error()));
    m_model.setEvents(events.value_or(QList<PaymentEvent>()));
    m_sorted.refresh();
}

} // namespace tieout
