// SPDX-License-Identifier: Apache-2.0
#include "ui/why/fieldssection.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

FieldsSection::FieldsSection(LineRequests &lines, QWidget *parent)
    : QWidget(parent)
    , m_lines(lines)
    , m_when(plainLabel(this))
    , m_lookAgain(new QPushButton(Tr::tr("Loo&k Again"), this))
    , m_table(new DataTable(u"fieldsTable"_s, this))
{
    setObjectName(u"fieldsSection"_s);
    build();
    connect(m_lookAgain, &QPushButton::clicked, this, &FieldsSection::lookAgain);
}

FieldsSection::~FieldsSection()
{
    delete m_table; // the view, before the model it shows
}

void FieldsSection::build()
{
    m_when->setObjectName(u"fieldsWhen"_s);
    m_when->setWordWrap(true);
    m_lookAgain->setObjectName(u"readLineButton"_s);
    m_lookAgain->setIcon(symbolIcon(Symbol::Retry));
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("Sent and read back, field by field"));
    m_table->setDefaults(
        {}, { { FieldTableModel::Field, 13 }, { FieldTableModel::Comparison, 13 }, { FieldTableModel::Sent, 17 } });
    m_table->setStretchColumn(FieldTableModel::ReadBack, 12);
    m_table->sortByColumn(FieldTableModel::Field, Qt::AscendingOrder);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setMinimumSectionSize(m_table->verticalHeader()->defaultSectionSize());
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->restoreLayout();
    m_table->setMinimumHeight(fontMetrics().height() * 4);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_when, 1);
    top->addWidget(m_lookAgain, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
}

void FieldsSection::show(const PaymentRow &row, const QString &reason)
{
    const bool isOther = row.record.payment.id != m_row.record.payment.id;
    // What was read shows the line as it was then: a write or a proof since makes it old.
    if (isOther || row.record.issued != m_row.record.issued || row.record.line != m_row.record.line)
        m_line.reset();
    if (isOther) {
        m_isReading = false;
        m_problem.reset();
    }
    m_row = row;
    m_reason = reason;
    fill();
}

void FieldsSection::fill()
{
    m_model.setRows(fieldsOf(m_row, m_line));
    m_sorted.refresh();
    const PaymentRecord &record = m_row.record;
    m_table->setEmptyText(record.hasOpenIntent
            ? Tr::tr("Tieout began to send it to Procore and saw no answer. Whether it arrived is not known yet.")
            : Tr::tr("Nothing was sent to Procore for this payment."));
    if (m_isReading)
        m_when->setText(Tr::tr("Reading the line from Procore…"));
    else if (m_problem)
        m_when->setText(sentenceAndStep(*m_problem));
    else if (!record.issued && !m_line)
        m_when->setText(Tr::tr("Sent and read back"));
    else if (m_line)
        m_when->setText(Tr::tr("Sent, and as Procore showed it (%1)", "a time today, or a date and a time")
                            .arg(formats::moment(m_readAt)));
    else if (record.provedAt)
        m_when->setText(Tr::tr("Sent, and read back; last proved %1", "moment").arg(formats::moment(*record.provedAt)));
    else
        m_when->setText(Tr::tr("Sent; never proved"));
    m_lookAgain->setVisible(record.line.isValid());
    m_lookAgain->setEnabled(m_reason.isEmpty() && !m_isReading);
    m_lookAgain->setToolTip(plainToolTip(
        m_reason.isEmpty() ? Tr::tr("Reads this line from Procore now, to compare every field.") : m_reason));
    m_lookAgain->setAccessibleDescription(m_lookAgain->toolTip());
}

void FieldsSection::lookAgain()
{
    m_isReading = true;
    m_problem.reset();
    fill();
    const PaymentId payment = m_row.record.payment.id;
    m_lines.showLine(
        payment, Reply<LineReport>(this, [this, payment](const Result<LineReport> &report) { take(payment, report); }));
}

void FieldsSection::take(PaymentId payment, const Result<LineReport> &report)
{
    if (payment != m_row.record.payment.id)
        return; // another one is shown by now
    m_isReading = false;
    if (report) {
        m_line = report->line;
        m_readAt = SystemClock().now();
    } else {
        m_problem = report.error();
    }
    fill();
}

} // namespace tieout
