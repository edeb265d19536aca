// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profilesettings.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString toString(VoidPolicy policy)
{
    switch (policy) {
    case VoidPolicy::Automatic:
        return u"automatic"_s;
    case VoidPolicy::AskMe:
        return u"ask"_s;
    case VoidPolicy::LeaveUnchanged:
        return u"leave"_s;
    }
    return {};
}

std::optional<VoidPolicy> voidPolicyFromString(const QString &text)
{
    for (const VoidPolicy policy : { VoidPolicy::Automatic, VoidPolicy::AskMe, VoidPolicy::LeaveUnchanged }) {
        if (text == toString(policy))
            return policy;
    }
    return std::nullopt;
}

std::optional<PaymentMethod> methodFor(const Account &account, const QMap<QString, PaymentMethod> &chosen)
{
    const auto choice = chosen.constFind(account.id.toString());
    if (choice != chosen.cend())
        return *choice;
    switch (account.kind) {
    case AccountKind::CreditCard:
        return PaymentMethod::CreditCard;
    case AccountKind::Bank:
        return PaymentMethod::Check;
    case AccountKind::PayPal:
    case AccountKind::Other:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace tieout
