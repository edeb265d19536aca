// SPDX-License-Identifier: Apache-2.0
// Procore's side as last read: projects, commitments, invoices, lines; and the links made by people.
#pragma once

#include "core/base/result.h"
#include "core/model/commitment.h"
#include "core/model/paymentline.h"

#include <QHash>

namespace tieout {

class Database;

/// A link between an invoice and a bill that a person made (rule 1).
struct ManualLink {
    InvoiceId invoice;
    BillId bill;
    Instant madeAt {};
};

class ProjectRepository final {
public:
    explicit ProjectRepository(Database &database);

    /// Replaces the list of projects; those no longer visible stay, marked as such.
    [[nodiscard]] Done recordProjects(const QList<Project> &projects);
    [[nodiscard]] Result<QList<Project>> all() const;
    [[nodiscard]] Done recordInvoices(const QList<Invoice> &invoices);
    [[nodiscard]] Result<QHash<InvoiceId, Invoice>> invoices(const QList<InvoiceId> &ids) const;
    [[nodiscard]] Done recordCommitments(const QList<Commitment> &commitments);
    [[nodiscard]] Result<std::optional<Commitment>> commitment(CommitmentId id) const;
    /// Replaces the lines of one commitment by those just read.
    [[nodiscard]] Done recordLines(CommitmentId commitment, const QList<PaymentLine> &lines);
    [[nodiscard]] Result<QList<PaymentLine>> lines(CommitmentId commitment) const;
    /// Whether any line was ever read, on any commitment.
    [[nodiscard]] Result<bool> hasLines() const;

    /// Wins over the invoice's origin_id; an invalid bill means not linked, whatever origin_id names.
    [[nodiscard]] Done link(InvoiceId invoice, BillId bill);
    /// Removes a person's link: origin_id counts again.
    [[nodiscard]] Done unlink(InvoiceId invoice);
    [[nodiscard]] Result<QList<ManualLink>> manualLinks() const;

private:
    Database &m_database;
};

} // namespace tieout
