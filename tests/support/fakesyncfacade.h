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

    using SyncFacade::SyncFacade;

    StatusRequests &status() override { return *this; }
    RunRequests &runs() override { return *this; }
    DecisionRequests &decisions() override { return *this; }
    LineRequests &lines() override { return *this; }
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
    void decide(ResolveRequest request, Reply<ResolveReport> reply) override;
    void prepareSupportRequest(PaymentId payment, Reply<SupportCase> reply) override;
    void showLine(PaymentId payment, Reply<LineReport> reply) override;
    void changeLineNumber(PaymentId payment, qint64 number, Reply<LineReport> reply) override;
    void attachFiles(PaymentId payment, QStringList paths, Reply<LineReport> reply) override;
    void loadLinks(Reply<QList<LinkRow>> reply) override;
    void suggestLinks(Reply<SuggestedLinks> reply) override;
    void link(InvoiceId invoice, QString billText, QString note, Reply<LinkOutcome> reply) override;
    void unlink(InvoiceId invoice, QString note, Reply<LinkOutcome> reply) override;
    void examine(InvoiceId invoice, Reply<DoctorReport> reply) override;
    void saveSettings(ProfileSettings settings) override;
    void loadChoices() override;
    void loadProjects(CompanyId company, Reply<QList<Project>> reply) override;
    void connectService(Service service, QString clientId, QString clientSecret) override;
    void submitPastedCode(QString code) override;
    void cancelConnect() override;
    void disconnectService(Service service) override;
    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl paymentUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const override;

    /// Emits everything known now, as the real one does after loadAll().
    void tellAll();
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
    Result<ResolveReport> resolved = ResolveReport();
    Result<SupportCase> supportCase = SupportCase();
    Result<LineReport> line = LineReport();
    QList<LinkRow> linkRows;
    Result<SuggestedLinks> suggested = SuggestedLinks();
    Result<LinkOutcome> linked = LinkOutcome();
    Result<DoctorReport> examined = DoctorReport();
    Result<QList<Project>> projects = QList<Project>();
    /// What was requested.
    QList<SyncRequest> requests;
    QList<ProfileSettings> saved;
    QList<ConnectCall> connectCalls;
    QStringList codes;
    QList<ResolveRequest> decided;
    QList<qint64> numbers; ///< payment numbers
    QStringList files; ///< attached

private:
    QStringList m_calls;
};

} // namespace tieout
