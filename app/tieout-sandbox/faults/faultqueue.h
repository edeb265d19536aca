// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/faults/faultrule.h"

#include <QJsonArray>

#include <optional>

namespace tieout::sandbox {

/// The pending faults, in the order they were added. Each counts the requests that match it. At most one applies to a
/// request: the first one whose turn has come.
class FaultQueue final {
public:
    /// Returns the rule's number.
    int add(FaultRule rule);
    void clear() { m_rules.clear(); }
    /// The fault for this request, if any; counts the request.
    std::optional<FaultRule> strike(const QString &service, const QByteArray &method, const Request &request);
    /// Every rule, with how often it matched and applied.
    QJsonArray describe() const;

private:
    QList<FaultRule> m_rules;
    int m_lastId = 0;
};

} // namespace tieout::sandbox
