// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/voiddialog.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/datatable.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

VoidDialog::VoidDialog(const QList<PaymentRow> &payments, QWidget *parent)
    : QDialog(parent)
    , m_table(new DataTable(u"voidTable"_s, this))
    , m_why(plainLabel(this))
    , m_void(new QPushButton(this))
{
    setObjectName(u"voidDialog"_s);
    setWindowTitle(Tr::tr("Void These Lines?"));
    QList<PreviewRow> rows;
    for (const PaymentRow &payment : payments)
        rows << PreviewRow { payment, PaymentAction::WouldVoid };
    m_model.setRows(rows);
    buildTable();
    QLabel *text = plainLabel(
        Tr::tr("These payments were removed in Xero, and their lines in Procore still show the amounts. That many at "
               "once can be a mistake in Xero, so Tieout asks first. A voided line stays in Payments Issued with 0.00; "
               "its notes say what it was. A line that somebody changed in Procore is asked about by itself."),
        this);
    text->setWordWrap(true);
    m_why->setObjectName(u"voidReason"_s);
    m_why->setWordWrap(true);
    m_why->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_why);
    layout->addWidget(buildButtons());
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 26);
}

QDialogButtonBox *VoidDialog::buildButtons()
{
    const int count = m_model.rowCount();
    m_void->setObjectName(u"voidTheseButton"_s);
    m_void->setText(counted(
        count, QT_TRANSLATE_NOOP("tieout", "&Void This Line"), QT_TRANSLATE_N_NOOP("tieout", "&Void These %Ln Lines")));
    m_void->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_void, QDialogButtonBox::AcceptRole);
    QPushButton *later = buttons->addButton(Tr::tr("&Not Now"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"notNowButton"_s);
    later->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &VoidDialog::putOff);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, count] {
        accept();
        Q_EMIT voidWanted(count);
    });
    return buttons;
}

VoidDialog::~VoidDialog()
{
    delete m_table; // the view, before the model it shows
}

void VoidDialog::buildTable()
{
    using Model = PreviewTableModel;
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("Payments that were removed in Xero"));
    m_table->setDefaults({ Model::Action },
        { { Model::Invoice, 12 }, { Model::Vendor, 26 }, { Model::Project, 20 }, { Model::Date, 12 },
            { Model::Amount, 14 } });
    m_table->setStretchColumn(Model::Reason, 24);
    m_table->sortByColumn(Model::Vendor, Qt::AscendingOrder);
    m_table->restoreLayout();
}

void VoidDialog::setReason(const QString &reason)
{
    m_void->setEnabled(reason.isEmpty());
    m_void->setToolTip(plainToolTip(reason));
    m_why->setText(Tr::tr("Not now: %1").arg(reason));
    m_why->setVisible(!reason.isEmpty());
}

} // namespace tieout
