// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingsdialog.h"

#include "core/base/tr.h"
#include "ui/settings/advancedpage.h"
#include "ui/settings/changespage.h"
#include "ui/settings/connectionspage.h"
#include "ui/settings/languagepage.h"
#include "ui/settings/methodspage.h"
#include "ui/settings/noticespage.h"
#include "ui/settings/projectspage.h"
#include "ui/settings/schedulepage.h"
#include "ui/settings/timerbox.h"
#include "ui/style/errorwords.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/verticalscroll.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(SyncFacade &facade, Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_prompts(prompts)
    , m_schedule(new SchedulePage)
    , m_methods(new MethodsPage)
    , m_changes(new ChangesPage(facade.setup()))
    , m_projects(new ProjectsPage(facade))
    , m_connections(new ConnectionsPage(facade, prompts))
    , m_notices(new NoticesPage)
    , m_language(new LanguagePage)
    , m_reason(new Banner(u"settingsReason"_s, this))
    , m_problem(new Banner(u"settingsProblem"_s, this))
    , m_topics(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply, this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(Tr::tr("Configure Settings"));
    m_topics->setObjectName(u"settingsTopics"_s);
    m_topics->setAccessibleName(Tr::tr("Topics"));
    m_reason->setClosable(false);
    addPages();
    buildLayout();
    buildButtons();
    wireFacade();
    const int character = fontMetrics().averageCharWidth();
    resize(character * 134, fontMetrics().height() * 40);
    choose(SettingsTopic::Schedule);
    showState();
}

/// In the order of SettingsTopic.
void SettingsDialog::addPages()
{
    addPage(Tr::tr("Sync schedule"), m_schedule);
    addPage(Tr::tr("Payment methods"), m_methods);
    addPage(Tr::tr("Changes in Xero"), m_changes);
    addPage(Tr::tr("Projects"), m_projects);
    addPage(Tr::tr("Connections"), m_connections);
    addPage(Tr::tr("Notifications"), m_notices);
    addPage(Tr::tr("Language"), m_language);
    addPage(Tr::tr("Advanced"), new AdvancedPage);
    m_topics->setSpacing(3);
    m_topics->setFixedWidth(m_topics->sizeHintForColumn(0) + 40);
    connect(m_topics, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SettingsDialog::buildLayout()
{
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(12, 12, 12, 0);
    middle->setSpacing(12);
    middle->addWidget(m_topics);
    middle->addWidget(m_stack, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 8, 12, 12);
    bottom->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_reason);
    layout->addWidget(m_problem);
    layout->addLayout(middle, 1);
    layout->addLayout(bottom);
}

void SettingsDialog::wireFacade()
{
    connect(&m_facade, &SyncFacade::settingsChanged, this, &SettingsDialog::setSettings);
    connect(&m_facade, &SyncFacade::accountsChanged, this, &SettingsDialog::setAccounts);
    connect(&m_facade, &SyncFacade::statusChanged, this, &SettingsDialog::setStatus);
    connect(m_schedule->timer(), &TimerBox::switched, this, &SettingsDialog::timerSwitched);
    connect(&m_facade, &SyncFacade::failed, this, [this](const QString &, const Error &error) {
        if (error.kind != ErrorKind::Cancelled)
            m_problem->say(PaymentState::Failed, sentenceAndStep(error));
    });
}

void SettingsDialog::addPage(const QString &title, SettingsPage *page)
{
    m_stack->addWidget(new VerticalScroll(page, 20));
    m_topics->addItem(title);
    m_pages.append(page);
    connect(page, &SettingsPage::edited, this, [this] {
        m_schedule->setProjectCount(m_projects->count());
        showState();
    });
}

void SettingsDialog::buildButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(u"settingsOk"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"settingsCancel"_s);
    m_buttons->button(QDialogButtonBox::Apply)->setObjectName(u"settingsApply"_s);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { save([this] { accept(); }); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { save([] {}); });
}

void SettingsDialog::setSettings(const ProfileSettings &settings)
{
    const bool keepsEdits = m_isLoaded && isDirty();
    m_isLoaded = true;
    m_saved = settings;
    // Keep what the user is editing; only an untouched dialog follows changes made elsewhere.
    if (!keepsEdits) {
        for (SettingsPage *page : std::as_const(m_pages))
            page->load(settings);
    }
    showState();
}

void SettingsDialog::setAccounts(const QList<Account> &accounts)
{
    m_methods->setAccounts(accounts);
    m_facade.setup().loadAccountsPaidFrom({ this, [this](const Result<QSet<AccountId>> &paidFrom) {
                                               if (paidFrom)
                                                   m_methods->setPaidFrom(*paidFrom);
                                           } });
    showState();
}

void SettingsDialog::setStatus(const AppStatus &status)
{
    m_status = status;
    m_connections->setStatus(status);
    m_schedule->setStatus(status);
    showState();
}

void SettingsDialog::setLanguages(LanguageRequests &languages)
{
    m_language->setLanguages(languages);
    showState();
}

void SettingsDialog::setTimer(TimerRequests &timer)
{
    m_schedule->setTimer(timer);
}

void SettingsDialog::choose(SettingsTopic topic)
{
    m_topics->setCurrentRow(int(topic));
}

void SettingsDialog::showOtherSync()
{
    choose(SettingsTopic::Changes);
    m_changes->focusOtherSync();
}

ProfileSettings SettingsDialog::edited() const
{
    ProfileSettings copy = m_saved;
    for (const SettingsPage *page : m_pages)
        page->store(copy);
    return copy;
}

bool SettingsDialog::isDirty() const
{
    return m_isLoaded && (edited() != m_saved || isFirstSchedule());
}

bool SettingsDialog::isFirstSchedule() const
{
    return !m_saved.setUpAt && m_schedule->isChosen();
}

bool SettingsDialog::setsUp(const ProfileSettings &settings) const
{
    return !m_saved.setUpAt && settings.organisation.isValid() && settings.company.isValid();
}

void SettingsDialog::showState()
{
    for (SettingsPage *page : std::as_const(m_pages))
        page->setEditable(mayChange());
    const bool lacksSchedule = isDirty() && setsUp(edited()) && !m_schedule->isChosen();
    if (lacksSchedule)
        m_reason->say(PaymentState::Waiting,
            Tr::tr("Choose the sync schedule too. It sets up the sync for this company and this organization."));
    else if (!mayChange() && m_status)
        m_reason->say(PaymentState::NotIncluded, m_status->mayChangeSettings.reason);
    else
        m_reason->hide();
    const bool isEdited =
        isDirty() || m_notices->isEdited() || m_language->isEdited() || m_schedule->timer()->isEdited();
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isEdited && !lacksSchedule && !m_isSaving);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(!lacksSchedule && !m_isSaving);
    // What is being saved is what is shown, until the system has answered.
    m_stack->setEnabled(!m_isSaving);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(!m_isSaving);
}

void SettingsDialog::reject()
{
    if (!m_isSaving)
        QDialog::reject();
}

/// Before the setup nobody's level can be known: it depends on the company. The engine checks it then.
bool SettingsDialog::mayChange() const
{
    return !m_saved.setUpAt || (m_status && m_status->mayChangeSettings.allowed);
}

} // namespace tieout
