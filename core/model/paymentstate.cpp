// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentstate.h"

#include "core/base/enumwords.h"

namespace tieout {

namespace {

constexpr EnumWords<PaymentState> kStateWords {
    { PaymentState::NotIncluded, "notIncluded" },
    { PaymentState::Synced, "synced" },
    { PaymentState::Waiting, "waiting" },
    { PaymentState::Attention, "attention" },
    { PaymentState::Failed, "failed" },
};

} // namespace

QString toString(PaymentState state)
{
    return kStateWords.of(state);
}

std::optional<PaymentState> paymentStateFromString(const QString &text)
{
    return kStateWords.valueOf(text);
}

PaymentState worst(PaymentState a, PaymentState b)
{
    return a < b ? b : a;
}

} // namespace tieout
