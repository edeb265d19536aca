// SPDX-License-Identifier: Apache-2.0
// Connects the signals of the facade, the menus and the window's parts.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/aboutbox.h"
#include "ui/pages/commitmentspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/iconlegend.h"
#include "ui/pages/invoicespage.h"
#include "ui/pages/statepage.h"
#include "ui/settings/settingspage.h"
#include "ui/tray/noticekeeper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterpane.h"
#include "ui/widgets/runbar.h"
#include "ui/widgets/tieoutstrip.h"

#include <QApplication>
#include <QTabBar>

namespace tieout {

void MainWindow::wireFacade()
{
    connect(&m_facade, &SyncFacade::statusChanged, this, &MainWindow::takeStatus);
    connect(&m_facade, &SyncFacade::settingsChanged, this,
        [this](const ProfileSettings &settings) { m_settings = settings; });
    connect(&m_facade, &SyncFacade::accountsChanged, this,
        [this](const QList<Account> &accounts) { m_accounts = accounts; });
    connect(&m_facade, &SyncFacade::runFinished, this, &MainWindow::takeReport);
    connect(&m_facade, &SyncFacade::failed, this, &MainWindow::takeFailure);
    connect(&m_facade, &SyncFacade::setUpFinished, this, [this](const SetupReport &report) {
        QString text = counted(report.paymentsBefore,
            QT_TRANSLATE_NOOP("tieout", "The sync is set up. 1 payment made before now is not included."),
            QT_TRANSLATE_N_NOOP("tieout", "The sync is set up. %Ln payments made before now are not included."));
        if (const QString note = clockNote(report); !note.isEmpty())
            text += QLatin1Char(' ') + note;
        m_resultBanner->say(PaymentState::Synced, text);
    });
}

void MainWindow::wireActions()
{
    wireSyncs();
    wireDialogs();
    connect(m_actions.settings, &QAction::triggered, this, [this] { openSettings(SettingsTopic::Schedule); });
    connect(m_actions.setUp, &QAction::triggered, this, &MainWindow::openSetup);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.copy, &QAction::triggered, this, [this] { activeTable()->copySelection(); });
    connect(m_actions.copyCell, &QAction::triggered, this, [this] { activeTable()->copyCell(); });
    connect(m_actions.selectAll, &QAction::triggered, this, [this] { activeTable()->selectAll(); });
    connect(m_actions.find, &QAction::triggered, this, [this] { shownPage()->focusSearch(); });
    connect(m_actions.clearFilter, &QAction::triggered, this, [this] { shownPage()->clearFilter(); });
    connect(m_actions.filterPane, &QAction::toggled, m_invoicesPage->filterPane(), &QWidget::setVisible);
    connect(m_actions.resetLayout, &QAction::triggered, this, [this] { shownPage()->resetLayout(); });
    wireWhy();
    connect(m_actions.icons, &QAction::triggered, this, [this] {
        auto *legend = new IconLegend(this);
        legend->setAttribute(Qt::WA_DeleteOnClose);
        legend->show();
    });
    // A link and never a call of ours: nobody learns from Tieout who uses it.
    connect(m_actions.updates, &QAction::triggered, this, [this] { m_prompts->openUrl(m_releasesPage); });
    connect(m_actions.about, &QAction::triggered, this, [this] {
        auto *about = new AboutBox(this);
        about->setAttribute(Qt::WA_DeleteOnClose);
        about->show();
    });
}

void MainWindow::setReleasesPage(const QUrl &page)
{
    m_releasesPage = page;
    m_actions.updates->setVisible(page.isValid());
}

void MainWindow::wireParts()
{
    connect(m_header, &HeaderBar::configureWanted, this, [this] { openSettings(SettingsTopic::Schedule); });
    connect(m_statePage, &StatePage::remedyWanted, this, &MainWindow::apply);
    connect(m_stateBanner, &Banner::buttonClicked, this, [this] {
        const Condition condition = conditionOf(m_status, true);
        apply(condition.kind == ConditionKind::Ready ? Remedy::LookAgain : condition.remedy);
    });
    connect(m_resultBanner, &Banner::buttonClicked, this, [this] { showInvoices(InvoiceFilterKind::NeedsYou); });
    wireStrip();
    wirePage();
    wireCommitments();
    wireHistory();
    wireControl();
    connect(&m_books, &SyncedInvoices::changed, this, &MainWindow::showCondition);
}

void MainWindow::wireStrip()
{
    connect(m_strip, &TieOutStrip::differenceClicked, this, [this] { showInvoices(InvoiceFilterKind::Difference); });
    connect(m_strip, &TieOutStrip::needsYouClicked, this, [this] { showInvoices(InvoiceFilterKind::NeedsYou); });
    connect(m_strip, &TieOutStrip::waitingClicked, this, [this] { showInvoices(InvoiceFilterKind::Waiting); });
}

void MainWindow::wirePage()
{
    connect(
        qApp, &QApplication::focusChanged, this, [this] { m_statusLine->setSelection(shownPage()->selectionText()); });
}

void MainWindow::wireCommitments()
{
    connect(m_commitmentsPage, &CommitmentsPage::invoiceWanted, this, [this](const InvoiceId &invoice) {
        m_actions.invoices->trigger();
        m_invoicesPage->showInvoice(invoice);
    });
}

void MainWindow::wireHistory()
{
    connect(m_historyPage, &HistoryPage::paymentWanted, this, [this](const PaymentId &payment) {
        if (m_invoicesPage->showPayment(payment))
            m_actions.invoices->trigger();
        else
            m_resultBanner->say(
                PaymentState::NotIncluded, Tr::tr("The payment belongs to no invoice in the projects you can see."));
    });
}

void MainWindow::wireControl()
{
    connect(&m_control, &SyncControl::began, this, [this] {
        m_books.clearFresh();
        m_resultBanner->hide();
        m_runBar->begin();
    });
    connect(&m_control, &SyncControl::progressed, m_runBar, &RunBar::show);
    connect(&m_control, &SyncControl::ended, m_runBar, &RunBar::end);
    connect(&m_control, &SyncControl::ended, this, [this] {
        if (m_isLeaving)
            close();
    });
    connect(m_notices, &NoticeKeeper::windowWanted, this, &MainWindow::comeToFront);
    connect(&m_control, &SyncControl::changed, this, [this] {
        if (m_control.isStopping())
            m_runBar->stopping();
        showCommands();
        showCondition();
    });
}

} // namespace tieout
