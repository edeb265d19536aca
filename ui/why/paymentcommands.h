// SPDX-License-Identifier: Apache-2.0
// What a person can do about one payment in the window: every decision, the mends that are made elsewhere, and what
// carries the payment's facts to other people.
#pragma once

#include "core/model/paymentrecord.h"

#include <optional>

namespace tieout {

enum class PaymentCommand {
    None,
    // fixed in the window
    SignIn,
    ChooseMethod,
    ConfirmOtherSync,
    // decisions
    Adopt,
    Create,
    IssueAnyway,
    Void,
    Restore,
    Accept,
    Retry,
    Leave,
    // fixed at the services, or shown to people
    OpenProcore,
    OpenXero,
    SupportRequest,
    CopyAnswer
};

/// The command of a decision that somebody can make; None only for Decision::None.
[[nodiscard]] PaymentCommand commandFor(Decision decision);
/// The decision that a command makes; nothing when it makes none.
[[nodiscard]] std::optional<Decision> decisionOf(PaymentCommand command);

/// Of the command's button, e.g. "issueAnywayButton".
[[nodiscard]] QString nameOf(PaymentCommand command);
/// A verb with its mnemonic, as it is offered for this payment: "Retr&y", but "Sync No&w" for what was never tried.
/// Translated.
[[nodiscard]] QString verbOf(PaymentCommand command, const PaymentRecord &record);
/// What a click does, in one sentence; names the lines that the question is about. Translated.
[[nodiscard]] QString effectOf(PaymentCommand command, const PaymentRecord &record);

} // namespace tieout
