// SPDX-License-Identifier: Apache-2.0
// The profile on the screen: its demo company or none, its engine, its window; rebuilt when another one is opened.
#pragma once

#include "app/session/demo.h"
#include "app/session/profiles.h"
#include "app/tieout/enginefacade.h"
#include "app/tieout/languageswitch.h"
#include "app/tieout/singlewindow.h"
#include "app/tieout/timerswitch.h"
#include "core/facade/profilerequests.h"

#include <functional>
#include <vector>

namespace tieout {

class BetweenWindows;
class MainWindow;

/// The composition root of the window. One profile at a time.
class ProfileStage final : public QObject, public ProfileRequests {
    Q_OBJECT
public:
    /// `secretsIn`: where profiles other than the demo company have their secrets; `translations`: the folders with the
    /// languages, the programs' own where there are none.
    explicit ProfileStage(SecretsIn secretsIn = SecretsIn::Keychain, const QStringList &translations = {});
    ~ProfileStage() override;

    /// What is on the screen; an empty name means the demo company. Configuration, Storage.
    [[nodiscard]] Done show(const QString &name);
    /// True when another process shows this profile; it comes to the front.
    [[nodiscard]] static bool isShownElsewhere(const QString &name);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] EngineFacade *facade() const { return m_facade.get(); }
    [[nodiscard]] LanguageRequests &languages() { return m_languages; }

    [[nodiscard]] QList<ProfileChoice> profiles() const override;
    [[nodiscard]] QString current() const override { return m_current; }
    void open(QString name) override;
    void openDemo() override;
    void add(QString name, Reply<QString> reply) override;
    void rename(QString name, QString newName, Reply<QString> reply) override;
    void remove(QString name, Reply<QString> reply) override;

Q_SIGNALS:
    /// Another window is on the screen, or the same profile in a new one.
    void shown();

private:
    [[nodiscard]] Done showDemo(SessionOptions &options);
    [[nodiscard]] Done makeItOurs(const QString &name);
    void switchTo(const QString &name);
    void openWindow();
    /// The same page of the same profile in another window, as the chosen language is now; its engine goes on.
    void showInAnotherLanguage();
    void close();
    void raise();
    void finishRemovalsOnce();
    /// Does `work` in the engine's thread. Nothing is on the screen meanwhile if it is for the shown profile; what
    /// comes next is shown when no other change goes on either, so that none is shown while it is removed.
    using Work = std::function<Task<Done>()>;
    void change(const QString &name, const Work &work, const QString &newName, const Reply<QString> &reply);
    void endChange();
    /// The profile that was shown, under the name it has now, or another one if it is gone or open elsewhere.
    void showNext();
    /// The timer of a profile that has another name now, or none any more. The program stays until it has followed.
    void letTimerFollow(const QString &name, const QString &newName);
    /// Of a change, or of a timer that followed: ends the program if there is no window any more.
    void endBetween();

    SecretsIn m_secretsIn;
    std::unique_ptr<SecretStore> m_secrets;
    SingleWindow m_single;
    LanguageSwitch m_languages;
    TimerSwitch m_timer;
    QString m_current;
    QList<ProfileChoice> m_known; ///< while the demo company, which has a home of its own, is shown
    QString m_knownRoot; ///< and the folder that holds these profiles
    /// Lives in m_engine; for work there without a profile. All sessions use the keychain there, and its library
    /// belongs to the first thread that used it.
    std::unique_ptr<QObject> m_inEngine;
    QThread m_engine; ///< of all profiles, one after the other
    bool m_hasFinishedRemovals = false;
    std::vector<std::unique_ptr<BetweenWindows>> m_between; ///< one for each change and each timer that goes on
    int m_changes = 0; ///< that go on
    std::optional<Error> m_untold; ///< of a change whose window is gone
    DemoCompany m_demo;
    std::unique_ptr<EngineFacade> m_facade;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tieout
