// SPDX-License-Identifier: Apache-2.0
// What is written into a contract payment (api facts, Procore 1.2). Inside core/procore only.
#pragma once

#include "core/model/paymentline.h"
#include "core/net/multipart.h"

#include <QByteArray>

namespace tieout {

/// JSON body of a create. Amounts travel as text, dates as YYYY-MM-DD: a badly formed date would be stored as nothing
/// without a word (Procore 7.3). What is empty is left out.
[[nodiscard]] QByteArray createBody(const LineDraft &draft);
/// project_id and contract_id, which every form carries.
[[nodiscard]] QList<MultipartPart> contractFields(ProjectId project, CommitmentId commitment);
/// JSON body of an update: only what is set; what is set to empty goes as null, which clears it (and unlocks the line
/// when it is origin_id, Procore 1.5).
[[nodiscard]] QByteArray updateBody(ProjectId project, CommitmentId commitment, const LineChange &change);

} // namespace tieout
