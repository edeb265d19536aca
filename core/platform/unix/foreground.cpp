// SPDX-License-Identifier: Apache-2.0
#include "core/platform/foreground.h"

namespace tieout {

void letAnotherComeForward() { }

} // namespace tieout
