// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/headerbar.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/style/symbols.h"

#include <QBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace tieout {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_company(new QToolButton(this))
    , m_configure(new QPushButton(this))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_title->setText(Tr::tr("ERP Integrations · Xero"));
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_title->setFont(large);
    m_company->setObjectName(u"companyName"_s);
    m_company->setAutoRaise(true);
    m_company->setPopupMode(QToolButton::InstantPopup);
    m_company->setFocusPolicy(Qt::StrongFocus);
    m_company->hide();
    m_configure->setObjectName(u"configureSettingsButton"_s);
    m_configure->setText(Tr::tr("Configure Settings…"));
    m_configure->setIcon(symbolIcon(Symbol::Settings));
    m_configure->setToolTip(plainToolTip(Tr::tr("Schedule, payment methods, changes in Xero, connections (Ctrl+,)")));
    connect(m_configure, &QPushButton::clicked, this, &HeaderBar::configureWanted);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 4);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addStretch(1);
    row->addWidget(m_company);
    row->addWidget(m_configure);
}

void HeaderBar::setStatus(const AppStatus &status)
{
    QString name = status.companyName.isEmpty() ? status.organisationName : status.companyName;
    if (name.isEmpty())
        name = status.profile;
    m_company->setAccessibleName(Tr::tr("Profile: %1").arg(name));
    m_company->setText(name.replace(QLatin1Char('&'), u"&&"_s)); // a name is text, without mnemonics
    m_company->setVisible(!name.isEmpty());
    m_company->setToolTip(
        plainToolTip(status.organisationName.isEmpty() ? QString()
                                                       : Tr::tr("Company in Procore: %1\nOrganization in Xero: %2")
                                                             .arg(status.companyName, status.organisationName)));
}

void HeaderBar::setProfileMenu(QMenu *menu)
{
    m_company->setMenu(menu);
}

QLabel *makeDemoRibbon(QWidget *parent)
{
    QLabel *ribbon = plainLabel(parent);
    ribbon->setObjectName(u"demoRibbon"_s);
    ribbon->setText(Tr::tr("Demo company: everything here is made up, and nothing leaves this computer."));
    ribbon->setAlignment(Qt::AlignCenter);
    ribbon->setAutoFillBackground(true);
    ribbon->setContentsMargins(8, 4, 8, 4);
    ribbon->setWordWrap(true);
    QPalette colors = ribbon->palette();
    colors.setColor(QPalette::Window, QColor(0x5b, 0x3c, 0x88));
    colors.setColor(QPalette::WindowText, Qt::white);
    ribbon->setPalette(colors);
    ribbon->hide();
    return ribbon;
}

} // namespace tieout
