// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/http/delivery.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <variant>

namespace tieout::sandbox {

enum class FaultAction {
    DropBefore,
    DropAfter,
    CutStatus,
    CutBody,
    Reset,
    Delay,
    Silence,
    Status,
    Html,
    WrongContentType,
    WrongLength,
    BadJson,
    Replace,
    Truncate,
    Redirect,
    Gzip,
    Pad,
};

/// One fault that waits for its request: which requests, from the how-manieth on, how often, and what happens to them.
struct FaultRule {
    int id = 0;
    QString service; ///< "xero", "procore", empty: both
    QByteArray method; ///< empty: any
    QRegularExpression path;
    QRegularExpression body; ///< empty pattern: any
    int nth = 1; ///< the first match it acts on
    int count = 1; ///< how many matches it acts on; 0: without end
    FaultAction action = FaultAction::DropAfter;
    QJsonObject parameters; ///< the whole rule as it came, for the parameters of the action
    int seen = 0;
    int fired = 0;

    bool matches(const QString &service, const QByteArray &method, const Request &request) const;
    bool isSpent() const { return count > 0 && fired >= count; }
    /// Whether the handler runs before the fault strikes, so that a write is kept.
    bool commits() const;
};

/// The rule, or the sentence of what is wrong with it.
using ParsedRule = std::variant<FaultRule, QString>;
ParsedRule parseFaultRule(const QJsonObject &json);
QString nameOf(FaultAction action);

/// The answer that takes the handler's place when the rule does not commit, and what becomes of the handler's when it
/// does.
void applyFault(const FaultRule &rule, Reply &reply);

} // namespace tieout::sandbox
