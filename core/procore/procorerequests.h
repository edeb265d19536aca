// SPDX-License-Identifier: Apache-2.0
// The requests to Procore as values, with exact addresses, headers and bodies.
#pragma once

#include "core/model/attachments.h"
#include "core/model/commitment.h"
#include "core/net/httprequest.h"
#include "core/procore/procoreendpoints.h"

#include <optional>

namespace tieout {

/// A list request without its page.
struct ProcoreList {
    QString path;
    QString query; ///< percent-encoded, without page and per_page; may be empty
    int perPage = 1000; ///< the general limit is 2,000 (api facts, Procore 7.2); smaller caps are accepted
    QString operation;

    bool operator==(const ProcoreList &) const = default;
};

/// Builds the requests of one company. Every call has the company's id in its header, and also in the path or query if
/// the endpoint wants it there (Procore 5).
class ProcoreRequests final {
public:
    ProcoreRequests(ProcoreEndpoints endpoints, CompanyId company);

    [[nodiscard]] HttpRequest page(const ProcoreList &list, int page) const;

    [[nodiscard]] ProcoreList companies() const;
    [[nodiscard]] ProcoreList projects() const;
    /// Subcontractor invoices changed at or after `since`, or all of them (Procore 3.1, 7.3).
    [[nodiscard]] ProcoreList requisitions(ProjectId project, std::optional<Instant> since) const;
    [[nodiscard]] ProcoreList commitments(ProjectId project, CommitmentKind kind) const;
    [[nodiscard]] ProcoreList payments(ProjectId project, CommitmentId commitment) const;

    [[nodiscard]] HttpRequest companyMe() const;
    [[nodiscard]] HttpRequest companyPermissions() const;
    [[nodiscard]] HttpRequest projectPermissions(ProjectId project) const;
    [[nodiscard]] HttpRequest companyCurrency() const;
    [[nodiscard]] HttpRequest projectCurrency(ProjectId project) const;
    [[nodiscard]] HttpRequest requisition(ProjectId project, InvoiceId invoice) const;

    [[nodiscard]] HttpRequest payment(ProjectId project, CommitmentId commitment, LineId line) const;
    [[nodiscard]] HttpRequest createPayment(const LineDraft &draft) const;
    [[nodiscard]] HttpRequest updatePayment(
        ProjectId project, CommitmentId commitment, LineId line, const LineChange &change) const;
    /// A form (Procore 1.7) with nothing but the files, which is all that a locked line accepts besides its origin
    /// (Procore 1.5).
    [[nodiscard]] HttpRequest attachFiles(
        ProjectId project, CommitmentId commitment, LineId line, const QList<AttachmentFile> &files) const;
    /// At the address from Procore, which redirects to another host (Procore 1.7).
    [[nodiscard]] HttpRequest attachmentContent(const QUrl &address) const;

private:
    [[nodiscard]] HttpRequest request(
        HttpMethod method, const QString &path, const QString &query, const char *operation) const;

    ProcoreEndpoints m_endpoints;
    CompanyId m_company;
};

} // namespace tieout
