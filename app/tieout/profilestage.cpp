// SPDX-License-Identifier: Apache-2.0
#include "app/tieout/profilestage.h"

#include "app/session/translation.h"
#include "app/tieout/betweenwindows.h"
#include "core/about/buildorigin.h"
#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/settings/profilehome.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/settings/settingspage.h"

#include <QApplication>
#include <QCoroTask>

#include <utility>

namespace tieout {

ProfileStage::ProfileStage(SecretsIn secretsIn, const QStringList &translations)
    : m_secretsIn(secretsIn)
    , m_secrets(makeSecretStore(secretsIn))
    , m_languages(translations.isEmpty() ? translationFolders() : translations)
    , m_inEngine(std::make_unique<QObject>())
{
    m_inEngine->moveToThread(&m_engine);
    connect(&m_single, &SingleWindow::raiseWanted, this, &ProfileStage::raise);
    connect(&m_languages, &LanguageSwitch::changed, this, &ProfileStage::showInAnotherLanguage);
}

ProfileStage::~ProfileStage()
{
    m_window.reset();
    m_facade.reset();
    m_engine.quit();
    m_engine.wait();
}

bool ProfileStage::isShownElsewhere(const QString &name)
{
    const auto home = ProfileHome::find(name);
    return home && SingleWindow::raiseOther(home->folder());
}

Done ProfileStage::showDemo(SessionOptions &options)
{
    m_known = listProfiles();
    m_knownRoot = ProfileHome::rootFolder();
    auto demo = DemoCompany::open();
    if (!demo)
        return failed(demo.error());
    m_demo = std::move(*demo);
    options = DemoCompany::sessionOptions();
    m_single.stop();
    return {};
}

Done ProfileStage::makeItOurs(const QString &name)
{
    // A name that is no profile, or none any more, is no wish for a new one.
    const auto home = name == defaultProfileName() ? ProfileHome::findOrAdd(name) : ProfileHome::find(name);
    if (!home)
        return failed(home.error());
    if (m_single.listen(home->folder()))
        return {};
    return refused(Cause::RefusedHere,
        Tr::tr("The profile \"%1\" is open in another window of Tieout, or it is being renamed or removed.").arg(name));
}

Done ProfileStage::show(const QString &name)
{
    SessionOptions options;
    options.profile = name;
    options.secretsIn = m_secretsIn;
    const bool isDemo = name.isEmpty();
    if (Done ready = isDemo ? showDemo(options) : makeItOurs(name); !ready)
        return ready;
    m_current = name;
    m_timer.setProfile(name);
    m_facade = std::make_unique<EngineFacade>(std::move(options), m_demo.sandbox.get(), &m_engine);
    openWindow();
    if (!isDemo)
        finishRemovalsOnce();
    return {};
}

void ProfileStage::openWindow()
{
    m_window = std::make_unique<MainWindow>(*m_facade);
    m_window->setProfiles(*this);
    m_window->setLanguages(m_languages);
    m_window->setReleasesPage(QUrl(releasesPage()));
    m_window->setTimer(m_timer);
    m_window->show();
    Q_EMIT shown();
}

void ProfileStage::showInAnotherLanguage()
{
    const BetweenWindows between;
    const bool hasWindow = m_window != nullptr; // none while a profile is being renamed or removed
    const bool hasSettings = hasWindow && m_window->hasOpenSettings();
    if (hasWindow)
        m_window->rememberLayout();
    m_window.reset();
    m_languages.install(*m_inEngine);
    if (!hasWindow)
        return;
    openWindow();
    if (!hasSettings)
        return;
    const auto reopen = [this] { m_window->openSettings(SettingsTopic::Language); };
    connect(m_facade.get(), &SyncFacade::settingsChanged, m_window.get(), reopen, Qt::SingleShotConnection);
}

void ProfileStage::finishRemovalsOnce()
{
    if (std::exchange(m_hasFinishedRemovals, true))
        return;
    const auto inEngine = [this] { QCoro::connect(finishRemovals(m_secrets.get(), {}), m_inEngine.get(), [] {}); };
    QMetaObject::invokeMethod(m_inEngine.get(), inEngine, Qt::QueuedConnection);
}

void ProfileStage::close()
{
    if (m_window)
        m_window->rememberLayout();
    m_window.reset();
    m_facade.reset(); // stops what is going on, and waits for a write in flight
    m_demo = DemoCompany();
    m_single.stop();
}

void ProfileStage::switchTo(const QString &name)
{
    if (name == m_current && m_window)
        return;
    const bool isElsewhere =
        m_demo.sandbox ? SingleWindow::raiseOther(ProfileHome::folderOf(name, m_knownRoot)) : isShownElsewhere(name);
    if (!name.isEmpty() && isElsewhere)
        return; // its own window is in front now
    const BetweenWindows between;
    const QString before = m_current;
    close();
    const Done shown = show(name);
    if (shown)
        return;
    if (const Done again = show(before); again)
        m_window->sayFailure(shown.error());
    else
        QApplication::exit(1);
}

void ProfileStage::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    QApplication::alert(m_window.get());
}

QList<ProfileChoice> ProfileStage::profiles() const
{
    return m_demo.sandbox ? m_known : listProfiles();
}

void ProfileStage::open(QString name)
{
    // A moment later: who asks is a part of the window that goes.
    QMetaObject::invokeMethod(
        this, [this, name] { switchTo(name); }, Qt::QueuedConnection);
}

void ProfileStage::openDemo()
{
    open({});
}

} // namespace tieout
