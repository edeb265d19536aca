// SPDX-License-Identifier: Apache-2.0
#include "core/base/causetable.h"

#include "core/base/enumwords.h"

namespace tieout {

namespace {

consteval bool isInOrder()
{
    for (std::size_t place = 0; place < kCauses.size(); ++place) {
        if (kCauses[place].cause != static_cast<Cause>(place))
            return false;
    }
    return true;
}

consteval bool isUsualFirst()
{
    for (std::size_t place = 0; place < enumSize<ErrorKind>(); ++place) {
        if (kCauses[place].kind != static_cast<ErrorKind>(place))
            return false;
    }
    return true;
}

static_assert(kCauses.size() == enumSize<Cause>(), "every cause has its row");
static_assert(isInOrder(), "the rows are in the order of the enum");
static_assert(isUsualFirst(), "the first causes are the usual ones of the kinds");

} // namespace

const CauseRow &rowOf(Cause cause)
{
    return kCauses[static_cast<std::size_t>(cause)];
}

ErrorKind kindOf(Cause cause)
{
    return rowOf(cause).kind;
}

QString toString(Cause cause)
{
    return QString::fromLatin1(rowOf(cause).name);
}

} // namespace tieout
