// SPDX-License-Identifier: Apache-2.0
// Readers for Procore's side, in the order of the tables' columns.
#pragma once

#include "core/ledger/statement.h"
#include "core/model/commitment.h"
#include "core/model/paymentline.h"

namespace tieout {

/// Columns of an Invoice, from invoices i.
[[nodiscard]] QString invoiceColumns();
[[nodiscard]] Invoice readInvoice(Row &row);
[[nodiscard]] Commitment readCommitment(Row &row); ///< SELECT * FROM commitments
[[nodiscard]] PaymentLine readLine(Row &row); ///< SELECT * FROM lines
[[nodiscard]] QString attachmentsText(const QList<Attachment> &attachments);

} // namespace tieout
