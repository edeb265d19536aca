// SPDX-License-Identifier: Apache-2.0
// What the window shows of the profile's state, of the end of a run and of a failure, and which commands it offers
// then.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/resultsentence.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/whydock.h"
#include "ui/pages/invoicespage.h"
#include "ui/pages/statepage.h"
#include "ui/profiles/profilecontrol.h"
#include "ui/style/errorwords.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/tieoutstrip.h"

#include <QApplication>
#include <QLabel>
#include <QStackedWidget>

namespace tieout {

void MainWindow::takeStatus(const AppStatus &status)
{
    m_status = status;
    const QString company = status.companyName.isEmpty() ? status.organisationName : status.companyName;
    setWindowTitle(company.isEmpty() ? Tr::tr("Tieout") : Tr::tr("%1 — Tieout", "company").arg(company));
    m_header->setStatus(status);
    m_ribbon->setVisible(status.isDemo);
    m_strip->setFigures(status.tieOut);
    m_strip->setSeparate(status.separate);
    m_strip->setVisible(!status.tieOut.isEmpty());
    m_statusLine->setStatus(status);
    showCondition();
    showCommands();
}

void MainWindow::showCondition()
{
    const bool hasRows = m_books.invoices().rowCount() > 0;
    Condition condition = conditionOf(m_status, hasRows);
    if (condition.kind == ConditionKind::NothingToShow && !m_books.isRead())
        condition = { ConditionKind::Loading, Tr::tr("Reading the ledger"), {}, Tr::tr("Try Again"),
            Remedy::LookAgain };
    const bool isPage = takesWholeWindow(condition.kind, hasRows) && !m_control.isRunning();
    if (isPage)
        m_statePage->show(condition, m_profiles && !m_profiles->isDemo());
    m_stack->setCurrentWidget(isPage ? static_cast<QWidget *>(m_statePage) : m_work);
    m_whyDock->setInPlace(!isPage && shownPage()->hasPayments());
    if (!isPage && condition.kind != ConditionKind::Ready && condition.kind != ConditionKind::NothingToShow) {
        m_stateBanner->say(PaymentState::Attention,
            condition.text.isEmpty() ? condition.title
                                     : Tr::tr("%1. %2", "title. text").arg(condition.title, condition.text),
            condition.button);
    } else if (m_status && m_status->isOffline && !m_control.isRunning()) {
        const QString asOf = m_status->lastRun
            ? Tr::tr("What you see is the state of the last sync (%1).", "a time today, or a date and a time")
                  .arg(formats::moment(m_status->lastRun->finishedAt.value_or(m_status->lastRun->startedAt)))
            : Tr::tr("What you see is the last known state.");
        m_stateBanner->say(PaymentState::NotIncluded, Tr::tr("Xero or Procore could not be reached. %1").arg(asOf),
            Tr::tr("Try Again"));
    } else {
        m_stateBanner->hide();
    }
}

void MainWindow::showCommands()
{
    const QString reason = m_control.isRunning() ? QString() : m_control.reason();
    m_actions.sync->setEnabled(m_control.canStart());
    m_actions.preview->setEnabled(m_control.canStart());
    showSelectionCommands(reason);
    const bool lacksSetup = m_status && !m_status->isSetUp;
    m_actions.setUp->setEnabled(lacksSetup);
    m_actions.setUp->setToolTip(
        plainToolTip(lacksSetup ? QString() : Tr::tr("This profile is set up. Use Configure Settings.")));
    m_actions.stop->setEnabled(m_control.isRunning() && !m_control.isStopping());
    for (QAction *action : { m_actions.sync, m_actions.preview })
        action->setToolTip(plainToolTip(reason));
    m_actions.stop->setToolTip(plainToolTip(m_control.isRunning() ? QString() : Tr::tr("No sync is going on.")));
    m_actions.syncReason->setText(Tr::tr("Not now: %1").arg(reason));
    m_actions.syncReason->setVisible(!reason.isEmpty());
    const std::optional<PaymentRow> payment = shownPage()->selectedPayment();
    m_actions.copyAnswer->setEnabled(payment.has_value());
    m_actions.copyAnswer->setToolTip(plainToolTip(payment ? QString() : Tr::tr("Select one payment first.")));
    showPlaces(payment);
}

void MainWindow::takeReport(const RunReport &report)
{
    const RunCounts &counts = report.run.counts;
    const bool needsYou = counts.attention + counts.failed > 0;
    const bool isBroken = report.run.outcome == RunOutcome::Failed;
    const bool isStopped = report.run.outcome == RunOutcome::Stopped;
    const PaymentState tone = isBroken ? PaymentState::Failed
        : needsYou                     ? PaymentState::Attention
        : isStopped                    ? PaymentState::Waiting
                                       : PaymentState::Synced;
    m_resultBanner->say(tone, resultSentence(report), needsYou ? Tr::tr("Show What Needs You") : QString());
}

void MainWindow::takeFailure(const QString &, const Error &error)
{
    sayFailure(error);
}

void MainWindow::sayFailure(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_resultBanner->say(PaymentState::Failed, sentenceAndStep(error));
}

} // namespace tieout
