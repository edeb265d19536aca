// SPDX-License-Identifier: Apache-2.0
// Links between invoices and bills: what holds, what people changed, and what stands in the way of a change.
#pragma once

#include "core/base/result.h"
#include "core/model/links.h"

#include <QHash>

namespace tieout {

class Database;

/// What money says about linking an invoice to a bill. Lines at 0.00 (voided) do not count.
struct LinkObstacles {
    QList<InvoiceId> otherInvoices; ///< linked to the bill already
    int linesElsewhere = 0; ///< lines of the bill's payments that stand on another invoice
    int linesOfOtherBills = 0; ///< lines on the invoice that belong to payments of other bills
    int openWrites = 0; ///< writes for the bill or on the invoice whose end is not known
};

/// Every failure is Storage.
class LinkRepository final {
public:
    explicit LinkRepository(Database &database);

    /// Ordered by project, commitment, invoice.
    [[nodiscard]] Result<QList<LinkRow>> links() const;
    /// The bill the invoice is linked to now; invalid when to none.
    [[nodiscard]] Result<BillId> billOf(InvoiceId invoice) const;
    /// Invoices that are linked to nothing. An invoice without a vendor name has its commitment's.
    [[nodiscard]] Result<QList<Invoice>> unlinkedInvoices() const;
    /// Bills of payments that stand as NotLinked, newest payment first.
    [[nodiscard]] Result<QList<SeenBill>> unlinkedBills() const;
    /// Bills with this number, in any case, as bills or as payments tell it. A number is not unique.
    [[nodiscard]] Result<QList<SeenBill>> billsNumbered(const QString &number) const;
    [[nodiscard]] Result<LinkObstacles> obstacles(InvoiceId invoice, BillId bill) const;
    [[nodiscard]] Result<int> paymentsSinceSetUp() const;

    /// Makes the change and keeps it, with an event "linked" or "unlinked" for each payment of both bills that takes
    /// part in the sync. One transaction.
    [[nodiscard]] Done record(const LinkChange &change);

private:
    [[nodiscard]] Done addEvents(const LinkChange &change, BillId bill, const QString &what, const QString &text);

    Database &m_database;
};

} // namespace tieout
