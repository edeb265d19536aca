// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/limits/window.h"
#include "app/tieout-sandbox/wire.h"

#include <QHash>

#include <memory>
#include <optional>

namespace tieout::sandbox {

/// Xero's numbers (docs/sandbox.md, Xero 8): Starter tier by default.
struct XeroLimitNumbers {
    qint64 concurrent = 5;
    qint64 minute = 60;
    qint64 day = 1000;
    qint64 appMinute = 10000;
};

/// Counts calls per organization in fixed windows whose boundaries differ per organization, and refuses calls beyond
/// the limit.
class XeroLimits final {
public:
    /// The result for one call. The headers go into the answer, refused or not.
    struct Admission {
        std::optional<Response> refusal;
        QList<QPair<QByteArray, QByteArray>> headers;
        std::shared_ptr<void> inFlight; ///< the call is in flight for as long as this lives
    };

    explicit XeroLimits(XeroLimitNumbers numbers = {});

    /// One call for an organization. An empty tenant is a call without one (`/connections`), which counts only in the
    /// application-wide window.
    Admission admit(const QString &tenant, qint64 now);

    XeroLimitNumbers &numbers() { return m_numbers; }
    /// Sets the calls used in an organization's current windows, for tests that start near a limit.
    void setUsed(const QString &tenant, std::optional<qint64> minute, std::optional<qint64> day, qint64 now);

private:
    struct Counters {
        Window minute;
        Window day;
        std::shared_ptr<int> inFlight = std::make_shared<int>(0);
    };

    Counters &counters(const QString &tenant, qint64 now);
    std::optional<Response> refuse(const Counters *tenant, qint64 now) const;

    XeroLimitNumbers m_numbers;
    Window m_app;
    QHash<QString, Counters> m_tenants;
};

} // namespace tieout::sandbox
