// SPDX-License-Identifier: Apache-2.0
// Both services without their sockets: the world they serve, and everything that the control address can change.
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

/// The setup of a sandbox. A port of 0 means any free one.
struct SandboxOptions {
    BuilderOptions builder;
    bool demo = false; ///< the demo company instead of a generated one
    bool realLimits = true; ///< the vendors' rate limits, or none
    bool tls = false; ///< both services speak https, with certificates of this start
    quint16 xeroPort = 0;
    quint16 procorePort = 0;
    quint16 controlPort = 0;
    quint16 procoreLoginPort = 0;
    QList<KnobSetting> knobs; ///< set at startup and again after each reset
    QString stateFile; ///< read at startup if it exists, written by saveState()
    QStringList moreRedirectUris; ///< registered with both services besides the printed ones
};

class Sandbox final {
public:
    Sandbox();

    /// A sentence that says what is wrong (an unreadable state file); nothing when all is ready.
    [[nodiscard]] std::optional<QString> setUp(const SandboxOptions &options);
    /// Writes the state file, if there is one. A sentence that says what is wrong, or nothing.
    [[nodiscard]] std::optional<QString> saveState() const;

    /// Builds a new world and clears log, faults and limit windows. Signed-in people stay signed in.
    void reset(const BuilderOptions &builder, bool demo);
    /// The vendors' numbers, or no limits at all.
    void setRealLimits(bool real);
    /// Applies the knob xero.day-limit, unless there are no limits.
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
