// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilecontrol.h"

#include "core/base/tr.h"
#include "ui/profiles/profilemenu.h"
#include "ui/profiles/profilenamedialog.h"

namespace tieout {

using namespace Qt::StringLiterals;

ProfileControl::ProfileControl(
    ProfileRequests &profiles, Prompts &prompts, std::function<bool()> isRunning, QWidget &window)
    : QObject(&window)
    , m_profiles(profiles)
    , m_prompts(prompts)
    , m_isRunning(std::move(isRunning))
    , m_window(window)
    , m_menu(new ProfileMenu(profiles, &window))
{
    connect(m_menu, &ProfileMenu::openWanted, this, &ProfileControl::open);
    connect(m_menu, &ProfileMenu::demoWanted, this, &ProfileControl::openDemo);
    connect(m_menu, &ProfileMenu::addWanted, this, &ProfileControl::add);
    connect(m_menu, &ProfileMenu::renameWanted, this, &ProfileControl::rename);
    connect(m_menu, &ProfileMenu::removeWanted, this, &ProfileControl::remove);
}

void ProfileControl::leave(const QString &whatHappens, const std::function<void()> &then)
{
    if (!m_isRunning()) {
        then();
        return;
    }
    const Question question { Tr::tr("Stop the sync?"), whatHappens, Tr::tr("Stop and Open") };
    m_prompts.ask(&m_window, question, [then](bool isYes) {
        if (isYes)
            then();
    });
}

void ProfileControl::open(const QString &name)
{
    const QString whatHappens =
        Tr::tr("A sync of this profile is going on. To open the profile \"%1\", it stops after the payment that it is "
               "writing. Nothing is lost: the next sync goes on from there.")
            .arg(name);
    leave(whatHappens, [this, name] { m_profiles.open(name); });
}

void ProfileControl::openDemo()
{
    const QString whatHappens =
        Tr::tr("A sync of this profile is going on. To open the demo company, it stops after the payment that it is "
               "writing. Nothing is lost: the next sync goes on from there.");
    leave(whatHappens, [this] { m_profiles.openDemo(); });
}

void ProfileControl::add()
{
    const ProfileNameDialog::Texts texts { Tr::tr("Add Profile"),
        Tr::tr("A profile is for one organization in Xero and one company in Procore, with a ledger of its own. Give "
               "it a short name: letters, digits, - and _."),
        Tr::tr("&Add"), {} };
    auto *dialog = new ProfileNameDialog(texts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileNameDialog::nameGiven, this, [this, dialog](const QString &name) {
        m_profiles.add(name, { dialog, [this, dialog](const Result<QString> &added) {
                                  dialog->take(added);
                                  if (added)
                                      open(*added);
                              } });
    });
    dialog->open();
}

void ProfileControl::rename(const QString &name)
{
    const ProfileNameDialog::Texts texts { Tr::tr("Rename Profile"),
        Tr::tr(
            "Settings, ledger and sign-ins stay as they are, and a timer that is switched on in the settings follows. "
            "If another scheduler names this profile, change the name there too."),
        Tr::tr("&Rename"), name };
    auto *dialog = new ProfileNameDialog(texts, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileNameDialog::nameGiven, this, [this, dialog, name](const QString &newName) {
        m_profiles.rename(
            name, newName, { dialog, [dialog](const Result<QString> &renamed) { dialog->take(renamed); } });
    });
    dialog->open();
}

void ProfileControl::remove(const QString &name)
{
    const Question question { Tr::tr("Remove the profile \"%1\"?").arg(name),
        Tr::tr("Its settings, its sign-ins and its ledger are deleted from this computer, and with the ledger "
               "everything that Tieout knows about the payments it brought over. Nothing changes in Xero or Procore. "
               "If you set up the same companies again, payments made until then are not included."),
        Tr::tr("Remove Profile") };
    m_prompts.ask(&m_window, question, [this, name](bool isYes) {
        if (!isYes)
            return;
        m_profiles.remove(name, { this, [this](const Result<QString> &removed) {
                                     if (!removed)
                                         Q_EMIT failed(removed.error());
                                 } });
    });
}

} // namespace tieout
