// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentline.h"

#include "core/base/enumwords.h"

namespace tieout {

namespace {

constexpr EnumWords<PaymentMethod> kMethodWords {
    { PaymentMethod::Check, "check" },
    { PaymentMethod::CreditCard, "credit_card" },
    { PaymentMethod::Electronic, "electronic" },
};

} // namespace

QString toString(PaymentMethod method)
{
    return kMethodWords.of(method);
}

std::optional<PaymentMethod> paymentMethodFromString(const QString &text)
{
    return kMethodWords.valueOf(text);
}

} // namespace tieout
