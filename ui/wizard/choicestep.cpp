// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/choicestep.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

ChoiceStep::ChoiceStep(Service service, SyncFacade &facade, QWidget *parent)
    : WizardStep(parent)
    , m_service(service)
    , m_facade(facade)
    , m_intro(plainLabel(this))
    , m_list(new QListWidget(this))
    , m_note(plainLabel(this))
    , m_again(new QPushButton(Tr::tr("Look &Again"), this))
{
    const bool isXero = service == Service::Xero;
    setObjectName(isXero ? u"organisationStep"_s : u"companyStep"_s);
    m_list->setObjectName(isXero ? u"organisationList"_s : u"companyList"_s);
    m_list->setAccessibleName(isXero ? Tr::tr("Organizations in Xero") : Tr::tr("Companies in Procore"));
    m_note->setObjectName(isXero ? u"organisationNote"_s : u"companyNote"_s);
    m_again->setObjectName(isXero ? u"organisationAgain"_s : u"companyAgain"_s);
    m_again->setAutoDefault(false);
    m_intro->setText(isXero ? Tr::tr("Whose payments are brought over? Tieout reads the bills and payments of this "
                                     "organization. A profile is for one organization and one company.")
                            : Tr::tr("Whose commitments receive the payments? A profile is for one company; you can "
                                     "add more profiles later."));
    m_intro->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_note, 1);
    bottom->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);
    connect(m_again, &QPushButton::clicked, this, &ChoiceStep::ask);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ChoiceStep::changed);
}

QString ChoiceStep::name() const
{
    return m_service == Service::Xero ? Tr::tr("Organization") : Tr::tr("Company");
}

QString ChoiceStep::heading() const
{
    return m_service == Service::Xero ? Tr::tr("Choose the organization in Xero")
                                      : Tr::tr("Choose the company in Procore");
}

void ChoiceStep::enter(const SetupState &state)
{
    m_chosen = m_service == Service::Xero ? state.wanted.organisation.toString() : state.wanted.company.toString();
    ask();
}

void ChoiceStep::ask()
{
    say(m_service == Service::Xero ? Tr::tr("Asking Xero…") : Tr::tr("Asking Procore…"));
    m_again->setEnabled(false);
    if (m_service == Service::Xero)
        m_facade.setup().loadOrganisations({ this, [this](const Result<QList<Connection>> &found) {
                                                QList<Choice> choices;
                                                for (const Connection &one : found.value_or(QList<Connection>()))
                                                    choices << Choice { one.organisation.toString(), one.name };
                                                take(choices, found ? nullptr : &found.error());
                                            } });
    else
        m_facade.setup().loadCompanies({ this, [this](const Result<QList<Company>> &found) {
                                            QList<Choice> choices;
                                            for (const Company &one : found.value_or(QList<Company>())) {
                                                if (one.isActive)
                                                    choices << Choice { one.id.toString(), one.name };
                                            }
                                            take(choices, found ? nullptr : &found.error());
                                        } });
}

void ChoiceStep::take(const QList<Choice> &choices, const Error *error)
{
    m_again->setEnabled(true);
    if (const QListWidgetItem *item = m_list->currentItem(); item && item->isSelected())
        m_chosen = item->data(Qt::UserRole).toString();
    m_list->clear();
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.name, m_list);
        item->setData(Qt::UserRole, choice.id);
        if (choice.id == m_chosen || choices.size() == 1)
            m_list->setCurrentItem(item);
    }
    if (error)
        say(sentenceAndStep(*error));
    else if (!choices.isEmpty())
        say({});
    else if (m_service == Service::Xero)
        say(Tr::tr("This sign-in is connected to no organization. Go back, connect again, and choose the organization "
                   "on Xero's page."));
    else
        say(Tr::tr("Procore shows you no company. The app has to be installed in your company, and you must be "
                   "a member of it."));
    Q_EMIT changed();
}

void ChoiceStep::say(const QString &text)
{
    m_note->setText(text);
}

bool ChoiceStep::isDone() const
{
    return !m_list->selectedItems().isEmpty();
}

void ChoiceStep::store(ProfileSettings &settings) const
{
    const QList<QListWidgetItem *> selected = m_list->selectedItems();
    if (selected.isEmpty())
        return;
    const QString id = selected.first()->data(Qt::UserRole).toString();
    if (m_service == Service::Xero) {
        settings.organisation = OrganisationId(guidFromText(id));
        settings.organisationName = selected.first()->text();
        return;
    }
    const CompanyId company(id.toLongLong());
    if (company != settings.company) { // another company has other projects
        settings.allProjects = true;
        settings.projects.clear();
    }
    settings.company = company;
    settings.companyName = selected.first()->text();
}

} // namespace tieout
