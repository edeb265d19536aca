// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/procorepaging.h"

#include <QUrl>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

QString otherParameters(const ProcoreCall &call)
{
    if (call.world.knobs.is("procore.link-parameters", "drop"))
        return {};
    QString text;
    for (const auto &[key, value] : call.request.query) {
        if (key != u"page" && key != u"per_page")
            text += u"&%1=%2"_s.arg(
                QString::fromLatin1(QUrl::toPercentEncoding(key)), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    }
    return text;
}

} // namespace

RailsPage pageOf(const Request &request, PageLimits limits)
{
    const qint64 size = idParameter(request, u"per_page"_s);
    return { std::max<qint64>(1, idParameter(request, u"page"_s)),
        size < 1 ? limits.defaultSize : std::min(size, limits.cap) };
}

QList<int> cutRows(const QList<int> &rows, RailsPage page)
{
    return rows.mid((page.page - 1) * page.size, page.size);
}

void addPageHeaders(Response &response, const ProcoreCall &call, RailsPage page, qint64 total)
{
    const qint64 last = std::max<qint64>(1, (total + page.size - 1) / page.size);
    const QString others = otherParameters(call);
    QStringList links;
    const auto link = [&](qint64 number, const QString &relation) {
        links.append(u"<%1%2?page=%3&per_page=%4%5>; rel=\"%6\""_s.arg(baseUrl(call.request), call.request.path,
            QString::number(number), QString::number(page.size), others, relation));
    };
    // First page: next and last. Second: no prev. Last: no next.
    if (page.page > 1)
        link(1, u"first"_s);
    if (page.page > 2)
        link(page.page - 1, u"prev"_s);
    if (page.page < last)
        link(page.page + 1, u"next"_s);
    if (last > 1)
        link(last, u"last"_s);
    if (!links.isEmpty())
        response.headers.append({ "Link", links.join(u", "_s).toLatin1() });
    response.headers.append({ "Total", QByteArray::number(total) });
    response.headers.append({ "Per-Page", QByteArray::number(page.size) });
}

} // namespace tieout::sandbox
