// SPDX-License-Identifier: Apache-2.0
#include "core/settings/profilesettings.h"

#include "core/base/enumwords.h"

namespace tieout {

namespace {

constexpr EnumWords<VoidPolicy> kPolicyWords {
    { VoidPolicy::Automatic, "automatic" },
    { VoidPolicy::AskMe, "ask" },
    { VoidPolicy::LeaveUnchanged, "leave" },
};

} // namespace

QString toString(VoidPolicy policy)
{
    return kPolicyWords.of(policy);
}

std::optional<VoidPolicy> voidPolicyFromString(const QString &text)
{
    return kPolicyWords.valueOf(text);
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
