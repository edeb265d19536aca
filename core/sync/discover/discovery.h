// SPDX-License-Identifier: Apache-2.0
// Brings the ledger up to date with what the two services say, in as few calls as docs/economy.md allows.
#pragma once

#include "core/settings/profilesettings.h"
#include "core/sync/discover/billreader.h"
#include "core/sync/discover/unreadrows.h"

namespace tieout {

/// Lives as long as the run that uses it. Every method ends with Cancelled when stopped; a failed reading changes
/// nothing.
class Discovery final {
public:
    Discovery(EngineParts parts, ProfileSettings settings, RunTrigger trigger = RunTrigger::OnDemand);

    /// Rows that earlier runs could not read, by their ids; then payments changed since the last complete reading. With
    /// a lost ledger: all of them, those up to T0 as baseline, later ones undecided (rule 3). Configuration when the
    /// ledger belongs to other books.
    [[nodiscard]] Task<Done> refreshPayments(std::stop_token stop);
    /// Accounts, when an open payment names one that is not known or when they are older than a day.
    [[nodiscard]] Task<Done> refreshAccounts(bool unknownAccountSeen, std::stop_token stop);
    /// Subcontractor invoices of each project changed since they were read last; all of them once a day and when
    /// another person, or other rights, read. A project that cannot be read does not keep the others from being read:
    /// its error goes to problems().
    [[nodiscard]] Task<Done> refreshInvoices(QList<Project> projects, std::stop_token stop);
    /// One invoice by its id, in each of the projects until it is found: no list showed it. Fine when it is in none; a
    /// project that could not be read is an error only then.
    [[nodiscard]] Task<Done> readInvoice(InvoiceId invoice, QList<Project> projects, std::stop_token stop);
    /// As BillReader::refresh(). One that cannot be read is kept in problems() and unreadableBills().
    [[nodiscard]] Task<Done> refreshBills(QList<PaymentRecord> payments, std::stop_token stop);
    /// The projects that the person can see now (rule 8), narrowed to those that the settings choose.
    [[nodiscard]] Task<Result<QList<Project>>> projects(std::stop_token stop);
    /// The organisation, read once a day.
    [[nodiscard]] Task<Result<Organisation>> organisation(std::stop_token stop);

    /// Bills that refreshBills read from Xero in this run.
    [[nodiscard]] const QList<BillId> &billsRead() const { return m_bills.read(); }

    /// The first error that kept a project's invoices from being read.
    [[nodiscard]] const std::optional<Error> &unreadList() const { return m_unreadList; }

    [[nodiscard]] QList<Error> problems() const { return m_problems + m_bills.problems(); }
    /// With a sentence for each row that is set aside now, or gone.
    [[nodiscard]] Result<QList<Error>> unreadRowProblems() const { return m_unreadRows.problems(); }
    [[nodiscard]] const QSet<BillId> &unreadableBills() const { return m_bills.unreadable(); }

private:
    /// How payments are to be read.
    struct PaymentReading {
        std::optional<Instant> since; ///< nothing: all
        bool isLedgerLost = false; ///< T0 is known, and the ledger has no baseline
    };
    [[nodiscard]] Result<PaymentReading> paymentReading() const;
    [[nodiscard]] Task<Result<PaymentChanges>> fetchPayments(std::optional<Instant> since, std::stop_token stop);
    [[nodiscard]] Done recordPayments(const PaymentChanges &changes, Instant readUpTo, bool isLedgerLost);
    /// How a project's invoices are to be read.
    struct InvoiceReading {
        std::optional<Instant> since; ///< nothing: whole
        std::optional<Instant> newest; ///< updated_at seen so far
        Instant now {}; ///< the earliest of the clocks
        Rights reader;
    };
    [[nodiscard]] Result<InvoiceReading> invoiceReading(ProjectId project) const;
    [[nodiscard]] Done recordInvoices(
        ProjectId project, const Listed<Invoice> &invoices, const InvoiceReading &reading);
    [[nodiscard]] Done recordInvoice(ProjectId project, const Listed<Invoice> &one);
    void tell(SyncPhase phase, int done, int total, const QString &sentence) const;

    EngineParts m_parts;
    ProfileSettings m_settings;
    RunTrigger m_trigger;
    UnreadRows m_unreadRows;
    BillReader m_bills;
    QList<Error> m_problems;
    std::optional<Error> m_unreadList;
};

} // namespace tieout
