// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/invoicestatusname.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tieout {

namespace {

constexpr std::array kStatusNames {
    std::pair { "draft", QT_TRANSLATE_NOOP("tieout", "Draft") },
    std::pair { "under_review", QT_TRANSLATE_NOOP("tieout", "Under Review") },
    std::pair { "revise_and_resubmit", QT_TRANSLATE_NOOP("tieout", "Revise & Resubmit") },
    std::pair { "approved", QT_TRANSLATE_NOOP("tieout", "Approved") },
    std::pair { "approved_as_noted", QT_TRANSLATE_NOOP("tieout", "Approved as Noted") },
    std::pair { "pending_owner_approval", QT_TRANSLATE_NOOP("tieout", "Pending Owner Approval") },
};

} // namespace

QString invoiceStatusName(const QString &status)
{
    const auto *const found = std::find_if(kStatusNames.begin(), kStatusNames.end(),
        [&status](const auto &name) { return QLatin1String(name.first) == status; });
    return found == kStatusNames.end() ? status : Tr::tr(found->second);
}

} // namespace tieout
