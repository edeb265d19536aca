// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/limits/window.h"
#include "app/tieout-sandbox/wire.h"

#include <optional>

namespace tieout::sandbox {

/// Procore's numbers (docs/sandbox.md, Procore 4).
struct ProcoreLimitNumbers {
    qint64 hour = 3600;
    qint64 spike = 25; ///< per 10 seconds
};

/// Both of Procore's windows: 60 minutes and 10 seconds. Every call counts, even a refused one. The headers describe
/// only the window that is closer to its end.
class ProcoreLimits final {
public:
    struct Admission {
        std::optional<Response> refusal;
        QList<QPair<QByteArray, QByteArray>> headers;
    };

    explicit ProcoreLimits(ProcoreLimitNumbers numbers = {});

    Admission admit(qint64 now, bool withRetryAfter);

    ProcoreLimitNumbers &numbers() { return m_numbers; }
    /// Sets the calls used in the current windows, for tests that start near a limit.
    void setUsed(std::optional<qint64> hour, std::optional<qint64> spike, qint64 now);

private:
    ProcoreLimitNumbers m_numbers;
    Window m_hour { 3600000 };
    Window m_spike { 10000 };
};

} // namespace tieout::sandbox
