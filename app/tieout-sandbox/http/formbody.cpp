// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/formbody.h"

#include "app/tieout-sandbox/http/target.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// `name="value"` or `name=value` from a header with parameters.
QByteArray headerParameter(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &part : header.split(';')) {
        const QByteArray trimmed = part.trimmed();
        if (trimmed.left(name.size() + 1).toLower() != name + '=')
            continue;
        QByteArray value = trimmed.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

FormFields multipartFields(const QByteArray &body, const QByteArray &boundary)
{
    FormFields fields;
    if (boundary.isEmpty())
        return fields;
    const QByteArray mark = "--" + boundary;
    qsizetype start = body.indexOf(mark);
    while (start >= 0) {
        start += mark.size();
        const qsizetype end = body.indexOf("\r\n" + mark, start);
        const qsizetype headEnd = body.indexOf("\r\n\r\n", start);
        if (end < 0 || headEnd < 0 || headEnd > end)
            break;
        for (const QByteArray &line : body.mid(start, headEnd - start).split('\n')) {
            const QByteArray header = line.trimmed();
            const bool disposition = header.toLower().startsWith("content-disposition:");
            if (disposition && headerParameter(header, "filename").isNull())
                fields.append({ QString::fromUtf8(headerParameter(header, "name")),
                    QString::fromUtf8(body.mid(headEnd + 4, end - headEnd - 4)) });
        }
        start = end + 2;
    }
    return fields;
}

FormFields jsonFields(const QByteArray &body)
{
    FormFields fields;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        fields.append({ it.key(), it.value().toVariant().toString() });
    return fields;
}

} // namespace

FormFields formFields(const Request &request)
{
    const QByteArray type = request.header("content-type");
    const QByteArray essence = type.left(type.indexOf(';') < 0 ? type.size() : type.indexOf(';')).trimmed().toLower();
    if (essence == "application/x-www-form-urlencoded")
        return decodeQuery(request.body);
    if (essence == "multipart/form-data")
        return multipartFields(request.body, headerParameter(type, "boundary"));
    if (essence == "application/json")
        return jsonFields(request.body);
    return {};
}

QString fieldValue(const FormFields &fields, const QString &name)
{
    for (const auto &[key, value] : fields) {
        if (key == name)
            return value.isNull() ? u""_s : value;
    }
    return {};
}

} // namespace tieout::sandbox
