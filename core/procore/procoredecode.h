// SPDX-License-Identifier: Apache-2.0
// Turns the bytes of Procore's answers into the accountant's values, or into an error with the path of the first fault.
#pragma once

#include "core/base/unreadablerow.h"
#include "core/model/commitment.h"
#include "core/model/paymentline.h"

#include <QByteArray>

#include <optional>

namespace tieout {

/// A bare array of payment lines. Procore sends no currency with a line, so the caller supplies it (api facts, Procore
/// 1.3). Project and commitment are invalid if the answer leaves them out. One line that cannot be read is a fault of
/// the whole list; the error names its id.
[[nodiscard]] Result<QList<PaymentLine>> decodeLines(const QByteArray &body, const Currency &currency);
[[nodiscard]] Result<PaymentLine> decodeLine(const QByteArray &body, const Currency &currency);

/// Subcontractor invoices (Procore 3.2). One that has an id but cannot be read otherwise is set aside.
[[nodiscard]] Result<Listed<Invoice>> decodeInvoices(const QByteArray &body);
[[nodiscard]] Result<Invoice> decodeInvoice(const QByteArray &body);
/// Commitments of one kind (Procore 2.1). The project is invalid if the answer leaves it out. One that has an id but
/// cannot be read otherwise is set aside.
[[nodiscard]] Result<Listed<Commitment>> decodeCommitments(const QByteArray &body, CommitmentKind kind);

[[nodiscard]] Result<QList<Company>> decodeCompanies(const QByteArray &body);
[[nodiscard]] Result<QList<Project>> decodeProjects(const QByteArray &body);
/// The code of a company's or a project's currency configuration; unknown when it is null (Procore 2.5).
[[nodiscard]] Result<Currency> decodeCurrencyConfiguration(const QByteArray &body);

/// The signed-in person, as `me` of v1.3 describes them.
struct ProcorePerson {
    qint64 id = 0;
    QString name;
    std::optional<bool> accountingApprover; ///< erp_integrated_accountant

    bool operator==(const ProcorePerson &) const = default;
};
[[nodiscard]] Result<ProcorePerson> decodePerson(const QByteArray &body);

/// One tool of settings/permissions (Procore 5.1).
struct ProcoreTool {
    QString name; ///< machine name
    QString friendlyName;
    QString levelName; ///< empty when the answer does not say

    bool operator==(const ProcoreTool &) const = default;
};
[[nodiscard]] Result<QList<ProcoreTool>> decodeTools(const QByteArray &body);

} // namespace tieout
