// SPDX-License-Identifier: Apache-2.0
// The window: header, tabs, strip, pages, menus, status bar. Shows what the facade reports; decides nothing itself.
#pragma once

#include "ui/mainwindow/actions.h"
#include "ui/mainwindow/previews.h"
#include "ui/mainwindow/synccontrol.h"
#include "ui/mainwindow/timerwatch.h"
#include "ui/mainwindow/voidquestion.h"
#include "ui/models/findingremedy.h"
#include "ui/models/invoicecriteria.h"
#include "ui/models/syncedinvoices.h"
#include "ui/prompts/prompts.h"

#include <QUrl>

#include <memory>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace tieout {

struct Report;
class Banner;
class CommitmentsPage;
class DataTable;
class DoctorDialog;
class HeaderBar;
class HistoryPage;
class InvoicesPage;
class LanguageRequests;
class LinksDialog;
class NoticeKeeper;
class Page;
class ProfileControl;
class ProfileRequests;
class RunBar;
class SettingsDialog;
class SetupWizard;
class StatePage;
class StatusLine;
class TableOutput;
class TieOutStrip;
class WhyDock;
class WhyPane;
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
    /// The settings, where a person confirms that another payment sync is off (rule 20).
    void openOtherSync();
    [[nodiscard]] bool hasOpenSettings() const;
    /// The first start, where it was left.
    void openSetup();
    /// Puts the profiles of this computer behind the company's name. They outlive the window; call it once.
    void setProfiles(ProfileRequests &profiles);
    /// Lets the settings choose the language of the window. They outlive the window; call it before they are opened.
    void setLanguages(LanguageRequests &languages) { m_languages = &languages; }
    /// Where newer versions are; Help leads there. Not valid: there is no such page.
    void setReleasesPage(const QUrl &page);
    /// Lets the settings switch the timer of the schedule, and watches it. It outlives the window; call it once, before
    /// the settings are opened.
    void setTimer(TimerRequests &timer);
    /// Where the window is, its columns and sorting, for the next start.
    void rememberLayout() const;
    /// Something that was asked for outside of this profile did not work.
    void sayFailure(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildPages();
    void buildWork();
    /// Behind a tab of its own, in the order of the calls.
    void addPage(Page *page, QAction *action);
    [[nodiscard]] Page *shownPage() const; ///< that is shown
    void showPage(const Page *page);
    /// The page and the size that the window had when it was closed.
    void restoreWindow();
    void showInvoices(InvoiceFilterKind kind);
    /// The tray was clicked.
    void comeToFront();
    /// Whether the run that goes on is this program's, so that closing the window stops it.
    [[nodiscard]] bool hasOwnRun() const;
    void askToStop();
    void wireFacade();
    void wireActions();
    void wireTables();
    void wireParts();
    void wireWhy();
    void wireStrip();
    void wirePage();
    void wireCommitments();
    void wireHistory();
    void wireControl();
    void wireSyncs();
    void wireDialogs();
    void takeStatus(const AppStatus &status);
    void setIsoDates(bool isIso);
    void wireOutput();
    /// What the page shows, with whose books and as of when.
    [[nodiscard]] Report shownReport() const;
    void takeReport(const RunReport &report);
    void takeFailure(const QString &operation, const Error &error);
    void showCondition();
    void showCommands();
    /// The pages of the selected payment, as far as it has any.
    void showPlaces(const std::optional<PaymentRow> &payment);
    /// What the Why pane explains: the payment that is selected on the page.
    void showWhy();
    [[nodiscard]] DataTable *activeTable() const; ///< the one that Copy means
    void showSelectionCommands(const QString &reason);
    void apply(Remedy remedy);
    /// Chooses the invoice; one that is selected and linked to nothing where it is invalid.
    void openLinks(const InvoiceId &invoice);
    /// Of one invoice, or of everything.
    void openDoctor(const InvoiceId &invoice);
    void mend(FindingRemedy remedy, const InvoiceId &invoice);
    /// Asks first.
    void giveUpLock();

    SyncFacade &m_facade;
    std::unique_ptr<Prompts> m_prompts;
    std::optional<AppStatus> m_status;
    ProfileSettings m_settings;
    QList<Account> m_accounts;
    SyncedInvoices m_books;
    SyncControl m_control;
    Previews m_previews;
    Actions m_actions;

    QLabel *m_ribbon;
    HeaderBar *m_header;
    QTabBar *m_tabs;
    Banner *m_stateBanner;
    Banner *m_resultBanner;
    VoidQuestion m_voids; ///< with a banner of its own
    TimerWatch m_timerWatch; ///< likewise
    TieOutStrip *m_strip;
    RunBar *m_runBar;
    QStackedWidget *m_pageStack;
    InvoicesPage *m_invoicesPage;
    CommitmentsPage *m_commitmentsPage;
    HistoryPage *m_historyPage;
    QList<Page *> m_pages; ///< in the order of the tabs
    QWidget *m_work;
    StatePage *m_statePage;
    QStackedWidget *m_stack;
    StatusLine *m_statusLine;
    TableOutput *m_output;
    NoticeKeeper *m_notices;
    WhyPane *m_why;
    WhyDock *m_whyDock;
    SettingsDialog *m_dialog = nullptr;
    QPointer<LinksDialog> m_links;
    QPointer<DoctorDialog> m_doctor;
    bool m_isLeaving = false; ///< closes when the run has stopped
    SetupWizard *m_wizard = nullptr;
    ProfileControl *m_profiles = nullptr; ///< null: only this profile
    LanguageRequests *m_languages = nullptr; ///< null: only the desktop's
    QUrl m_releasesPage;
    TimerRequests *m_timer = nullptr; ///< null: nothing is said of it
};

} // namespace tieout
