// SPDX-License-Identifier: Apache-2.0
// Who may come to the front of the screen.
#pragma once

namespace tieout {

/// Lets a window of another process come to the front in our place, where the system wants to be told: a second start
/// brings the first window to the front.
void letAnotherComeForward();

} // namespace tieout
