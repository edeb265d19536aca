// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/timerbox.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"
#include "ui/widgets/faultnote.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace tieout {

using namespace Qt::StringLiterals;

TimerBox::TimerBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(Tr::tr("Keep the schedule while this &window is closed"), this))
    , m_meaning(plainLabel(this))
    , m_keychain(plainLabel(Tr::tr("While the keychain is locked, such a sync writes nothing and never asks for the "
                                   "password; the next one after you unlock the keychain catches up. The timer is "
                                   "yours, on this computer, and needs no right in Procore."),
          this))
    , m_fault(new FaultNote(u"timerFault"_s, this))
{
    setObjectName(u"timerBox"_s);
    build();
    connect(m_box, &QCheckBox::clicked, this, &TimerBox::edited);
    hide();
}

void TimerBox::build()
{
    m_box->setObjectName(u"timerCheck"_s);
    m_meaning->setObjectName(u"timerMeaning"_s);
    m_keychain->setObjectName(u"timerKeychain"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_box);
    for (QLabel *label : { m_meaning, m_keychain }) {
        label->setWordWrap(true);
        label->setIndent(24);
        layout->addWidget(label);
    }
    layout->addWidget(m_fault);
}

void TimerBox::setTimer(TimerRequests &timer)
{
    m_timer = &timer;
    fill();
    show();
    ask();
}

void TimerBox::ask()
{
    m_timer->ask(Reply<TimerStatus>(this, [this](const Result<TimerStatus> &status) {
        if (status)
            take(*status);
    }));
}

void TimerBox::take(const TimerStatus &status)
{
    m_status = status;
    m_box->setChecked(status.isOn);
    fill();
    Q_EMIT edited();
}

bool TimerBox::isEdited() const
{
    return m_status && m_box->isChecked() != m_status->isOn;
}

void TimerBox::save(std::function<void(const Done &)> then)
{
    if (!isEdited() || m_isSwitching) {
        then(Done());
        return;
    }
    m_isSwitching = true;
    fill();
    m_timer->switchTo(
        m_box->isChecked(), Reply<TimerStatus>(this, [this, then = std::move(then)](const Result<TimerStatus> &status) {
            m_isSwitching = false;
            if (status) {
                take(*status);
            } else {
                m_status.reset(); // it may have done half of it
                ask();
            }
            fill();
            Q_EMIT switched();
            then(status ? Done() : Done(failed(status.error())));
        }));
}

QString TimerBox::meaningText() const
{
    if (m_isSwitching)
        return Tr::tr("The system is switching the timer…");
    if (!m_status)
        return Tr::tr("Asking the system for its timer…");
    if (!m_status->reasonNotToSwitch.isEmpty())
        return m_status->reasonNotToSwitch;
    return Tr::tr("%1 %2", "what it is, when it runs").arg(m_status->whatItIs, m_status->whenItRuns);
}

void TimerBox::fill()
{
    const bool canSwitch = m_status && m_status->reasonNotToSwitch.isEmpty() && !m_isSwitching;
    m_box->setEnabled(canSwitch);
    m_meaning->setText(meaningText());
    m_keychain->setVisible(canSwitch);
    m_box->setAccessibleDescription(canSwitch ? m_meaning->text() + u' ' + m_keychain->text() : m_meaning->text());
    m_fault->say(m_status ? m_status->faultSentence : QString());
}

} // namespace tieout
