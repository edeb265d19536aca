// SPDX-License-Identifier: Apache-2.0
// Shared by the parts of a session: one profile's settings, secrets, ledger, services and engine.
#pragma once

#include "app/session/profiles.h"
#include "app/session/services.h"
#include "core/base/runningtasks.h"
#include "core/ledger/ledger.h"
#include "core/settings/profilehome.h"
#include "core/settings/settingsstore.h"
#include "core/sync/syncengine.h"

namespace tieout {

struct SessionOptions {
    QString profile;
    SecretsIn secretsIn = SecretsIn::Keychain;
    bool promptsAllowed = true; ///< false in a scheduled run: a locked keychain is an error at once
    bool addsDefault = true; ///< the first profile is added when it is opened; a schedule must not bring it back
    EngineObserver observer;
    SentObserver filesSent; ///< while large files are on their way to Procore
    Clock *clock = nullptr; ///< null: the system's; outlives the session
};

/// Owned by Session and used only by its parts. Counts their tasks; none may be left when it is destroyed.
class SessionContext final {
public:
    SessionContext(SessionOptions options, const Places &places, const ProfileHome &home);
    Q_DISABLE_COPY_MOVE(SessionContext)

    /// Opens the ledger and creates services and engine according to the profile's settings. Storage, Configuration.
    [[nodiscard]] Done open();

    [[nodiscard]] const SessionOptions &options() const { return m_options; }
    [[nodiscard]] const QString &lockPath() const { return m_lockPath; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] const SettingsStore &store() const { return m_store; }
    [[nodiscard]] Ledger &ledger() const { return *m_ledger; }
    [[nodiscard]] Services &services() const { return *m_services; }
    [[nodiscard]] SyncEngine &engine() { return *m_engine; }
    /// As on disk now: another process may have changed them.
    [[nodiscard]] Result<ProfileSettings> settings() const { return m_store.load(); }
    /// What people must know about the ledger, whatever they do; empty when there is nothing.
    [[nodiscard]] QString notice() const;

    /// Creates source, book and engine anew; nothing may be using them.
    void choose(OrganisationId organisation, CompanyId company);
    /// Forbidden without the right. Reads the right now: a remembered one never authorizes a change, since someone may
    /// have removed it a minute ago (rule 8).
    [[nodiscard]] Task<Done> checkMay(Privilege privilege, QString erpToolName, std::stop_token stop);
    /// Saves the remaining call budgets for the next process, and what keepSignIns() does.
    void keepBudgets();
    /// Keeps whether the services still take the sign-ins, as far as a call showed it.
    void keepSignIns();
    [[nodiscard]] RunningTasks &running() { return m_running; }

private:
    SessionOptions m_options;
    SystemClock m_systemClock;
    Clock &m_clock;
    TimerSleeper m_sleeper;
    std::unique_ptr<SecretStore> m_secrets;
    SettingsStore m_store;
    QString m_lockPath;
    QString m_attachmentsFolder;
    QString m_ledgerPath;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<SyncEngine> m_engine;
    RunningTasks m_running;
};

} // namespace tieout
