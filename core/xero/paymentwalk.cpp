// SPDX-License-Identifier: Apache-2.0
#include "core/xero/paymentwalk.h"

#include "core/base/tr.h"
#include "core/xero/xerodates.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> malformed(const QString &detail)
{
    Error error(ErrorKind::Malformed, detail);
    error.service = Service::Xero;
    return failed(std::move(error));
}

/// What to ask for so that every row at or after `instant` comes, whether or not the service includes the bound itself.
Instant overlapping(Instant instant)
{
    return flooredToSecond(instant) - std::chrono::seconds(1);
}

bool isEarlier(const Payment &a, const Payment &b)
{
    return a.updatedAt < b.updatedAt;
}

} // namespace

PaymentWalk::PaymentWalk(std::optional<Instant> since)
{
    if (since)
        m_first = flooredToSecond(*since);
    m_next = firstRequest();
}

PaymentPageRequest PaymentWalk::firstRequest() const
{
    PaymentPageRequest first;
    if (m_first)
        first.since = overlapping(*m_first);
    return first;
}

Done PaymentWalk::take(const PaymentPage &page)
{
    if (const Done sound = check(page); !sound) {
        m_next.reset();
        return sound;
    }
    if (page.isNotModified) {
        m_next.reset();
        return {};
    }
    if (++m_pages == 1)
        m_expected = page.itemCount;
    if (isAmbiguous(page)) {
        m_isCoarse = true;
        m_passRows.clear();
        m_next = firstRequest();
        return {};
    }
    if (const std::optional<PaymentPageRequest> moved = movedPass(page))
        return restart(*moved);
    if (isInPass() && page.itemCount != m_passItems) {
        PaymentPageRequest again;
        again.since = m_next->since;
        return restart(again);
    }
    keep(page.payments);
    keepUnreadable(page.payments.unreadable);
    if (!isInPass() && m_next->since && !page.payments.isEmpty())
        m_isCoarse = m_isCoarse || page.payments.first().updatedAt < *m_next->since;
    return goOn(page);
}

Done PaymentWalk::goOn(const PaymentPage &page)
{
    if (page.page >= page.pageCount) {
        m_next.reset();
        return {};
    }
    const Watermark later = laterWatermark(page);
    if (isInPass() && !later && repeats(page)) {
        m_next.reset();
        return malformed(u"page %1 of the payments repeats an earlier one"_s.arg(page.page));
    }
    if (isInPass() || !later)
        rememberInPass(page);
    if (later) {
        for (const PassRow &row : rowsOf(page)) {
            if (!row.stamp) // the overlap brings it again, touched or not
                m_passRows.remove(row.id);
        }
        m_next->since = later;
        m_next->page = 1;
    } else {
        m_passItems = page.itemCount;
        ++m_next->page;
    }
    return {};
}

Done PaymentWalk::check(const PaymentPage &page) const
{
    Q_ASSERT(m_next);
    if (m_pages >= kMaxPages)
        return malformed(u"the pages of payments do not end"_s);
    if (page.isNotModified)
        return m_pages == 0 && m_next->since ? Done()
                                             : malformed(u"\"not modified\" came where more payments were announced"_s);
    if (page.page != m_next->page)
        return malformed(u"page %1 of the payments was asked for, page %2 came"_s.arg(m_next->page).arg(page.page));
    // The announced count must fit into the pages: one that is too low would end the walk before all rows came.
    if (page.pageSize > 0 && qint64 { page.pageCount } * page.pageSize < page.itemCount)
        return malformed(u"%1 payments are announced on %2 pages of %3"_s.arg(page.itemCount)
                             .arg(page.pageCount)
                             .arg(page.pageSize));
    if (page.payments.isEmpty() && page.payments.unreadable.isEmpty() && page.page <= page.pageCount
        && page.itemCount > 0)
        return malformed(u"page %1 of %2 of the payments is empty"_s.arg(page.page).arg(page.pageCount));
    return {};
}

QList<PaymentWalk::PassRow> PaymentWalk::rowsOf(const PaymentPage &page) const
{
    QList<PassRow> rows;
    rows.reserve(page.payments.size() + page.payments.unreadable.size());
    for (const Payment &payment : page.payments)
        rows.append(PassRow { payment.id, payment.updatedAt, m_next->since, page.page });
    for (const UnreadableRow &row : page.payments.unreadable)
        rows.append(PassRow { PaymentId(guidFromText(row.id)), row.updatedAt, m_next->since, page.page });
    return rows;
}

