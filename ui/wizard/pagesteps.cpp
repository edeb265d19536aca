// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/pagesteps.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/settings/methodspage.h"
#include "ui/settings/projectspage.h"
#include "ui/settings/schedulepage.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

PageStep::PageStep(SettingsPage *page, QWidget *parent)
    : WizardStep(parent)
    , m_page(page)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    page->layout()->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(page, 1);
    connect(page, &SettingsPage::edited, this, &PageStep::changed);
}

void PageStep::enter(const SetupState &state)
{
    m_page->load(state.wanted);
}

bool PageStep::isDone() const
{
    return !m_page->fault();
}

void PageStep::store(ProfileSettings &settings) const
{
    m_page->store(settings);
}

ProjectsStep::ProjectsStep(SyncFacade &facade, QWidget *parent)
    : ProjectsStep(new ProjectsPage(facade), parent)
{
}

ProjectsStep::ProjectsStep(ProjectsPage *page, QWidget *parent)
    : PageStep(page, parent)
    , m_projects(page)
{
    setObjectName(u"projectsStep"_s);
}

QString ProjectsStep::name() const
{
    return Tr::tr("Projects");
}

QString ProjectsStep::heading() const
{
    return Tr::tr("Choose the projects");
}

std::optional<int> ProjectsStep::projectCount() const
{
    return m_projects->count();
}

MethodsStep::MethodsStep(QWidget *parent)
    : MethodsStep(new MethodsPage, parent)
{
}

MethodsStep::MethodsStep(MethodsPage *page, QWidget *parent)
    : PageStep(page, parent)
    , m_methods(page)
{
    setObjectName(u"methodsStep"_s);
}

QString MethodsStep::name() const
{
    return Tr::tr("Payment methods");
}

QString MethodsStep::heading() const
{
    return Tr::tr("Payment methods of your accounts");
}

void MethodsStep::enter(const SetupState &state)
{
    PageStep::enter(state);
    if (state.outlook)
        m_methods->setAccounts(state.outlook->accounts);
}

ScheduleStep::ScheduleStep(QWidget *parent)
    : ScheduleStep(new SchedulePage, parent)
{
}

ScheduleStep::ScheduleStep(SchedulePage *page, QWidget *parent)
    : PageStep(page, parent)
    , m_schedule(page)
    , m_old(plainLabel(this))
{
    setObjectName(u"scheduleStep"_s);
    m_old->setObjectName(u"oldPayments"_s);
    m_old->setWordWrap(true);
    QFont bold = m_old->font();
    bold.setBold(true);
    m_old->setFont(bold);
    layout()->addWidget(m_old);
}

QString ScheduleStep::name() const
{
    return Tr::tr("Schedule");
}

QString ScheduleStep::heading() const
{
    return Tr::tr("Choose the sync schedule");
}

void ScheduleStep::enter(const SetupState &state)
{
    PageStep::enter(state);
    m_schedule->setStatus(state.status);
    const int old = state.outlook ? state.outlook->paymentsSoFar : 0;
    m_old->setText(counted(old,
        QT_TRANSLATE_NOOP("tieout",
            "1 payment that is in Xero now will not be included, and neither will any that is made before you set up. "
            "Payments made after that will be. This cannot be changed later."),
        QT_TRANSLATE_N_NOOP("tieout",
            "%Ln payments that are in Xero now will not be included, and neither will any that are made before you set "
            "up. Payments made after that will be. This cannot be changed later.")));
}

bool ScheduleStep::isDone() const
{
    return m_schedule->isChosen() && PageStep::isDone();
}

QString ScheduleStep::nextText() const
{
    return Tr::tr("&Set Up the Sync");
}

void ScheduleStep::setProjectCount(std::optional<int> projects)
{
    m_schedule->setProjectCount(projects);
}

} // namespace tieout
