// SPDX-License-Identifier: Apache-2.0
// Payments Issued of a commitment (api facts, Procore 1).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

Response listLines(const ProcoreCall &call);
Response showLine(const ProcoreCall &call, const QString &id);
Response createLine(const ProcoreCall &call);
Response updateLine(const ProcoreCall &call, const QString &id);
Response deleteLine(const ProcoreCall &call, const QString &id);

/// The shape inside a commitment's `payments_issued`: fewer fields (api facts, Procore 1.4).
void writeIssuedPayment(JsonWriter &writer, const ProcoreCall &call, const Line &line);
void writeLine(JsonWriter &writer, const ProcoreCall &call, const Line &line);

/// A redirect to a second host that refuses a bearer header (api facts, Procore 1.7).
Response redirectToAttachment(const ProcoreCall &call, qint64 attachment);

} // namespace tieout::sandbox
