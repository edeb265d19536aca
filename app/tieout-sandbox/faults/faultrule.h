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
    CutOff,
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

/// One pending fault: for which requests, starting with which of them, how often, and what happens to them.
struct FaultRule {
    int id = 0;
    QString service; ///< "xero", "procore", empty: both
    QByteArray method; ///< empty: any
    QRegularExpression path;
    QRegularExpression body; ///< empty pattern: any
    int nth = 1; ///< the first matching request it applies to
    int count = 1; ///< how many matching requests it applies to; 0: no limit
    FaultAction action = FaultAction::DropAfter;
    QJsonObject parameters; ///< the whole rule as received, for the parameters of the action
    int seen = 0;
    int fired = 0;

    bool matches(const QString &service, const QByteArray &method, const Request &request) const;
    bool isSpent() const { return count > 0 && fired >= count; }
    /// Whether the handler runs before the fault applies, so that a write is kept.
    bool commits() const;
};

/// The rule, or a sentence that says what is wrong with it.
using ParsedRule = std::variant<FaultRule, QString>;
ParsedRule parseFaultRule(const QJsonObject &json);
QString nameOf(FaultAction action);

/// Applies the fault to `reply`: replaces the handler's answer if the rule does not commit, otherwise spoils it.
void applyFault(const FaultRule &rule, Reply &reply);

} // namespace tieout::sandbox
