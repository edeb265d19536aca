// SPDX-License-Identifier: Apache-2.0
// /Invoices: bills and sales invoices (docs/sandbox.md, Xero 21).
#pragma once

#include "app/tieout-sandbox/xero/xeroformat.h"

namespace tieout::sandbox {

Response listInvoices(const XeroCall &call);
/// `wanted` is an InvoiceID or an InvoiceNumber.
Response showInvoice(const XeroCall &call, const QString &wanted);

enum class BillShape {
    UnpagedList, ///< no line items; only id and name of the contact
    PagedList,
    Summary, ///< four fields dropped (docs/sandbox.md, Xero 21)
    Single,
    InsidePayment, ///< the full document inside a single payment (docs/sandbox.md, Xero 14)
};

/// Writes the members of one document into an object that is already open.
void writeBill(JsonWriter &writer, const XeroCall &call, const Bill &bill, BillShape shape);

} // namespace tieout::sandbox
