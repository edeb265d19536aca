// SPDX-License-Identifier: Apache-2.0
// What the ledger knows for watching both books: which bills and commitments were looked at when, and what watching
// cost. Every failure is Storage.
#pragma once

#include "core/base/error.h"
#include "core/ledger/paymentrepository.h"
#include "core/model/commitment.h"

namespace tieout {

class Database;

/// What of a payment counts when a bill is compared with the sum of its payments (rule 15).
struct CountedPayment {
    PaymentKind kind = PaymentKind::Other;
    PaymentStatus status = PaymentStatus::Unknown;
    Money amount;
    Instant updatedAt {}; ///< Xero's change stamp

    bool operator==(const CountedPayment &) const = default;
};

/// A commitment that holds lines of ours, and when each side of it was last certain.
struct WatchedCommitment {
    CommitmentId id;
    ProjectId project;
    CommitmentKind kind = CommitmentKind::Subcontract;
    int ourLines = 0;
    int linesKnown = 0; ///< ours and others, as last read
    Instant oldestProof {}; ///< of its payments; 1970 when one was never proved
    Instant lookedAt {}; ///< the watch's last look, whatever came of it; 1970 = never
    bool wasSwept = false; ///< that look was its turn in the sweep
    bool isWanted = false; ///< its total differed, or a look was refused: it comes first

    bool operator==(const WatchedCommitment &) const = default;
};

/// A commitment's total beside the sum of its lines as last read.
struct CommitmentTotal {
    CommitmentId id;
    std::optional<qint64> shown; ///< total_payments, minor units; nothing where Procore left it out
    qint64 lines = 0; ///< sum of all lines as last read, ours and those typed by hand
    bool isExplained = false; ///< a look has met just this pair before: it is no news

    bool operator==(const CommitmentTotal &) const = default;
};

struct CommitmentCheck {
    bool wereLinesRead = false; ///< its total is explained then
    bool wasRefused = false; ///< nothing could be seen: it comes first until something can
    bool wasSwept = false; ///< its turn in the sweep; not because its total differed
};

class WatchRepository final {
public:
    explicit WatchRepository(Database &database);

    /// When the round or reading `name` began last; nothing when never.
    [[nodiscard]] Result<std::optional<Instant>> roundBegan(const QString &name) const;
    [[nodiscard]] Done recordRound(const QString &name, Instant at);
    [[nodiscard]] Done forgetRound(const QString &name);

    /// Bills of payments that have a line, or have none because money was taken back (rule 15), last checked before
    /// `before` or never; longest ago first, at most `most`.
    [[nodiscard]] Result<QList<BillId>> billsToCheck(Instant before, int most) const;
    /// Bills with a payment that is MoneyTakenBack or TakenBackBeforeIssue.
    [[nodiscard]] Result<QList<BillId>> billsTakenBack() const;
    /// Every payment of these bills, baseline ones too.
    [[nodiscard]] Result<QHash<BillId, QList<CountedPayment>>> paymentsOf(const QList<BillId> &bills) const;
    /// Payments of these bills that have a line, or none because money was taken back.
    [[nodiscard]] Result<QList<PaymentRecord>> issuedFor(const QList<BillId> &bills) const;
    /// Payments of these bills that are MoneyTakenBack or TakenBackBeforeIssue.
    [[nodiscard]] Result<QList<PaymentRecord>> takenBackOf(const QList<BillId> &bills) const;
    [[nodiscard]] Done recordBillChecks(const QList<BillId> &bills, Instant at);

    /// Commitments of these projects with lines of ours, of any standing.
    [[nodiscard]] Result<QList<WatchedCommitment>> commitments(const QList<ProjectId> &projects) const;
    /// Those that these invoices are on, and those where payments of theirs have their lines.
    [[nodiscard]] Result<QSet<CommitmentId>> commitmentsOf(const QList<InvoiceId> &invoices) const;
    /// Totals as last read of these commitments; those that the ledger does not know are missing.
    [[nodiscard]] Result<QList<CommitmentTotal>> totals(const QList<CommitmentId> &commitments) const;
    /// These commitments come first from now on.
    [[nodiscard]] Done want(const QList<CommitmentId> &commitments);
    /// A check of the commitment ended: it goes to the back of the queue, of those that come first where nothing
    /// could be seen.
    [[nodiscard]] Done recordCheck(CommitmentId commitment, Instant at, CommitmentCheck look);

    /// Calls that watching made; entries older than a day are dropped.
    [[nodiscard]] Done recordCalls(Service service, qint64 calls, Instant at);
    /// Calls that watching made after `since`.
    [[nodiscard]] Result<int> callsSince(Service service, Instant since) const;
    /// Payments that are valid in Xero and have a line, with a date on or after `from`.
    [[nodiscard]] Result<QSet<PaymentId>> standingFrom(QDate from) const;
    /// Payments with a date on or after `from`: what a read without If-Modified-Since would find.
    [[nodiscard]] Result<int> paymentsFrom(QDate from) const;

private:
    Database &m_database;
};

} // namespace tieout
