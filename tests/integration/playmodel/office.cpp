// SPDX-License-Identifier: Apache-2.0
#include "tests/integration/playmodel/office.h"

#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/dump.h"
#include "core/ledger/overviewrepository.h"
#include "core/settings/endpoints.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QJsonDocument>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QString kProfile = u"play"_s;

/// Addresses of this process alone: other tests sign in on the fixed ones at the same time. Below the ports that the
/// system hands out (ip(7), from 32768), and a second one in case somebody has the first.
QStringList redirectUris()
{
    const qint64 mine = QCoreApplication::applicationPid() % 6000;
    return { u"http://localhost:%1/callback"_s.arg(20000 + mine), u"http://localhost:%1/callback"_s.arg(26000 + mine) };
}

QByteArray withOnlyOurAddresses(const QByteArray &endpoints)
{
    QJsonObject all = QJsonDocument::fromJson(endpoints).object();
    for (const QString &service : { u"xero"_s, u"procore"_s }) {
        QJsonObject places = all.value(service).toObject();
        places.insert(u"redirectUris"_s, QJsonArray::fromStringList(redirectUris()));
        all.insert(service, places);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::unique_ptr<Office>> Office::open(const sandbox::SandboxOptions &options)
{
    std::unique_ptr<Office> office(new Office);
    office->m_inThread.moveToThread(&office->m_thread);
    office->m_thread.start();
    if (const auto problem = office->serve(options))
        return failed(Error(ErrorKind::Configuration, *problem));
    if (Done made = office->makeHome(); !made)
        return failed(made.error());
    if (Done opened = office->openSession(); !opened)
        return failed(opened.error());
    return office;
}

std::optional<QString> Office::serve(const sandbox::SandboxOptions &options)
{
    sandbox::SandboxOptions ours = options;
    ours.realLimits = false;
    ours.moreRedirectUris = redirectUris();
    std::optional<QString> problem;
    atTheOtherSide([this, &ours, &problem] {
        m_server = std::make_unique<sandbox::SandboxServer>();
        problem = m_server->start(ours);
        m_endpoints = withOnlyOurAddresses(m_server->endpointsJson());
    });
    return problem;
}

Done Office::makeHome()
{
    qputenv("TIEOUT_HOME", m_home.path().toUtf8());
    const auto file = parseEndpoints(m_endpoints);
    if (!file)
        return failed(file.error());
    const auto profile = ProfileHome::add(kProfile);
    if (!profile)
        return failed(profile.error());
    return saveEndpoints(profile->endpointsPath(), file->endpoints);
}

Done Office::openSession()
{
    SessionOptions options;
    options.profile = kProfile;
    options.secretsIn = SecretsIn::Memory;
    options.clock = &m_clock;
    auto session = Session::open(options);
    if (!session)
        return failed(session.error());
    m_session = std::move(*session);
    return {};
}

Office::~Office()
{
    m_session.reset();
    atTheOtherSide([this] { m_server.reset(); });
    m_thread.quit();
    m_thread.wait();
    qunsetenv("TIEOUT_HOME");
}

Task<Done> Office::connectBoth()
{
    const auto file = parseEndpoints(m_endpoints);
    if (!file)
        co_return failed(file.error());
    ClientCredentials xeroClient(file->xeroClientId, QByteArray());
    Done xero = co_await m_session->connections().connect(
        Service::Xero, std::move(xeroClient), SignInWay::FollowPage, OpenUrl(), std::stop_token());
    if (!xero)
        co_return xero;
    ClientCredentials procoreClient(file->procoreClientId, file->procoreClientSecret);
    co_return co_await m_session->connections().connect(
        Service::Procore, std::move(procoreClient), SignInWay::FollowPage, OpenUrl(), std::stop_token());
}

Done Office::signIn()
{
    return QCoro::waitFor(connectBoth());
}

Result<SetupReport> Office::setUp()
{
    const auto organisations = QCoro::waitFor(m_session->connections().organisations({}));
    const auto companies =
        organisations ? QCoro::waitFor(m_session->connections().companies({})) : failed(organisations.error());
    if (!companies)
        return failed(companies.error());
    ProfileSettings settings;
    settings.organisation = organisations->first().organisation;
    settings.organisationName = organisations->first().name;
    settings.company = companies->first().id;
    settings.companyName = companies->first().name;
    settings.schedule.frequency = Frequency::Hourly;
    return QCoro::waitFor(m_session->setup().setUp(settings, {}));
}

Done Office::restart()
{
    m_session.reset();
    const Done opened = openSession();
    return opened ? signIn() : opened;
}

Result<RunReport> Office::sync(RunTrigger trigger)
{
    SyncRequest request;
    request.trigger = trigger;
    request.allowVoids = 1'000;
    return QCoro::waitFor(m_session->runs().run(request, {}));
}

Result<QList<PaymentRow>> Office::payments()
{
    return m_session->ledger().overview().payments({});
}

QJsonObject Office::act(const QJsonObject &command)
{
    QJsonObject answer;
    atTheOtherSide([this, &answer, &command] { answer = sandbox::act(command, m_server->sandbox().world()); });
    followClock();
    return answer;
}

QJsonObject Office::books()
{
    QJsonObject books;
    atTheOtherSide([this, &books] { books = sandbox::dump(m_server->sandbox().world()); });
    return books;
}

void Office::breakCalls(const QString &action, const QString &method, int nth, int count, int status)
{
    const QJsonObject rule { { u"service"_s, u"procore"_s }, { u"method"_s, method },
        { u"path"_s, u"/contract_payments(/\\d+)?$"_s }, { u"nth"_s, nth }, { u"count"_s, count },
        { u"action"_s, action }, { u"status"_s, status } };
    const sandbox::ParsedRule parsed = sandbox::parseFaultRule(rule);
    Q_ASSERT(std::holds_alternative<sandbox::FaultRule>(parsed));
    atTheOtherSide([this, &parsed] { m_server->sandbox().faults().add(std::get<sandbox::FaultRule>(parsed)); });
}

int Office::clearFaults()
{
    int fired = 0;
    atTheOtherSide([this, &fired] {
        const QJsonArray rules = m_server->sandbox().faults().describe();
        for (const QJsonValue &rule : rules)
            fired += rule.toObject().value(QLatin1String("fired")).toInt();
        m_server->sandbox().faults().clear();
    });
    return fired;
}

QJsonArray Office::writesSinceLastAsked()
{
    QJsonArray writes;
    atTheOtherSide([this, &writes] {
        const QJsonArray all = m_server->sandbox().log().entries({}, {}, {}, m_lastWrite, 1'000'000);
        for (const QJsonValue &value : all) {
            const QJsonObject entry = value.toObject();
            m_lastWrite = static_cast<quint64>(entry.value(QLatin1String("number")).toInteger());
            const QString path = entry.value(QLatin1String("path")).toString();
            const bool isApi = path.startsWith(QLatin1String("/rest")) || path.startsWith(QLatin1String("/api.xro"));
            if (isApi && entry.value(QLatin1String("method")).toString() != QLatin1String("GET"))
                writes.append(entry);
        }
    });
    return writes;
}

void Office::letPass(std::chrono::seconds duration)
{
    atTheOtherSide(
        [this, duration] { m_server->sandbox().world().advance(std::chrono::milliseconds(duration).count()); });
    followClock();
}

void Office::followClock()
{
    qint64 ahead = 0;
    atTheOtherSide([this, &ahead] { ahead = m_server->sandbox().world().offsetMs; });
    m_clock.setAhead(std::chrono::milliseconds(ahead));
}

} // namespace tieout
