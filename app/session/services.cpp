// SPDX-License-Identifier: Apache-2.0
#include "app/session/services.h"

#include "core/procore/procoreerrors.h"
#include "core/xero/xeroerrors.h"

namespace tieout {

namespace {

TokenKeeperParts keeperParts(const OAuthProfile &profile, const ServicesParts &parts, HttpTransport *transport)
{
    TokenKeeperParts result;
    result.profile = profile;
    result.transport = transport;
    result.secrets = parts.secrets;
    result.clock = parts.clock;
    result.sleeper = parts.sleeper;
    return result;
}

SignInParts signInParts(
    const OAuthProfile &profile, const ServicesParts &parts, HttpTransport *transport, TokenKeeper *keeper)
{
    SignInParts result;
    result.profile = profile;
    result.transport = transport;
    result.secrets = parts.secrets;
    result.clock = parts.clock;
    result.keeper = keeper;
    return result;
}

ApiChannelParts channelParts(
    const Places &places, Service service, const ServicesParts &parts, HttpTransport *transport, TokenKeeper *keeper)
{
    ApiChannelParts result;
    result.transport = transport;
    result.tokens = keeper;
    result.clock = parts.clock;
    result.sleeper = parts.sleeper;
    result.service = service;
    const bool isXero = service == Service::Xero;
    result.dialect = isXero ? ErrorDialect(xeroErrorFrom) : ErrorDialect(procoreErrorFrom);
    result.origin = isXero ? places.xero.apiUrl : places.procore.apiUrl;
    return result;
}

Pacer pacerFor(const Places &places, Service service)
{
    if (!places.hasLimits && places.isLoopback)
        return Pacer::unlimited();
    return service == Service::Xero ? Pacer::forXero() : Pacer::forProcore();
}

} // namespace

Services::Gate::Gate(const Places &places, Service service, const ServicesParts &parts, HttpTransport *transport)
    : keeper(keeperParts(places.signIn(service), parts, transport))
    , signIn(signInParts(places.signIn(service), parts, transport, &keeper))
    , channel(channelParts(places, service, parts, transport, &keeper), pacerFor(places, service), RetryPolicy())
{
}

Services::Services(Places places, ServicesParts parts)
    : m_places(std::move(places))
    , m_xero(m_places, Service::Xero, parts, &m_transport)
    , m_procore(m_places, Service::Procore, parts, &m_transport)
{
    m_transport.setLoopbackAuthorities(m_places.loopbackAuthorities);
    choose({}, {});
}

Services::~Services() = default;

void Services::choose(OrganisationId organisation, CompanyId company)
{
    m_source = std::make_unique<XeroPaymentSource>(&m_xero.channel, m_places.xero, organisation);
    m_book = std::make_unique<ProcorePaymentBook>(&m_procore.channel, m_places.procore, company);
}

} // namespace tieout
