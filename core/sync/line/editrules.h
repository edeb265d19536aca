// SPDX-License-Identifier: Apache-2.0
// What users may change about a synced line: its payment number and its attachments (rule 12). Pure.
#pragma once

#include "core/base/result.h"
#include "core/model/attachments.h"
#include "core/model/paymentrecord.h"
#include "core/sync/line/linedraft.h"

namespace tieout {

/// Of one file, and of all attachments of the line with the new ones: each is held in memory and kept on the disk while
/// a change is under way. Procore names no limit.
constexpr qint64 kLargestAttachment = 25LL * 1024 * 1024;
constexpr qint64 kAttachmentsOfALine = 60LL * 1024 * 1024;
constexpr qsizetype kLongestFileName = 255; ///< UTF-8 bytes

/// Whether the payment's line is one that users may edit: synced, a voided one too, and no write under way. Else
/// Configuration with the sentence that says why not.
[[nodiscard]] Done checkEditable(const PaymentRecord &record);
/// Whether the line, as just read, is the one that the ledger proved. Configuration names the field that is not.
[[nodiscard]] Done checkAsProved(const PaymentRecord &record, const PaymentLine &line);

/// The other line that has the number; nothing when it is free.
[[nodiscard]] std::optional<PaymentLine> lineNumbered(qint64 number, LineId except, const QList<PaymentLine> &lines);
/// Configuration when it is no number from 1 to kLargestPaymentNumber, or another line of the commitment has it; that
/// line is named.
[[nodiscard]] Done checkNumber(qint64 number, const PaymentLine &line, const QList<PaymentLine> &lines);

/// Configuration when a file is empty or too big, its name is empty, too long, or holds what cannot be shown or sent,
/// or two would have the same name, among themselves or with one that is on the line; and when what is there
/// could not be put back.
[[nodiscard]] Done checkFiles(const QList<AttachmentFile> &files, const QList<Attachment> &onTheLine);
/// Configuration when all files of the line together would be more than a change can keep.
[[nodiscard]] Done checkTotalSize(qint64 bytes);

} // namespace tieout
