// SPDX-License-Identifier: Apache-2.0
// Plain pages at the deep links, where a person can do what the two services offer.
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

/// Answers every path that is neither API nor sign-in: Xero's bill and payment pages, Procore's Payments tab, stored
/// attachments, and a start page at `/`. A form posts to its page's address and returns to it with 303.
Response answerPage(const Request &request, World &world);

} // namespace tieout::sandbox
