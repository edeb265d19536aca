// SPDX-License-Identifier: Apache-2.0
// Both services in this process without a socket: the sandbox's endpoints with their real limits, on virtual time.
#pragma once

#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/front/procorefront.h"
#include "app/tieout-sandbox/front/xerofront.h"
#include "app/tieout-sandbox/http/responsewriter.h"
#include "app/tieout-sandbox/http/target.h"
#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/world/builder.h"
#include "core/net/httptransport.h"
#include "tests/support/virtualtime.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tieout::test {

using namespace Qt::StringLiterals;

inline const QString kXeroOrigin = u"http://127.0.0.1:7001"_s;
inline const QString kProcoreOrigin = u"http://127.0.0.1:7002"_s;

class SimulatedServices final {
public:
    SimulatedServices(VirtualTime *time, const sandbox::BuilderOptions &options)
        : world(sandbox::buildWorld(options))
        , xero(sandbox::xeroClientId(), {})
        , procore(sandbox::procoreClientId(), sandbox::procoreClientSecret(), {})
        , m_clock(time)
    {
        world.standStillAt(toMs(m_clock.now()));
        const QJsonArray scopes = QJsonArray::fromStringList(sandbox::xeroScopes().split(QLatin1Char(' ')));
        xero.identity().load({ { u"consented"_s, scopes },
            { u"refresh"_s,
                QJsonObject { { u"rx"_s,
                    QJsonObject { { u"scopes"_s, scopes }, { u"authEventId"_s, u"e"_s },
                        { u"expires"_s, toMs(m_clock.now() + std::chrono::hours(24 * 60)) } } } } } });
        procore.identity().load(
            { { u"access"_s, QJsonObject { { u"ap"_s, QJsonObject { { u"refresh"_s, u"rp"_s } } } } },
                { u"refresh"_s, QJsonObject { { u"rp"_s, u"ap"_s } } } });
    }

    /// Receives one request.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request)
    {
        const qint64 now = toMs(m_clock.now());
        world.standStillAt(now);
        const bool isXero = request.url.port() == 7001;
        const sandbox::Request arrived = arrivedFrom(request);
        const sandbox::Reply reply =
            isXero ? xero.answer(arrived, kXeroOrigin, world, knobs) : procore.answer(arrived, world, knobs);
        HttpResponse response;
        response.status = reply.response.status;
        response.body = reply.response.body;
        for (const auto &header : reply.response.headers)
            response.headers.insert(header.first.toLower(), header.second);
        response.headers.insert("content-type", reply.response.contentType);
        response.headers.insert("date", sandbox::httpDate(now));
        ++(isXero ? xeroCalls : procoreCalls);
        refusals += response.status == 429 ? 1 : 0;
        unauthorised += response.status == 401 ? 1 : 0;
        tokenCalls += request.url.path().endsWith(QLatin1String("/token")) ? 1 : 0;
        return response;
    }
    /// Plays the people on the other side; returns what the verb created.
    QJsonObject play(const QJsonObject &command)
    {
        world.standStillAt(toMs(m_clock.now()));
        const sandbox::Response response = sandbox::play(command, world);
        Q_ASSERT_X(response.status == 200, "play", response.body.constData());
        return QJsonDocument::fromJson(response.body).object();
    }

    sandbox::World world;
    sandbox::ServerKnobs knobs;
    sandbox::XeroFront xero;
    sandbox::ProcoreFront procore;
    qint64 xeroCalls = 0;
    qint64 procoreCalls = 0;
    qint64 tokenCalls = 0;
    int refusals = 0; ///< 429s
    int unauthorised = 0; ///< 401s

private:
    [[nodiscard]] static sandbox::Request arrivedFrom(const HttpRequest &request)
    {
        sandbox::Request arrived;
        static const QList<QByteArray> methods { "GET", "POST", "PATCH", "PUT", "DELETE" };
        arrived.method = methods.at(static_cast<int>(request.method));
        sandbox::splitTarget(request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority), arrived);
        for (const auto &header : request.headers)
            arrived.headers.append({ header.first.toLower(), header.second });
        if (!request.contentType.isEmpty())
            arrived.headers.append({ "content-type", request.contentType });
        arrived.body = request.body;
        return arrived;
    }

    VirtualClock m_clock;
};

/// The way there and back; each takes as long as `latency` says.
class SimulatedTransport final : public HttpTransport {
public:
    SimulatedTransport(SimulatedServices *services, VirtualTime *time)
        : m_services(services)
        , m_time(time)
    {
    }
    [[nodiscard]] Task<Result<HttpResponse>> send(HttpRequest request, std::stop_token) override
    {
        co_await m_time->wait(latency);
        HttpResponse response = m_services->answer(request);
        co_await m_time->wait(latency);
        Result<HttpResponse> result(std::move(response));
        co_return result;
    }
    std::chrono::milliseconds latency { 75 };

private:
    SimulatedServices *m_services;
    VirtualTime *m_time;
};

} // namespace tieout::test
