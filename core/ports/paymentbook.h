// SPDX-License-Identifier: Apache-2.0
// Reads and writes payment lines; implemented for Procore.
#pragma once

#include "core/base/task.h"
#include "core/base/unreadablerow.h"
#include "core/model/attachments.h"
#include "core/model/commitment.h"
#include "core/model/paymentline.h"
#include "core/model/permissions.h"

namespace tieout {

/// Every call concerns one company (fixed at construction). Errors carry Service::Procore. A write is sent exactly
/// once: when its answer is lost, the error is UnknownOutcome and nothing is sent again. `stop` cancels reads; a write
/// that has already been sent is waited for.
class PaymentBook {
public:
    virtual ~PaymentBook() = default;

    /// Companies that the signed-in person may see; works before one is chosen. SignInNeeded when nobody is signed in.
    [[nodiscard]] virtual Task<Result<QList<Company>>> fetchCompanies(std::stop_token stop) = 0;
    /// Projects of the company that the person may see, to the last page. A missing project may just be hidden.
    [[nodiscard]] virtual Task<Result<QList<Project>>> fetchProjects(std::stop_token stop) = 0;
    /// Level on the company's ERP Integrations tool (its name contains `erpToolName`, in any case) and the
    /// accounting-approver flag. If the tool is not listed, the level is Unknown.
    [[nodiscard]] virtual Task<Result<Rights>> fetchRights(QString erpToolName, std::stop_token stop) = 0;
    /// Level on the project's Commitments tool.
    [[nodiscard]] virtual Task<Result<AccessLevel>> fetchCommitmentsLevel(ProjectId project, std::stop_token stop) = 0;
    /// Subcontractor invoices of a project changed at or after `since`, or all of them.
    [[nodiscard]] virtual Task<Result<Listed<Invoice>>> fetchInvoices(
        ProjectId project, std::optional<Instant> since, std::stop_token stop) = 0;
    /// One subcontractor invoice by its id. NotFound when it does not exist or is hidden, Malformed when it still
    /// cannot be read.
    [[nodiscard]] virtual Task<Result<Invoice>> fetchInvoice(
        ProjectId project, InvoiceId invoice, std::stop_token stop) = 0;
    /// Commitments of one kind in a project.
    [[nodiscard]] virtual Task<Result<Listed<Commitment>>> fetchCommitments(
        ProjectId project, CommitmentKind kind, std::stop_token stop) = 0;
    /// The currency configured for the project, else for the company; unknown when neither is (rule 7).
    [[nodiscard]] virtual Task<Result<Currency>> fetchDefaultCurrency(ProjectId project, std::stop_token stop) = 0;

    /// All lines of a commitment, to the last page. Amounts carry `currency`. A line that cannot be read is an error of
    /// the whole list: it could be ours, and an overlooked line would be written twice.
    [[nodiscard]] virtual Task<Result<QList<PaymentLine>>> fetchLines(
        ProjectId project, CommitmentId commitment, Currency currency, std::stop_token stop) = 0;
    /// One line by id; its amount carries `currency`. NotFound is no proof of deletion by itself: a line may be hidden
    /// (rule 19).
    [[nodiscard]] virtual Task<Result<PaymentLine>> fetchLine(
        ProjectId project, CommitmentId commitment, LineId line, Currency currency, std::stop_token stop) = 0;
    /// One POST. The answer proves nothing except the id.
    [[nodiscard]] virtual Task<Result<PaymentLine>> createLine(LineDraft draft, std::stop_token stop) = 0;
    /// One PATCH.
    [[nodiscard]] virtual Task<Result<PaymentLine>> updateLine(ProjectId project, CommitmentId commitment, LineId line,
        LineChange change, Currency currency, std::stop_token stop) = 0;

    /// One PATCH with nothing but files. The caller checks whether the earlier attachments are still there.
    [[nodiscard]] virtual Task<Result<PaymentLine>> attachFiles(ProjectId project, CommitmentId commitment, LineId line,
        QList<AttachmentFile> files, Currency currency, std::stop_token stop) = 0;
    /// The content of a file attached to a line. The access token goes only to the service's own host.
    [[nodiscard]] virtual Task<Result<QByteArray>> fetchContent(Attachment attachment, std::stop_token stop) = 0;
};

} // namespace tieout
