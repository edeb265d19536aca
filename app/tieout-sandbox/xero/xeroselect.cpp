// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/xero/xeroselect.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <QTimeZone>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

Response queryParseException(const QString &message)
{
    return apiException(16, u"QueryParseException"_s, message);
}

Response highVolume(const QString &typeName)
{
    return apiException(51, u"HighVolumeException"_s,
        u"This request does not filter %1s efficiently. See the efficient data retrieval page."_s.arg(typeName));
}

std::optional<Pagination> paginationOf(const XeroCall &call, bool forced)
{
    const QString page = call.request.parameter(u"page"_s);
    const QString size = call.request.parameter(u"pageSize"_s);
    const bool bySize = !size.isNull() && call.world.knobs.is("xero.page-size-alone", "paged");
    if (page.isNull() && !forced && !bySize)
        return std::nullopt;
    Pagination pagination;
    pagination.page = std::max<qint64>(1, page.toLongLong());
    bool isNumber = false;
    const qint64 wanted = size.toLongLong(&isNumber);
    if (isNumber)
        pagination.pageSize = std::clamp<qint64>(wanted, 1, 1000);
    return pagination;
}

// Rows whose second is at or after the header's; it is undocumented on which side the boundary falls.
QList<int>::const_iterator firstModified(const XeroCall &call, const Selectable &list)
{
    const auto since = modifiedSince(call.request);
    if (!since)
        return list.inOrder.cbegin();
    const qint64 wanted = call.world.knobs.is("xero.modified-since-boundary", "exclusive") ? *since + 1 : *since;
    return std::partition_point(
        list.inOrder.cbegin(), list.inOrder.cend(), [&](int row) { return list.updatedMs(row) < wanted * 1000; });
}

std::optional<Response> sortRows(const QString &order, const Selectable &list, QList<int> &rows)
{
    const QStringList words = order.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const int member = memberIndex(list.members, words.first());
    if (member < 0)
        return queryParseException(
            u"No property or field '%1' exists in type '%2'"_s.arg(words.first(), list.typeName));
    const bool descending = words.size() > 1 && words.at(1).compare(u"DESC"_s, Qt::CaseInsensitive) == 0;
    // The members begin with the id. It is always the second key, so that pages stay stable (docs/sandbox.md, Xero 11).
    std::sort(rows.begin(), rows.end(), [&](int a, int b) {
        int compared = compareCells(list.cell(a, member), list.cell(b, member));
        if (compared == 0)
            return compareCells(list.cell(a, 0), list.cell(b, 0)) < 0;
        return descending ? compared > 0 : compared < 0;
    });
    return std::nullopt;
}

void cutPage(Selection &selection)
{
    if (!selection.pagination)
        return;
    Pagination &p = *selection.pagination;
    p.itemCount = selection.rows.size();
    selection.rows = selection.rows.mid((p.page - 1) * p.pageSize, p.pageSize);
}

} // namespace

std::optional<qint64> modifiedSince(const Request &request)
{
    const QString text = QString::fromLatin1(request.header("if-modified-since")).trimmed();
    if (text.isEmpty())
        return std::nullopt;
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        moment = QDateTime::fromString(text, Qt::RFC2822Date);
    if (!moment.isValid()) {
        moment = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        moment.setTimeZone(QTimeZone::utc());
    }
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeZone(QTimeZone::utc());
    return moment.toSecsSinceEpoch();
}

Selection selectRows(const XeroCall &call, const Selectable &list, bool forcePaging)
{
    Selection selection;
    if (list.pageable)
        selection.pagination = paginationOf(call, forcePaging);
    if (!call.request.header("if-modified-since").isEmpty() && !modifiedSince(call.request)
        && call.world.knobs.is("xero.bad-modified-since", "412")) {
        selection.refusal = Response { 412, "text/html; charset=utf-8", "Precondition Failed", {} };
        return selection;
    }
    const Where where = parseWhere(call.request.parameter(u"where"_s), list.members, list.typeName);
    if (!where.error.isEmpty()) {
        selection.refusal = queryParseException(where.error);
        return selection;
    }
    const auto from = firstModified(call, list);
    const auto touched = list.inOrder.cend() - from;
    const bool costly = !selection.pagination || !where.optimised;
    if (costly && touched > call.world.knobs.number("xero.high-volume-rows")) {
        selection.refusal = highVolume(list.typeName);
        return selection;
    }
    int row = 0;
    const std::function<Cell(int)> cellOf = [&](int member) { return list.cell(row, member); };
    for (auto it = from; it != list.inOrder.cend(); ++it) {
        row = *it;
        if ((!list.accepts || list.accepts(row)) && where.matches(cellOf))
            selection.rows.append(row);
    }
    selection.refusal = sortRows(call.request.parameter(u"order"_s), list, selection.rows);
    const bool since = modifiedSince(call.request).has_value();
    if (since && selection.rows.isEmpty() && call.world.knobs.is("xero.nothing-new", "304")) {
        selection.refusal = Response { 304, {}, {}, {} };
        return selection;
    }
    cutPage(selection);
    return selection;
}

} // namespace tieout::sandbox
