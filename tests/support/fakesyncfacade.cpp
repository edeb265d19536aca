// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakesyncfacade.h"

namespace tieout {

using namespace Qt::StringLiterals;

void FakeSyncFacade::loadAll()
{
    m_calls << u"loadAll"_s;
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
    m_calls << u"startSync"_s;
    requests << request;
}

void FakeSyncFacade::startPreview(SyncRequest request)
{
    m_calls << u"startPreview"_s;
    requests << request;
}

void FakeSyncFacade::stop()
{
    m_calls << u"stop"_s;
}

void FakeSyncFacade::giveUpLock()
{
    m_calls << u"giveUpLock"_s;
}

void FakeSyncFacade::saveSettings(ProfileSettings newSettings)
{
    m_calls << u"saveSettings"_s;
    saved << newSettings;
}

void FakeSyncFacade::connectService(Service service, QString clientId, QString clientSecret)
{
    m_calls << u"connectService"_s;
    connectCalls << ConnectCall { service, clientId, clientSecret };
}

void FakeSyncFacade::submitPastedCode(QString code)
{
    m_calls << u"submitPastedCode"_s;
    codes << code;
}

void FakeSyncFacade::cancelConnect()
{
    m_calls << u"cancelConnect"_s;
}

void FakeSyncFacade::disconnectService(Service)
{
    m_calls << u"disconnectService"_s;
}

void FakeSyncFacade::loadChoices()
{
    m_calls << u"loadChoices"_s;
    Q_EMIT choicesLoaded(companies, organisations);
}

void FakeSyncFacade::loadEvents(PaymentId payment)
{
    m_calls << u"loadEvents"_s;
    Q_EMIT eventsLoaded(payment, {});
}

QUrl FakeSyncFacade::billUrl(const PaymentRow &row) const
{
    return QUrl(u"http://127.0.0.1/bill/%1"_s.arg(row.record.payment.bill.toString()));
}

QUrl FakeSyncFacade::paymentUrl(const PaymentRow &row) const
{
    return QUrl(u"http://127.0.0.1/line/%1"_s.arg(row.record.line.toString()));
}

QUrl FakeSyncFacade::commitmentUrl(const PaymentRow &row) const
{
    return QUrl(u"http://127.0.0.1/commitment/%1"_s.arg(row.record.placement.commitment.toString()));
}

} // namespace tieout
