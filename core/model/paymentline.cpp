// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentline.h"

namespace tieout {

QString toString(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Check:
        return QStringLiteral("check");
    case PaymentMethod::CreditCard:
        return QStringLiteral("credit_card");
    case PaymentMethod::Electronic:
        return QStringLiteral("electronic");
    }
    return {};
}

std::optional<PaymentMethod> paymentMethodFromString(const QString &text)
{
    for (const PaymentMethod method : { PaymentMethod::Check, PaymentMethod::CreditCard, PaymentMethod::Electronic }) {
        if (text == toString(method))
            return method;
    }
    return std::nullopt;
}

} // namespace tieout
