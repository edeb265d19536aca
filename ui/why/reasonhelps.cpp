// SPDX-License-Identifier: Apache-2.0
#include "ui/why/reasonhelps.h"

namespace tieout {

namespace {

constexpr bool kSupport = true;

constexpr std::array kHelps {
    // synced
    ReasonHelp { Reason::Proved, {}, kSupport },
    ReasonHelp { Reason::Voided, {}, kSupport },
    // waiting
    ReasonHelp { Reason::NotWrittenYet },
    ReasonHelp { Reason::TemporaryFailure },
    ReasonHelp { Reason::VoidPending },
    ReasonHelp { Reason::OutcomeUnknown },
    ReasonHelp { Reason::ChangeUnderWay },
    // not included
    ReasonHelp { Reason::BeforeSetup },
    ReasonHelp { Reason::NotLinked },
    ReasonHelp { Reason::NotABillPayment },
    ReasonHelp { Reason::RemovedBeforeIssued },
    ReasonHelp { Reason::ZeroAmount },
    ReasonHelp { Reason::ProjectNotSelected },
    ReasonHelp { Reason::Replaced },
    ReasonHelp { Reason::RemovedAndDeleted },
    ReasonHelp { Reason::LeftByDecision, {}, kSupport },
    // attention
    ReasonHelp { Reason::MethodNotChosen, { PaymentCommand::ChooseMethod } },
    ReasonHelp { Reason::OverIssue },
    ReasonHelp { Reason::DueUnknown },
    ReasonHelp { Reason::RemovedLineStands },
    ReasonHelp { Reason::BaselinePaymentRemoved },
    ReasonHelp { Reason::AmbiguousLink, { PaymentCommand::OpenProcore, PaymentCommand::OpenXero } },
    ReasonHelp { Reason::TwoLinesOneOrigin, { PaymentCommand::OpenProcore, PaymentCommand::SupportRequest }, kSupport },
    ReasonHelp { Reason::LineDiffersAfterWrite, {}, kSupport },
    ReasonHelp { Reason::ChangedInProcore, {}, kSupport },
    ReasonHelp { Reason::DeletedInProcore },
    ReasonHelp { Reason::VoidRefused, {}, kSupport },
    ReasonHelp { Reason::HistoryUnclear },
    ReasonHelp { Reason::UnknownStatus, { PaymentCommand::OpenXero } },
    ReasonHelp { Reason::ChangedAfterIssue, {}, kSupport },
    ReasonHelp { Reason::VoidAwaitsDecision, {}, kSupport },
    ReasonHelp { Reason::VoidAwaitsReplacement, {}, kSupport },
    ReasonHelp { Reason::VoidLeftByChoice, {}, kSupport },
    ReasonHelp { Reason::MoneyTakenBack, { PaymentCommand::OpenXero }, kSupport },
    ReasonHelp { Reason::TakenBackBeforeIssue, { PaymentCommand::OpenXero } },
    ReasonHelp { Reason::ReplacementUnclear },
    ReasonHelp { Reason::ReplacedLineChanged },
    ReasonHelp { Reason::PossibleDuplicate, {}, kSupport },
    ReasonHelp {
        Reason::OtherSyncSuspected, { PaymentCommand::ConfirmOtherSync, PaymentCommand::OpenProcore }, kSupport },
    ReasonHelp { Reason::RestoreRefused, {}, kSupport },
    ReasonHelp { Reason::AttachmentsLost, { PaymentCommand::OpenProcore }, kSupport },
    ReasonHelp { Reason::LineUnreadable, { PaymentCommand::OpenProcore } },
    // failed
    ReasonHelp { Reason::CurrencyDiffers, { PaymentCommand::OpenProcore, PaymentCommand::OpenXero } },
    ReasonHelp { Reason::TabClosedOrRefused, { PaymentCommand::OpenProcore } },
    ReasonHelp { Reason::NotPermitted, { PaymentCommand::OpenProcore } },
    ReasonHelp { Reason::NotFoundInProcore, { PaymentCommand::OpenProcore } },
    ReasonHelp { Reason::AmountUnreadable, { PaymentCommand::OpenXero, PaymentCommand::OpenProcore } },
};

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kHelps.size(); ++place) {
        if (kHelps[place].reason != static_cast<Reason>(place))
            return false;
    }
    return true;
}

static_assert(kHelps.size() == enumSize<Reason>(), "every reason has its row");
static_assert(isInOrder(), "the rows are in the order of the enum");

} // namespace

const ReasonHelp &helpFor(Reason reason)
{
    return kHelps[static_cast<std::size_t>(reason)];
}

} // namespace tieout
