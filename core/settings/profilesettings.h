// SPDX-License-Identifier: Apache-2.0
// Everything that can be set in a profile, as one plain value.
#pragma once

#include "core/base/result.h"
#include "core/model/bill.h"
#include "core/model/paymentline.h"
#include "core/schedule/schedulerule.h"

#include <QMap>

namespace tieout {

using namespace Qt::StringLiterals;

/// What happens to the line of a payment that was removed in Xero (rule 14).
enum class VoidPolicy { Automatic, AskMe, LeaveUnchanged };
[[nodiscard]] QString toString(VoidPolicy policy); ///< "automatic", "ask", "leave"
[[nodiscard]] std::optional<VoidPolicy> voidPolicyFromString(const QString &text);

struct ProfileSettings {
    OrganisationId organisation;
    QString organisationName;
    CompanyId company;
    QString companyName;
    bool allProjects = true;
    QList<ProjectId> projects; ///< unless all are included
    ScheduleRule schedule;
    /// T0: set when the schedule was first configured; also kept here in case the ledger is lost (rule 3).
    std::optional<Instant> setUpAt;
    QMap<QString, PaymentMethod> methods; ///< by Xero account id (lower case, no braces): what the user chose
    VoidPolicy voidPolicy = VoidPolicy::Automatic;
    /// When the user confirmed that no other payment sync writes into the company. Marks of other programs up to that
    /// moment no longer prevent creating lines (rule 20).
    std::optional<Instant> otherSyncOffSince;
    bool allowOtherEditions = false; ///< unsupported (rule 6)
    QString erpToolName = u"ERP"_s; ///< part of the name of Procore's ERP tool (rule 8)

    [[nodiscard]] bool isSetUp() const { return organisation.isValid() && company.isValid() && setUpAt.has_value(); }
    bool operator==(const ProfileSettings &) const = default;
};

/// The method for payments from an account: the user's choice, else CREDITCARD → credit card, BANK → check, else
/// nothing (rule 5).
[[nodiscard]] std::optional<PaymentMethod> methodFor(
    const Account &account, const QMap<QString, PaymentMethod> &chosen);

} // namespace tieout
