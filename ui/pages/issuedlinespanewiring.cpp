// SPDX-License-Identifier: Apache-2.0
// Puts the Payments Issued tab together and connects its parts.
#include "ui/pages/issuedlinespane.h"

#include "core/base/tr.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/style/symbols.h"
#include "ui/widgets/attachmentbox.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filedrop.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

void IssuedLinesPane::buildTable()
{
    using Model = IssuedLineModel;
    m_sorted.setSourceModel(&m_model);
    m_table->setModel(&m_sorted);
    m_table->setAccessibleName(Tr::tr("Payments Issued"));
    m_table->setDefaults({},
        { { Model::Status, 7 }, { Model::Source, 19 }, { Model::Number, 15 }, { Model::Date, 12 },
            { Model::Method, 12 }, { Model::Check, 10 }, { Model::Amount, 13 }, { Model::InvoiceNumber, 12 },
            { Model::BillNumber, 15 }, { Model::Files, 7 }, { Model::Notes, 14 } });
    m_table->setStretchColumn(Model::Message, 24);
    m_table->sortByColumn(Model::Number, Qt::AscendingOrder);
    m_table->restoreLayout();
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const auto check = [this](const QModelIndex &index, const QString &text) {
        if (!index.isValid())
            return QString();
        const IssuedLine &line = m_model.rowAt(m_sorted.mapToSource(index).row());
        return numberProblem(text, line.line.id, m_model.rows());
    };
    auto *delegate = new NumberDelegate(check, Tr::tr("Payment number"), m_table);
    m_table->setItemDelegateForColumn(Model::Number, delegate);
    connect(delegate, &NumberDelegate::judged, this, [this](const QString &problem) {
        if (!problem.isEmpty())
            say(PaymentState::Attention, problem, Offer::None);
        else if (m_offer == Offer::None)
            m_banner->hide();
    });
    m_numberAction->setObjectName(u"changeNumberAction"_s);
    m_table->addAction(m_numberAction);
}

QLayout *IssuedLinesPane::buildTop()
{
    m_age->setObjectName(u"linesAge"_s);
    m_age->setWordWrap(true);
    m_lookAgain->setObjectName(u"lookAgainButton"_s);
    m_lookAgain->setIcon(symbolIcon(Symbol::Retry));
    m_number->setObjectName(u"changeNumberButton"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_age, 1);
    row->addWidget(m_number);
    row->addWidget(m_lookAgain);
    return row;
}

void IssuedLinesPane::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(buildTop());
    layout->addWidget(m_banner);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_files);
}

void IssuedLinesPane::wire()
{
    connect(m_lookAgain, &QPushButton::clicked, this, &IssuedLinesPane::read);
    connect(m_number, &QPushButton::clicked, this, &IssuedLinesPane::editNumber);
    connect(m_numberAction, &QAction::triggered, this, &IssuedLinesPane::editNumber);
    connect(m_banner, &Banner::buttonClicked, this, [this] {
        const Offer offer = m_offer;
        m_banner->hide();
        offer == Offer::LookAgain ? read() : m_changes.tryAgain();
    });
    connect(m_table, &DataTable::selectionMoved, this, [this] {
        showSelected();
        Q_EMIT selectionMoved();
    });
    connect(new FileDrop(m_table->viewport(), this), &FileDrop::dropped, this, &IssuedLinesPane::dropOnTable);
    connect(m_files, &AttachmentBox::filesDropped, this, &IssuedLinesPane::attach);
    connect(m_files, &AttachmentBox::attachWanted, this, &IssuedLinesPane::chooseFiles);
    connect(m_files, &AttachmentBox::openWanted, this, [this](const Attachment &file) {
        if (const auto line = selectedLine())
            m_changes.open(*line, file);
    });
    connect(m_files, &AttachmentBox::saveWanted, this, &IssuedLinesPane::save);
    const auto update = [this](const QList<PaymentRow> &payments) {
        m_model.updatePayments(payments);
        showSelected();
    };
    connect(&m_facade, &SyncFacade::paymentsChanged, this, update);
    connect(&m_facade, &SyncFacade::paymentsUpdated, this, update);
}

void IssuedLinesPane::wireChanges()
{
    connect(&m_model, &IssuedLineModel::numberChosen, this, [this](const LineId &line, qint64 number) {
        if (const int row = m_model.indexOf(line); row >= 0)
            m_changes.changeNumber(m_model.rowAt(row), number);
    });
    connect(&m_changes, &LineChanges::changing, &m_model, &IssuedLineModel::setChanging);
    connect(&m_changes, &LineChanges::moved, this, [this] {
        m_files->setBusy(m_changes.sentence());
        showSelected();
        showAge();
    });
    connect(&m_facade, &SyncFacade::filesSent, m_files, &AttachmentBox::setProgress);
    connect(&m_changes, &LineChanges::proved, this, &IssuedLinesPane::takeReport);
    connect(&m_changes, &LineChanges::said, this, [this](PaymentState tone, const QString &sentence, bool canTryAgain) {
        say(tone, sentence, canTryAgain ? Offer::TryAgain : Offer::None);
    });
    connect(&m_changes, &LineChanges::fileReady, this,
        [this](const QString &path) { m_prompts.openUrl(QUrl::fromLocalFile(path)); });
}

} // namespace tieout
