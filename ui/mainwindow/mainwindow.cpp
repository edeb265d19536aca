// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/resultsentence.h"
#include "ui/mainwindow/statusline.h"
#include "ui/pages/invoicespage.h"
#include "ui/pages/statepage.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/runbar.h"
#include "ui/widgets/tieoutstrip.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

namespace tieout {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(SyncFacade &facade, QWidget *parent)
    : MainWindow(facade, std::make_unique<DialogPrompts>(), parent)
{
}

MainWindow::MainWindow(SyncFacade &facade, std::unique_ptr<Prompts> prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_facade(facade)
    , m_prompts(std::move(prompts))
    , m_books(facade)
    , m_control(facade)
    , m_actions(buildMenus(*this))
    , m_ribbon(makeDemoRibbon(this))
    , m_header(new HeaderBar(this))
    , m_tabs(new QTabBar(this))
    , m_stateBanner(new Banner(u"stateBanner"_s, this))
    , m_resultBanner(new Banner(u"resultBanner"_s, this))
    , m_strip(new TieOutStrip(this))
    , m_runBar(new RunBar(this))
    , m_pageStack(new QStackedWidget(this))
    , m_invoicesPage(new InvoicesPage(facade, m_books, m_control, *m_prompts, this))
    , m_work(new QWidget(this))
    , m_statePage(new StatePage(this))
    , m_stack(new QStackedWidget(this))
    , m_statusLine(new StatusLine(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(Tr::tr("Tieout"));
    setWindowIcon(programIcon());
    build();
    wireFacade();
    wireActions();
    wireParts();
    resize(1280, 800);
    restoreGeometry(windowstate::read(u"window"_s));
    showCondition();
    showCommands();
    m_facade.status().loadAll();
}

MainWindow::~MainWindow()
{
    // Widgets use the members books and control, which would be destroyed before the child widgets.
    disconnect(qApp, nullptr, this, nullptr);
    delete m_dialog;
    delete takeCentralWidget();
}

void MainWindow::addPage(Page *page, QAction *action)
{
    m_pages << page;
    m_pageStack->addWidget(page);
    const int index = m_tabs->addTab(page->title());
    connect(action, &QAction::triggered, m_tabs, [this, index] { m_tabs->setCurrentIndex(index); });
    connect(page, &Page::selectionMoved, this, [this] {
        m_statusLine->setSelection(shownPage()->selectionText());
        showCommands();
    });
}

void MainWindow::buildPages()
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(Tr::tr("Pages"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    addPage(m_invoicesPage, m_actions.invoices);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pageStack->setCurrentIndex(index);
        shownPage()->opened();
        m_statusLine->setSelection(shownPage()->selectionText());
        showCommands();
    });
}

Page *MainWindow::shownPage() const
{
    return m_pages.at(m_pageStack->currentIndex());
}

void MainWindow::buildWork()
{
    m_strip->setTabPredecessor(m_tabs);
    auto *workLayout = new QVBoxLayout(m_work);
    workLayout->setContentsMargins(0, 0, 0, 0);
    workLayout->setSpacing(0);
    workLayout->addWidget(m_tabs);
    workLayout->addWidget(m_strip);
    workLayout->addWidget(m_runBar);
    workLayout->addWidget(m_pageStack, 1);
}

void MainWindow::build()
{
    buildPages();
    buildWork();
    m_stateBanner->setClosable(false);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_statePage);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ribbon);
    layout->addWidget(m_header);
    layout->addWidget(m_stateBanner);
    layout->addWidget(m_resultBanner);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    setStatusBar(m_statusLine);
}

void MainWindow::takeStatus(const AppStatus &status)
{
    m_status = status;
    const QString company = status.companyName.isEmpty() ? status.organisationName : status.companyName;
    setWindowTitle(company.isEmpty() ? Tr::tr("Tieout") : Tr::tr("Tieout — %1").arg(company));
    m_header->setStatus(status);
    m_ribbon->setVisible(status.isDemo);
    m_strip->setFigures(status.tieOut);
    m_strip->setVisible(!status.tieOut.isEmpty());
    m_statusLine->setStatus(status);
    showCondition();
    showCommands();
}

