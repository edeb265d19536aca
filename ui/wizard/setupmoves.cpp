// SPDX-License-Identifier: Apache-2.0
// How the first start goes from one step to the next, and what is kept on the way.
#include "ui/wizard/setupwizard.h"

#include "core/base/tr.h"
#include "ui/style/errorwords.h"
#include "ui/widgets/banner.h"
#include "ui/wizard/checkstep.h"
#include "ui/wizard/connectionfiledialog.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace tieout {

void SetupWizard::goOn()
{
    if (m_isBusy || !current()->isDone())
        return;
    if (step() == SetupStep::Ready) {
        accept();
        return;
    }
    current()->leave();
    current()->store(m_state.wanted);
    if (step() == SetupStep::Check)
        m_state.outlook = m_check->outlook();
    if (step() == SetupStep::Schedule)
        setUp();
    else
        keepAndGoOn();
}

void SetupWizard::goBack()
{
    current()->leave();
    goTo(SetupStep(m_stack->currentIndex() - 1));
}

void SetupWizard::keepAndGoOn()
{
    const SetupStep next = SetupStep(m_stack->currentIndex() + 1);
    if (step() == SetupStep::Welcome) {
        goTo(next);
        return;
    }
    m_isBusy = true;
    showState();
    m_facade.setup().keepChoices(m_state.wanted, { this, [this, next](const Result<ProfileSettings> &kept) {
                                                      m_isBusy = false;
                                                      if (kept)
                                                          goTo(next);
                                                      else
                                                          sayProblem(kept.error());
                                                      showState();
                                                  } });
}

void SetupWizard::setUp()
{
    m_isBusy = m_isSettingUp = true;
    m_problem->hide();
    showState();
    m_busy->setText(Tr::tr("Reading the payments that are in Xero now…"));
    m_facade.setup().saveSettings(m_state.wanted);
}

void SetupWizard::openFile()
{
    auto *dialog = new ConnectionFileDialog(m_facade, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConnectionFileDialog::taken, this, [this](const ProfileSettings &settings) {
        m_state.wanted = settings;
        goTo(SetupStep::ConnectProcore);
    });
    dialog->open();
}

void SetupWizard::disconnectFrom(Service service)
{
    const QString name = service == Service::Xero ? QStringLiteral("Xero") : QStringLiteral("Procore");
    const Question question { Tr::tr("Disconnect %1?").arg(name),
        Tr::tr("Its client id and sign-in are removed from this computer's keychain."), Tr::tr("Disconnect") };
    m_prompts.ask(this, question, [this, service](bool isYes) {
        if (isYes)
            m_facade.connections().disconnectService(service);
    });
}

void SetupWizard::sayProblem(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_problem->say(PaymentState::Failed, sentenceAndStep(error));
}

void SetupWizard::showState()
{
    const bool isLast = step() == SetupStep::Ready;
    m_later->setText(isLast ? Tr::tr("&Close") : Tr::tr("&Finish Later"));
    m_later->setVisible(!isLast);
    m_back->setVisible(step() != SetupStep::Welcome && !isLast);
    m_back->setEnabled(!m_isBusy);
    m_next->setText(current()->nextText());
    m_next->setEnabled(!m_isBusy && current()->isDone());
    if (!m_isBusy)
        m_busy->setText({});
    else if (m_busy->text().isEmpty())
        m_busy->setText(Tr::tr("One moment…"));
}

void SetupWizard::done(int result)
{
    current()->leave();
    QDialog::done(result);
}

} // namespace tieout
