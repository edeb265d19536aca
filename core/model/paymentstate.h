// SPDX-License-Identifier: Apache-2.0
// The state of a payment as people see it, and why it is in that state.
#pragma once

#include "core/model/ids.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tieout {

/// Five states, each with its own icon (docs/rules.md). Ordered by severity, worst last.
enum class PaymentState { NotIncluded, Synced, Waiting, Attention, Failed };

/// Machine names: "notIncluded", "synced", "waiting", "attention", "failed"; used in JSON and in the ledger.
[[nodiscard]] QString toString(PaymentState state);
[[nodiscard]] std::optional<PaymentState> paymentStateFromString(const QString &text);
/// The worse of two: an invoice shows the worst state of its payments.
[[nodiscard]] PaymentState worst(PaymentState a, PaymentState b);

/// Why a payment is in its state. A closed set; each has one state, one sentence and one next step.
enum class Reason {
    // synced
    Proved, ///< a line read back is equal in every field that Procore shows
    Voided, ///< the payment was removed in Xero; its line is at 0.00
    // waiting
    NotWrittenYet,
    TemporaryFailure, ///< network, limit, 5xx; a later run tries again
    VoidPending, ///< removed in Xero, its line not voided yet
    OutcomeUnknown, ///< a write's answer was lost; the next run reads back first
    ChangeUnderWay, ///< a user's change of its line was begun; the line was not proved since (rule 12)
    // not included
    BeforeSetup, ///< in the baseline
    NotLinked,
    NotABillPayment,
    RemovedBeforeIssued, ///< removed in Xero before it had a line
    ZeroAmount, ///< zero or below
    ProjectNotSelected,
    Replaced, ///< removed in Xero and entered again; its line belongs to the new payment now (rule 17)
    RemovedAndDeleted, ///< removed in Xero, and its line was deleted in Procore: no line and no money
    LeftByDecision, ///< a person decided to leave it as it is
    // attention
    MethodNotChosen, ///< args: account name
    OverIssue, ///< args: issued with this, due
    DueUnknown, ///< neither Procore nor Xero says what is due on the invoice
    RemovedLineStands, ///< args: lines of removed payments that still show their amounts, issued with this, due
    BaselinePaymentRemoved, ///< a baseline payment of the same bill was removed since
    AmbiguousLink, ///< more than one invoice is linked to the bill; args: invoice numbers
    TwoLinesOneOrigin, ///< args: line ids
    LineDiffersAfterWrite, ///< args: field, sent, read
    ChangedInProcore, ///< args: field, expected, found
    DeletedInProcore,
    VoidRefused, ///< 0.00 or unlocking was refused; args: Procore's words
    HistoryUnclear, ///< cannot tell whether new or made before the setup
    UnknownStatus, ///< Xero sent a status we do not know; args: text
    ChangedAfterIssue, ///< Xero shows other values for a payment that has a line; args: field, before, now
    VoidAwaitsDecision, ///< setting "ask me"
    VoidAwaitsReplacement, ///< a new payment may take over its line, and a person has to say so (rule 17)
    VoidLeftByChoice, ///< setting "leave unchanged and flag"
    MoneyTakenBack, ///< rule 15; args: bill number, paid by the bill, sum of its payments
    TakenBackBeforeIssue, ///< rule 15, before there was a line; args as MoneyTakenBack
    ReplacementUnclear, ///< rule 17; args: what the line or the payments could belong to
    ReplacedLineChanged, ///< rules 17 and 20; args: line that it would take over, field, expected, found
    PossibleDuplicate, ///< rule 20; args: line ids
    OtherSyncSuspected, ///< rule 20: a foreign origin on the company's lines; args: line id, origin
    RestoreRefused, ///< unlocking or writing a changed line was refused; args: Procore's words
    AttachmentsLost, ///< rule 12; args: files, the folder with their copies, why they were not put back
    LineUnreadable, ///< a line of the commitment cannot be read; args: path and fault
    // failed
    CurrencyDiffers, ///< args: payment's, commitment's
    TabClosedOrRefused, ///< args: Procore's words
    NotPermitted, ///< 403; args: Procore's words
    NotFoundInProcore,
    AmountUnreadable
};

[[nodiscard]] PaymentState stateOf(Reason reason);
/// Machine name, e.g. "over-issue"; stable, used in JSON and in the ledger.
[[nodiscard]] QString toString(Reason reason);
[[nodiscard]] std::optional<Reason> reasonFromString(const QString &text);

/// A reason with the values for its sentence.
struct Standing {
    Reason reason = Reason::NotWrittenYet;
    QStringList args; ///< only for the sentence and the advice: decides nothing
    QList<LineId> lines {}; ///< the lines concerned, if there are others than the payment's own
    bool inTextAlone = false; ///< of a line that differs: money, date, place and owner are right

    [[nodiscard]] PaymentState state() const { return stateOf(reason); }
    /// One sentence an accountant understands. Translated.
    [[nodiscard]] QString sentence() const;
    /// The next step. Translated; empty where there is nothing to do.
    [[nodiscard]] QString advice() const;

    bool operator==(const Standing &) const = default;
};

} // namespace tieout
