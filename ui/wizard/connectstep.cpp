// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/connectstep.h"

#include "core/base/tr.h"
#include "ui/settings/servicebox.h"
#include "ui/style/plainwidgets.h"
#include "ui/wizard/appguide.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

ConnectStep::ConnectStep(Service service, SyncFacade &facade, QWidget *parent)
    : WizardStep(parent)
    , m_service(service)
    , m_guide(new AppGuide(service, this))
    , m_guideButton(new QPushButton(Tr::tr("Ho&w Do I Get the Client Id?"), this))
    , m_box(new ServiceBox(service, facade, this))
{
    const bool isXero = service == Service::Xero;
    setObjectName(isXero ? u"connectXeroStep"_s : u"connectProcoreStep"_s);
    m_guideButton->setObjectName(isXero ? u"xeroGuideButton"_s : u"procoreGuideButton"_s);
    m_guideButton->setAutoDefault(false);
    auto *intro = plainLabel(isXero
            ? Tr::tr("Tieout only reads in Xero: payments, bills, accounts and the organization. It never changes "
                     "anything there.")
            : Tr::tr("Tieout works with your own rights in Procore. It writes payment lines, and never deletes one."),
        this);
    intro->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_guideButton);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(row);
    layout->addWidget(m_guide);
    layout->addWidget(m_box);
    layout->addStretch();
    connect(m_guideButton, &QPushButton::clicked, this, [this] { showGuide(true); });
    connect(m_guide, &AppGuide::pageWanted, this, &ConnectStep::pageWanted);
    connect(m_guide, &AppGuide::fileWanted, this, &ConnectStep::fileWanted);
    connect(m_box, &ServiceBox::disconnectWanted, this, [this] { Q_EMIT disconnectWanted(m_service); });
    connect(m_box, &ServiceBox::waitingChanged, this, [this] {
        if (m_box->isWaiting())
            showGuide(false); // the way out of the wait is below it
        Q_EMIT changed();
    });
}

QString ConnectStep::name() const
{
    return m_service == Service::Xero ? Tr::tr("Connect Xero") : Tr::tr("Connect Procore");
}

QString ConnectStep::heading() const
{
    return m_service == Service::Xero ? Tr::tr("Sign in to Xero") : Tr::tr("Sign in to Procore");
}

void ConnectStep::enter(const SetupState &state)
{
    refresh(state);
    showGuide(!m_status.hasClient && !m_status.isSignedIn);
}

void ConnectStep::refresh(const SetupState &state)
{
    const bool hadClient = m_status.hasClient || m_status.isSignedIn;
    m_status = m_service == Service::Xero ? state.status.xero : state.status.procore;
    m_box->setStatus(m_status);
    if (!hadClient && (m_status.hasClient || m_status.isSignedIn))
        showGuide(false);
}

void ConnectStep::leave()
{
    m_box->cancel();
}

void ConnectStep::showGuide(bool isShown)
{
    m_guide->setVisible(isShown);
    m_guideButton->setVisible(!isShown);
}

} // namespace tieout
