// SPDX-License-Identifier: Apache-2.0
#include "app/session/session.h"

#include "core/ledger/factrepository.h"
#include "core/procore/procorelinks.h"
#include "core/sync/run/openledger.h"
#include "core/xero/xerolinks.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Error notOnLoopback(const QString &what)
{
    return Error(ErrorKind::Configuration,
        u"%1 works only where both services are on this computer, as the sandbox is."_s.arg(what));
}

} // namespace

Session::Running::Running(Session &session)
    : m_session(session)
{
    ++m_session.m_running;
}

Session::Running::~Running()
{
    if (--m_session.m_running == 0)
        m_session.m_idle.wakeAll();
}

Result<std::unique_ptr<Session>> Session::open(SessionOptions options)
{
    const bool isDefault = options.profile == defaultProfileName();
    const auto home = isDefault ? ProfileHome::findOrAdd(options.profile) : ProfileHome::find(options.profile);
    if (!home)
        return failed(home.error());
    auto places = placesOf(*home);
    if (!places)
        return failed(places.error());
    if (options.secretsIn == SecretsIn::Memory && !places->isLoopback)
        return failed(notOnLoopback(u"Keeping secrets in memory"_s));
    std::unique_ptr<Session> session(new Session(std::move(options), *places, *home));
    const auto settings = session->settings();
    if (!settings)
        return failed(settings.error());
    auto ledger = openLedger(home->ledgerPath(), home->runLockPath(), session->m_clock, ledgerAge(*settings));
    if (!ledger)
        return failed(ledger.error());
    session->m_ledger = std::move(*ledger);
    for (const Service service : { Service::Xero, Service::Procore }) {
        const auto known = session->m_ledger->facts().budget(service);
        if (!known)
            return failed(known.error());
        if (*known)
            session->m_services->channel(service).rememberBudget(**known);
    }
    session->choose(settings->organisation, settings->company);
    return session;
}

Session::Session(SessionOptions options, const Places &places, const ProfileHome &home)
    : m_options(std::move(options))
    , m_clock(m_options.clock ? *m_options.clock : m_systemClock)
    , m_secrets(makeSecretStore(m_options.secretsIn))
    , m_store(home.settingsPath())
    , m_lockPath(home.runLockPath())
    , m_attachmentsFolder(home.attachmentsFolder())
    , m_ledgerPath(home.ledgerPath())
{
    m_secrets->setPromptsAllowed(m_options.promptsAllowed);
    ServicesParts parts;
    parts.secrets = m_secrets.get();
    parts.clock = &m_clock;
    parts.sleeper = &m_sleeper;
    m_services = std::make_unique<Services>(places, parts);
}

Session::~Session()
{
    Q_ASSERT_X(m_running == 0, "Session", "destroyed while a task of it runs");
}

QString Session::notice() const
{
    return ledgerNotice(m_ledgerPath);
}

void Session::choose(OrganisationId organisation, CompanyId company)
{
    m_engine.reset();
    m_services->choose(organisation, company);
    EngineParts parts;
    parts.source = &m_services->source();
    parts.book = &m_services->book();
    parts.ledger = m_ledger.get();
    parts.clock = &m_clock;
    parts.lockPath = m_lockPath;
    parts.attachmentsFolder = m_attachmentsFolder;
    parts.observer = m_options.observer;
    parts.xeroCalls = [this] { return m_services->channel(Service::Xero).callCount(); };
    parts.procoreCalls = [this] { return m_services->channel(Service::Procore).callCount(); };
    parts.xeroBudget = [this] { return m_services->channel(Service::Xero).budget(); };
    parts.procoreBudget = [this] { return m_services->channel(Service::Procore).budget(); };
    m_engine = std::make_unique<SyncEngine>(parts);
}

Task<Done> Session::connect(
    Service service, ClientCredentials typed, SignInWay way, OpenUrl openUrl, std::stop_token stop)
{
    const Running running(*this);
    if (way == SignInWay::FollowPage && !isLoopback())
        co_return failed(notOnLoopback(u"Signing in without a browser"_s));
    TokenStorage storage(m_services->places().signIn(service).profile, service, m_secrets.get());
    if (!typed.id.isEmpty() || !typed.secret.isEmpty()) {
        auto stored = co_await storage.readClient(stop);
        if (!stored && stored.error().kind != ErrorKind::Configuration)
            co_return failed(stored.error());
        if (stored && typed.id.isEmpty())
            typed.id = stored->id;
        if (stored && typed.secret.isEmpty())
            typed.secret = stored->secret;
        Done written = co_await m_services->signIn(service).setClient(typed, stop);
        if (!written)
            co_return failed(written.error());
    }
    Done signedIn = co_await m_services->signIn(service).signIn(way, std::move(openUrl), stop);
    // Somebody else may have signed in: what the one before was allowed says nothing of them (rule 8).
    if (signedIn && service == Service::Procore)
        signedIn = m_ledger->facts().forgetRights();
    co_return signedIn;
}

Task<Result<bool>> Session::hasClient(Service service, std::stop_token stop)
{
    const Running running(*this);
    co_return co_await m_services->signIn(service).hasClient(stop);
}

Done Session::submitPastedCode(Service service, const QString &text)
{
    return m_services->signIn(service).submitPastedCode(text);
}

Task<Result<Disconnection>> Session::disconnect(Service service, std::stop_token stop)
{
    const Running running(*this);
    auto ended = co_await m_services->signIn(service).disconnect(stop);
    if (ended && service == Service::Procore) {
        if (Done forgotten = m_ledger->facts().forgetRights(); !forgotten)
            co_return failed(forgotten.error());
    }
    co_return ended;
}

Task<Result<QList<Connection>>> Session::organisations(std::stop_token stop)
{
    const Running running(*this);
    co_return co_await m_services->source().fetchConnections(stop);
}

Task<Result<QList<Company>>> Session::companies(std::stop_token stop)
{
    const Running running(*this);
    co_return co_await m_services->book().fetchCompanies(stop);
}

Task<Result<QList<Project>>> Session::projectsOf(CompanyId company, std::stop_token stop)
{
    const Running running(*this);
    ProcorePaymentBook book(&m_services->channel(Service::Procore), m_services->places().procore, company);
    co_return co_await book.fetchProjects(stop);
}

QString Session::shortCode() const
{
    const auto organisation = m_ledger->facts().organisation();
    return organisation && *organisation ? (*organisation)->value.shortCode : QString();
}

QUrl Session::billUrl(const PaymentRow &row) const
{
    return billLink(m_services->places().xero, shortCode(), row.record.payment.bill);
}

QUrl Session::paymentUrl(const PaymentRow &row) const
{
    return paymentLink(m_services->places().xero, shortCode(), row.record.payment.id);
}

QUrl Session::commitmentUrl(const PaymentRow &row) const
{
    const Placement &placement = row.record.placement;
    return paymentsIssuedLink(
        m_services->places().procore, placement.project, placement.commitment, row.commitmentKind);
}

Task<void> Session::drain()
{
    while (m_running > 0)
        co_await m_idle.wait(std::chrono::seconds(1), std::stop_token());
}

} // namespace tieout
