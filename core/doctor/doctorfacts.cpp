// SPDX-License-Identifier: Apache-2.0
#include "core/doctor/doctorfacts.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString toString(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return u"ok"_s;
    case FindingState::Warning:
        return u"warning"_s;
    case FindingState::Missing:
        return u"missing"_s;
    case FindingState::Unknown:
        return u"unknown"_s;
    }
    return {};
}

} // namespace tieout
