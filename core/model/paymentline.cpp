// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentline.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString toString(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Check:
        return u"check"_s;
    case PaymentMethod::CreditCard:
        return u"credit_card"_s;
    case PaymentMethod::Electronic:
        return u"electronic"_s;
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
