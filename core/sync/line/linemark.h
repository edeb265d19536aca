// SPDX-License-Identifier: Apache-2.0
// How a payment line says whose payment it is (rules 9 and 10).
#pragma once

#include "core/model/paymentrecord.h"

namespace tieout {

/// What our last write into a line was for. Voiding, Restoring and Adopting mark the window between unlocking and
/// locking again: a line that still says so was left by an interrupted run (rule 16).
enum class LineOperation { Issue, Voiding, Void, Restoring, Adopting };

/// The text for origin_id: the PaymentID in lower case without braces.
[[nodiscard]] QString originIdFor(PaymentId payment);
/// The small JSON text for origin_data: our version, the PaymentID, the operation under way and a hash of the content.
/// Always names the PaymentID, so that the line stays findable while origin_id is cleared.
[[nodiscard]] QString originDataFor(PaymentId payment, LineOperation operation, const LineDraft &content);
/// SHA-256 over every field that a run writes, its first 16 hexadecimal digits.
[[nodiscard]] QString contentHash(const LineDraft &content);

/// Whether origin_id or origin_data names the payment, whoever wrote it and in whichever form a GUID can take.
[[nodiscard]] bool namesPayment(const PaymentLine &line, PaymentId payment);
/// Every GUID that origin_id or origin_data of the line holds: the payments it may belong to.
[[nodiscard]] QList<PaymentId> paymentsNamedBy(const PaymentLine &line);

/// Whether a void of the line was begun and not finished: it is open to edits until it is (rule 16).
[[nodiscard]] bool isVoidUnderWay(const PaymentLine &line);
/// The same for any change of ours.
[[nodiscard]] bool isChangeUnderWay(const PaymentLine &line);
/// Whether Tieout wrote the line's origin data, on this computer or another.
[[nodiscard]] bool hasOurMark(const PaymentLine &line);

/// Whether the line is the payment's: it names it, or it is the one that the ledger knows as its line (somebody may
/// have wiped both origin fields).
[[nodiscard]] bool isLineOf(const PaymentLine &line, const PaymentRecord &record);

} // namespace tieout
