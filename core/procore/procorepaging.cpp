// SPDX-License-Identifier: Apache-2.0
#include "core/procore/procorepaging.h"

#include "core/base/tr.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> numberIn(const QByteArray &header)
{
    bool ok = false;
    const int number = header.trimmed().toInt(&ok);
    return ok && number >= 0 ? std::optional(number) : std::nullopt;
}

/// `<https://…?page=2&per_page=100>; rel="next", <…>; rel="last"`
std::optional<int> nextPageIn(const QByteArray &link)
{
    static const QRegularExpression next(
        u"<([^>]*)>\\s*;[^,<]*\\brel=\"?next\"?"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = next.match(QString::fromLatin1(link));
    if (!match.hasMatch())
        return std::nullopt;
    bool ok = false;
    const int page = QUrlQuery(QUrl(match.captured(1))).queryItemValue(u"page"_s).toInt(&ok);
    return ok ? page : 0; // a next without a readable number shows up as a repeated page
}

Error procoreError(ErrorKind kind, const QString &detail)
{
    Error error(kind, detail);
    error.service = Service::Procore;
    return error;
}

Error keepsChanging()
{
    return procoreError(ErrorKind::Unavailable, Tr::tr("The list changed again and again while it was read."));
}

} // namespace

PageHeaders pageHeadersOf(const HttpResponse &response)
{
    PageHeaders headers;
    headers.hasLink = response.headers.contains("link");
    headers.nextPage = nextPageIn(response.header("link"));
    headers.total = numberIn(response.header("total"));
    headers.perPage = numberIn(response.header("per-page"));
    return headers;
}

Result<ProcorePages::Verdict> ProcorePages::take(const PageHeaders &headers, const QList<qint64> &ids)
{
    Q_ASSERT(m_next);
    const int page = *m_next;
    if (++m_pages > kMaxPages)
        return failed(procoreError(ErrorKind::Malformed, u"the pages of the list do not end"_s));
    if (m_total && headers.total && *m_total != *headers.total)
        return startAgain(keepsChanging());
    if (headers.total)
        m_total = headers.total;
    if (ids.isEmpty() && headers.nextPage)
        return startAgain(procoreError(
            ErrorKind::Malformed, u"page %1 of the list is empty, although another is announced"_s.arg(page)));
    const qsizetype before = m_seen.size();
    for (const qint64 id : ids)
        m_seen.insert(id);
    if (hasMore(headers, ids.size())) {
        if (m_seen.size() == before)
            return failed(
                procoreError(ErrorKind::Malformed, u"page %1 of the list repeats an earlier one"_s.arg(page)));
        // Going backwards it would never end, going forwards it would skip rows.
        if (headers.hasLink && headers.nextPage != page + 1)
            return failed(procoreError(ErrorKind::Malformed,
                u"after page %1 of the list comes page %2, says Procore"_s.arg(page).arg(
                    headers.nextPage.value_or(0))));
        m_next = page + 1;
        return Verdict::Keep;
    }
    if (m_total && m_seen.size() != *m_total)
        return startAgain(procoreError(
            ErrorKind::Malformed, u"the list should have %1 rows, but %2 came"_s.arg(*m_total).arg(m_seen.size())));
    m_next.reset();
    return Verdict::Keep;
}

bool ProcorePages::hasMore(const PageHeaders &headers, qsizetype rows) const
{
    if (rows == 0)
        return false;
    if (headers.hasLink)
        return headers.nextPage.has_value();
    if (headers.total)
        return m_seen.size() < *headers.total;
    // Without any header the service may have applied a page size of its own: only an empty page then ends the list.
    return !headers.perPage || rows >= *headers.perPage;
}

Result<ProcorePages::Verdict> ProcorePages::startAgain(Error whenExhausted)
{
    if (++m_passes > kMaxPasses)
        return failed(std::move(whenExhausted));
    m_next = 1;
    m_total.reset();
    m_seen.clear();
    return Verdict::StartAgain;
}

} // namespace tieout
