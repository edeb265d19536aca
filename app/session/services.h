// SPDX-License-Identifier: Apache-2.0
// A profile's two services: tokens, channels, clients. Created here and nowhere else.
#pragma once

#include "app/session/places.h"
#include "core/net/apichannel.h"
#include "core/net/qtnetworktransport.h"
#include "core/oauth/signinservice.h"
#include "core/procore/procorepaymentbook.h"
#include "core/xero/xeropaymentsource.h"

#include <memory>

namespace tieout {

/// What outlives the services.
struct ServicesParts {
    SecretStore *secrets = nullptr;
    Clock *clock = nullptr;
    Sleeper *sleeper = nullptr;
};

///     QtNetworkTransport ─┬─ TokenKeeper, SignInService, ApiChannel ─ XeroPaymentSource
///                         └─ TokenKeeper, SignInService, ApiChannel ─ ProcorePaymentBook
///
/// Outlives its tasks. Tokens and call counts survive a change of organization or company.
class Services final {
public:
    Services(Places places, ServicesParts parts);
    ~Services();
    Q_DISABLE_COPY_MOVE(Services)

    /// Creates source and book anew; nothing may be using them.
    void choose(OrganisationId organisation, CompanyId company);
    /// For the files that are attached to lines.
    void setSentObserver(SentObserver observer) { m_transport.setSentObserver(std::move(observer)); }

    [[nodiscard]] const Places &places() const { return m_places; }
    [[nodiscard]] XeroPaymentSource &source() { return *m_source; }
    [[nodiscard]] ProcorePaymentBook &book() { return *m_book; }
    [[nodiscard]] TokenKeeper &keeper(Service service) { return gateOf(service).keeper; }
    [[nodiscard]] SignInService &signIn(Service service) { return gateOf(service).signIn; }
    [[nodiscard]] ApiChannel &channel(Service service) { return gateOf(service).channel; }
    [[nodiscard]] const ApiChannel &channel(Service service) const { return gateOf(service).channel; }

private:
    /// One service's channel, with its tokens and sign-in.
    struct Gate {
        Gate(const Places &places, Service service, const ServicesParts &parts, HttpTransport *transport);
        TokenKeeper keeper;
        SignInService signIn;
        ApiChannel channel;
    };
    [[nodiscard]] Gate &gateOf(Service service) { return service == Service::Procore ? m_procore : m_xero; }
    [[nodiscard]] const Gate &gateOf(Service service) const { return service == Service::Procore ? m_procore : m_xero; }

    Places m_places;
    QtNetworkTransport m_transport;
    Gate m_xero;
    Gate m_procore;
    std::unique_ptr<XeroPaymentSource> m_source;
    std::unique_ptr<ProcorePaymentBook> m_book;
};

} // namespace tieout
