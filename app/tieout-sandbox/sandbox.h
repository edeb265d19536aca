// SPDX-License-Identifier: Apache-2.0
// Both services without their sockets: the world they show, and everything that the control address can change.
#pragma once

#include "app/tieout-sandbox/control/knobset.h"
#include "app/tieout-sandbox/control/requestlog.h"
#include "app/tieout-sandbox/control/serverknobs.h"
#include "app/tieout-sandbox/faults/faultqueue.h"
#include "app/tieout-sandbox/front/procorefront.h"
#include "app/tieout-sandbox/front/xerofront.h"
#include "app/tieout-sandbox/world/builderoptions.h"
#include "app/tieout-sandbox/world/world.h"

#include <optional>

namespace tieout::sandbox {

/// How a sandbox is set up. Ports of 0 take free ones.
struct SandboxOptions {
    BuilderOptions builder;
    bool demo = false; ///< the demo company instead of a built one
    bool realLimits = true; ///< the vendors' rate limits, or none
    quint16 xeroPort = 0;
    quint16 procorePort = 0;
    quint16 controlPort = 0;
    quint16 procoreLoginPort = 0;
    QList<KnobSetting> knobs; ///< set at the start and again after each reset
    QString stateFile; ///< read at the start when it exists, written by saveState()
    QStringList moreRedirectUris; ///< registered with both services besides the printed ones
};

class Sandbox final {
public:
    Sandbox();

    /// The sentence of what is wrong (an unreadable state file), or nothing when everything is in place.
    [[nodiscard]] std::optional<QString> setUp(const SandboxOptions &options);
    /// Writes the state file, if there is one. The sentence of what is wrong, or nothing.
    [[nodiscard]] std::optional<QString> saveState() const;

    /// Builds the world anew, with empty log, faults and limit windows. People who are signed in stay so.
    void reset(const BuilderOptions &builder, bool demo);
    /// The vendors' numbers, or none at all.
    void setRealLimits(bool real);
    /// Takes over what the knob xero.day-limit says, unless there are no limits.
    void applyDayLimit();

    World &world() { return m_world; }
    ServerKnobs &knobs() { return m_knobs; }
    FaultQueue &faults() { return m_faults; }
    RequestLog &log() { return m_log; }
    XeroFront &xero() { return m_xero; }
    ProcoreFront &procore() { return m_procore; }
    const SandboxOptions &options() const { return m_options; }

private:
    void applyStartKnobs();
    std::optional<QString> loadState();

    SandboxOptions m_options;
    World m_world;
    ServerKnobs m_knobs;
    FaultQueue m_faults;
    RequestLog m_log;
    XeroFront m_xero;
    ProcoreFront m_procore;
};

} // namespace tieout::sandbox
