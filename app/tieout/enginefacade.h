// SPDX-License-Identifier: Apache-2.0
// The window's side of the engine: sends calls to the engine thread and forwards its answers.
#pragma once

#include "app/tieout/engineworker.h"

#include <QThread>

namespace tieout {

/// The constructor starts the engine thread; the destructor waits for a write in flight, then ends the thread.
class EngineFacade final : public SyncFacade {
    Q_OBJECT
public:
    EngineFacade(SessionOptions options, DemoSandbox *demo);
    ~EngineFacade() override;

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

private:
    template <typename Call> void inEngine(Call call) const
    {
        QMetaObject::invokeMethod(m_worker, std::move(call), Qt::QueuedConnection);
    }
    [[nodiscard]] QUrl ask(QUrl (SessionPages::*link)(const PaymentRow &) const, const PaymentRow &row) const;

    QThread m_thread;
    EngineWorker *m_worker; ///< lives in m_thread; deleted when the thread has ended
};

} // namespace tieout
