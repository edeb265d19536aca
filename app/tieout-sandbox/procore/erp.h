// SPDX-License-Identifier: Apache-2.0
// The partner-only API for ERP connectors (docs/sandbox.md, Procore 29 and 30). Off unless the knob procore.erp is on.
// No public document shows some of the shapes, so they are our guess: fields of invoice_payments besides ids, and
// answers to a closed detail.
#pragma once

#include "app/tieout-sandbox/procore/procorecall.h"

#include <QJsonObject>

namespace tieout::sandbox {

/// Whether `what` (the part after the company's id) belongs to the ERP API.
bool isErpPath(const QString &what);

/// Answers /rest/v1.0/companies/{id}/WHAT/…; `parts` begins with "companies". 403 unless switched on and called by a
/// service account with Admin on ERP Integrations.
Response answerErp(const ProcoreCall &call, const Caller &caller, const QStringList &parts);

/// external_data: sync, list, bulk_destroy.
Response answerExternalData(const ProcoreCall &call, const QString &action);

/// PATCH invoice_payments/sync.
Response syncInvoicePayments(const ProcoreCall &call);

/// Carries out one entry of a sync body; returns its entity, or its errors map.
struct SyncOutcome {
    QJsonObject entity;
    QJsonObject errors;
};

/// Runs `apply` over {"updates": […]} and answers {"entities","errors"}, always with 200; refuses more than 1,000
/// entries.
Response syncEach(const ProcoreCall &call, SyncOutcome (*apply)(const ProcoreCall &, const QJsonObject &));

/// {"field": ["message"]} as a result.
SyncOutcome syncError(const QString &field, const QString &message);

/// A whole number written as a number or as text; otherwise -1.
qint64 wholeOf(const QJsonValue &value);

} // namespace tieout::sandbox
