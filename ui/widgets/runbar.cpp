// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/runbar.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const SyncProgress &progress)
{
    if (!progress.sentence.isEmpty())
        return progress.sentence;
    switch (progress.phase) {
    case SyncPhase::Starting:
        return Tr::tr("Starting");
    case SyncPhase::ReadingPayments:
        return Tr::tr("Reading payments from Xero");
    case SyncPhase::ReadingInvoices:
        return Tr::tr("Reading invoices from Procore");
    case SyncPhase::ReadingBills:
        return Tr::tr("Reading bills from Xero");
    case SyncPhase::Writing:
        return Tr::tr("Writing payments to Procore, %1 of %2")
            .arg(formats::count(progress.done), formats::count(progress.total));
    case SyncPhase::Finishing:
        return Tr::tr("Reading back what was written");
    case SyncPhase::Waiting:
        return Tr::tr("Waiting until more calls are allowed");
    }
    return {};
}

} // namespace

RunBar::RunBar(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_sentence(plainLabel(this))
{
    setObjectName(u"runBar"_s);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setAccessibleName(Tr::tr("Progress of the sync"));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(std::max(10, fontMetrics().height() / 2));
    m_sentence->setObjectName(u"runSentence"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 4);
    layout->setSpacing(12);
    layout->addWidget(m_bar, 2, Qt::AlignVCenter);
    layout->addWidget(m_sentence, 3);
    hide();
}

void RunBar::begin()
{
    m_isStopping = false;
    m_bar->setRange(0, 100);
    m_bar->setValue(0);
    m_sentence->setText(Tr::tr("Starting"));
    QWidget::show();
}

void RunBar::show(const SyncProgress &progress)
{
    // In a phase of unknown length the bar stays where it is instead of showing a busy stripe.
    if (progress.total > 0) {
        m_bar->setRange(0, progress.total);
        m_bar->setValue(std::min(progress.done, progress.total));
    }
    if (!m_isStopping) {
        m_sentence->setText(sentenceFor(progress));
        m_bar->setAccessibleDescription(m_sentence->text());
    }
    QWidget::show();
}

void RunBar::stopping()
{
    m_isStopping = true;
    m_sentence->setText(Tr::tr("Stopping. The payment on its way is finished first."));
}

void RunBar::end()
{
    m_isStopping = false;
    hide();
}

} // namespace tieout
