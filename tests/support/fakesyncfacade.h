// SPDX-License-Identifier: Apache-2.0
// A facade without an engine: records what the window asks for, answers and emits what a test wants.
#pragma once

#include "core/facade/syncfacade.h"

#include <QStringList>

namespace tieout {

class FakeSyncFacade final : public SyncFacade,
                             public StatusRequests,
                             public RunRequests,
                             public DecisionRequests,
                             public LineRequests,
                             public CommitmentRequests,
                             public LinkRequests,
                             public DoctorRequests,
                             public SetupRequests,
                             public ConnectionRequests,
                             public PageAddresses {
    Q_OBJECT
public:
    struct ConnectCall {
        Service service = Service::Tieout;
        QString clientId;
        QString clientSecret;
    };

    struct LinkCall {
        InvoiceId invoice;
        QString billText; ///< empty: unlinked
        QString note;
    };

    using SyncFacade::SyncFacade;

    StatusRequests &status() override { return *this; }
    RunRequests &runs() override { return *this; }
    DecisionRequests &decisions() override { return *this; }
    LineRequests &lines() override { return *this; }
    CommitmentRequests &commitments() override { return *this; }
    LinkRequests &links() override { return *this; }
    DoctorRequests &doctor() override { return *this; }
    SetupRequests &setup() override { return *this; }
    ConnectionRequests &connections() override { return *this; }
    const PageAddresses &pages() const override { return *this; }

    void loadAll() override;
    void loadEvents(PaymentId payment, Reply<QList<PaymentEvent>> reply) override;
    void startSync(SyncRequest request) override;
    void startPreview(SyncRequest request) override;
    void stop() override;
    void giveUpLock() override;
    void loadHistory(int limit, Reply<QList<RunRow>> reply) override;
    void loadEventsOfRun(RunId run, Reply<QList<PaymentEvent>> reply) override;
    void loadProblemsOfRun(RunId run, Reply<QList<RunProblem>> reply) override;
    void decide(ResolveRequest request, Reply<ResolveReport> reply) override;
    void prepareSupportRequest(PaymentId payment, Reply<SupportCase> reply) override;
    void showLine(PaymentId payment, Reply<LineReport> reply) override;
    void changeLineNumber(PaymentId payment, qint64 number, Reply<LineReport> reply) override;
    void attachFiles(PaymentId payment, QStringList paths, Reply<LineReport> reply) override;
    void loadCommitments(Reply<QList<CommitmentRow>> reply) override;
    void loadKnownLines(CommitmentId commitment, Reply<IssuedLines> reply) override;
    void readLines(ProjectId project, CommitmentId commitment, Reply<IssuedLines> reply) override;
    void openAttachment(ProjectId project, Attachment attachment, Reply<QString> reply) override;
    void saveAttachment(ProjectId project, Attachment attachment, CopyTarget target, Reply<QString> reply) override;
    void loadLinks(Reply<QList<LinkRow>> reply) override;
    void suggestLinks(Reply<SuggestedLinks> reply) override;
    void link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply) override;
    void unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply) override;
    void examine(InvoiceId invoice, Reply<DoctorReport> reply) override;
    void saveSettings(ProfileSettings settings) override;
    void keepChoices(ProfileSettings settings, Reply<ProfileSettings> reply) override;
    void loadOutlook(ProfileSettings settings, Reply<SetupOutlook> reply) override;
    void loadAccountsPaidFrom(Reply<QSet<AccountId>> reply) override;
    void loadOtherSync(Reply<std::optional<OtherSyncSighting>> reply) override;
    void loadChoices() override;
    void loadCompanies(Reply<QList<Company>> reply) override;
    void loadOrganisations(Reply<QList<Connection>> reply) override;
    void loadProjects(CompanyId company, Reply<QList<Project>> reply) override;
    void connectService(Service service, QString clientId, QString clientSecret) override;
    void submitPastedCode(QString code) override;
    void cancelConnect() override;
    void disconnectService(Service service) override;
    void openConnectionFile(QString path, QString passphrase, Reply<ProfileSettings> reply) override;
    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const override;

    /// Emits everything known now, as the real one does after loadAll().
    void tellAll();
    /// Answers what was asked while `holds` was set.
    void release();
    /// Names of the called methods, in order.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] int countOf(const QString &call) const { return int(m_calls.count(call)); }

    /// What tellAll() emits.
    std::optional<AppStatus> appStatus;
    ProfileSettings settings;
    QList<Account> accounts;
    QList<InvoiceRow> invoices;
    QList<PaymentRow> payments;
    QList<Company> companies;
    QList<Connection> organisations;
    /// What single requests are answered with, at once.
    QList<PaymentEvent> events;
    QList<RunRow> history;
    QHash<RunId, QList<RunProblem>> problemsOfRuns;
    std::optional<Error> eventsProblem; ///< instead of the events of a run or a payment
    std::optional<Error> historyProblem; ///< instead of the runs
    std::optional<Error> linksProblem; ///< instead of the links
    bool holds = false; ///< what is read waits for release()
    Result<ResolveReport> resolved = ResolveReport();
    Result<SupportCase> supportCase = SupportCase();
    Result<LineReport> line = LineReport();
    std::function<void(const Reply<LineReport> &)> answersLines; ///< when set, instead of at once with `line`
    Result<QList<CommitmentRow>> commitmentRows = QList<CommitmentRow>();
    Result<IssuedLines> knownLines = IssuedLines();
    Result<IssuedLines> issuedLines = IssuedLines();
    Result<QString> attachmentPath = QString(); ///< of a file that was opened or saved
    QList<LinkRow> linkRows;
    Result<SuggestedLinks> suggested = SuggestedLinks();
    Result<LinkOutcome> linked = LinkOutcome();
    Result<DoctorReport> examined = DoctorReport();
    Result<QList<Project>> projects = QList<Project>();
    std::optional<Error> noChoices; ///< what companies and organizations are answered with instead
    Result<ProfileSettings> fileOpened = ProfileSettings();
    Result<SetupOutlook> outlook = SetupOutlook();
    QSet<AccountId> accountsPaidFrom;
    Result<std::optional<OtherSyncSighting>> otherSync = std::optional<OtherSyncSighting>();
    /// What was requested.
    QList<SyncRequest> requests;
    QList<ProfileSettings> saved;
    QList<ProfileSettings> kept; ///< choices of a setup that is not at its end
    QList<ConnectCall> connectCalls;
    QList<std::pair<QString, QString>> connectionFiles; ///< path, passphrase
    QStringList codes;
    QList<ResolveRequest> decided;
    QList<qint64> numbers; ///< payment numbers
    QList<LinkCall> linkCalls;
    QList<InvoiceId> examinedInvoices;
    QStringList files; ///< attached
    QList<CommitmentId> linesRead;
    QList<Attachment> opened;
    QList<CopyTarget> savedTo;

private:
    void answerLine(const Reply<LineReport> &reply);
    template <typename T> void answer(const Reply<T> &reply, const Result<T> &with)
    {
        if (holds)
            m_held << [reply, with] { reply.deliver(with); };
        else
            reply.deliver(with);
    }

    /// The problem, or else the value.
    template <typename T> void answer(const Reply<T> &reply, const std::optional<Error> &problem, const T &value)
    {
        answer(reply, problem ? Result<T>(tieout::failed(*problem)) : Result<T>(value));
    }

    QList<std::function<void()>> m_held;

    QStringList m_calls;
};

} // namespace tieout
