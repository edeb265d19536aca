// SPDX-License-Identifier: Apache-2.0
// What a payment's history says about a decision.
#pragma once

#include "core/model/decision.h"

namespace tieout {

/// "Dana Whitfield decided to issue it anyway. Reason given: \"seen the bill\"". `person` and `note` may be empty.
/// Decision::None: the decision before it was taken back. Translated.
[[nodiscard]] QString decisionText(Decision decision, const QString &person, const QString &note);

} // namespace tieout
