// SPDX-License-Identifier: Apache-2.0
// Both services inside this process, on a thread of their own: for the demo, which needs nothing and nobody.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>
#include <optional>

namespace tieout {

/// A port of 20000 to 31999 that is free in both address families now: the `preference`th of them, or one of its next
/// neighbours. Nothing when all of these are taken.
[[nodiscard]] std::optional<quint16> spareLoopbackPort(quint16 preference);

/// Serves the demo company on loopback from start() until it is destroyed. Only for compositions that show the demo.
class DemoSandbox final {
public:
    /// Configuration with the sandbox's sentence when it cannot serve.
    [[nodiscard]] static Result<std::unique_ptr<DemoSandbox>> start();
    ~DemoSandbox();
    Q_DISABLE_COPY_MOVE(DemoSandbox)

    /// The content of an endpoints file.
    [[nodiscard]] const QByteArray &endpoints() const { return m_endpoints; }
    /// Plays the people on the other side: {"verb": …}. Gives what the verb made.
    [[nodiscard]] Result<QJsonObject> play(const QJsonObject &command);

private:
    struct Parts;
    explicit DemoSandbox(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    QByteArray m_endpoints;
};

} // namespace tieout
