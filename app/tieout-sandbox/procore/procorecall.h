// SPDX-License-Identifier: Apache-2.0
// The data of one Procore call, and the shapes of its refusals (docs/sandbox.md, Procore 5).
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/jsonwriter.h"
#include "app/tieout-sandbox/world/world.h"

#include <QDate>

namespace tieout::sandbox {

struct ProcoreCall {
    const Request &request;
    World &world;
    Company &company;
};

/// A v1 refusal: {"code":…,"message":…,"fields":"","reason":"","error":…}.
Response procoreError(int status, const QString &message);
/// {"errors":{"field":["message"]}}
Response fieldError(int status, const QString &field, const QString &message);
/// {"errors":["message"]}
Response listedError(int status, const QString &message);
/// {"error":{"code":…,"message":…}}
Response codedError(int status, const QString &code, const QString &message);
Response plainError(int status, const QByteArray &text);
Response procoreNotFound();

JsonWriter railsWriter();
Response railsResponse(JsonWriter &writer, int status = 200);

/// "2026-11-02T18:04:11Z"; null for 0.
QString stamp(qint64 ms);
/// "2026-11-02"; null for no date.
QString dateText(QDate date);
/// Cents as Rails prints a decimal.
QString railsCents(qint64 cents);

/// The `http://host:port` that the caller used, or https.
QString baseUrl(const Request &request);
/// A query parameter as a whole number; -1 when absent or not a number.
qint64 idParameter(const Request &request, const QString &name);

void writeRef(JsonWriter &writer, const char *key, qint64 id, const char *nameKey, const QString &name);
void writeCurrency(JsonWriter &writer, const QString &code);

} // namespace tieout::sandbox
