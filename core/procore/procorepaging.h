// SPDX-License-Identifier: Apache-2.0
// How Procore's lists are read to their end (api facts, Procore 7.2).
#pragma once

#include "core/base/result.h"
#include "core/net/httpresponse.h"

#include <QList>
#include <QSet>

#include <optional>

namespace tieout {

/// What the headers of one page say.
struct PageHeaders {
    bool hasLink = false;
    std::optional<int> nextPage; ///< from `Link`; only the number is of use, since the rest drops our parameters
    std::optional<int> total; ///< rows in all pages
    std::optional<int> perPage; ///< rows per page, after the service's own cap

    bool operator==(const PageHeaders &) const = default;
};
[[nodiscard]] PageHeaders pageHeadersOf(const HttpResponse &response);

/// Which page to ask for next, and when the list is complete. A list that moves while it is read (another total, or
/// fewer rows than the total) is begun again; one that never holds still is an error, never a short list: a line that
/// is overlooked would be written twice. Pure.
class ProcorePages final {
public:
    static constexpr int kMaxPasses = 3;
    static constexpr int kMaxPages = 10000;
    enum class Verdict {
        Keep, ///< the rows of this page belong to the list
        StartAgain ///< forget every row: the list moved, next() is 1 again
    };

    /// Nothing when the list is complete.
    [[nodiscard]] const std::optional<int> &next() const { return m_next; }
    /// The page that next() named: its headers and the ids of its rows. Malformed when pages repeat or rows are
    /// missing for good, Unavailable when the list kept changing.
    [[nodiscard]] Result<Verdict> take(const PageHeaders &headers, const QList<qint64> &ids);

private:
    [[nodiscard]] bool hasMore(const PageHeaders &headers, qsizetype rows) const;
    [[nodiscard]] Result<Verdict> startAgain(Error whenExhausted);

    std::optional<int> m_next = 1;
    std::optional<int> m_total;
    QSet<qint64> m_seen;
    int m_passes = 1;
    int m_pages = 0;
};

} // namespace tieout
