// SPDX-License-Identifier: Apache-2.0
// One profile, opened: what the window and the command line both work with.
#pragma once

#include "app/session/profileplaces.h"
#include "app/session/profiles.h"
#include "app/session/services.h"
#include "core/ledger/ledger.h"
#include "core/model/links.h"
#include "core/model/supportrequest.h"
#include "core/settings/settingsstore.h"
#include "core/sync/appstatus.h"
#include "core/sync/syncengine.h"

namespace tieout {

struct SessionOptions {
    QString profile;
    SecretsIn secretsIn = SecretsIn::Keychain;
    bool promptsAllowed = true; ///< false in a scheduled run: a locked keychain is an error at once
    EngineObserver observer;
    Clock *clock = nullptr; ///< null: the system's; outlives the session
};

/// What a change of a link by hand gave.
struct LinkOutcome {
    Invoice invoice;
    BillId bill; ///< invalid: linked to none now
    bool changed = false; ///< false: it was so already
    int waiting = 0; ///< payments that wait to be written by the link
};

/// Suggested links, and what they cost.
struct SuggestedLinks {
    QList<LinkSuggestion> suggestions;
    int billsNotRead = 0; ///< bills that the next look reads
    qint64 xeroCalls = 0;
};

/// The composition root of one profile: settings, secrets, ledger, services, engine. Lives and is used in one thread.
/// Has member coroutines: drain() before destroying it. Every door that changes something asks permissionFor().
class Session final {
public:
    /// Configuration (name, endpoints, settings file), Storage (ledger). Touches neither network nor keychain.
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(SessionOptions options);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    [[nodiscard]] const QString &profile() const { return m_options.profile; }
    [[nodiscard]] bool isLoopback() const { return m_services->places().isLoopback; }
    [[nodiscard]] Ledger &ledger() { return *m_ledger; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /// What people have to know about the ledger, whatever they do; empty when there is nothing.
    [[nodiscard]] QString notice() const;
    /// As on disk now: another process may have changed them.
    [[nodiscard]] Result<ProfileSettings> settings() const { return m_store.load(); }

    /// Signs in; `typed` replaces the stored client id and secret, field by field where it is not empty. FollowPage is
    /// refused as Configuration for addresses that are not on loopback.
    [[nodiscard]] Task<Done> connect(
        Service service, ClientCredentials typed, SignInWay way, OpenUrl openUrl, std::stop_token stop);
    [[nodiscard]] Task<Result<bool>> hasClient(Service service, std::stop_token stop);
    [[nodiscard]] Done submitPastedCode(Service service, const QString &text);
    [[nodiscard]] Task<Result<Disconnection>> disconnect(Service service, std::stop_token stop);

    [[nodiscard]] Task<Result<QList<Connection>>> organisations(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<Company>>> companies(std::stop_token stop);
    /// Of the company given; nothing needs to be set up.
    [[nodiscard]] Task<Result<QList<Project>>> projectsOf(CompanyId company, std::stop_token stop);

    /// Saves the choices and, the first time, takes the baseline (rule 3). Forbidden without the right to change
    /// settings; Configuration when organisation or company of a profile that is set up would change, or a project is
    /// chosen that nobody can see.
    [[nodiscard]] Task<Result<SetupReport>> setUp(ProfileSettings wanted, std::stop_token stop);
    /// Saves changed settings. Forbidden without the right, read now, once there is a company whose rights can be
    /// asked; Configuration for a project that nobody can see.
    [[nodiscard]] Task<Done> saveSettings(ProfileSettings settings, std::stop_token stop);

    /// Links an invoice to the bill with this id or number, by hand (rule 1): one call to Xero, which must know the
    /// bill. Forbidden without the right; Rejected where money stands in the way (linkchanges.h); Configuration when
    /// invoice or bill are not known or not the only ones; Busy while a run goes on.
    [[nodiscard]] Task<Result<LinkOutcome>> link(
        InvoiceId invoice, QString billText, QString note, std::stop_token stop);
    /// Takes an invoice from its bill, whatever its origin_id says. Lines that stand stay. Errors as link().
    [[nodiscard]] Task<Result<LinkOutcome>> unlink(InvoiceId invoice, QString note, std::stop_token stop);
    /// What might belong together. Reads bills of payments that are not linked from Xero, 400 at most, and writes no
    /// link.
    [[nodiscard]] Task<Result<SuggestedLinks>> suggestLinks(std::stop_token stop);

    /// One run, as SyncEngine::run; a scheduled one never prompts for the keychain.
    [[nodiscard]] Task<Result<RunReport>> run(SyncRequest request, std::stop_token stop);
    /// What a person decided about a payment, carried out at once; as SyncEngine::resolve.
    [[nodiscard]] Task<Result<ResolveReport>> resolve(ResolveRequest request, std::stop_token stop);
    /// A payment's line as Procore shows it; as SyncEngine::showLine.
    [[nodiscard]] Task<Result<LineReport>> showLine(PaymentId payment, std::stop_token stop);
    /// What users may change about it (rule 12); as SyncEngine::changeLineNumber and attachToLine.
    [[nodiscard]] Task<Result<LineReport>> changeLineNumber(PaymentId payment, qint64 number, std::stop_token stop);
    [[nodiscard]] Task<Result<LineReport>> attachToLine(
        PaymentId payment, QList<AttachmentFile> files, std::stop_token stop);
    /// The text for Procore's support about one payment (rule 18), with the payment's row; Configuration when the
    /// ledger does not know it. No call.
    [[nodiscard]] Result<SupportCase> supportCase(PaymentId payment) const;
    /// Whether the schedule wants a run now.
    [[nodiscard]] Result<bool> isRunDue() const;
    [[nodiscard]] Result<std::optional<Instant>> nextRun() const;

    /// Reads rights afresh when those known are older than an hour and the services can be reached; what cannot be
    /// learnt is said in the status. Storage and Configuration are errors.
    [[nodiscard]] Task<Result<AppStatus>> status(std::stop_token stop);

    /// Web pages for people; empty where an id is missing.
    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const;
    [[nodiscard]] QUrl paymentUrl(const PaymentRow &row) const;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const;

    /// Ends when no task of this session is left. Request their stop first.
    [[nodiscard]] Task<void> drain();

private:
    Session(SessionOptions options, const Places &places, const ProfileHome &home);
    /// Counts a task of this session as long as it lives.
    class Running final {
    public:
        explicit Running(Session &session);
        ~Running();
        Q_DISABLE_COPY_MOVE(Running)

    private:
        Session &m_session;
    };

    void choose(OrganisationId organisation, CompanyId company);
    [[nodiscard]] Task<Done> checkMay(Privilege privilege, QString erpToolName, std::stop_token stop);
    [[nodiscard]] Task<Done> checkProjects(ProfileSettings current, ProfileSettings wanted, std::stop_token stop);
    [[nodiscard]] Result<LinkOutcome> changeLink(InvoiceId invoice, BillId bill, const QString &note);
    /// Patient and sparing while it runs; keeps what is left of the calls for the next process.
    [[nodiscard]] Task<Result<RunReport>> runWithinBudget(
        SyncRequest request, ProfileSettings chosen, std::stop_token stop);
    void keepBudgets();
    [[nodiscard]] Task<Done> checkConnected(std::stop_token stop);
    [[nodiscard]] Task<Result<std::optional<Rights>>> knownRights(QString erpToolName, std::stop_token stop);
    [[nodiscard]] Task<ServiceStatus> serviceStatus(Service service, AppStatus *status, std::stop_token stop);
    [[nodiscard]] Task<void> addRights(AppStatus *status, ProfileSettings chosen, std::stop_token stop);
    [[nodiscard]] QString shortCode() const;

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
    Wakeup m_idle;
    int m_running = 0;
};

} // namespace tieout
