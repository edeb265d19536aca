// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentstate.h"

#include "core/base/tr.h"

#include <array>

namespace tieout {

namespace {

struct ReasonRow {
    Reason reason;
    PaymentState state;
    const char *name;
    const char *sentence;
    const char *advice;
};

#define TEXT(x) QT_TRANSLATE_NOOP("tieout", x)

// One row per reason: the whole vocabulary of the icons in one place.
constexpr std::array kReasons {
    ReasonRow { Reason::Proved, PaymentState::Synced, "proved", TEXT("In Procore, read back and equal."), "" },
    ReasonRow { Reason::Voided, PaymentState::Synced, "voided",
        TEXT("Removed in Xero; the line in Procore stands at 0.00."), "" },
    ReasonRow { Reason::NotWrittenYet, PaymentState::Waiting, "not-written-yet", TEXT("Not in Procore yet."),
        TEXT("The next sync brings it over.") },
    ReasonRow { Reason::TemporaryFailure, PaymentState::Waiting, "temporary-failure", TEXT("Not in Procore yet. %1"),
        TEXT("Nothing to do: the next sync tries again by itself.") },
    ReasonRow { Reason::VoidPending, PaymentState::Waiting, "void-pending",
        TEXT("Removed in Xero; its line in Procore still shows the amount."),
        TEXT("The next sync sets the line to 0.00.") },
    ReasonRow { Reason::OutcomeUnknown, PaymentState::Waiting, "outcome-unknown",
        TEXT("It was sent to Procore and the answer was lost."),
        TEXT("Nothing to do: the next sync looks in Procore first and sends nothing twice.") },
    ReasonRow {
        Reason::BeforeSetup, PaymentState::NotIncluded, "before-setup", TEXT("Made before the sync was set up."), "" },
    ReasonRow { Reason::NotLinked, PaymentState::NotIncluded, "not-linked",
        TEXT("The bill is not linked to an invoice in the projects you can see."),
        TEXT("If this bill belongs to a subcontractor invoice, export the invoice from Procore or link the two by "
             "hand.") },
    ReasonRow { Reason::NotABillPayment, PaymentState::NotIncluded, "not-a-bill-payment",
        TEXT("Not a payment of a bill, but a refund, a receipt or an applied credit."), "" },
    ReasonRow { Reason::RemovedBeforeIssued, PaymentState::NotIncluded, "removed-before-issued",
        TEXT("Removed in Xero before it was in Procore."), "" },
    ReasonRow { Reason::ZeroAmount, PaymentState::NotIncluded, "zero-amount", TEXT("The amount is zero."), "" },
    ReasonRow { Reason::ProjectNotSelected, PaymentState::NotIncluded, "project-not-selected",
        TEXT("Its project is not among the projects chosen for the sync."),
        TEXT("Choose the project in the settings (Projects).") },
    ReasonRow { Reason::Replaced, PaymentState::NotIncluded, "replaced",
        TEXT("Removed in Xero and entered again; its line in Procore now belongs to the new payment."), "" },
    ReasonRow { Reason::RemovedAndDeleted, PaymentState::NotIncluded, "removed-and-deleted",
        TEXT("Removed in Xero; its line was deleted in Procore."), "" },
    ReasonRow { Reason::LeftByDecision, PaymentState::NotIncluded, "left-by-decision",
        TEXT("Left as it is, because somebody decided so."), TEXT("To take it up again, have it retried.") },
    ReasonRow { Reason::MethodNotChosen, PaymentState::Attention, "method-not-chosen",
        TEXT("No payment method is chosen for the account %1."),
        TEXT("Choose a method for the account in the settings (Payment methods), then sync again.") },
    ReasonRow { Reason::OverIssue, PaymentState::Attention, "over-issue",
        TEXT("With this payment %1 would be issued on the invoice, but only %2 is due."),
        TEXT("Compare the bill in Xero with the invoice in Procore. If the payment is right, have it issued anyway.") },
    ReasonRow { Reason::DueUnknown, PaymentState::Attention, "due-unknown",
        TEXT("Neither Procore nor Xero says what is due on the invoice, so it cannot be told whether this payment is "
             "too much."),
        TEXT("Compare the bill in Xero with the invoice in Procore. If the payment is right, have it issued anyway.") },
    ReasonRow { Reason::RemovedLineStands, PaymentState::Attention, "removed-line-stands",
        TEXT("Line %1 in Procore still shows the amount of a payment that was removed in Xero. With both, %2 would be "
             "issued on the invoice, but only %3 is due."),
        TEXT("See to the removed payment first: as soon as its line stands at 0.00, a sync on demand brings this one "
             "over. If both amounts are right, have it issued anyway.") },
    ReasonRow { Reason::BaselinePaymentRemoved, PaymentState::Attention, "baseline-payment-removed",
        TEXT("A payment of the same bill, made before the sync was set up, was removed since. This may be its "
             "replacement."),
        TEXT("Check whether Procore already has a line for it. If not, have it issued anyway.") },
    ReasonRow { Reason::AmbiguousLink, PaymentState::Attention, "ambiguous-link",
        TEXT("More than one invoice is linked to the bill: %1."), TEXT("Unlink the wrong one, then sync again.") },
    ReasonRow { Reason::TwoLinesOneOrigin, PaymentState::Attention, "two-lines-one-origin",
        TEXT("Procore has more than one line for this payment (lines %1)."),
        TEXT("Open the commitment in Procore and ask its support to remove the surplus line.") },
    ReasonRow { Reason::LineDiffersAfterWrite, PaymentState::Attention, "line-differs-after-write",
        TEXT("Procore shows another %1 than was sent: sent %2, shown %3."),
        TEXT("Open the line in Procore and compare it with Xero.") },
    ReasonRow { Reason::ChangedInProcore, PaymentState::Attention, "changed-in-procore",
        TEXT("Somebody changed the line in Procore: %1 should be %2 and is %3."),
        TEXT(
            "Open the line in Procore and set it right, or restore it. Where the payment was removed in Xero: have the "
            "line voided.") },
    ReasonRow { Reason::DeletedInProcore, PaymentState::Attention, "deleted-in-procore",
        TEXT("Somebody deleted the line in Procore."),
        TEXT("If the payment is right in Xero, have the line restored; otherwise leave it.") },
    ReasonRow { Reason::VoidRefused, PaymentState::Attention, "void-refused",
        TEXT("The payment was removed in Xero, but Procore refused to set its line to 0.00. %1"),
        TEXT("If that speaks of rights: somebody with Admin on the project's Directory tool can give you Admin on its "
             "Commitments tool; then have the line voided again. If Procore keeps the line locked, only Procore's "
             "support can change it: prepare a support request.") },
    ReasonRow { Reason::HistoryUnclear, PaymentState::Attention, "history-unclear",
        TEXT("Xero does not say whether this payment was made before or after the sync was set up."),
        TEXT("Check in Procore whether it already has a line. If not, have a line created; if it has one, leave it.") },
    ReasonRow { Reason::UnknownStatus, PaymentState::Attention, "unknown-status",
        TEXT("Xero shows a status that Tieout does not know: %1."), TEXT("Check the payment in Xero.") },
    ReasonRow { Reason::ChangedAfterIssue, PaymentState::Attention, "changed-after-issue",
        TEXT("Xero now shows another %1 than the one in Procore: it was %2 and is %3."),
        TEXT("Compare the payment in Xero with its line in Procore.") },
    ReasonRow { Reason::VoidAwaitsDecision, PaymentState::Attention, "void-awaits-decision",
        TEXT("The payment was removed in Xero; its line in Procore still shows the amount."),
        TEXT("Have the line voided (set to 0.00), or leave it as it is.") },
    ReasonRow { Reason::VoidLeftByChoice, PaymentState::Attention, "void-left-by-choice",
        TEXT("The payment was removed in Xero; by your setting its line in Procore was left unchanged."),
        TEXT("Compare the two books.") },
    ReasonRow { Reason::MoneyTakenBack, PaymentState::Attention, "money-taken-back",
        TEXT(
            "Xero took money back without removing the payment: bill %1 shows %2 paid, but its payments add up to %3."),
        TEXT("Look in Xero for a voided check or a reversal on this bill. Remove the payment there, and the next sync "
             "sets "
             "its line to 0.00; or leave it as it is, then what stands in Procore is up to you.") },
    ReasonRow { Reason::TakenBackBeforeIssue, PaymentState::Attention, "taken-back-before-issue",
        TEXT("Not in Procore: money of this bill was taken back in Xero without removing a payment. Bill %1 shows %2 "
             "paid, but its payments add up to %3."),
        TEXT("Look in Xero for a voided check or a reversal on this bill and remove the payment that it belongs to. If "
             "this payment stands, have it issued anyway.") },
    ReasonRow { Reason::ReplacementUnclear, PaymentState::Attention, "replacement-unclear",
        TEXT("It cannot be told which removed payment this one replaces (%1)."),
        TEXT("Compare the bill in Xero with the commitment in Procore. Void the line of the payment that is gone for "
             "good, "
             "or have another line created for this one.") },
    ReasonRow { Reason::ReplacedLineChanged, PaymentState::Attention, "replaced-line-changed",
        TEXT(
            "This payment replaces one that was removed in Xero, but that one's line %1 in Procore is not as it should "
            "be: %2 should be %3 and is %4."),
        TEXT("Have the line restored, which also hands it over to this payment; or have another line created: what "
             "comes "
             "of the old one is decided with the removed payment.") },
    ReasonRow { Reason::PossibleDuplicate, PaymentState::Attention, "possible-duplicate",
        TEXT("Procore already has a line on this invoice that looks like this payment (line %1)."),
        TEXT("If that line is this payment, adopt it. If it is another payment, have another line created.") },
    ReasonRow { Reason::OtherSyncSuspected, PaymentState::Attention, "other-sync-suspected",
        TEXT("Another program seems to write payments into this company: line %1 carries the mark %2."),
        TEXT("Switch the other payment sync off and confirm that in the settings, or sync on demand.") },
    ReasonRow { Reason::RestoreRefused, PaymentState::Attention, "restore-refused",
        TEXT("Procore refused to set the line right. %1"),
        TEXT("If that speaks of rights: somebody with Admin on the project's Directory tool can give you Admin on its "
             "Commitments tool; then try again. If Procore keeps the line locked, only Procore's support can change "
             "it: prepare a support request.") },
    ReasonRow { Reason::AttachmentsLost, PaymentState::Attention, "attachments-lost",
        TEXT("Files that hung on this line are missing in Procore and could not be put back: %1. %3 Copies: %2."),
        TEXT("Look at the line in Procore and attach there what is missing. Then have it tried again.") },
    ReasonRow { Reason::LineUnreadable, PaymentState::Attention, "line-unreadable",
        TEXT("A line of the commitment cannot be read, so nothing is written there: %1"),
        TEXT("Open the commitment's Payments Issued in Procore and compare them with Xero.") },
    ReasonRow { Reason::CurrencyDiffers, PaymentState::Failed, "currency-differs",
        TEXT("The payment is in %1, the commitment in %2. Tieout never converts."),
        TEXT("Correct the currency in Xero or in Procore, then sync again.") },
    ReasonRow { Reason::TabClosedOrRefused, PaymentState::Failed, "refused", TEXT("Procore refused the line. %1"),
        TEXT("Check in Procore that payments are enabled in the commitment's Advanced Settings, then sync again.") },
    ReasonRow { Reason::NotPermitted, PaymentState::Failed, "not-permitted",
        TEXT("Procore does not let you work on the payments of this commitment. %1"),
        TEXT("Somebody with Admin on the project's Directory tool can give you Admin on its Commitments tool in "
             "Procore. "
             "Then sync again.") },
    ReasonRow { Reason::NotFoundInProcore, PaymentState::Failed, "not-found",
        TEXT("Procore does not show the commitment of this payment."),
        TEXT("Check in Procore that the commitment exists and that you can see it, then sync again.") },
    ReasonRow { Reason::AmountUnreadable, PaymentState::Failed, "amount-unreadable",
        TEXT("The amounts of this payment cannot be compared: %1"),
        TEXT("Check the payment in Xero and the invoice in Procore.") },
};

struct StateName {
    PaymentState state;
    const char *name;
};

constexpr std::array kStateNames {
    StateName { PaymentState::NotIncluded, "notIncluded" },
    StateName { PaymentState::Synced, "synced" },
    StateName { PaymentState::Waiting, "waiting" },
    StateName { PaymentState::Attention, "attention" },
    StateName { PaymentState::Failed, "failed" },
};

const ReasonRow &rowOf(Reason reason)
{
    for (const ReasonRow &row : kReasons) {
        if (row.reason == reason)
            return row;
    }
    Q_UNREACHABLE();
}

/// Of a field that is compared: an empty value is named, so that no sentence ends in the air.
QString shown(Reason reason, const QString &arg)
{
    const bool isCompared = reason == Reason::ChangedInProcore || reason == Reason::LineDiffersAfterWrite
        || reason == Reason::ChangedAfterIssue || reason == Reason::ReplacedLineChanged;
    return isCompared && arg.isEmpty() ? Tr::tr("empty") : arg;
}

/// In one pass: what a service or a person wrote may hold a %1 of its own.
QString filled(Reason reason, const char *text, const QStringList &args)
{
    const QString pattern = Tr::tr(text);
    QString result;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1) {
            result += pattern[i];
            continue;
        }
        result += shown(reason, args.value(place - 1));
        ++i;
    }
    return result.trimmed();
}

} // namespace

QString toString(PaymentState state)
{
    for (const StateName &row : kStateNames) {
        if (row.state == state)
            return QLatin1String(row.name);
    }
    return {};
}

std::optional<PaymentState> paymentStateFromString(const QString &text)
{
    for (const StateName &row : kStateNames) {
        if (text == QLatin1String(row.name))
            return row.state;
    }
    return std::nullopt;
}

PaymentState worst(PaymentState a, PaymentState b)
{
    return a < b ? b : a;
}

PaymentState stateOf(Reason reason)
{
    return rowOf(reason).state;
}

QString toString(Reason reason)
{
    return QLatin1String(rowOf(reason).name);
}

std::optional<Reason> reasonFromString(const QString &text)
{
    for (const ReasonRow &row : kReasons) {
        if (text == QLatin1String(row.name))
            return row.reason;
    }
    return std::nullopt;
}

QString Standing::sentence() const
{
    return filled(reason, rowOf(reason).sentence, args);
}

QString Standing::advice() const
{
    return filled(reason, rowOf(reason).advice, args);
}

} // namespace tieout
