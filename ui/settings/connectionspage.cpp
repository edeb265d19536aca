// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/connectionspage.h"

#include "core/base/tr.h"
#include "ui/settings/servicebox.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// Selects an entry; adds it first if the list does not have it (yet).
void select(QComboBox *combo, const QVariant &id, const QString &name)
{
    int at = combo->findData(id);
    if (at < 0) {
        combo->addItem(name, id);
        at = combo->count() - 1;
    }
    combo->setCurrentIndex(at);
}

/// Who is signed in, and what they may do: "Signed in as Dana Whitfield. You may sync payments and change settings."
QString rightsText(const AppStatus &status)
{
    QString text;
    if (!status.personName.isEmpty())
        text = Tr::tr("Signed in as %1.").arg(status.personName) + QLatin1Char(' ');
    if (status.maySync.allowed && status.mayChangeSettings.allowed)
        return text + Tr::tr("You may sync payments and change settings.");
    if (status.maySync.allowed)
        return text + Tr::tr("You may sync payments. Settings: %1").arg(status.mayChangeSettings.reason);
    return text + status.maySync.reason;
}

} // namespace

ConnectionsPage::ConnectionsPage(SyncFacade &facade, Prompts &prompts, QWidget *parent)
    : SettingsPage(parent)
    , m_facade(facade)
    , m_prompts(prompts)
    , m_procore(new ServiceBox(Service::Procore, facade, this))
    , m_xero(new ServiceBox(Service::Xero, facade, this))
    , m_company(new QComboBox(this))
    , m_organisation(new QComboBox(this))
    , m_refresh(new QPushButton(Tr::tr("&Load Choices"), this))
    , m_note(plainLabel(this))
{
    setObjectName(u"connectionsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_procore);
    layout->addWidget(m_xero);
    layout->addWidget(buildChoices());
    layout->addStretch();
    connect(m_procore, &ServiceBox::disconnectWanted, this, [this] { askToDisconnect(Service::Procore); });
    connect(m_xero, &ServiceBox::disconnectWanted, this, [this] { askToDisconnect(Service::Xero); });
    connect(m_refresh, &QPushButton::clicked, this, [this] { m_facade.setup().loadChoices(); });
    connect(m_company, &QComboBox::activated, this, &ConnectionsPage::edited);
    connect(m_organisation, &QComboBox::activated, this, &ConnectionsPage::edited);
    connect(&facade, &SyncFacade::signInFinished, this, [this] { m_facade.setup().loadChoices(); });
    connect(&facade, &SyncFacade::choicesLoaded, this, &ConnectionsPage::takeChoices);
}

QWidget *ConnectionsPage::buildChoices()
{
    auto *box = new QGroupBox(Tr::tr("Company and organization"), this);
    m_company->setObjectName(u"companyCombo"_s);
    m_organisation->setObjectName(u"organisationCombo"_s);
    m_refresh->setObjectName(u"loadChoicesButton"_s);
    m_note->setObjectName(u"choicesNote"_s);
    m_note->setWordWrap(true);
    for (QComboBox *combo : { m_company, m_organisation }) {
        combo->setPlaceholderText(Tr::tr("Choose…"));
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(24);
    }
    auto *form = new QFormLayout(box);
    form->addRow(Tr::tr("Compan&y in Procore"), m_company);
    form->addRow(Tr::tr("Organi&zation in Xero"), m_organisation);
    auto *refresh = new QHBoxLayout;
    refresh->addWidget(m_refresh);
    refresh->addStretch();
    form->addRow(refresh);
    form->addRow(m_note);
    return box;
}

void ConnectionsPage::setStatus(const AppStatus &status)
{
    m_procore->setStatus(status.procore);
    m_procore->setDetail(status.procore.isSignedIn ? rightsText(status) : QString());
    m_xero->setStatus(status.xero);
    m_isSignedIn = status.procore.isSignedIn || status.xero.isSignedIn;
    showChoices();
}

void ConnectionsPage::load(const ProfileSettings &settings)
{
    m_isSetUp = settings.setUpAt.has_value();
    if (settings.company.isValid())
        select(m_company, settings.company.value(), settings.companyName);
    else
        m_company->setCurrentIndex(-1);
    if (settings.organisation.isValid())
        select(m_organisation, settings.organisation.value(), settings.organisationName);
    else
        m_organisation->setCurrentIndex(-1);
    showChoices();
}

void ConnectionsPage::store(ProfileSettings &settings) const
{
    if (m_company->currentIndex() >= 0) {
        settings.company = CompanyId(m_company->currentData().toLongLong());
        settings.companyName = m_company->currentText();
    }
    if (m_organisation->currentIndex() >= 0) {
        settings.organisation = OrganisationId(m_organisation->currentData().toUuid());
        settings.organisationName = m_organisation->currentText();
    }
}

void ConnectionsPage::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    showChoices();
}

void ConnectionsPage::takeChoices(const QList<Company> &companies, const QList<Connection> &organisations)
{
    ProfileSettings before;
    store(before);
    m_company->clear();
    for (const Company &company : companies) {
        if (company.isActive)
            m_company->addItem(company.name, company.id.value());
    }
    m_organisation->clear();
    for (const Connection &organisation : organisations)
        m_organisation->addItem(organisation.name, organisation.organisation.value());
    m_company->setCurrentIndex(-1);
    m_organisation->setCurrentIndex(-1);
    // A single entry needs no choice; an earlier choice stays.
    if (before.company.isValid())
        select(m_company, before.company.value(), before.companyName);
    else if (m_company->count() == 1)
        m_company->setCurrentIndex(0);
    if (before.organisation.isValid())
        select(m_organisation, before.organisation.value(), before.organisationName);
    else if (m_organisation->count() == 1)
        m_organisation->setCurrentIndex(0);
    showChoices();
    Q_EMIT edited();
}

void ConnectionsPage::showChoices()
{
    // Before the setup nobody's level is known: it depends on the company chosen here.
    const bool mayChoose = !m_isSetUp;
    m_company->setEnabled(mayChoose && m_company->count() > 0);
    m_organisation->setEnabled(mayChoose && m_organisation->count() > 0);
    m_refresh->setEnabled(mayChoose && m_isSignedIn);
    if (m_isSetUp)
        m_note->setText(
            Tr::tr("Fixed since the sync was set up: the ledger belongs to this company and this organization. "
                   "For others, use another profile."));
    else if (!m_isSignedIn)
        m_note->setText(Tr::tr("Connect both services first, then choose."));
    else
        m_note->setText(Tr::tr("Payments of the organization's bills are brought to the company's commitments."));
}

void ConnectionsPage::askToDisconnect(Service service)
{
    const QString name = service == Service::Xero ? u"Xero"_s : u"Procore"_s;
    const Question question { Tr::tr("Disconnect %1?").arg(name),
        Tr::tr("Syncs stop until you connect %1 again. What was synced stays as it is.").arg(name),
        Tr::tr("Disconnect") };
    m_prompts.ask(this, question, [this, service](bool isYes) {
        if (isYes)
            m_facade.connections().disconnectService(service);
    });
}

} // namespace tieout
