// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/faults/faultqueue.h"

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

int FaultQueue::add(FaultRule rule)
{
    rule.id = ++m_lastId;
    m_rules.append(std::move(rule));
    return m_lastId;
}

std::optional<FaultRule> FaultQueue::strike(const QString &service, const QByteArray &method, const Request &request)
{
    std::optional<FaultRule> striking;
    for (FaultRule &rule : m_rules) {
        if (rule.isSpent() || !rule.matches(service, method, request))
            continue;
        ++rule.seen;
        if (striking || rule.seen < rule.nth)
            continue;
        ++rule.fired;
        striking = rule;
    }
    return striking;
}

QJsonArray FaultQueue::describe() const
{
    QJsonArray rules;
    for (const FaultRule &rule : m_rules) {
        QJsonObject entry = rule.parameters;
        entry.insert(u"id"_s, rule.id);
        entry.insert(u"seen"_s, rule.seen);
        entry.insert(u"fired"_s, rule.fired);
        rules.append(entry);
    }
    return rules;
}

} // namespace tieout::sandbox
