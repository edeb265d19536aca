// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/changespage.h"

#include "core/base/tr.h"
#include "ui/settings/othersyncbox.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QLabel>
#include <QRadioButton>

namespace tieout {

using namespace Qt::StringLiterals;

struct ChangesPage::Choice {
    VoidPolicy policy;
    QString name;
    QString text;
    QString meaning;
};

ChangesPage::ChangesPage(SetupRequests &setup, QWidget *parent)
    : SettingsPage(parent)
    , m_otherSync(new OtherSyncBox(setup, this))
{
    setObjectName(u"changesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title =
        plainLabel(Tr::tr("When a payment that is in Procore is removed in Xero, or its check is voided:"), this);
    title->setWordWrap(true);
    layout->addWidget(title);
    const Choice choices[] {
        { VoidPolicy::Automatic, u"voidAutomatic"_s, Tr::tr("&Void the line automatically"),
            Tr::tr("Its amount becomes 0.00, and its notes say when it was voided and how much it was.") },
        { VoidPolicy::AskMe, u"voidAsk"_s, Tr::tr("&Ask me"),
            Tr::tr("The payment needs a decision, and the line keeps its amount until you decide.") },
        { VoidPolicy::LeaveUnchanged, u"voidLeave"_s, Tr::tr("&Leave the line unchanged and flag it"),
            Tr::tr("The two books differ by the amount until somebody acts in Procore.") },
    };
    for (const Choice &choice : choices)
        addChoice(choice, layout);
    auto *note = plainLabel(Tr::tr("Tieout never deletes a line."), this);
    layout->addSpacing(8);
    layout->addWidget(note);
    layout->addSpacing(16);
    layout->addWidget(m_otherSync);
    layout->addStretch();
    connect(m_otherSync, &OtherSyncBox::edited, this, &ChangesPage::edited);
}

void ChangesPage::addChoice(const Choice &choice, QBoxLayout *layout)
{
    auto *button = new QRadioButton(choice.text, this);
    button->setObjectName(choice.name);
    button->setAccessibleDescription(choice.meaning);
    auto *meaning = plainLabel(choice.meaning, this);
    meaning->setWordWrap(true);
    meaning->setIndent(24);
    layout->addWidget(button);
    layout->addWidget(meaning);
    m_choices.insert(choice.policy, button);
    connect(button, &QRadioButton::clicked, this, &ChangesPage::edited);
}

void ChangesPage::load(const ProfileSettings &settings)
{
    m_choices[settings.voidPolicy]->setChecked(true);
    m_otherSync->load(settings);
}

void ChangesPage::store(ProfileSettings &settings) const
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        if (it.value()->isChecked())
            settings.voidPolicy = it.key();
    }
    m_otherSync->store(settings);
}

void ChangesPage::setEditable(bool isEditable)
{
    for (QRadioButton *button : std::as_const(m_choices))
        button->setEnabled(isEditable);
    m_otherSync->setEditable(isEditable);
}

void ChangesPage::focusOtherSync()
{
    m_otherSync->focusCheck();
}

} // namespace tieout
