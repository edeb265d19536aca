// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/previewdialog.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

PreviewDialog::PreviewDialog(const RunReport &preview, QWidget *parent)
    : QDialog(parent)
    , m_table(new DataTable(u"previewTable"_s, this))
    , m_why(plainLabel(this))
    , m_sync(new QPushButton(Tr::tr("&Sync These"), this))
{
    setObjectName(u"previewDialog"_s);
    setWindowTitle(Tr::tr("Preview"));
    m_model.setRows(previewRows(preview.payments));
    buildTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    buildWords(preview, *layout);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    m_why->setObjectName(u"previewReason"_s);
    m_why->setWordWrap(true);
    m_sync->setObjectName(u"syncTheseButton"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_sync, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT syncWanted();
    });
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
    showCommand();
}

PreviewDialog::~PreviewDialog()
{
    delete m_table; // the view, before the model it shows
}

void PreviewDialog::buildWords(const RunReport &preview, QVBoxLayout &layout)
{
    QLabel *title = plainLabel(Tr::tr("Nothing was written. A sync would now:"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout.addWidget(title);
    QStringList totals = previewTotals(m_model.rows());
    for (QString &total : totals)
        total.prepend(u"•  "_s);
    QLabel *sum = plainLabel(totals.join(QLatin1Char('\n')), this);
    sum->setObjectName(u"previewTotals"_s);
    layout.addWidget(sum);
    QStringList notes;
    if (preview.error)
        notes << sentenceAndStep(*preview.error);
    for (const Error &problem : preview.problems) {
        if (!preview.error || problem != *preview.error)
            notes << sentenceFor(problem);
    }
    if (preview.forecast)
        notes << sentenceFor(*preview.forecast);
    QLabel *note = plainLabel(notes.join(QLatin1Char('\n')), this);
    note->setObjectName(u"previewNotes"_s);
    note->setWordWrap(true);
    note->setVisible(!notes.isEmpty());
    layout.addWidget(note);
    for (QLabel *label : { title, sum, note })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void PreviewDialog::buildTable()
{
    using Model = PreviewTableModel;
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("What a sync would do, payment by payment"));
    m_table->setEmptyText(Tr::tr("No payment would change. Everything that is paid in Xero is in Procore."));
    m_table->setDefaults({},
        { { Model::Action, 26 }, { Model::Invoice, 12 }, { Model::Vendor, 26 }, { Model::Project, 20 },
            { Model::Date, 12 }, { Model::Amount, 14 } });
    m_table->setStretchColumn(Model::Reason, 24);
    m_table->setNeverCut({ Model::Action });
    m_table->sortByColumn(Model::Vendor, Qt::AscendingOrder);
    m_table->sortByColumn(Model::Action, Qt::DescendingOrder);
    m_table->restoreLayout();
}

void PreviewDialog::setReason(const QString &reason)
{
    m_reason = reason;
    showCommand();
}

void PreviewDialog::showCommand()
{
    const bool isOfUse = wouldWrite(m_model.rows());
    const QString why = isOfUse ? m_reason : QString();
    m_sync->setEnabled(isOfUse && m_reason.isEmpty());
    m_sync->setToolTip(plainToolTip(isOfUse ? m_reason : Tr::tr("There is nothing to write.")));
    m_why->setText(Tr::tr("Not now: %1").arg(why));
    m_why->setVisible(!why.isEmpty());
    m_sync->setDefault(m_sync->isEnabled());
}

} // namespace tieout
