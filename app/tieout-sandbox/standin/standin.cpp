// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/pages/pages.h"
#include "app/tieout-sandbox/play/play.h"
#include "app/tieout-sandbox/procore/procoreapi.h"
#include "app/tieout-sandbox/world/builder.h"
#include "app/tieout-sandbox/world/dump.h"
#include "app/tieout-sandbox/xero/xeroapi.h"
#include <QDateTime>
namespace tieout::sandbox {
const QList<Knob> &knobTable()
{
    static const QList<Knob> table { { "procore.lock", "spec", "spec,strict,support", "Procore 21" } };
    return table;
}
qint64 World::nowMs() const
{
    return (fixedMs < 0 ? QDateTime::currentMSecsSinceEpoch() : fixedMs) + offsetMs;
}
World buildWorld(const BuilderOptions &)
{
    return {};
}
World buildDemoWorld()
{
    return {};
}
QJsonObject dump(const World &)
{
    return {};
}
QJsonObject saveWorld(const World &world)
{
    return { { QStringLiteral("offsetMs"), world.offsetMs } };
}
std::optional<World> loadWorld(const QJsonObject &saved)
{
    World world;
    world.offsetMs = saved.value(QStringLiteral("offsetMs")).toInteger();
    return saved.isEmpty() ? std::nullopt : std::optional<World>(world);
}
namespace {
Response sized()
{
    Response response;
    response.body = "{\"answer\":[" + QByteArray(2000, '1') + "]}";
    return response;
}
} // namespace
Response answerXero(const Request &, const Caller &, World &)
{
    return sized();
}
Response answerProcore(const Request &, const Caller &, World &)
{
    return sized();
}
Response answerPage(const Request &, World &)
{
    return sized();
}
Response play(const QJsonObject &, World &)
{
    return {};
}
} // namespace tieout::sandbox
