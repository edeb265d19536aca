// SPDX-License-Identifier: Apache-2.0
#include "ui/style/noticechoices.h"

#include "ui/style/windowstate.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct Choice {
    const char *name;
    bool NoticeChoices::*member;
};

constexpr Choice kChoices[] { { "notices-failures", &NoticeChoices::failures },
    { "notices-needs-you", &NoticeChoices::needsYou }, { "notices-signed-out", &NoticeChoices::signedOut },
    { "notices-month-end", &NoticeChoices::monthEnd }, { "tray-icon", &NoticeChoices::trayIcon } };

} // namespace

NoticeChoices NoticeChoices::read()
{
    NoticeChoices choices;
    for (const Choice &choice : kChoices) {
        const QByteArray word = windowstate::read(QString::fromLatin1(choice.name));
        if (word == "on" || word == "off")
            choices.*choice.member = word == "on";
    }
    return choices;
}

void NoticeChoices::write() const
{
    for (const Choice &choice : kChoices)
        windowstate::write(QString::fromLatin1(choice.name), this->*choice.member ? "on" : "off");
}

} // namespace tieout
