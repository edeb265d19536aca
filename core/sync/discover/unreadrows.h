// SPDX-License-Identifier: Apache-2.0
// Single rows that cannot be read: kept, read again by their id and reported; never taken for removed.
//
//   reading ── row without content ──▶ kept ── read by id ──▶ readable: recorded as the reading would have, released
//                                       ▲          ├── 404: reported once, only its age is kept
//                                       └──────────┘ unreadable still, or not reached: kept, reported by every run
#pragma once

#include "core/model/unreadrow.h"
#include "core/sync/engineparts.h"

namespace tieout {

/// The most rows that one run reads again, at one call each; those that were tried longest ago come first.
constexpr int kMostReadAgain = 20;

/// Lives as long as the run that uses it.
class UnreadRows final {
public:
    explicit UnreadRows(EngineParts parts);

    /// Reads again what earlier runs left; a scheduled run only what isWorthACall(). Fails only with what would meet
    /// every other call too. To be called before the lists are read, so that no row is tried twice in a run.
    [[nodiscard]] Task<Done> readAgain(RunTrigger trigger, std::stop_token stop);
    /// Of a list that was read: those that were read are released, the others kept. To be called in the transaction
    /// that moves the watermark.
    [[nodiscard]] Done keepPayments(const Listed<Payment> &payments,
        const std::function<PaymentAge(const std::optional<Instant> &updatedAt)> &ageOf);
    [[nodiscard]] Done keepInvoices(ProjectId project, const Listed<Invoice> &invoices);

    /// A sentence for each row that is kept now, and for those that are gone.
    [[nodiscard]] Result<QList<Error>> problems() const;
    /// Whether a payment without a line must wait: what is known of it, or of its invoice, is out of date.
    [[nodiscard]] static bool holdsBack(const QList<UnreadRow> &rows, const PaymentRecord &record);

private:
    [[nodiscard]] Task<Done> readPayment(UnreadRow row, std::stop_token stop);
    [[nodiscard]] Task<Done> readInvoice(UnreadRow row, std::stop_token stop);
    [[nodiscard]] Done notRead(UnreadRow row, const Error &error);

    EngineParts m_parts;
    QList<Error> m_gone;
};

} // namespace tieout
