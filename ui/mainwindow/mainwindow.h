// SPDX-License-Identifier: Apache-2.0
// The window: header, tabs, strip, pages, menus, status bar. Shows what the facade reports; decides nothing itself.
#pragma once

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/synccontrol.h"
#include "ui/models/syncedinvoices.h"
#include "ui/prompts/prompts.h"

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace tieout {

class Banner;
class HeaderBar;
class InvoicesPage;
class Page;
class RunBar;
class SettingsDialog;
class StatePage;
class StatusLine;
class TieOutStrip;
enum class Remedy;
enum class SettingsTopic;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// The facade outlives the window. Requests everything from it at once.
    explicit MainWindow(SyncFacade &facade, QWidget *parent = nullptr);
    /// With prompts other than message boxes and the desktop's browser; for tests.
    MainWindow(SyncFacade &facade, std::unique_ptr<Prompts> prompts, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openSettings(SettingsTopic topic);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildPages();
    void buildWork();
    /// Behind a tab of its own, in the order of the calls.
    void addPage(Page *page, QAction *action);
    [[nodiscard]] Page *shownPage() const; ///< that is shown
    void wireFacade();
    void wireActions();
    void wireParts();
    void wireStrip();
    void wirePage();
    void wireControl();
    void takeStatus(const AppStatus &status);
    void takeReport(const RunReport &report);
    void takeFailure(const QString &operation, const Error &error);
    void showCondition();
    void showCommands();
    void apply(Remedy remedy);
    /// Asks first.
    void giveUpLock();

    SyncFacade &m_facade;
    std::unique_ptr<Prompts> m_prompts;
    std::optional<AppStatus> m_status;
    ProfileSettings m_settings;
    QList<Account> m_accounts;
    SyncedInvoices m_books;
    SyncControl m_control;
    Actions m_actions;

    QLabel *m_ribbon;
    HeaderBar *m_header;
    QTabBar *m_tabs;
    Banner *m_stateBanner;
    Banner *m_resultBanner;
    TieOutStrip *m_strip;
    RunBar *m_runBar;
    QStackedWidget *m_pageStack;
    InvoicesPage *m_invoicesPage;
    QList<Page *> m_pages; ///< in the order of the tabs
    QWidget *m_work;
    StatePage *m_statePage;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    SettingsDialog *m_dialog = nullptr;
};

} // namespace tieout
