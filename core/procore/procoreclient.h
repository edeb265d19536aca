// SPDX-License-Identifier: Apache-2.0
// One method per endpoint of Procore that Tieout uses.
#pragma once

#include "core/net/apichannel.h"
#include "core/procore/procoredecode.h"
#include "core/procore/procorerequests.h"

namespace tieout {

/// Request, channel, decoder; reads lists to their last page. Errors carry Service::Procore, the operation and the id
/// of the exchange. An unreadable answer is Malformed with the path of its first fault; after a write it is
/// UnknownOutcome. Outlives its tasks.
class ProcoreClient final {
public:
    /// `channel` outlives the client. `company` may be invalid for as long as only fetchCompanies is used.
    ProcoreClient(ApiChannel *channel, ProcoreEndpoints endpoints, CompanyId company);

    [[nodiscard]] Task<Result<QList<Company>>> fetchCompanies(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<Project>>> fetchProjects(std::stop_token stop);
    /// With the accounting-approver flag.
    [[nodiscard]] Task<Result<ProcorePerson>> fetchCompanyMe(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<ProcoreTool>>> fetchCompanyTools(std::stop_token stop);
    [[nodiscard]] Task<Result<QList<ProcoreTool>>> fetchProjectTools(ProjectId project, std::stop_token stop);
    /// Unknown when no currency is configured.
    [[nodiscard]] Task<Result<Currency>> fetchCompanyCurrency(std::stop_token stop);
    [[nodiscard]] Task<Result<Currency>> fetchProjectCurrency(ProjectId project, std::stop_token stop);

    [[nodiscard]] Task<Result<Listed<Invoice>>> fetchRequisitions(
        ProjectId project, std::optional<Instant> since, std::stop_token stop);
    [[nodiscard]] Task<Result<Invoice>> fetchRequisition(ProjectId project, InvoiceId invoice, std::stop_token stop);
    [[nodiscard]] Task<Result<Listed<Commitment>>> fetchCommitments(
        ProjectId project, CommitmentKind kind, std::stop_token stop);

    [[nodiscard]] Task<Result<QList<PaymentLine>>> fetchPayments(
        ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop);
    [[nodiscard]] Task<Result<PaymentLine>> fetchPayment(
        ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop);
    [[nodiscard]] Task<Result<PaymentLine>> createPayment(LineDraft draft, std::stop_token stop);
    [[nodiscard]] Task<Result<PaymentLine>> updatePayment(ProjectId project, CommitmentId commitment, LineId line,
        LineChange change, Currency currency, std::stop_token stop);

    /// A form with files. The docs do not say whether Procore appends or replaces: list before and after (rule 12).
    [[nodiscard]] Task<Result<PaymentLine>> attachFiles(ProjectId project, CommitmentId commitment, LineId line,
        QList<AttachmentFile> files, Currency currency, std::stop_token stop);
    /// The bytes at an attachment's address. A failed download is an error, never an empty file.
    [[nodiscard]] Task<Result<QByteArray>> downloadAttachment(Attachment attachment, std::stop_token stop);

private:
    template <typename Decoder>
    [[nodiscard]] auto read(HttpRequest request, Decoder decode, std::stop_token stop)
        -> Task<std::invoke_result_t<Decoder, QByteArray>>;
    template <typename Decoder>
    [[nodiscard]] auto readAll(ProcoreList list, Decoder decode, std::stop_token stop)
        -> Task<std::invoke_result_t<Decoder, QByteArray>>;
    [[nodiscard]] Task<Result<PaymentLine>> write(HttpRequest request, Currency currency, std::stop_token stop);

    ApiChannel *m_channel;
    ProcoreRequests m_requests;
};

} // namespace tieout
