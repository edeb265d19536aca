// SPDX-License-Identifier: Apache-2.0
// Reads Procore's lists to their end (api facts, Procore 7.2).
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
    std::optional<int> nextPage; ///< from `Link`; we use only the number, since the rest loses our parameters
    std::optional<int> total; ///< rows on all pages
    std::optional<int> perPage; ///< rows per page, after the service's own cap

    bool operator==(const PageHeaders &) const = default;
};
[[nodiscard]] PageHeaders pageHeadersOf(const HttpResponse &response);

/// Says which page to request next, and when the list is complete. If the list changes while we read it (another total,
/// or fewer rows than the total), we start over. If it never settles, the result is an error and never a short list: we
/// would write an overlooked line twice. Pure.
class ProcorePages final {
public:
    static constexpr int kMaxPasses = 3;
    static constexpr int kMaxPages = 10000;
    enum class Verdict {
        Keep, ///< the rows of this page belong to the list
        StartAgain ///< forget every row: the list changed, next() is 1 again
    };

    /// Nothing when the list is complete.
    [[nodiscard]] const std::optional<int> &next() const { return m_next; }
    /// Takes the page that next() asked for: its headers and the ids of its rows. Malformed when pages repeat or rows
    /// stay missing, Unavailable when the list kept changing.
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
