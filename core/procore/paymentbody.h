// SPDX-License-Identifier: Apache-2.0
// Writes contract payments (api facts, Procore 1.2). Used only inside core/procore.
#pragma once

#include "core/model/paymentline.h"
#include "core/net/multipart.h"

#include <QByteArray>

namespace tieout {

/// JSON body of a create. Amounts are text, dates YYYY-MM-DD: Procore silently stores a badly formed date as null
/// (Procore 7.3). Leaves out empty fields.
[[nodiscard]] QByteArray createBody(const LineDraft &draft);
/// project_id and contract_id, which every form carries.
[[nodiscard]] QList<MultipartPart> contractFields(ProjectId project, CommitmentId commitment);
/// JSON body of an update with only the fields that are set. An empty value is sent as null, which clears the field
/// (and unlocks the line if the field is origin_id, Procore 1.5).
[[nodiscard]] QByteArray updateBody(ProjectId project, CommitmentId commitment, const LineChange &change);

} // namespace tieout
