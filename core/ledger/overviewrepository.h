// SPDX-License-Identifier: Apache-2.0
// Read-only views for tables, files and JSON.
#pragma once

#include "core/base/result.h"
#include "core/model/commitmentrows.h"
#include "core/model/rows.h"
#include "core/model/separatefigures.h"

namespace tieout {

class Database;

/// Narrows a list of payments; unset = all.
struct PaymentFilter {
    std::optional<PaymentState> state;
    std::optional<InvoiceId> invoice;
    std::optional<PaymentId> payment;
    /// Payments that a run settled or that need a person; for the run's report.
    std::optional<RunId> run;
    std::optional<QList<PaymentId>> payments {};
    std::optional<CommitmentId> commitment {}; ///< those with their line on it
};

class OverviewRepository final {
public:
    explicit OverviewRepository(Database &database);

    [[nodiscard]] Result<QList<PaymentRow>> payments(const PaymentFilter &filter) const;
    /// All subcontractor invoices; linked ones with the sums of their payments.
    [[nodiscard]] Result<QList<InvoiceRow>> invoices() const;
    [[nodiscard]] Result<std::optional<InvoiceRow>> invoice(InvoiceId id) const;
    /// Those that Procore listed, and those that only invoices name; by project and number.
    [[nodiscard]] Result<QList<CommitmentRow>> commitments() const;
    /// One per currency.
    [[nodiscard]] Result<QList<TieOut>> tieOut() const;
    /// One per currency that has any.
    [[nodiscard]] Result<QList<SeparateFigures>> separateFigures() const;

private:
    Database &m_database;
};

} // namespace tieout
