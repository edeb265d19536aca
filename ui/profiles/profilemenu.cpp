// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilemenu.h"

#include "core/base/tr.h"
#include "ui/style/plainwidgets.h"

#include <QActionGroup>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// A menu takes an & for a mnemonic; a name is text.
QString plain(QString name)
{
    return name.replace(QLatin1Char('&'), u"&&"_s);
}

} // namespace

QString labelOf(const ProfileChoice &profile)
{
    if (!profile.problem.isEmpty())
        return Tr::tr("%1 (its settings cannot be read)").arg(profile.name);
    if (!profile.isSetUp)
        return Tr::tr("%1 (not set up yet)").arg(profile.name);
    return Tr::tr("%1 (%2)", "company (profile)").arg(profile.companyName, profile.name);
}

ProfileMenu::ProfileMenu(const ProfileRequests &profiles, QWidget *parent)
    : QMenu(Tr::tr("Pro&files"), parent)
    , m_profiles(profiles)
{
    setObjectName(u"profileMenu"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ProfileMenu::fill);
    fill(); // a menu without entries could not be opened
}

void ProfileMenu::fill()
{
    clear();
    delete m_group;
    m_group = new QActionGroup(this);
    addProfiles();
    addDemo();
    addSeparator();
    addCommands();
}

void ProfileMenu::addProfiles()
{
    const QList<ProfileChoice> profiles = m_profiles.profiles();
    for (const ProfileChoice &profile : profiles) {
        QAction *action = addAction(plain(labelOf(profile)));
        action->setObjectName(u"profile-%1"_s.arg(profile.name));
        action->setCheckable(true);
        action->setChecked(profile.name == m_profiles.current());
        action->setToolTip(plainToolTip(profile.problem));
        m_group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name = profile.name] {
            if (name != m_profiles.current())
                Q_EMIT openWanted(name);
        });
    }
}

void ProfileMenu::addDemo()
{
    QAction *demo = addAction(Tr::tr("&Demo Company"));
    demo->setObjectName(u"demoAction"_s);
    demo->setCheckable(true);
    demo->setChecked(m_profiles.current().isEmpty());
    m_group->addAction(demo);
    connect(demo, &QAction::triggered, this, [this] {
        if (!m_profiles.current().isEmpty())
            Q_EMIT demoWanted();
    });
}

void ProfileMenu::addCommands()
{
    const QString current = m_profiles.current();
    const bool isDemo = current.isEmpty();
    QAction *add = addAction(Tr::tr("&Add Profile…"));
    QAction *rename = addAction(isDemo ? Tr::tr("&Rename…") : Tr::tr("&Rename \"%1\"…").arg(current));
    QAction *remove = addAction(isDemo ? Tr::tr("Re&move…") : Tr::tr("Re&move \"%1\"…").arg(current));
    add->setObjectName(u"addProfileAction"_s);
    rename->setObjectName(u"renameProfileAction"_s);
    remove->setObjectName(u"removeProfileAction"_s);
    for (QAction *action : { add, rename, remove }) {
        action->setEnabled(!isDemo);
        action->setToolTip(plainToolTip(isDemo ? Tr::tr("Leave the demo company first.") : QString()));
    }
    connect(add, &QAction::triggered, this, &ProfileMenu::addWanted);
    connect(rename, &QAction::triggered, this, [this, current] { Q_EMIT renameWanted(current); });
    connect(remove, &QAction::triggered, this, [this, current] { Q_EMIT removeWanted(current); });
}

} // namespace tieout
