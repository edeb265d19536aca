// SPDX-License-Identifier: Apache-2.0
// Reads from Xero the bills that the payments of a run need.
#pragma once

#include "core/sync/engineparts.h"

#include <QSet>

namespace tieout {

/// Lives as long as the run that uses it.
class BillReader final {
public:
    BillReader(EngineParts parts, RunTrigger trigger);

    /// Bills of these payments that the ledger does not know, or knows from before the payment changed, and those that
    /// a new line is made from. One that cannot be read is kept in problems() and unreadable(); a scheduled run does
    /// not ask for it each time.
    [[nodiscard]] Task<Done> refresh(QList<PaymentRecord> payments, std::stop_token stop);

    /// Read in this run.
    [[nodiscard]] const QList<BillId> &read() const { return m_read; }
    [[nodiscard]] const QSet<BillId> &unreadable() const { return m_unreadable; }
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }

private:
    [[nodiscard]] Result<QList<BillId>> outOfDate(const QList<PaymentRecord> &payments) const;
    [[nodiscard]] Result<QList<BillId>> worthACall(const QList<BillId> &bills, const QList<PaymentRecord> &payments);
    void noteUnread(BillId bill, const QString &detail);

    EngineParts m_parts;
    RunTrigger m_trigger;
    QList<BillId> m_read;
    QSet<BillId> m_unreadable;
    QList<Error> m_problems;
};

} // namespace tieout
