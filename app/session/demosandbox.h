// SPDX-License-Identifier: Apache-2.0
// Runs both services inside this process, on their own thread: for the demo, which needs nothing from outside.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace tieout {

/// Serves the demo company on loopback from start() until it is destroyed. Only for programs that show the demo.
class DemoSandbox final {
public:
    /// Configuration with the sandbox's own sentence when it cannot serve.
    [[nodiscard]] static Result<std::unique_ptr<DemoSandbox>> start();
    ~DemoSandbox();
    Q_DISABLE_COPY_MOVE(DemoSandbox)

    /// The content of an endpoints file.
    [[nodiscard]] const QByteArray &endpoints() const { return m_endpoints; }
    /// Plays the people on the other side: {"verb": …}. Returns what the verb created.
    [[nodiscard]] Result<QJsonObject> play(const QJsonObject &command);

private:
    struct Parts;
    explicit DemoSandbox(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
    QByteArray m_endpoints;
};

} // namespace tieout
