// SPDX-License-Identifier: Apache-2.0
// Procore's side: companies, projects, commitments, subcontractor invoices.
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/model/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace tieout {

struct Company {
    CompanyId id;
    QString name;
    bool isActive = true;

    bool operator==(const Company &) const = default;
};

struct Project {
    ProjectId id;
    QString name;
    QString number;

    bool operator==(const Project &) const = default;
};

enum class CommitmentKind { Subcontract, PurchaseOrder };

struct Commitment {
    CommitmentId id;
    ProjectId project;
    CommitmentKind kind = CommitmentKind::Subcontract;
    QString number;
    QString title;
    QString vendorName;
    QString status;
    Currency currency; ///< unknown when Procore has none configured: then the project's, the company's (rule 7)
    /// Totals as Procore shows them; nothing when a key is missing.
    std::optional<Money> contractSum;
    std::optional<Money> invoiced;
    std::optional<Money> totalPayments;

    bool operator==(const Commitment &) const = default;
};

/// A subcontractor invoice (Procore requisition).
struct Invoice {
    InvoiceId id;
    ProjectId project;
    CommitmentId commitment;
    CommitmentKind commitmentKind = CommitmentKind::Subcontract;
    QString invoiceNumber; ///< the vendor's number; free text, not unique
    qint64 number = 0; ///< sequence on the commitment
    QString vendorName;
    QString commitmentName;
    QString status;
    QDate billingDate;
    QDate periodStart;
    QDate periodEnd;
    /// What is payable on this invoice; nothing when Procore leaves it out (rule 13 then falls back on the bill).
    std::optional<Money> currentPaymentDue;
    Currency currency;
    QString originId; ///< as sent; a bill's id when it is a GUID
    Instant updatedAt {};

    /// The bill that Procore itself names, if origin_id is a GUID.
    [[nodiscard]] BillId originBill() const { return BillId(guidFromText(originId)); }

    bool operator==(const Invoice &) const = default;
};

} // namespace tieout
