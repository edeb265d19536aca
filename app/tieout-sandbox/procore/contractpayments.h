// SPDX-License-Identifier: Apache-2.0
// Payments Issued of a commitment (docs/sandbox.md, Procore 16 to 28).
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

namespace tieout::sandbox {

Response listLines(const ProcoreCall &call);
Response showLine(const ProcoreCall &call, const QString &id);
Response createLine(const ProcoreCall &call);
Response updateLine(const ProcoreCall &call, const QString &id);
Response deleteLine(const ProcoreCall &call, const QString &id);

/// The shape inside a commitment's `payments_issued`: fewer fields (docs/sandbox.md, Procore 12).
void writeIssuedPayment(JsonWriter &writer, const ProcoreCall &call, const Line &line);
void writeLine(JsonWriter &writer, const ProcoreCall &call, const Line &line);

/// A redirect to a second host that refuses a bearer header (docs/sandbox.md, Procore 23).
Response redirectToAttachment(const ProcoreCall &call, qint64 attachment);

} // namespace tieout::sandbox
