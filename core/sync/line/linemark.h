// SPDX-License-Identifier: Apache-2.0
// Our mark on a payment line: whose payment it is, and what our last write was for (rules 9 and 10).
#pragma once

#include "core/model/paymentrecord.h"

namespace tieout {

/// What our last write into a line was for. Voiding, Restoring and Adopting mark the window between unlocking and
/// locking again: a line that still has such a mark was left open by an interrupted run (rule 16).
enum class LineOperation { Issue, Voiding, Void, Restoring, Adopting };

/// The mark in origin_data. Both directions, value to text and text to value, are in linemark.cpp and nowhere else.
struct LineMark {
    PaymentId payment; ///< invalid where a text read back no longer holds it
    std::optional<LineOperation> operation; ///< nothing where the text no longer holds it, or holds an unknown word
    QString contentHash; ///< of the line as the write meant it, see contentHash()
    QString version; ///< of the program that wrote it

    bool operator==(const LineMark &) const = default;
};
[[nodiscard]] LineMark markFor(PaymentId payment, LineOperation operation, const LineDraft &content);
/// A small JSON text. It always names the PaymentID, so that the line can be found while origin_id is cleared.
[[nodiscard]] QString toText(const LineMark &mark);
/// Reads such a text back, as far as it is still there: Procore may cut it, and people may write around it. Nothing
/// when Tieout did not write it.
[[nodiscard]] std::optional<LineMark> markFromText(const QString &text);

/// The text for origin_id: the PaymentID in lower case without braces.
[[nodiscard]] QString originIdFor(PaymentId payment);
/// The text for origin_data: markFor() as a text.
[[nodiscard]] QString originDataFor(PaymentId payment, LineOperation operation, const LineDraft &content);
/// SHA-256 over every field that a run writes, its first 16 hexadecimal digits.
[[nodiscard]] QString contentHash(const LineDraft &content);

/// Whether origin_id or origin_data names the payment, no matter who wrote it and in which form of a GUID. A text
/// that was cut or rewritten by another program still names it as long as the GUID is there (rule 10).
[[nodiscard]] bool namesPayment(const PaymentLine &line, PaymentId payment);
/// Every GUID that origin_id or origin_data of the line holds: the payments it may belong to.
[[nodiscard]] QList<PaymentId> paymentsNamedBy(const PaymentLine &line);

/// Whether a void of the line was begun and not finished: until then, it is open to edits (rule 16).
[[nodiscard]] bool isVoidUnderWay(const PaymentLine &line);
/// The same for any change of ours.
[[nodiscard]] bool isChangeUnderWay(const PaymentLine &line);
/// Whether our last write into the line voided it, and locked it.
[[nodiscard]] bool isMarkedVoid(const PaymentLine &line);
/// Whether Tieout wrote the line's origin data, on this computer or another.
[[nodiscard]] bool hasOurMark(const PaymentLine &line);

/// Whether the line is the payment's: it names it, or it is the one that the ledger knows as its line (somebody may
/// have wiped both origin fields).
[[nodiscard]] bool isLineOf(const PaymentLine &line, const PaymentRecord &record);

} // namespace tieout
