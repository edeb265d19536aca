// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/pages/html.h"

#include <QUrl>
#include <QUrlQuery>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr char kStyle[] = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
                          "color:#222}table{border-collapse:collapse;width:100%;margin:1rem 0}"
                          "td,th{border-bottom:1px solid #ddd;padding:.4rem;text-align:left}"
                          "form{margin:.5rem 0}label{display:inline-block;margin-right:1rem}"
                          "input,select,button{font:inherit;padding:.2rem .4rem}"
                          ".note{color:#666}.problem{background:#fde8e8;padding:.6rem}.inline{display:inline}";

} // namespace

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

Response htmlPage(const QString &title, const QString &body, const QString &problem)
{
    const QString warning =
        problem.isEmpty() ? QString() : u"<p class=\"problem\" role=\"alert\">%1</p>"_s.arg(escaped(problem));
    Response response;
    response.status = problem.isEmpty() ? 200 : 400;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title).toUtf8()
        + "</title><style>" + QByteArray(kStyle)
        + "</style></head><body>\n<p class=\"note\">Tieout sandbox: a stand-in, not the real service. "
          "<a href=\"/\">All pages</a></p>\n<h1>"
        + escaped(title).toUtf8() + "</h1>\n" + warning.toUtf8() + body.toUtf8() + "\n</body></html>\n";
    return response;
}

Response seeOther(const Request &request)
{
    QUrl url;
    url.setPath(request.path);
    QUrlQuery query;
    for (const auto &[key, value] : request.query)
        query.addQueryItem(
            QString::fromLatin1(QUrl::toPercentEncoding(key)), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        url.setQuery(query);
    Response response;
    response.status = 303;
    response.contentType = "text/html; charset=utf-8";
    response.headers.append({ "Location", url.toEncoded() });
    return response;
}

QString tableRow(const QStringList &cells, const QString &element)
{
    QString row = u"<tr>"_s;
    for (const QString &cell : cells)
        row += u"<%1>%2</%1>"_s.arg(element, cell);
    return row + u"</tr>\n"_s;
}

QString buttonForm(const QString &label, const QHash<QString, QString> &fields)
{
    QStringList names = fields.keys();
    names.sort();
    QString form = u"<form method=\"post\" class=\"inline\">"_s;
    for (const QString &name : std::as_const(names))
        form += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, escaped(fields.value(name)));
    return form + u"<button>%1</button></form>"_s.arg(escaped(label));
}

QString inputField(const QString &label, const QString &name, const QString &value, const QString &type)
{
    return u"<label>%1 <input type=\"%2\" name=\"%3\" value=\"%4\"></label>"_s.arg(
        escaped(label), type, name, escaped(value));
}

} // namespace tieout::sandbox