void MainWindow::showCondition()
{
    const bool hasRows = m_books.invoices().rowCount() > 0;
    const Condition condition = conditionOf(m_status, hasRows);
    const bool isPage = takesWholeWindow(condition.kind, hasRows) && !m_control.isRunning();
    if (isPage)
        m_statePage->show(condition);
    m_stack->setCurrentWidget(isPage ? static_cast<QWidget *>(m_statePage) : m_work);
    if (!isPage && condition.kind != ConditionKind::Ready && condition.kind != ConditionKind::NothingToShow) {
        m_stateBanner->say(PaymentState::Attention,
            condition.text.isEmpty() ? condition.title
                                     : Tr::tr("%1. %2", "title. text").arg(condition.title, condition.text),
            condition.button);
    } else if (m_status && m_status->isOffline && !m_control.isRunning()) {
        const QString asOf = m_status->lastRun
            ? Tr::tr("What you see is as of %1.")
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
    m_actions.syncSelected->setEnabled(m_control.canStart() && !m_invoicesPage->selectedInvoices().isEmpty());
    m_actions.stop->setEnabled(m_control.isRunning() && !m_control.isStopping());
    for (QAction *action : { m_actions.sync, m_actions.syncSelected })
        action->setToolTip(plainToolTip(reason));
    m_actions.stop->setToolTip(plainToolTip(m_control.isRunning() ? QString() : Tr::tr("No sync is going on.")));
    m_actions.syncReason->setText(Tr::tr("Not now: %1").arg(reason));
    m_actions.syncReason->setVisible(!reason.isEmpty());
    const bool hasPayment = m_invoicesPage->payments()->selectedPayment().has_value();
    for (QAction *action : { m_actions.openProcore, m_actions.openXero }) {
        action->setEnabled(hasPayment);
        action->setToolTip(plainToolTip(hasPayment ? QString() : Tr::tr("Select one payment first.")));
    }
}

void MainWindow::takeReport(const RunReport &report)
{
    const RunCounts &counts = report.run.counts;
    const bool needsYou = counts.attention + counts.failed > 0;
    const bool isBroken = report.run.outcome == RunOutcome::Failed;
    const PaymentState tone = isBroken ? PaymentState::Failed
        : needsYou                     ? PaymentState::Attention
                                       : PaymentState::Synced;
    m_resultBanner->say(tone, resultSentence(report), needsYou ? Tr::tr("Show What Needs You") : QString());
}

void MainWindow::takeFailure(const QString &, const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_resultBanner->say(PaymentState::Failed, sentenceFor(error) + QLatin1Char(' ') + nextStepFor(error));
}

void MainWindow::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::OpenConnections:
        return openSettings(SettingsTopic::Connections);
    case Remedy::OpenSchedule:
        return openSettings(SettingsTopic::Schedule);
    case Remedy::OpenAdvanced:
        return openSettings(SettingsTopic::Advanced);
    case Remedy::LookAgain:
        return m_facade.status().loadAll();
    case Remedy::GiveUpLock:
        return giveUpLock();
    case Remedy::Sync:
        return m_control.start();
    case Remedy::None:
        return;
    }
}

void MainWindow::giveUpLock()
{
    const Question question { Tr::tr("Give up the lock?"),
        Tr::tr("If a Tieout on the other computer is still working on this profile, both could write to Procore at the "
               "same time. Give the lock up only if that computer is gone or does not use this profile any more."),
        Tr::tr("Give Up the Lock") };
    m_prompts->ask(this, question, [this](bool isYes) {
        if (isYes)
            m_facade.runs().giveUpLock();
    });
}

void MainWindow::openSettings(SettingsTopic topic)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_facade, *m_prompts, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
        m_dialog->setAccounts(m_accounts);
        m_dialog->setSettings(m_settings);
        if (m_status)
            m_dialog->setStatus(*m_status);
        m_dialog->open();
    }
    m_dialog->choose(topic);
    m_dialog->raise();
    m_dialog->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    windowstate::write(u"window"_s, saveGeometry());
    for (const Page *page : std::as_const(m_pages))
        page->rememberLayout();
    QMainWindow::closeEvent(event);
}

} // namespace tieout
