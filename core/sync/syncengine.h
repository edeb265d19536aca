// SPDX-License-Identifier: Apache-2.0
// The engine: discover → plan → execute → prove, once per call.
//
//   Xero ──payments, bills──►┐
//                            ├─► ledger ─► planner (pure) ─► executor ─► Procore
//   Procore ──invoices──────►┘                 ▲                │ read back
//                                              └── prover (pure)◄┘
#pragma once

#include "core/base/runningtasks.h"
#include "core/model/commitmentrows.h"
#include "core/settings/profilesettings.h"
#include "core/sync/engineparts.h"
#include "core/sync/syncrequest.h"

namespace tieout {

class LineEditor;

/// One engine per profile. Long-lived; has member coroutines, so it must outlive the tasks it gave out (drain before
/// destroying it; its destructor asserts that nothing runs).
class SyncEngine final {
public:
    explicit SyncEngine(EngineParts parts);
    Q_DISABLE_COPY_MOVE(SyncEngine)

    /// Configures the schedule for the first time: takes T0 and reads the baseline to its end. Gives Configuration when
    /// the edition is not supported, or the ledger belongs to other books. Nothing counts until it was complete; a
    /// second call with a complete baseline changes nothing, nor does one whose settings know T0 (a lost ledger).
    [[nodiscard]] Task<Result<SetupReport>> setUp(ProfileSettings settings, std::stop_token stop);

    /// One run. Errors that keep a run from starting (Busy, SignInNeeded, Forbidden, Configuration …) and those that
    /// end it both come back inside the report where a run was begun, else as the error. A stop lets the write on its
    /// way end and reads back what was written.
    [[nodiscard]] Task<Result<RunReport>> run(SyncRequest request, ProfileSettings settings, std::stop_token stop);

    /// Records what a person decided about a payment and carries it out at once: a run on demand over the payment's
    /// invoice. Configuration with a sentence that names the possible actions when the payment does not offer this one,
    /// or is not known; Forbidden without the right to sync: nothing is recorded then, nor when the run may not go on.
    /// A decision that meets temporary trouble stays for the next run, as the decision of the person who made it; one
    /// that was carried out is forgotten.
    [[nodiscard]] Task<Result<ResolveReport>> resolve(
        ResolveRequest request, ProfileSettings settings, std::stop_token stop);

    /// Reads the payment's line afresh: its payment number and its attachments (rule 12). Configuration when it has
    /// none; Forbidden without Read Only on the project's Commitments tool.
    [[nodiscard]] Task<Result<LineReport>> showLine(PaymentId payment, ProfileSettings settings, std::stop_token stop);
    /// Reads all lines of a commitment afresh: ours, those typed by hand and those of other programs. Ours that are no
    /// longer as they were proved are attention from then on (rule 20). Forbidden without Read Only on the project's
    /// Commitments tool.
    [[nodiscard]] Task<Result<IssuedLines>> showLines(
        ProjectId project, CommitmentId commitment, ProfileSettings settings, std::stop_token stop);
    /// The content of a file attached to a line of the project. Forbidden as for showLines().
    [[nodiscard]] Task<Result<QByteArray>> showAttachment(
        ProjectId project, Attachment attachment, ProfileSettings settings, std::stop_token stop);
    /// Changes the payment number of a synced payment's line, through the lock where Procore wants that (rule 16), and
    /// proves the payment again. Configuration when the number or the line does not allow it, Forbidden without the
    /// right to edit lines, Busy during a run: nothing was written then. How Procore took it is in the report. A
    /// crash in between is found and finished by the next run.
    [[nodiscard]] Task<Result<LineReport>> changeLineNumber(
        PaymentId payment, qint64 number, ProfileSettings settings, std::stop_token stop);
    /// The same with files to attach; readFiles() reads them. A file that was attached before and got lost is put back.
    /// Attachments cannot be removed: Procore's interface has no way to do that.
    [[nodiscard]] Task<Result<LineReport>> attachToLine(
        PaymentId payment, QList<AttachmentFile> files, ProfileSettings settings, std::stop_token stop);

    /// Reads the person's rights afresh and keeps them in the ledger.
    [[nodiscard]] Task<Result<Rights>> refreshRights(QString erpToolName, std::stop_token stop);

private:
    [[nodiscard]] Task<Done> checkMay(Privilege privilege, QString erpToolName, std::stop_token stop);
    [[nodiscard]] Task<Done> checkMayEdit(ProfileSettings settings, std::stop_token stop);
    /// One change of a line, and whatever has to hold before it.
    using LineEdit = std::function<Task<Result<LineReport>>(LineEditor &, std::stop_token)>;
    [[nodiscard]] Task<Result<LineReport>> edit(ProfileSettings settings, LineEdit change, std::stop_token stop);

    EngineParts m_parts;
    RunningTasks m_running;
};

} // namespace tieout
