// SPDX-License-Identifier: Apache-2.0
// The body of a create or an update, received as JSON or as multipart (docs/sandbox.md, Procore 17, 18 and 23).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

#include <QJsonObject>

#include <optional>

namespace tieout::sandbox {

struct LineBody {
    bool readable = true;
    qint64 projectId = -1;
    qint64 contractId = -1;
    QJsonObject fields; // of contract_payment; multipart texts arrive as strings
    QList<Attachment> files;
};

LineBody readLineBody(const Request &request);

/// Checks `fields` and applies them to a copy of a line. A refusal leaves the line untouched.
std::optional<Response> applyFields(const ProcoreCall &call, const QJsonObject &fields, Line &line);

/// Names of the fields that a body would change, for checking the lock.
QStringList changedFields(const ProcoreCall &call, const QJsonObject &fields, const Line &line);

} // namespace tieout::sandbox
