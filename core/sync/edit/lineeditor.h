// SPDX-License-Identifier: Apache-2.0
// Carries out what a user changes about a synced line: payment number, attachments (rule 12).
#pragma once

#include "core/sync/discover/casegatherer.h"
#include "core/sync/execute/executor.h"

namespace tieout {

/// One edit, under the run lock and after the person's rights were checked. It goes the way of a run, for one payment:
/// the commitment's lines are listed, the intent is journalled, written, read back, and the payment is proved again
/// (rules 10, 11, 25).
class LineEditor final {
public:
    LineEditor(EngineParts parts, ProfileSettings settings);

    /// Configuration when the number cannot be the line's, or the line is not to be edited: nothing was written then.
    [[nodiscard]] Task<Result<LineReport>> changeNumber(PaymentId payment, qint64 number, std::stop_token stop);
    /// Files that are on the line already are downloaded first, since the change may lose them: one that cannot be
    /// downloaded is an error, and nothing was written.
    [[nodiscard]] Task<Result<LineReport>> attach(PaymentId payment, QList<AttachmentFile> files, std::stop_token stop);

private:
    /// A line that may be edited, as just read, with all lines of its commitment.
    struct EditCase {
        PaymentRecord record;
        CommitmentCase facts;
        PaymentLine line;
    };
    [[nodiscard]] Task<Result<EditCase>> readCase(PaymentId payment, std::stop_token stop);
    [[nodiscard]] Task<Result<QList<QByteArray>>> download(QList<Attachment> attachments, std::stop_token stop);
    [[nodiscard]] Task<Result<LineReport>> carryOut(EditCase edit, PlannedStep step, std::stop_token stop);
    [[nodiscard]] Result<LineReport> report(const EditCase &edit, const PlannedStep &step, const CommitmentEnd &end);

    EngineParts m_parts;
    ProfileSettings m_settings;
};

/// The payment with its line and nothing done to it.
[[nodiscard]] Result<LineReport> reportLine(Ledger &ledger, PaymentId payment, const PaymentLine &line);

} // namespace tieout
