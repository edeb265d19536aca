// SPDX-License-Identifier: Apache-2.0
// Xero's date formats and the envelope of every answer (docs/sandbox.md, Xero 6 and 27).
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/jsonwriter.h"
#include "app/tieout-sandbox/world/world.h"

#include <optional>

namespace tieout::sandbox {

/// The data of one call to one organization.
struct XeroCall {
    const Request &request;
    World &world;
    Tenant &tenant;
};

/// The `pagination` object; absent from answers without pages.
struct Pagination {
    qint64 page = 1;
    qint64 pageSize = 100;
    qint64 itemCount = 0;
};

/// "/Date(1543449600000+0000)/", midnight UTC of a calendar date; the form with an offset is a knob.
QString msDate(const World &world, QDate date);
/// "/Date(1541176592690+0000)/"
QString msStamp(qint64 ms);
/// "2018-10-20T00:00:00"
QString plainDate(QDate date);
/// "2018-11-02T16:36:32Z"
QString zuluSeconds(qint64 ms);

/// Opens the envelope; the caller writes the named array and calls finish().
JsonWriter beginEnvelope(const XeroCall &call, const std::optional<Pagination> &pagination = {});
Response finish(JsonWriter &writer);

/// 400 with type, number, message and validation messages (docs/sandbox.md, Xero 9).
Response apiException(
    int errorNumber, const QString &type, const QString &message, const QStringList &validationErrors = {});
/// "The resource you're looking for cannot be found", as text.
Response xeroNotFound();
/// 401 or 403 in their common shape.
Response xeroRefusal(World &world, int status, const QString &title, const QString &detail);
/// The answer for a caller that did not ask for JSON.
Response xmlEnvelope(const XeroCall &call, const QString &element);

} // namespace tieout::sandbox
