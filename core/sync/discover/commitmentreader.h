// SPDX-License-Identifier: Apache-2.0
// Reads the commitments of the projects that a run meets, and what each is kept in.
#pragma once

#include "core/sync/engineparts.h"

namespace tieout {

/// Lives as long as the run: each project's right and list are read once.
class CommitmentReader final {
public:
    explicit CommitmentReader(EngineParts parts);

    /// Confirms that lines may be read in the project (Forbidden when not) and reads its commitments of one kind into
    /// the ledger.
    [[nodiscard]] Task<Done> enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop);
    /// Enters the project, then gives the commitment as Procore has it now. NotFound when it is not in the list; the
    /// error of its row when that could not be read.
    [[nodiscard]] Task<Result<Commitment>> read(
        ProjectId project, CommitmentKind kind, CommitmentId commitment, std::stop_token stop);
    /// Rule 7: where Procore has none configured, the project's, then the company's, then the organisation's.
    [[nodiscard]] Task<Result<Currency>> currencyOf(Commitment commitment, std::stop_token stop);

private:
    using Listing = QPair<qint64, int>; ///< project and kind

    [[nodiscard]] Task<Done> confirmMayRead(ProjectId project, std::stop_token stop);

    EngineParts m_parts;
    QHash<ProjectId, AccessLevel> m_levels;
    QSet<Listing> m_listed;
    QHash<CommitmentId, Error> m_unreadable; ///< commitments that could not be read in this run
    QHash<ProjectId, Currency> m_defaultCurrencies;
};

} // namespace tieout
