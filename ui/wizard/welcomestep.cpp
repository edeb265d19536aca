// SPDX-License-Identifier: Apache-2.0
#include "ui/wizard/welcomestep.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tieout {

using namespace Qt::StringLiterals;

WelcomeStep::WelcomeStep(bool hasDemo, QWidget *parent)
    : WizardStep(parent)
{
    setObjectName(u"welcomeStep"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const auto say = [this, layout](const QString &text) {
        auto *label = plainLabel(text, this);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    const auto offer = [this, layout](const QString &text, const QString &name, void (WelcomeStep::*wanted)()) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch();
        layout->addLayout(row);
        connect(button, &QPushButton::clicked, this, wanted);
    };
    say(Tr::tr("Tieout brings each payment of a bill in Xero to the Payments Issued tab of its commitment in Procore, "
               "once and exactly, and shows that the two books tie out to the cent."));
    say(Tr::tr("Setting it up takes about five minutes. You need your sign-ins to Procore and Xero, and level Admin on "
               "Procore's ERP Integrations tool. Nothing is written to either service until you start the first sync. "
               "You can stop at any step and go on later."));
    layout->addSpacing(8);
    say(Tr::tr("If somebody in your company has made a connection file, open it: then you only sign in."));
    offer(Tr::tr("Open &Connection File…"), u"openConnectionFile"_s, &WelcomeStep::fileWanted);
    if (hasDemo) {
        layout->addSpacing(8);
        say(Tr::tr(
            "Or see first how it works, with an invented builder's books. No account with Procore or Xero is needed."));
        offer(Tr::tr("&Look Around in the Demo Company"), u"wizardDemo"_s, &WelcomeStep::demoWanted);
    }
    layout->addStretch();
}

QString WelcomeStep::name() const
{
    return Tr::tr("Welcome");
}

QString WelcomeStep::heading() const
{
    return Tr::tr("Welcome to Tieout");
}

QString WelcomeStep::nextText() const
{
    return Tr::tr("&Set Up Tieout");
}

} // namespace tieout
