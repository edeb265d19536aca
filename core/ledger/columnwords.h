// SPDX-License-Identifier: Apache-2.0
// The words in the columns for values of closed sets and for lists. Released words never change.
#pragma once

#include "core/base/enumwords.h"
#include "core/base/error.h"
#include "core/ledger/intent.h"
#include "core/model/bill.h"
#include "core/model/commitment.h"
#include "core/model/paymentrecord.h"

namespace tieout::columnwords {

inline constexpr EnumWords<Service> kServices {
    { Service::Tieout, "tieout" },
    { Service::Xero, "xero" },
    { Service::Procore, "procore" },
};
inline constexpr EnumWords<PaymentKind> kPaymentKinds {
    { PaymentKind::BillPayment, "bill-payment" },
    { PaymentKind::Other, "other" },
};
inline constexpr EnumWords<PaymentStatus> kPaymentStatuses {
    { PaymentStatus::Authorised, "authorised" },
    { PaymentStatus::Deleted, "deleted" },
    { PaymentStatus::Unknown, "unknown" },
};
inline constexpr EnumWords<PaymentAge> kPaymentAges {
    { PaymentAge::Baseline, "baseline" },
    { PaymentAge::New, "new" },
    { PaymentAge::Undecided, "undecided" },
};
inline constexpr EnumWords<AccountKind> kAccountKinds {
    { AccountKind::Bank, "bank" },
    { AccountKind::CreditCard, "credit-card" },
    { AccountKind::PayPal, "paypal" },
    { AccountKind::Other, "other" },
};
inline constexpr EnumWords<CommitmentKind> kCommitmentKinds {
    { CommitmentKind::Subcontract, "subcontract" },
    { CommitmentKind::PurchaseOrder, "purchase-order" },
};
inline constexpr EnumWords<IntentKind> kIntentKinds {
    { IntentKind::Create, "create" },
    { IntentKind::Void, "void" },
    { IntentKind::Restore, "restore" },
    { IntentKind::HandOver, "hand-over" },
    { IntentKind::Adopt, "adopt" },
    { IntentKind::Number, "number" },
    { IntentKind::Attach, "attach" },
};
inline constexpr EnumWords<OutcomeKind> kOutcomeKinds {
    { OutcomeKind::Fulfilled, "done" },
    { OutcomeKind::NotDone, "not-done" },
    { OutcomeKind::Refused, "refused" },
    { OutcomeKind::Differs, "differs" },
};

/// The values for a sentence, as a JSON array of texts.
[[nodiscard]] QString ofArgs(const QStringList &args);
[[nodiscard]] QStringList args(const QString &json);

/// "12,13"
[[nodiscard]] QString ofLineIds(const QList<LineId> &lines);
[[nodiscard]] QList<LineId> lineIds(const QString &text);

} // namespace tieout::columnwords
