// SPDX-License-Identifier: Apache-2.0
// The order in which to request pages of payments, so that rows that move in the meantime are not lost.
#pragma once

#include "core/base/result.h"
#include "core/base/unreadablerow.h"
#include "core/model/payment.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace tieout {

/// One page to request: payments modified since `since` (whole seconds; nothing = all of them), pages from 1.
struct PaymentPageRequest {
    std::optional<Instant> since;
    int page = 1;

    bool operator==(const PaymentPageRequest &) const = default;
};

/// One page as received. Its counts cover everything that matches `since` at the moment of this answer.
struct PaymentPage {
    Listed<Payment> payments; ///< ids of rows that were set aside are PaymentIDs
    int page = 1;
    int pageSize = 0; ///< 0: the answer does not say
    int pageCount = 0;
    int itemCount = 0;
    std::optional<Instant> serverTime; ///< Xero's own clock, from the Date header or the envelope, the earlier
    bool isNotModified = false; ///< a 304: nothing new, and the other fields mean nothing (Xero 1.3)
};

/// The list is ordered by UpdatedDateUTC. When a record is touched, it jumps to the end, the rest moves up one place
/// and itemCount stays the same, so page 2 would miss a row (api facts, Xero 9 no. 1). Hence we walk by watermark:
///
///     since X, page 1 ── last page ──▶ complete
///       ▲        │
///       │        ├── X := the second before the last row's, page 1 again
///       │        └── half of the page or more would come again (many rows within a second), or the filter is coarser
///       │            than a second: a pass, page 2, 3, … of the same X, until the first case holds or the pages end
///       └── a row of a pass met again with a newer stamp, or another itemCount: rows moved, the pass begins again
///
/// A touched row gets a later stamp than every other and comes again at the end, so no move goes unnoticed. Each step
/// overlaps by one second, because the documents do not say whether If-Modified-Since includes its own second (Xero
/// 1.3).
/// Pure: the owner sends the requests. Always ends: restarts and pages are limited, and no page may repeat.
class PaymentWalk final {
public:
    static constexpr int kMaxRestarts = 5;
    static constexpr int kMaxPages = 20000;

    explicit PaymentWalk(std::optional<Instant> since);

    /// The next page to request; nothing when the walk is complete.
    [[nodiscard]] const std::optional<PaymentPageRequest> &next() const { return m_next; }
    /// Takes the answer to next(). Malformed when it contradicts itself or repeats, Unavailable when the list changed
    /// too often while it was read. After an error the walk is over.
    [[nodiscard]] Done take(const PaymentPage &page);
    /// Each payment once, in its newest form and in the order of first appearance, and likewise each row that could not
    /// be read; none older than the first `since`.
    [[nodiscard]] Listed<Payment> payments() const;
    [[nodiscard]] int readCount() const { return static_cast<int>(m_order.size()); }
    /// How many there will be, according to the first answer.
    [[nodiscard]] int expectedCount() const { return std::max(m_expected, readCount()); }

private:
    using Watermark = std::optional<Instant>; // nothing = everything, before any moment

    /// A row that was read page by page; a move shows up by comparison with it.
    struct PassRow {
        PaymentId id;
        Watermark stamp; ///< nothing: the row's stamp could not be read
        Watermark since;
        int page = 1;
    };
    [[nodiscard]] QList<PassRow> rowsOf(const PaymentPage &page) const;
    [[nodiscard]] PaymentPageRequest firstRequest() const;
    [[nodiscard]] bool isAmbiguous(const PaymentPage &page) const;
    [[nodiscard]] bool hasMoved(const PassRow &before, const PassRow &now) const;

    [[nodiscard]] Done check(const PaymentPage &page) const;
    [[nodiscard]] Done goOn(const PaymentPage &page);
    [[nodiscard]] bool isInPass() const { return m_next->page > 1; }
    [[nodiscard]] std::optional<PaymentPageRequest> movedPass(const PaymentPage &page) const;
    [[nodiscard]] bool repeats(const PaymentPage &page) const;
    [[nodiscard]] Watermark laterWatermark(const PaymentPage &page) const;
    [[nodiscard]] Done restart(PaymentPageRequest from);
    void keep(const QList<Payment> &payments);
    void keepUnreadable(const QList<UnreadableRow> &rows);
    void rememberInPass(const PaymentPage &page);

    Watermark m_first;
    std::optional<PaymentPageRequest> m_next;
    QHash<PaymentId, Payment> m_newest;
    QList<PaymentId> m_order;
    QHash<PaymentId, UnreadableRow> m_unreadable;
    QHash<PaymentId, PassRow> m_passRows; ///< of every pass so far
    bool m_isCoarse = false; ///< rows older than requested came, or may have: read the pages to their end
    int m_passItems = 0;
    int m_expected = 0;
    int m_restarts = 0;
    int m_pages = 0;
};

} // namespace tieout
