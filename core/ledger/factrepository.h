// SPDX-License-Identifier: Apache-2.0
// Small facts with the time they were read: T0, watermarks, rights, the organization.
#pragma once

#include "core/base/callbudget.h"
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

/// The pair of books for which a ledger was begun; it never serves another pair.
struct LedgerOwner {
    OrganisationId organisation;
    CompanyId company;

    bool operator==(const LedgerOwner &) const = default;
};

/// A payment line with the mark of another program (rule 20).
struct OtherSyncMark {
    LineId line;
    QString mark; ///< its origin_id, or origin_data where that is empty
    std::optional<Instant> changedAt; ///< the line's updated_at; nothing when Procore does not say

    bool operator==(const OtherSyncMark &) const = default;
};

/// Every failure is Storage.
class FactRepository final {
public:
    explicit FactRepository(Database &database);

    /// T0, and whether the baseline was read completely (rule 3).
    [[nodiscard]] Done recordBaseline(Instant setUpAt, bool complete);
    /// T0 of a complete baseline; nothing when there is none: never set up, or a lost ledger.
    [[nodiscard]] Result<std::optional<Instant>> completeBaseline() const;
    /// The books of the baseline; written with it.
    [[nodiscard]] Done recordOwner(const LedgerOwner &owner, Instant now);
    [[nodiscard]] Result<std::optional<LedgerOwner>> owner() const;

    /// Up to when payments were read to the end, by the earliest clock: what changed since is for the next reading.
    [[nodiscard]] Done recordXeroWatermark(Instant at);
    [[nodiscard]] Result<std::optional<Instant>> xeroWatermark() const;
    /// Xero's time at the start of the last complete reading of payments, as most clocks have it: what stamps of bills
    /// are compared with. In a ledger of an older version the watermark.
    [[nodiscard]] Done recordPaymentsReadAt(Instant at);
    [[nodiscard]] Result<std::optional<Instant>> paymentsReadAt() const;
    /// Newest updated_at seen among a project's invoices.
    [[nodiscard]] Done recordInvoiceWatermark(ProjectId project, Instant at);
    [[nodiscard]] Result<std::optional<Instant>> invoiceWatermark(ProjectId project) const;
    /// When a project's invoices were last read completely, and with whose rights: another person may see others.
    [[nodiscard]] Done recordWholeInvoiceList(ProjectId project, const Rights &reader, Instant now);
    [[nodiscard]] Result<std::optional<Dated<Rights>>> wholeInvoiceList(ProjectId project) const;

    /// The organization as Xero last described it.
    [[nodiscard]] Done recordOrganisation(const Organisation &organisation, Instant now);
    [[nodiscard]] Result<std::optional<Dated<Organisation>>> organisation() const;
    /// The signed-in person's rights as Procore last reported them.
    [[nodiscard]] Done recordRights(const Rights &rights, Instant now);
    [[nodiscard]] Result<std::optional<Dated<Rights>>> rights() const;
    /// Another person may have signed in: nothing is known until it is read again.
    [[nodiscard]] Done forgetRights();
    /// That a service refused the stored sign-in (it was revoked, or ran out) and how, until a call shows otherwise.
    [[nodiscard]] Done recordSignInRefused(Service service, const QString &detail, Instant now);
    [[nodiscard]] Done forgetSignInRefused(Service service);
    [[nodiscard]] Result<std::optional<QString>> signInRefused(Service service) const;
    /// When the accounts were last read.
    [[nodiscard]] Done recordAccountsRead(Instant now);
    [[nodiscard]] Result<std::optional<Instant>> accountsReadAt() const;
    /// What was left of a service's calls when a process last knew. Written at the end of a run, not with each call: a
    /// crash loses it, and the headers of the next answers report it again (see Pacer::remember()).
    [[nodiscard]] Done recordBudget(Service service, const Budget &budget, Instant now);
    [[nodiscard]] Result<std::optional<Budget>> budget(Service service) const;
    /// The newest mark of another program on the company's lines. Keeps one; a later one replaces it.
    [[nodiscard]] Done recordOtherSyncMark(const OtherSyncMark &mark, Instant now);
    [[nodiscard]] Result<std::optional<OtherSyncMark>> otherSyncMark() const;

private:
    [[nodiscard]] Result<std::optional<Dated<Rights>>> rightsAt(const QString &name) const;

    Database &m_database;
};

} // namespace tieout
