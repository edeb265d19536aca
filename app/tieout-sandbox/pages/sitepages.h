// SPDX-License-Identifier: Apache-2.0
// The single pages behind answerPage().
#pragma once

#include "app/tieout-sandbox/wire.h"
#include "app/tieout-sandbox/world/world.h"

namespace tieout::sandbox {

Response billPage(const World &world, int bill, const QString &problem);
Response paymentPage(const World &world, int payment, const QString &problem);
Response commitmentPage(const World &world, int commitment, const QString &problem);
/// Links to every open or paid bill and to every commitment.
Response startPage(const World &world);
/// Stored attachments. Refuses a bearer header, as storage hosts do (docs/sandbox.md, Procore 23).
Response storedFile(const Request &request, const World &world);

/// Deep links, as both services form them.
QString billLink(const World &world, const Bill &bill);
QString commitmentLink(const World &world, const Commitment &commitment);

} // namespace tieout::sandbox
