// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/setupwizard.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/verticalscroll.h"
#include "ui/wizard/checkstep.h"
#include "ui/wizard/choicestep.h"
#include "ui/wizard/connectstep.h"
#include "ui/wizard/donestep.h"
#include "ui/wizard/pagesteps.h"
#include "ui/wizard/steplist.h"
#include "ui/wizard/welcomestep.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace tieout {

using namespace Qt::StringLiterals;

SetupStep firstOpenStep(const AppStatus &status, const ProfileSettings &settings)
{
    const bool isUntouched = !status.procore.hasClient && !status.procore.isSignedIn && !status.xero.hasClient
        && !status.xero.isSignedIn && !settings.company.isValid() && !settings.organisation.isValid();
    if (isUntouched)
        return SetupStep::Welcome;
    if (!status.procore.isSignedIn)
        return SetupStep::ConnectProcore;
    if (!settings.company.isValid())
        return SetupStep::Company;
    if (!status.xero.isSignedIn)
        return SetupStep::ConnectXero;
    if (!settings.organisation.isValid())
        return SetupStep::Organisation;
    return SetupStep::Check;
}

SetupWizard::SetupWizard(SyncFacade &facade, Prompts &prompts, bool hasDemo, QWidget *parent)
    : QDialog(parent)
    , m_facade(facade)
    , m_prompts(prompts)
    , m_welcome(new WelcomeStep(hasDemo))
    , m_check(new CheckStep(facade))
    , m_projects(new ProjectsStep(facade))
    , m_schedule(new ScheduleStep)
    , m_done(new DoneStep(facade))
    , m_problem(new Banner(u"wizardProblem"_s, this))
    , m_heading(plainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_busy(plainLabel(this))
    , m_later(new QPushButton(this))
    , m_back(new QPushButton(Tr::tr("&Back"), this))
    , m_next(new PrimaryButton(this))
{
    setObjectName(u"setupWizard"_s);
    setWindowTitle(Tr::tr("Set Up Tieout"));
    addSteps();
    buildLayout();
    wireFacade();
    const int character = fontMetrics().averageCharWidth();
    resize(character * 134, fontMetrics().height() * 45);
    goTo(SetupStep::Welcome);
}

/// In the order of SetupStep.
void SetupWizard::addSteps()
{
    addStep(m_welcome);
    addConnectStep(Service::Procore);
    addStep(new ChoiceStep(Service::Procore, m_facade));
    addConnectStep(Service::Xero);
    addStep(new ChoiceStep(Service::Xero, m_facade));
    addStep(m_check);
    addStep(m_projects);
    addStep(new MethodsStep);
    addStep(m_schedule);
    addStep(m_done);
    connect(m_welcome, &WelcomeStep::demoWanted, this, [this] {
        Q_EMIT demoWanted();
        reject();
    });
    connect(m_welcome, &WelcomeStep::fileWanted, this, &SetupWizard::openFile);
}

void SetupWizard::addStep(WizardStep *step)
{
    constexpr int kBesideScrollBar = 12;
    if (isRightToLeft())
        step->setContentsMargins(kBesideScrollBar, 0, 0, 0);
    else
        step->setContentsMargins(0, 0, kBesideScrollBar, 0);
    m_stack->addWidget(new VerticalScroll(step, 20));
    m_steps << step;
    connect(step, &WizardStep::changed, this, &SetupWizard::showState);
}

void SetupWizard::addConnectStep(Service service)
{
    auto *step = new ConnectStep(service, m_facade);
    addStep(step);
    connect(step, &ConnectStep::pageWanted, this, [this](const QUrl &page) { m_prompts.openUrl(page); });
    connect(step, &ConnectStep::fileWanted, this, &SetupWizard::openFile);
    connect(step, &ConnectStep::disconnectWanted, this, &SetupWizard::disconnectFrom);
}

void SetupWizard::buildLayout()
{
    QStringList names;
    for (const WizardStep *step : std::as_const(m_steps))
        names << step->name();
    m_list = new StepList(names, this);
    m_heading->setObjectName(u"wizardHeading"_s);
    m_heading->setWordWrap(true);
    QFont large = m_heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_heading->setFont(large);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_problem);
    layout->addLayout(buildMiddle(), 1);
    layout->addLayout(buildButtons());
}

QLayout *SetupWizard::buildMiddle()
{
    auto *page = new QVBoxLayout;
    page->setSpacing(16);
    page->addWidget(m_heading);
    page->addWidget(m_stack, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(20, 20, 20, 8);
    middle->setSpacing(28);
    middle->addWidget(m_list);
    middle->addLayout(page, 1);
    return middle;
}

QLayout *SetupWizard::buildButtons()
{
    m_later->setObjectName(u"wizardLater"_s);
    m_back->setObjectName(u"wizardBack"_s);
    m_next->setObjectName(u"wizardNext"_s);
    m_busy->setObjectName(u"wizardBusy"_s);
    m_busy->setWordWrap(true);
    for (QPushButton *button : { m_later, m_back })
        button->setAutoDefault(false);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(20, 8, 20, 16);
    row->setSpacing(8);
    row->addWidget(m_later);
    row->addWidget(m_busy, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &SetupWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::goOn);
    return row;
}

void SetupWizard::wireFacade()
{
    connect(&m_facade, &SyncFacade::statusChanged, this, [this](const AppStatus &status) {
        m_state.status = status;
        current()->refresh(m_state);
        showState();
    });
    connect(&m_facade, &SyncFacade::signInFinished, m_problem, &QWidget::hide);
    connect(&m_facade, &SyncFacade::setUpFinished, this, [this](const SetupReport &report) {
        m_isBusy = m_isSettingUp = false;
        m_done->setReport(report);
        goTo(SetupStep::Ready);
    });
    connect(&m_facade, &SyncFacade::failed, this, [this](const QString &, const Error &error) {
        if (m_isSettingUp)
            m_isBusy = m_isSettingUp = false;
        sayProblem(error);
        showState();
    });
    connect(&m_facade, &SyncFacade::progressChanged, this, [this](const SyncProgress &progress) {
        if (m_isSettingUp)
            m_busy->setText(progress.sentence);
    });
}

void SetupWizard::begin(const AppStatus &status, const ProfileSettings &settings)
{
    m_state.status = status;
    m_state.wanted = settings;
    goTo(firstOpenStep(status, settings));
}

SetupStep SetupWizard::step() const
{
    return SetupStep(m_stack->currentIndex());
}

WizardStep *SetupWizard::current() const
{
    return m_steps.at(m_stack->currentIndex());
}

void SetupWizard::goTo(SetupStep step)
{
    m_problem->hide();
    m_stack->setCurrentIndex(int(step));
    m_list->setCurrent(int(step));
    m_heading->setText(current()->heading());
    setAccessibleName(current()->heading());
    if (step == SetupStep::Schedule)
        m_schedule->setProjectCount(m_projects->projectCount());
    current()->enter(m_state);
    showState();
}

} // namespace tieout
