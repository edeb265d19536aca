// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesyncfacade.h"

namespace tieout {

void FakeSyncFacade::loadAll()
{
    m_calls << QStringLiteral("loadAll");
    tellAll();
}

void FakeSyncFacade::tellAll()
{
    Q_EMIT settingsChanged(settings);
    Q_EMIT accountsChanged(accounts);
    Q_EMIT invoicesChanged(invoices);
    Q_EMIT paymentsChanged(payments);
    if (status)
        Q_EMIT statusChanged(*status);
}

void FakeSyncFacade::startSync(SyncRequest request)
{
    m_calls << QStringLiteral("startSync");
    requests << request;
}

void FakeSyncFacade::startPreview(SyncRequest request)
{
    m_calls << QStringLiteral("startPreview");
    requests << request;
}

void FakeSyncFacade::stop()
{
    m_calls << QStringLiteral("stop");
}

void FakeSyncFacade::saveSettings(ProfileSettings newSettings)
{
    m_calls << QStringLiteral("saveSettings");
    saved << newSettings;
}

void FakeSyncFacade::connectService(Service service, QString clientId, QString clientSecret)
{
    m_calls << QStringLiteral("connectService");
    connectCalls << ConnectCall { service, clientId, clientSecret };
}

void FakeSyncFacade::submitPastedCode(QString code)
{
    m_calls << QStringLiteral("submitPastedCode");
    codes << code;
}

void FakeSyncFacade::cancelConnect()
{
    m_calls << QStringLiteral("cancelConnect");
}

void FakeSyncFacade::disconnectService(Service)
{
    m_calls << QStringLiteral("disconnectService");
}

void FakeSyncFacade::loadChoices()
{
    m_calls << QStringLiteral("loadChoices");
    Q_EMIT choicesLoaded(companies, organisations);
}

void FakeSyncFacade::loadEvents(PaymentId payment)
{
    m_calls << QStringLiteral("loadEvents");
    Q_EMIT eventsLoaded(payment, {});
}

QUrl FakeSyncFacade::billUrl(const PaymentRow &row) const
{
    return QUrl(QStringLiteral("http://127.0.0.1/bill/%1").arg(row.record.payment.bill.toString()));
}

QUrl FakeSyncFacade::paymentUrl(const PaymentRow &row) const
{
    return QUrl(QStringLiteral("http://127.0.0.1/line/%1").arg(row.record.line.toString()));
}

QUrl FakeSyncFacade::commitmentUrl(const PaymentRow &row) const
{
    return QUrl(QStringLiteral("http://127.0.0.1/commitment/%1").arg(row.record.placement.commitment.toString()));
}

} // namespace tieout
