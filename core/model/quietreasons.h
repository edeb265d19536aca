// SPDX-License-Identifier: Apache-2.0
// The reasons of payments that are synced, waiting or not included: nobody needs to act.
#pragma once

#include "core/base/tr.h"
#include "core/model/reasonrow.h"

namespace tieout {

inline constexpr std::array kQuietReasons {
    ReasonRow { Reason::Proved, PaymentState::Synced, "proved",
        QT_TRANSLATE_NOOP("tieout", "In Procore, read back and equal."), "" },
    ReasonRow { Reason::Voided, PaymentState::Synced, "voided",
        QT_TRANSLATE_NOOP("tieout", "Removed in Xero; the line in Procore stands at 0.00."), "" },
    ReasonRow { Reason::NotWrittenYet, PaymentState::Waiting, "not-written-yet",
        QT_TRANSLATE_NOOP("tieout", "Not in Procore yet."),
        QT_TRANSLATE_NOOP("tieout", "The next sync brings it over."), Waits::No, { Decision::Retry } },
    ReasonRow { Reason::TemporaryFailure, PaymentState::Waiting, "temporary-failure",
        QT_TRANSLATE_NOOP("tieout", "Not in Procore yet. %1"),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync tries again by itself."), Waits::No,
        { Decision::Retry } },
    ReasonRow { Reason::VoidPending, PaymentState::Waiting, "void-pending",
        QT_TRANSLATE_NOOP("tieout", "Removed in Xero; its line in Procore still shows the amount."),
        QT_TRANSLATE_NOOP("tieout", "The next sync sets the line to 0.00."), Waits::No, { Decision::Retry } },
    ReasonRow { Reason::OutcomeUnknown, PaymentState::Waiting, "outcome-unknown",
        QT_TRANSLATE_NOOP("tieout", "It was sent to Procore, but the answer was lost."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync checks Procore first and sends nothing twice."),
        Waits::No, { Decision::Retry } },
    ReasonRow { Reason::ChangeUnderWay, PaymentState::Waiting, "change-under-way",
        QT_TRANSLATE_NOOP("tieout", "A change to its line was started, and the line has not been read back yet."),
        QT_TRANSLATE_NOOP("tieout", "Nothing to do: the next sync finishes the change and reads the line back."),
        Waits::No, { Decision::Retry } },
    ReasonRow { Reason::BeforeSetup, PaymentState::NotIncluded, "before-setup",
        QT_TRANSLATE_NOOP("tieout", "Made before the sync was set up."), "" },
    ReasonRow { Reason::NotLinked, PaymentState::NotIncluded, "not-linked",
        QT_TRANSLATE_NOOP("tieout", "The bill is not linked to an invoice in the projects you can see."),
        QT_TRANSLATE_NOOP("tieout",
            "If this bill belongs to a subcontractor invoice, export the invoice from Procore or link the two by "
            "hand.") },
    ReasonRow { Reason::NotABillPayment, PaymentState::NotIncluded, "not-a-bill-payment",
        QT_TRANSLATE_NOOP("tieout", "Not a payment of a bill, but a refund, a receipt or an applied credit."), "" },
    ReasonRow { Reason::RemovedBeforeIssued, PaymentState::NotIncluded, "removed-before-issued",
        QT_TRANSLATE_NOOP("tieout", "Removed in Xero before it was in Procore."), "" },
    ReasonRow { Reason::ZeroAmount, PaymentState::NotIncluded, "zero-amount",
        QT_TRANSLATE_NOOP("tieout", "The amount is zero or negative."), "" },
    ReasonRow { Reason::ProjectNotSelected, PaymentState::NotIncluded, "project-not-selected",
        QT_TRANSLATE_NOOP("tieout", "Its project is not one of those chosen for the sync."),
        QT_TRANSLATE_NOOP("tieout", "Choose the project in the settings (Projects).") },
    ReasonRow { Reason::Replaced, PaymentState::NotIncluded, "replaced",
        QT_TRANSLATE_NOOP(
            "tieout", "Removed in Xero and entered again; its line in Procore now belongs to the new payment."),
        "" },
    ReasonRow { Reason::RemovedAndDeleted, PaymentState::NotIncluded, "removed-and-deleted",
        QT_TRANSLATE_NOOP("tieout", "Removed in Xero; its line was deleted in Procore."), "" },
    ReasonRow { Reason::LeftByDecision, PaymentState::NotIncluded, "left-by-decision",
        QT_TRANSLATE_NOOP("tieout", "Somebody decided to leave it as it is."),
        QT_TRANSLATE_NOOP("tieout", "Retry it to take it up again."), Waits::No, { Decision::Retry } },
};

} // namespace tieout
