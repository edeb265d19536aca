// SPDX-License-Identifier: Apache-2.0
// What goes into a payment line, and whether a line read back is equal (rules 5, 9, 11, 14). Pure.
#pragma once

#include "core/model/bill.h"
#include "core/model/commitment.h"
#include "core/model/payment.h"
#include "core/model/paymentline.h"
#include "core/model/paymentstate.h"

#include <QSet>

namespace tieout {

/// The check number that a payment's Reference holds: digits; or CHK, CHECK, CK or # and digits. Empty when it holds
/// none.
[[nodiscard]] QString checkNumberFrom(const QString &reference);

/// Everything a line is made from.
struct LineSources {
    Payment payment;
    Bill bill; ///< its number is the line's invoice number
    Invoice invoice;
    Account account;
    PaymentMethod method = PaymentMethod::Check;
    qint64 paymentNumber = 1;
};

[[nodiscard]] LineDraft draftFor(const LineSources &sources);
/// The same line after its payment was removed in Xero: amount 0.00, notes that say when and what it was (rule 14).
[[nodiscard]] LineDraft voidedDraft(const LineDraft &issued, const Payment &payment);
/// An existing line as a draft: for a line that is ours and whose draft the ledger does not have.
[[nodiscard]] LineDraft draftFromLine(const PaymentLine &line);

/// The line that draftFromLine() made the draft of.
[[nodiscard]] PaymentLine lineFromDraft(const LineDraft &draft);

/// A field in which a line differs from what it should say.
struct Difference {
    QString field; ///< for people, translated
    QString expected; ///< a text as it reads, with a note where the eye would not find what differs
    QString found;
    bool inTextAlone = false; ///< money, date, place and owner are right

    bool operator==(const Difference &) const = default;
};
/// The standing of a payment whose line differs so.
[[nodiscard]] Standing differing(Reason reason, const Difference &difference);
/// What the field that locks a line is called in a Difference.
[[nodiscard]] QString lockField();
/// Compares every field that Procore shows back: amount as a number, date, invoice, commitment, project, origin; and
/// as a person reads them invoice number, check number, notes and origin data. Payment number and attachments belong to
/// the users (rule 12).
[[nodiscard]] std::optional<Difference> firstDifference(const LineDraft &expected, const PaymentLine &line);
/// All of them, in the same order.
[[nodiscard]] QList<Difference> allDifferences(const LineDraft &expected, const PaymentLine &line);
/// The same as firstDifference() without origin and origin data: whether the content is right, no matter who locked the
/// line.
[[nodiscard]] std::optional<Difference> firstContentDifference(const LineDraft &expected, const PaymentLine &line);

/// The draft with the first text that differs as the line shows it: what a person accepted (rule 11).
[[nodiscard]] LineDraft withTextAccepted(LineDraft draft, const PaymentLine &line);

/// The largest payment number: 32 bits, as far as is known (Procore documents no more than "integer").
constexpr qint64 kLargestPaymentNumber = 2147483647;
[[nodiscard]] qint64 highestPaymentNumber(const QList<PaymentLine> &lines); ///< 0: none has one
/// The next free payment number of a commitment: one more than the highest (1 when there is none); where that would be
/// too large, the lowest that no line has and that was not given to one.
[[nodiscard]] qint64 nextPaymentNumber(const QList<PaymentLine> &lines, const QSet<qint64> &given = {});

} // namespace tieout
