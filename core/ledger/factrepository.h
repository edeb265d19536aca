// SPDX-License-Identifier: Apache-2.0
// Small facts with the time they were learnt: T0, watermarks, rights, the organisation.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/bill.h"
#include "core/model/ids.h"
#include "core/model/permissions.h"

namespace tieout {

class Database;

/// A value and when it was read.
template <typename T> struct Dated {
    T value;
    Instant readAt {};
};

class FactRepository final {
public:
    explicit FactRepository(Database &database);

    /// T0 and whether the baseline was read to its end (rule 3).
    [[nodiscard]] Done recordBaseline(Instant setUpAt, bool complete);
    [[nodiscard]] Result<std::optional<Instant>> completeBaseline() const;

    /// Xero's clock at the start of the last complete reading of payments.
    [[nodiscard]] Done recordXeroWatermark(Instant at);
    [[nodiscard]] Result<std::optional<Instant>> xeroWatermark() const;
    /// Newest updated_at seen among a project's invoices.
    [[nodiscard]] Done recordInvoiceWatermark(ProjectId project, Instant at);
    [[nodiscard]] Result<std::optional<Instant>> invoiceWatermark(ProjectId project) const;

    [[nodiscard]] Done recordOrganisation(const Organisation &organisation, Instant now);
    [[nodiscard]] Result<std::optional<Dated<Organisation>>> organisation() const;
    [[nodiscard]] Done recordRights(const Rights &rights, Instant now);
    [[nodiscard]] Result<std::optional<Dated<Rights>>> rights() const;
    /// When the accounts were read last.
    [[nodiscard]] Done recordAccountsRead(Instant now);
    [[nodiscard]] Result<std::optional<Instant>> accountsReadAt() const;

private:
    Database &m_database;
};

} // namespace tieout
