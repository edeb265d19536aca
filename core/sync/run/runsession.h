// SPDX-License-Identifier: Apache-2.0
// One run from its first check to its report.
#pragma once

#include "core/ledger/paymentrepository.h"
#include "core/sync/discover/casegatherer.h"
#include "core/sync/discover/discovery.h"
#include "core/sync/execute/executor.h"
#include "core/sync/plan/voidbreaker.h"

namespace tieout {

/// Made for one run and thrown away after it. Lives in the frame of the engine's coroutine.
class RunSession final {
public:
    RunSession(EngineParts parts, SyncRequest request, ProfileSettings settings);

    /// Never fails as a whole once begun: what ended the run stands in the report. Configuration for an id that nobody
    /// can see, and no run stays in the ledger then.
    [[nodiscard]] Task<Result<RunReport>> run(std::stop_token stop);

private:
    [[nodiscard]] Task<Done> work(std::stop_token stop);
    [[nodiscard]] Task<Done> checkRights(std::stop_token stop);
    [[nodiscard]] Task<Done> discover(std::stop_token stop);
    [[nodiscard]] Task<Done> readProjects(bool fresh, std::stop_token stop);
    [[nodiscard]] Task<Done> checkAskedInvoices(std::stop_token stop);
    [[nodiscard]] Task<Done> writeLines(std::stop_token stop);
    [[nodiscard]] Task<Done> watch(std::stop_token stop);
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] Task<Done> doCommitment(
        CaseGatherer *gatherer, CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop);
    [[nodiscard]] Done settleUnread(const QList<PaymentRecord> &payments, const Error &error, const Standing &standing);
    [[nodiscard]] Result<QList<PaymentRecord>> settleWhatNeedsNoRead(const QList<PaymentRecord> &work);
    [[nodiscard]] Done noteUnreadRows();
    [[nodiscard]] Done holdBack(QList<PaymentRecord> &work) const;
    [[nodiscard]] Done noticeOtherSync(CommitmentCase &facts);
    [[nodiscard]] Done checkScope() const;
    [[nodiscard]] Done leaveOutUnchosenProjects();
    [[nodiscard]] Done countVoids(const QList<PaymentRecord> &work);
    [[nodiscard]] Result<RunReport> report(std::optional<Error> error);

    EngineParts m_parts;
    SyncRequest m_request;
    ProfileSettings m_settings;
    Discovery m_discovery;
    Scope m_scope;
    QList<Project> m_projects; ///< visible, chosen, and not outside of what was asked for
    RunRow m_run;
    bool m_rightsReadAfresh = false;
    bool m_areProjectsFresh = false; ///< read in this run
    bool m_isRefused = false; ///< for an id that nobody can see: that was no run
    VoidBreaker m_breaker;
    std::optional<ForeignMark> m_otherSync; ///< another program may be writing into the company
    QHash<PaymentId, PaymentAction> m_actions;
    QHash<PaymentId, Standing> m_previewed; ///< of a dry run: where payments would stand
    QList<Error> m_problems;
    qint64 m_xeroCallsBefore = 0;
    qint64 m_procoreCallsBefore = 0;
};

} // namespace tieout
