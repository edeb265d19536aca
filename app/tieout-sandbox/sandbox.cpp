// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/sandbox.h"

#include "app/tieout-sandbox/endpoints.h"
#include "app/tieout-sandbox/world/builder.h"
#include "app/tieout-sandbox/world/dump.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNoLimit = 1'000'000'000;

} // namespace

Sandbox::Sandbox()
    : m_xero(xeroClientId(), registeredRedirectUris())
    , m_procore(procoreClientId(), procoreClientSecret(),
          registeredRedirectUris() << u"urn:ietf:wg:oauth:2.0:oob"_s << u"http://localhost"_s)
{
}

std::optional<QString> Sandbox::setUp(const SandboxOptions &options)
{
    m_options = options;
    for (const QString &uri : options.moreRedirectUris) {
        m_xero.identity().addRedirectUri(uri);
        m_procore.identity().addRedirectUri(uri);
    }
    reset(options.builder, options.demo);
    if (const std::optional<QString> problem = loadState())
        return problem;
    applyStartKnobs(); // they override the state file
    return std::nullopt;
}

void Sandbox::reset(const BuilderOptions &builder, bool demo)
{
    m_options.builder = builder;
    m_options.demo = demo;
    m_world = demo ? buildDemoWorld() : buildWorld(builder);
    m_log.clear();
    m_faults.clear();
    m_knobs.reset();
    setRealLimits(m_options.realLimits);
    applyStartKnobs();
}

void Sandbox::applyStartKnobs()
{
    for (const KnobSetting &setting : std::as_const(m_options.knobs)) {
        [[maybe_unused]] const std::optional<QString> problem = setKnob(m_knobs, m_world.knobs, setting);
        Q_ASSERT(!problem); // the command line has tried them
    }
    applyDayLimit();
}

void Sandbox::applyDayLimit()
{
    if (m_options.realLimits)
        m_xero.limits().numbers().day = m_knobs.number(u"xero.day-limit"_s);
}

void Sandbox::setRealLimits(bool real)
{
    m_options.realLimits = real;
    m_xero.limits() =
        XeroLimits(real ? XeroLimitNumbers {} : XeroLimitNumbers { kNoLimit, kNoLimit, kNoLimit, kNoLimit });
    m_procore.limits() = ProcoreLimits(real ? ProcoreLimitNumbers {} : ProcoreLimitNumbers { kNoLimit, kNoLimit });
    applyDayLimit();
}

std::optional<QString> Sandbox::saveState() const
{
    if (m_options.stateFile.isEmpty())
        return std::nullopt;
    const QJsonObject state { { u"world"_s, saveWorld(m_world) }, { u"xeroIdentity"_s, m_xero.identity().save() },
        { u"procoreIdentity"_s, m_procore.identity().save() } };
    QSaveFile file(m_options.stateFile);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(state).toJson()) > 0 && file.commit();
    if (written)
        return std::nullopt;
    return u"The state file %1 cannot be written: %2"_s.arg(m_options.stateFile, file.errorString());
}

std::optional<QString> Sandbox::loadState()
{
    QFile file(m_options.stateFile);
    if (m_options.stateFile.isEmpty() || !file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return u"The state file %1 cannot be read: %2"_s.arg(m_options.stateFile, file.errorString());
    const QJsonObject state = QJsonDocument::fromJson(file.readAll()).object();
    std::optional<World> world = loadWorld(state.value(u"world"_s).toObject());
    if (!world)
        return u"The state file %1 is not a saved sandbox."_s.arg(m_options.stateFile);
    m_world = std::move(*world);
    m_xero.identity().load(state.value(u"xeroIdentity"_s).toObject());
    m_procore.identity().load(state.value(u"procoreIdentity"_s).toObject());
    return std::nullopt;
}

} // namespace tieout::sandbox