/// For rows whose stamp cannot be read: within one pass, only a row that was touched comes twice.
bool PaymentWalk::hasMoved(const PassRow &before, const PassRow &now) const
{
    if (before.stamp && now.stamp)
        return *now.stamp > *before.stamp;
    return before.since == now.since && before.page != now.page;
}

/// A row of an earlier pass came again without a stamp: it was touched, or the filter is coarse. We cannot tell which,
/// so read everything in one pass.
bool PaymentWalk::isAmbiguous(const PaymentPage &page) const
{
    const QList<PassRow> rows = rowsOf(page);
    return std::any_of(rows.cbegin(), rows.cend(), [this](const PassRow &now) {
        const auto before = m_passRows.constFind(now.id);
        return before != m_passRows.cend() && before->since != now.since && (!before->stamp || !now.stamp);
    });
}

/// The earliest pass of which a row came back with a newer stamp. It was touched, so the rows behind it moved up during
/// that pass, or may have.
std::optional<PaymentPageRequest> PaymentWalk::movedPass(const PaymentPage &page) const
{
    std::optional<PaymentPageRequest> from;
    for (const PassRow &now : rowsOf(page)) {
        const auto row = m_passRows.constFind(now.id);
        if (row == m_passRows.cend() || !hasMoved(*row, now))
            continue;
        if (!from || row->since < from->since) {
            from.emplace();
            from->since = row->since;
        }
    }
    return from;
}

bool PaymentWalk::repeats(const PaymentPage &page) const
{
    const QList<PassRow> rows = rowsOf(page);
    return std::all_of(rows.cbegin(), rows.cend(), [this](const PassRow &now) {
        const auto row = m_passRows.constFind(now.id);
        return row != m_passRows.cend() && row->since == m_next->since;
    });
}

/// Where the walk may continue, if the page is in order, the filter is fine enough (one connector found it coarser than
/// a second, Xero 1.3: then page 1 would be the same again), and less than half of the page would come again.
PaymentWalk::Watermark PaymentWalk::laterWatermark(const PaymentPage &page) const
{
    const QList<Payment> &rows = page.payments;
    if (m_isCoarse || rows.isEmpty() || !std::is_sorted(rows.cbegin(), rows.cend(), isEarlier))
        return {};
    const Instant later = overlapping(rows.last().updatedAt);
    return rows.at(rows.size() / 2).updatedAt < later ? Watermark(later) : Watermark();
}

Done PaymentWalk::restart(PaymentPageRequest from)
{
    if (++m_restarts > kMaxRestarts) {
        m_next.reset();
        Error error(Cause::BooksMoving, Tr::tr("The payments changed again and again while they were read."));
        error.service = Service::Xero;
        return failed(std::move(error));
    }
    m_passRows.removeIf([&from](const auto &row) { return row.value().since >= from.since; });
    m_next = from;
    return {};
}

void PaymentWalk::keep(const QList<Payment> &payments)
{
    for (const Payment &payment : payments) {
        const auto known = m_newest.find(payment.id);
        if (known == m_newest.end()) {
            m_order.append(payment.id);
            m_newest.insert(payment.id, payment);
        } else if (payment.updatedAt >= known->updatedAt) {
            *known = payment;
        }
        const auto broken = m_unreadable.constFind(payment.id);
        if (broken != m_unreadable.cend() && (!broken->updatedAt || *broken->updatedAt <= payment.updatedAt))
            m_unreadable.erase(broken);
    }
}

void PaymentWalk::keepUnreadable(const QList<UnreadableRow> &rows)
{
    for (const UnreadableRow &row : rows) {
        const PaymentId id(guidFromText(row.id));
        const auto known = m_newest.constFind(id);
        const bool isOutdated = known != m_newest.cend() && row.updatedAt && *row.updatedAt <= known->updatedAt;
        if (!isOutdated)
            m_unreadable.insert(id, row);
    }
}

void PaymentWalk::rememberInPass(const PaymentPage &page)
{
    for (const PassRow &row : rowsOf(page))
        m_passRows.insert(row.id, row);
}

Listed<Payment> PaymentWalk::payments() const
{
    Listed<Payment> result;
    result.reserve(m_order.size());
    for (const PaymentId &id : m_order) {
        const Payment &payment = *m_newest.constFind(id);
        if (!m_first || payment.updatedAt >= *m_first)
            result.append(payment);
    }
    QList<UnreadableRow> &rows = result.unreadable;
    rows = m_unreadable.values();
    rows.removeIf([this](const UnreadableRow &row) { return m_first && row.updatedAt && *row.updatedAt < *m_first; });
    std::sort(rows.begin(), rows.end(), [](const UnreadableRow &a, const UnreadableRow &b) { return a.id < b.id; });
    return result;
}

} // namespace tieout
