// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/mainwindow.h"

#include "core/base/tr.h"
#include "ui/mainwindow/condition.h"
#include "ui/mainwindow/headerbar.h"
#include "ui/mainwindow/resultsentence.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/tableoutput.h"
#include "ui/mainwindow/whydock.h"
#include "ui/pages/commitmentspage.h"
#include "ui/pages/historypage.h"
#include "ui/pages/invoicespage.h"
#include "ui/pages/linksdialog.h"
#include "ui/pages/statepage.h"
#include "ui/profiles/profilecontrol.h"
#include "ui/prompts/dialogprompts.h"
#include "ui/settings/settingsdialog.h"
#include "ui/style/formats.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"
#include "ui/tray/noticekeeper.h"
#include "ui/why/offers.h"
#include "ui/why/whypane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/runbar.h"
#include "ui/widgets/tieoutstrip.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/wizard/setupwizard.h"

#include <QApplication>
#include <QBoxLayout>
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
    , m_previews(facade, m_control, *this)
    , m_actions(buildMenus(*this))
    , m_ribbon(makeDemoRibbon(this))
    , m_header(new HeaderBar(this))
    , m_tabs(new QTabBar(this))
    , m_stateBanner(new Banner(u"stateBanner"_s, this))
    , m_resultBanner(new Banner(u"resultBanner"_s, this))
    , m_voids(facade, m_control, *this)
    , m_timerWatch(facade, *this)
    , m_strip(new TieOutStrip(this))
    , m_runBar(new RunBar(this))
    , m_pageStack(new QStackedWidget(this))
    , m_invoicesPage(new InvoicesPage(m_books, m_control, this))
    , m_commitmentsPage(new CommitmentsPage(facade, m_books, m_control, *m_prompts, this))
    , m_historyPage(new HistoryPage(facade, m_books, this))
    , m_work(new QWidget(this))
    , m_statePage(new StatePage(this))
    , m_stack(new QStackedWidget(this))
    , m_statusLine(new StatusLine(this))
    , m_output(new TableOutput(*this, *m_prompts))
    , m_notices(new NoticeKeeper(facade, m_books, *m_prompts, this))
    , m_why(new WhyPane(facade, m_control, *m_prompts))
    , m_whyDock(new WhyDock(m_why, m_actions.details, *this))
{
    build();
    wireFacade();
    wireActions();
    wireTables();
    wireParts();
    restoreWindow();
    showCondition();
    showCommands();
    m_facade.status().loadAll();
}

MainWindow::~MainWindow()
{
    // Widgets use the members books and control, which would be destroyed before the child widgets.
    disconnect(qApp, nullptr, this, nullptr);
    delete m_dialog;
    delete m_whyDock;
    delete m_links;
    delete m_wizard;
    delete takeCentralWidget();
}

void MainWindow::addPage(Page *page, QAction *action)
{
    m_pages << page;
    // On a small screen a page with many parts scrolls; the window itself never needs more than the screen has.
    m_pageStack->addWidget(new VerticalScroll(page, 12));
    const int index = m_tabs->addTab(page->title());
    connect(action, &QAction::triggered, m_tabs, [this, index] { m_tabs->setCurrentIndex(index); });
    connect(page, &Page::selectionMoved, this, [this] {
        m_statusLine->setSelection(shownPage()->selectionText());
        showCommands();
        showWhy();
    });
    connect(page, &Page::whyWanted, m_whyDock, &WhyDock::reveal);
}

void MainWindow::buildPages()
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(Tr::tr("Pages"));
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setDocumentMode(true);
    addPage(m_invoicesPage, m_actions.invoices);
    addPage(m_commitmentsPage, m_actions.commitments);
    addPage(m_historyPage, m_actions.history);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        const QWidget *focus = focusWidget();
        const bool isOnPage = focus && shownPage()->isAncestorOf(focus);
        m_pageStack->setCurrentIndex(index);
        shownPage()->opened();
        if (isOnPage) // it cannot stay there; on the tabs, in the header or in a pane it does
            shownPage()->activeTable()->setFocus(Qt::OtherFocusReason);
        m_statusLine->setSelection(shownPage()->selectionText());
        showCondition();
        showCommands();
        showWhy();
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
    setObjectName(u"mainWindow"_s);
    setWindowTitle(Tr::tr("Tieout"));
    setWindowIcon(programIcon());
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
    layout->addWidget(m_voids.banner());
    layout->addWidget(m_timerWatch.banner());
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);
    setStatusBar(m_statusLine);
}

void MainWindow::apply(Remedy remedy)
{
    switch (remedy) {
    case Remedy::SetUp:
        return openSetup();
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
               "same time. Give the lock up only if that computer is gone or no longer uses this profile."),
        Tr::tr("Give Up the Lock") };
    m_prompts->ask(this, question, [this](bool isYes) {
        if (isYes)
            m_facade.runs().giveUpLock();
    });
}

bool MainWindow::hasOpenSettings() const
{
    return m_dialog && m_dialog->isVisible();
}

void MainWindow::openSettings(SettingsTopic topic)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(m_facade, *m_prompts, this);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QObject::destroyed, this, [this] { m_dialog = nullptr; });
        connect(m_dialog, &SettingsDialog::noticesChanged, m_notices, &NoticeKeeper::readChoices);
        if (m_languages)
            m_dialog->setLanguages(*m_languages);
        if (m_timer)
            m_dialog->setTimer(*m_timer);
        connect(m_dialog, &SettingsDialog::timerSwitched, &m_timerWatch, &TimerWatch::ask);
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

void MainWindow::openOtherSync()
{
    openSettings(SettingsTopic::Changes);
    m_dialog->showOtherSync();
}

} // namespace tieout
