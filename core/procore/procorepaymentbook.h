// SPDX-License-Identifier: Apache-2.0
// Reads and writes payment lines in Procore.
#pragma once

#include "core/ports/paymentbook.h"
#include "core/procore/procoreclient.h"

namespace tieout {

/// One company's payment lines. Its owner outlives a whole run; it outlives its tasks.
class ProcorePaymentBook final : public PaymentBook {
public:
    /// `channel` outlives the book. `company` may be invalid until one is chosen; until then only fetchCompanies works.
    ProcorePaymentBook(ApiChannel *channel, ProcoreEndpoints endpoints, CompanyId company);

    [[nodiscard]] Task<Result<QList<Company>>> fetchCompanies(std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<Project>>> fetchProjects(std::stop_token stop) override;
    [[nodiscard]] Task<Result<Rights>> fetchRights(QString erpToolName, std::stop_token stop) override;
    [[nodiscard]] Task<Result<AccessLevel>> fetchCommitmentsLevel(ProjectId project, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Listed<Invoice>>> fetchInvoices(
        ProjectId project, std::optional<Instant> since, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Invoice>> fetchInvoice(
        ProjectId project, InvoiceId invoice, std::stop_token stop) override;
    [[nodiscard]] Task<Result<Listed<Commitment>>> fetchCommitments(
        ProjectId project, CommitmentKind kind, std::stop_token stop) override;
    /// Up to two calls; keeps nothing. To ask about many commitments of a project, keep the answer for the run.
    [[nodiscard]] Task<Result<Currency>> fetchDefaultCurrency(ProjectId project, std::stop_token stop) override;
    [[nodiscard]] Task<Result<QList<PaymentLine>>> fetchLines(
        ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentLine>> fetchLine(
        ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentLine>> createLine(LineDraft draft, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentLine>> updateLine(ProjectId project, CommitmentId commitment, LineId line,
        LineChange change, Currency currency, std::stop_token stop) override;
    [[nodiscard]] Task<Result<PaymentLine>> attachFiles(ProjectId project, CommitmentId commitment, LineId line,
        QList<AttachmentFile> files, Currency currency, std::stop_token stop) override;
    [[nodiscard]] Task<Result<QByteArray>> fetchContent(Attachment attachment, std::stop_token stop) override;

private:
    ProcoreClient m_client;
};

} // namespace tieout
