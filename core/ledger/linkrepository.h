// SPDX-License-Identifier: Apache-2.0
// Links between invoices and bills: the current ones, people's changes, and what prevents a change.
#pragma once

#include "core/base/result.h"
#include "core/model/links.h"

#include <QHash>

namespace tieout {

class Database;

/// Lines and writes that prevent linking an invoice to a bill. Lines at 0.00 (voided) do not count.
struct LinkObstacles {
    QList<InvoiceId> otherInvoices; ///< already linked to the bill
    int linesElsewhere = 0; ///< lines of the bill's payments on another invoice
    int linesOfOtherBills = 0; ///< lines on the invoice that belong to payments of other bills
    int openWrites = 0; ///< writes for the bill or on the invoice with an unknown outcome
};

/// Every failure is Storage.
class LinkRepository final {
public:
    explicit LinkRepository(Database &database);

    /// Ordered by project, commitment, invoice.
    [[nodiscard]] Result<QList<LinkRow>> links() const;
    /// The bill that the invoice is linked to now; invalid if none.
    [[nodiscard]] Result<BillId> billOf(InvoiceId invoice) const;
    /// Invoices without a link. An invoice without a vendor name gets its commitment's.
    [[nodiscard]] Result<QList<Invoice>> unlinkedInvoices() const;
    /// Bills of payments whose standing is NotLinked, newest payment first.
    [[nodiscard]] Result<QList<SeenBill>> unlinkedBills() const;
    /// Bills with this number, in any case, according to bills or payments. Numbers are not unique.
    [[nodiscard]] Result<QList<SeenBill>> billsNumbered(const QString &number) const;
    [[nodiscard]] Result<LinkObstacles> obstacles(InvoiceId invoice, BillId bill) const;
    [[nodiscard]] Result<int> paymentsSinceSetUp() const;

    /// Makes the change and records it, with an event "linked" or "unlinked" for each payment of both bills that takes
    /// part in the sync. One transaction.
    [[nodiscard]] Done record(const LinkChange &change);

private:
    [[nodiscard]] Done addEvents(const LinkChange &change, BillId bill, const QString &what, const QString &text);

    Database &m_database;
};

} // namespace tieout
