// SPDX-License-Identifier: Apache-2.0
#include "core/facade/eventname.h"

#include "core/base/tr.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tieout {

namespace {

constexpr std::array kEventNames {
    std::pair { "created", QT_TRANSLATE_NOOP("tieout", "Line created") },
    std::pair { "voided", QT_TRANSLATE_NOOP("tieout", "Line voided") },
    std::pair { "proved", QT_TRANSLATE_NOOP("tieout", "Line proved") },
    std::pair { "adopted", QT_TRANSLATE_NOOP("tieout", "Line adopted") },
    std::pair { "restored", QT_TRANSLATE_NOOP("tieout", "Line restored") },
    std::pair { "handed-over", QT_TRANSLATE_NOOP("tieout", "Line handed over") },
    std::pair { "renumbered", QT_TRANSLATE_NOOP("tieout", "Payment # changed") },
    std::pair { "attached", QT_TRANSLATE_NOOP("tieout", "Files attached") },
    std::pair { "accepted", QT_TRANSLATE_NOOP("tieout", "Accepted as shown") },
    std::pair { "state", QT_TRANSLATE_NOOP("tieout", "State changed") },
    std::pair { "decided", QT_TRANSLATE_NOOP("tieout", "Decided") },
    std::pair { "linked", QT_TRANSLATE_NOOP("tieout", "Linked") },
    std::pair { "unlinked", QT_TRANSLATE_NOOP("tieout", "Unlinked") },
};

} // namespace

QString eventName(const QString &what)
{
    const auto *const found = std::find_if(kEventNames.begin(), kEventNames.end(),
        [&what](const auto &name) { return QLatin1String(name.first) == what; });
    return found == kEventNames.end() ? what : Tr::tr(found->second);
}

} // namespace tieout
