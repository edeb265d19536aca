// SPDX-License-Identifier: Apache-2.0
// A facade without an engine: records what the window asks for, and emits what a test wants.
#pragma once

#include "core/sync/syncfacade.h"

#include <QStringList>

namespace tieout {

class FakeSyncFacade final : public SyncFacade {
    Q_OBJECT
public:
    struct ConnectCall {
        Service service = Service::Tieout;
        QString clientId;
        QString clientSecret;
    };

    using SyncFacade::SyncFacade;

    void loadAll() override;
    void startSync(SyncRequest request) override;
    void startPreview(SyncRequest request) override;
    void stop() override;
    void giveUpLock() override;
    void saveSettings(ProfileSettings settings) override;
    void connectService(Service service, QString clientId, QString clientSecret) override;
    void submitPastedCode(QString code) override;
    void cancelConnect() override;
    void disconnectService(Service service) override;
    void loadChoices() override;
    void loadEvents(PaymentId payment) override;
    [[nodiscard]] QUrl billUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl paymentUrl(const PaymentRow &row) const override;
    [[nodiscard]] QUrl commitmentUrl(const PaymentRow &row) const override;

    /// Emits everything known now, as the real one does after loadAll().
    void tellAll();
    /// Names of the called methods, in order.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] int countOf(const QString &call) const { return int(m_calls.count(call)); }

    /// What tellAll() emits.
    std::optional<AppStatus> status;
    ProfileSettings settings;
    QList<Account> accounts;
    QList<InvoiceRow> invoices;
    QList<PaymentRow> payments;
    QList<Company> companies;
    QList<Connection> organisations;
    /// What was requested.
    QList<SyncRequest> requests;
    QList<ProfileSettings> saved;
    QList<ConnectCall> connectCalls;
    QStringList codes;

private:
    QStringList m_calls;
};

} // namespace tieout
