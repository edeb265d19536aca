// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/identity/consent.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QUrl>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

Decision decide(const QString &consentKnob, const FormFields &fields)
{
    if (consentKnob == QLatin1String("deny"))
        return Decision::Deny;
    if (consentKnob == QLatin1String("silent"))
        return Decision::NeverAnswer;
    if (consentKnob == QLatin1String("page")) {
        const QString button = fieldValue(fields, u"decision"_s);
        if (button.isNull())
            return Decision::AskOnPage;
        return button == QLatin1String("allow") ? Decision::Allow : Decision::Deny;
    }
    return Decision::Allow;
}

Response redirectTo(const QString &uri, const FormFields &parameters)
{
    QByteArray location = uri.toUtf8();
    char separator = location.contains('?') ? '&' : '?';
    for (const auto &[name, value] : parameters) {
        location += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    Response response;
    response.status = 302;
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.headers.append({ "Location", location });
    return response;
}

Response plainPage(int status, const QString &title, const QString &inner)
{
    Response response;
    response.status = status;
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.body = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>%1</title></head>"
                    "<body><h1>%1</h1>%2</body></html>\n"_s.arg(title.toHtmlEscaped(), inner)
                        .toUtf8();
    return response;
}

Response errorPage(int status, const QString &title, const QString &text)
{
    return plainPage(status, title, u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
}

Response silentPage(const QString &service)
{
    return plainPage(200, u"Sign in to %1"_s.arg(service), u"<p>Nobody is here.</p>"_s);
}

Response consentPage(const QString &service, const QString &action, const FormFields &fields)
{
    QString inner =
        u"<p>Tieout wants to use your data.</p><form method=\"post\" action=\"%1\">"_s.arg(action.toHtmlEscaped());
    for (const auto &[name, value] : fields) {
        inner += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    inner += u"<button name=\"decision\" value=\"allow\">Allow access</button> "
             "<button name=\"decision\" value=\"deny\">Cancel</button></form>"_s;
    return plainPage(200, u"Sign in to %1"_s.arg(service), inner);
}

Response oauthError(int status, const QString &error, const QString &description)
{
    QJsonObject object { { u"error"_s, error } };
    if (!description.isEmpty())
        object.insert(u"error_description"_s, description);
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    response.headers.emplaceBack("Cache-Control", "no-store");
    return response;
}

QString randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    for (char &byte : random)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return QString::fromLatin1(random.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace tieout::sandbox
