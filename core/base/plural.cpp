// SPDX-License-Identifier: Apache-2.0
#include "core/base/plural.h"

#include "core/base/tr.h"

#include <algorithm>
#include <limits>

namespace tieout {

QString counted(qint64 count, const char *one, const char *several)
{
    const qint64 most = std::numeric_limits<int>::max();
    return count == 1 ? Tr::tr(one) : Tr::tr(several, nullptr, static_cast<int>(std::min(count, most)));
}

} // namespace tieout
