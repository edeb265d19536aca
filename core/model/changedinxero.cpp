// SPDX-License-Identifier: Apache-2.0
#include "core/model/changedinxero.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

std::optional<Standing> changed(const QString &field, const QString &before, const QString &now)
{
    if (before == now)
        return std::nullopt;
    return Standing { Reason::ChangedAfterIssue, { field, before, now } };
}

} // namespace

std::optional<Standing> changedInXero(const std::optional<LineDraft> &issued, const Payment &payment)
{
    const bool isVoided = issued && issued->amount.isZero();
    if (payment.status == PaymentStatus::Deleted)
        return isVoided ? std::nullopt : std::optional(Standing { Reason::VoidPending, {} });
    if (payment.status == PaymentStatus::Unknown)
        return Standing { Reason::UnknownStatus, { payment.statusText } };
    if (!issued)
        return std::nullopt;
    const Money &before = issued->amount;
    if (const auto other = changed(u"currency"_s, before.currency().code(), payment.amount.currency().code()))
        return other;
    if (const auto other = changed(u"amount"_s, before.toDecimalText(), payment.amount.toDecimalText()))
        return other;
    return changed(u"date"_s, issued->date.toString(Qt::ISODate), payment.date.toString(Qt::ISODate));
}

} // namespace tieout
