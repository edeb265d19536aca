// SPDX-License-Identifier: Apache-2.0
#include "core/schedule/frequencyname.h"

#include "core/base/tr.h"

namespace tieout {

QString frequencyName(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Hourly:
        return Tr::tr("Hourly");
    case Frequency::Every2Hours:
        return Tr::tr("Every 2 Hours");
    case Frequency::Every4Hours:
        return Tr::tr("Every 4 Hours");
    case Frequency::Daily:
        return Tr::tr("Daily");
    case Frequency::Never:
        return Tr::tr("Never");
    }
    return {};
}

} // namespace tieout
