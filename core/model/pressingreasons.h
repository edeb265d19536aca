// SPDX-License-Identifier: Apache-2.0
// The reasons of payments that need attention or failed: somebody must act.
#pragma once

#include "core/base/tr.h"
#include "core/model/reasonrow.h"

namespace tieout {

inline constexpr std::array kPressingReasons {
    ReasonRow { Reason::MethodNotChosen, PaymentState::Attention, "method-not-chosen",
        QT_TRANSLATE_NOOP("tieout", "No payment method is chosen for the account %1."),
        QT_TRANSLATE_NOOP(
            "tieout", "Choose a method for the account in the settings (Payment methods), then sync again.") },
    ReasonRow { Reason::OverIssue, PaymentState::Attention, "over-issue",
        QT_TRANSLATE_NOOP("tieout", "With this payment, %1 would be issued on the invoice, but only %2 is due."),
        QT_TRANSLATE_NOOP("tieout",
            "Compare the bill in Xero with the invoice in Procore. If the payment is right, issue it anyway."),
        Waits::ForAPerson, { Decision::IssueAnyway } },
    ReasonRow { Reason::DueUnknown, PaymentState::Attention, "due-unknown",
        QT_TRANSLATE_NOOP("tieout",
            "Neither Procore nor Xero says what is due on the invoice, so Tieout cannot check whether this payment is "
            "too much."),
        QT_TRANSLATE_NOOP("tieout",
            "Compare the bill in Xero with the invoice in Procore. If the payment is right, issue it anyway."),
        Waits::ForAPerson, { Decision::IssueAnyway } },
    ReasonRow { Reason::RemovedLineStands, PaymentState::Attention, "removed-line-stands",
        QT_TRANSLATE_NOOP("tieout",
            "Line %1 in Procore still shows the amount of a payment that was removed in Xero. With both, %2 would be "
            "issued on the invoice, but only %3 is due."),
        QT_TRANSLATE_NOOP("tieout",
            "Resolve the removed payment first: once its line is at 0.00, a sync on demand brings this one over. If "
            "both amounts are right, issue it anyway."),
        Waits::ForAPerson, { Decision::IssueAnyway } },
    ReasonRow { Reason::BaselinePaymentRemoved, PaymentState::Attention, "baseline-payment-removed",
        QT_TRANSLATE_NOOP("tieout",
            "A payment of the same bill, made before the sync was set up, has been removed since. This payment may "
            "replace it."),
        QT_TRANSLATE_NOOP("tieout", "Check whether Procore already has a line for it. If not, issue it anyway."),
        Waits::ForAPerson, { Decision::IssueAnyway } },
    ReasonRow { Reason::AmbiguousLink, PaymentState::Attention, "ambiguous-link",
        QT_TRANSLATE_NOOP("tieout", "More than one invoice is linked to the bill: %1."),
        QT_TRANSLATE_NOOP("tieout", "Unlink the wrong one, then sync again.") },
    ReasonRow { Reason::TwoLinesOneOrigin, PaymentState::Attention, "two-lines-one-origin",
        QT_TRANSLATE_NOOP("tieout", "Procore has more than one line for this payment (lines %1)."),
        QT_TRANSLATE_NOOP(
            "tieout", "Open the commitment in Procore and ask Procore's support to remove the extra line."),
        Waits::ForAPerson },
    ReasonRow { Reason::LineDiffersAfterWrite, PaymentState::Attention, "line-differs-after-write",
        QT_TRANSLATE_NOOP("tieout", "Procore shows a different %1 from the one that was sent: sent %2, shown %3."),
        QT_TRANSLATE_NOOP("tieout", "Open the line in Procore and compare it with Xero."), Waits::ForAPerson,
        { Decision::Accept, Decision::Restore }, Offer::WhatTheLineNeeds },
    ReasonRow { Reason::ChangedInProcore, PaymentState::Attention, "changed-in-procore",
        QT_TRANSLATE_NOOP("tieout", "Somebody changed the line in Procore: %1 should be %2 but is %3."),
        QT_TRANSLATE_NOOP("tieout",
            "Open the line in Procore and correct it, or restore it. If the payment was removed in Xero, void the "
            "line."),
        Waits::ForAPerson, { Decision::Restore, Decision::Accept }, Offer::WhatTheLineNeeds },
    ReasonRow { Reason::DeletedInProcore, PaymentState::Attention, "deleted-in-procore",
        QT_TRANSLATE_NOOP("tieout", "Somebody deleted the line in Procore."),
        QT_TRANSLATE_NOOP("tieout", "If the payment is right in Xero, restore the line; otherwise leave it."),
        Waits::ForAPerson, { Decision::Restore }, Offer::UnlessRemoved },
    ReasonRow { Reason::VoidRefused, PaymentState::Attention, "void-refused",
        QT_TRANSLATE_NOOP("tieout", "The payment was removed in Xero, but Procore refused to set its line to 0.00. %1"),
        QT_TRANSLATE_NOOP("tieout",
            "If a right is missing, anybody with Admin on the project's Directory tool can give you Admin on its "
            "Commitments tool; then void the line again. If Procore keeps the line locked, only Procore's support can "
            "change it: prepare a support request."),
        Waits::ForAMend, { Decision::Void } },
    ReasonRow { Reason::HistoryUnclear, PaymentState::Attention, "history-unclear",
        QT_TRANSLATE_NOOP(
            "tieout", "Xero does not say whether this payment was made before or after the sync was set up."),
        QT_TRANSLATE_NOOP("tieout",
            "Check in Procore whether it already has a line. If not, create one; if it does, leave the payment as it "
            "is."),
        Waits::ForAPerson, { Decision::Create } },
    ReasonRow { Reason::UnknownStatus, PaymentState::Attention, "unknown-status",
        QT_TRANSLATE_NOOP("tieout", "Xero shows a status that Tieout does not know: %1."),
        QT_TRANSLATE_NOOP("tieout", "Check the payment in Xero.") },
    ReasonRow { Reason::ChangedAfterIssue, PaymentState::Attention, "changed-after-issue",
        QT_TRANSLATE_NOOP("tieout", "Xero now shows a different %1 from the one in Procore: it was %2 and is now %3."),
        QT_TRANSLATE_NOOP("tieout", "Compare the payment in Xero with its line in Procore."), Waits::ForAPerson,
        { Decision::Restore }, Offer::WhatTheLineNeeds },
    ReasonRow { Reason::VoidAwaitsDecision, PaymentState::Attention, "void-awaits-decision",
        QT_TRANSLATE_NOOP("tieout", "The payment was removed in Xero; its line in Procore still shows the amount."),
        QT_TRANSLATE_NOOP("tieout", "Void the line (set it to 0.00), or leave it as it is."), Waits::ForAPerson,
        { Decision::Void } },
    ReasonRow { Reason::VoidAwaitsReplacement, PaymentState::Attention, "void-awaits-replacement",
        QT_TRANSLATE_NOOP("tieout",
            "The payment was removed in Xero; it is still to be decided whether a new payment takes over its line."),
        QT_TRANSLATE_NOOP("tieout", "Decide about the new payment, or void the line (set it to 0.00)."),
        Waits::ForAPerson, { Decision::Void } },
    ReasonRow { Reason::VoidLeftByChoice, PaymentState::Attention, "void-left-by-choice",
        QT_TRANSLATE_NOOP(
            "tieout", "The payment was removed in Xero; its line in Procore was left unchanged, as your settings say."),
        QT_TRANSLATE_NOOP("tieout", "Compare Xero with Procore."), Waits::ForAPerson, { Decision::Void } },
    ReasonRow { Reason::MoneyTakenBack, PaymentState::Attention, "money-taken-back",
        QT_TRANSLATE_NOOP("tieout",
            "Xero took money back without removing the payment: bill %1 shows %2 paid, but its payments add up to %3."),
        QT_TRANSLATE_NOOP("tieout",
            "Look in Xero for a voided check or a reversal on this bill. Remove the payment there, and the next sync "
            "sets its line to 0.00; or leave it as it is and correct Procore yourself."),
        Waits::ForAPerson },
    ReasonRow { Reason::TakenBackBeforeIssue, PaymentState::Attention, "taken-back-before-issue",
        QT_TRANSLATE_NOOP("tieout",
            "Not in Procore: money was taken back on this bill in Xero without removing a payment. Bill %1 shows %2 "
            "paid, but its payments add up to %3."),
        QT_TRANSLATE_NOOP("tieout",
            "Look in Xero for a voided check or a reversal on this bill and remove the payment it belongs to. If this "
            "payment is valid, issue it anyway."),
        Waits::ForAPerson, { Decision::IssueAnyway } },
    ReasonRow { Reason::ReplacementUnclear, PaymentState::Attention, "replacement-unclear",
        QT_TRANSLATE_NOOP("tieout", "It is unclear which removed payment this one replaces (%1)."),
        QT_TRANSLATE_NOOP("tieout",
            "Compare the bill in Xero with the commitment in Procore. Void the line of the payment that is gone for "
            "good, or create another line for this one."),
        Waits::ForAPerson, { Decision::Create } },
    ReasonRow { Reason::ReplacedLineChanged, PaymentState::Attention, "replaced-line-changed",
        QT_TRANSLATE_NOOP("tieout",
            "This payment replaces one that was removed in Xero, but somebody changed that payment's line %1 in "
            "Procore: %2 should be %3 but is %4."),
        QT_TRANSLATE_NOOP("tieout",
            "Restore the line, which also hands it over to this payment, or create another line. What happens to the "
            "old line is then decided with the removed payment."),
        Waits::ForAPerson, { Decision::Restore, Decision::Create } },
    ReasonRow { Reason::PossibleDuplicate, PaymentState::Attention, "possible-duplicate",
        QT_TRANSLATE_NOOP(
            "tieout", "Procore already has a line on this invoice that looks like this payment (line %1)."),
        QT_TRANSLATE_NOOP(
            "tieout", "If that line is this payment, adopt it. If it is another payment, create another line."),
        Waits::ForAPerson, { Decision::Adopt, Decision::Create } },
    ReasonRow { Reason::OtherSyncSuspected, PaymentState::Attention, "other-sync-suspected",
        QT_TRANSLATE_NOOP(
            "tieout", "Another program seems to be writing payments to this company: line %1 carries the mark %2."),
        QT_TRANSLATE_NOOP(
            "tieout", "Turn the other payment sync off and confirm that in the settings, or sync on demand."),
        Waits::No, { Decision::Create } },
    ReasonRow { Reason::RestoreRefused, PaymentState::Attention, "restore-refused",
        QT_TRANSLATE_NOOP("tieout", "Procore refused to correct the line. %1"),
        QT_TRANSLATE_NOOP("tieout",
            "If a right is missing, anybody with Admin on the project's Directory tool can give you Admin on its "
            "Commitments tool; then try again. If Procore keeps the line locked, only Procore's support can change it: "
            "prepare a support request."),
        Waits::ForAMend, { Decision::Restore }, Offer::WhatTheLineNeeds },
    ReasonRow { Reason::AttachmentsLost, PaymentState::Attention, "attachments-lost",
        QT_TRANSLATE_NOOP("tieout",
            "Files that were attached to this line are missing in Procore and could not be put back: %1. %3 Copies: "
            "%2."),
        QT_TRANSLATE_NOOP("tieout", "Open the line in Procore and attach what is missing. Then retry."),
        Waits::ForAPerson },
    ReasonRow { Reason::LineUnreadable, PaymentState::Attention, "line-unreadable",
        QT_TRANSLATE_NOOP(
            "tieout", "A line of the commitment cannot be read, so Tieout writes nothing to the commitment: %1"),
        QT_TRANSLATE_NOOP("tieout", "Open the commitment's Payments Issued in Procore and compare them with Xero.") },
    ReasonRow { Reason::CurrencyDiffers, PaymentState::Failed, "currency-differs",
        QT_TRANSLATE_NOOP("tieout", "The payment is in %1, the commitment in %2. Tieout never converts currencies."),
        QT_TRANSLATE_NOOP("tieout", "Correct the currency in Xero or in Procore, then sync again."), Waits::ForAMend },
    ReasonRow { Reason::TabClosedOrRefused, PaymentState::Failed, "refused",
        QT_TRANSLATE_NOOP("tieout", "Procore refused the line. %1"),
        QT_TRANSLATE_NOOP("tieout",
            "Check in Procore that payments are enabled in the commitment's Advanced Settings, then sync again."),
        Waits::ForAMend },
    ReasonRow { Reason::NotPermitted, PaymentState::Failed, "not-permitted",
        QT_TRANSLATE_NOOP("tieout", "Procore does not let you work on the payments of this commitment. %1"),
        QT_TRANSLATE_NOOP("tieout",
            "Anybody with Admin on the project's Directory tool can give you Admin on its Commitments tool in Procore. "
            "Then sync again."),
        Waits::ForAMend },
    ReasonRow { Reason::NotFoundInProcore, PaymentState::Failed, "not-found",
        QT_TRANSLATE_NOOP("tieout", "Procore does not show the commitment of this payment."),
        QT_TRANSLATE_NOOP(
            "tieout", "Check in Procore that the commitment exists and that you can see it, then sync again."),
        Waits::ForAMend },
    ReasonRow { Reason::AmountUnreadable, PaymentState::Failed, "amount-unreadable",
        QT_TRANSLATE_NOOP("tieout", "The amounts of this payment cannot be compared: %1"),
        QT_TRANSLATE_NOOP("tieout", "Check the payment in Xero and the invoice in Procore."), Waits::ForAMend },
};

} // namespace tieout
