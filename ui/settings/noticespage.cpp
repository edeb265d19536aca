// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/noticespage.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

struct NoticesPage::Kind {
    bool NoticeChoices::*member;
    QString name;
    QString text;
    QString meaning;
};

NoticesPage::NoticesPage(QWidget *parent)
    : SettingsPage(parent)
    , m_saved(NoticeChoices::read())
{
    setObjectName(u"noticesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto *title = plainLabel(Tr::tr("While this window is not in front, tell me on the desktop when:"), this);
    title->setWordWrap(true);
    layout->addWidget(title);
    const Kind kinds[] {
        { &NoticeChoices::failures, u"noticeFailures"_s, Tr::tr("A payment or a sync &fails"),
            Tr::tr("Something has to be fixed in Procore or Xero.") },
        { &NoticeChoices::needsYou, u"noticeNeedsYou"_s, Tr::tr("Payments &need you"),
            Tr::tr("They wait for your decision.") },
        { &NoticeChoices::signedOut, u"noticeSignedOut"_s, Tr::tr("Xero or Procore signs me &out"),
            Tr::tr("No sync runs until somebody signs in again.") },
        { &NoticeChoices::monthEnd, u"noticeMonthEnd"_s, Tr::tr("The &month ends and payments are still waiting"),
            Tr::tr("Said once, about payments that have been waiting for more than two days.") },
    };
    for (const Kind &kind : kinds)
        add(kind, layout);
    layout->addSpacing(8);
    add({ &NoticeChoices::trayIcon, u"trayIconCheck"_s, Tr::tr("Show an icon in the system &tray"),
            Tr::tr("It has the shape of the worst state. Not every desktop has a tray; everything it offers is in the "
                   "window too.") },
        layout);
    auto *note = plainLabel(Tr::tr("These choices are yours, on this computer. They need no right in Procore."), this);
    note->setWordWrap(true);
    layout->addSpacing(8);
    layout->addWidget(note);
    layout->addStretch();
}

void NoticesPage::add(const Kind &kind, QBoxLayout *layout)
{
    auto *box = new QCheckBox(kind.text, this);
    box->setObjectName(kind.name);
    box->setAccessibleDescription(kind.meaning);
    box->setChecked(m_saved.*kind.member);
    auto *meaning = plainLabel(kind.meaning, this);
    meaning->setWordWrap(true);
    meaning->setIndent(24);
    layout->addWidget(box);
    layout->addWidget(meaning);
    m_boxes << std::pair(kind.member, box);
    connect(box, &QCheckBox::clicked, this, &NoticesPage::edited);
}

NoticeChoices NoticesPage::shown() const
{
    NoticeChoices choices;
    for (const auto &[member, box] : m_boxes)
        choices.*member = box->isChecked();
    return choices;
}

void NoticesPage::save()
{
    m_saved = shown();
    m_saved.write();
}

} // namespace tieout
