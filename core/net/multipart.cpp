// SPDX-License-Identifier: Apache-2.0
#include "core/net/multipart.h"

#include <QUuid>

#include <algorithm>

namespace tieout {

namespace {

/// As browsers do it (HTML standard, multipart/form-data encoding): a quote or a line break would end the header early.
QByteArray quoted(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + bytes + '"';
}

QByteArray boundaryFor(const QList<MultipartPart> &parts)
{
    for (;;) {
        const QByteArray boundary = "tieout-" + QUuid::createUuid().toByteArray(QUuid::Id128);
        const bool occurs = std::any_of(
            parts.cbegin(), parts.cend(), [&](const MultipartPart &part) { return part.bytes.contains(boundary); });
        if (!occurs)
            return boundary;
    }
}

} // namespace

MultipartBody multipartBody(const QList<MultipartPart> &parts)
{
    const QByteArray boundary = boundaryFor(parts);
    MultipartBody body;
    body.contentType = "multipart/form-data; boundary=" + boundary;
    for (const MultipartPart &part : parts) {
        body.bytes += "--" + boundary + "\r\nContent-Disposition: form-data; name=" + quoted(part.name);
        if (!part.fileName.isEmpty())
            body.bytes += "; filename=" + quoted(part.fileName);
        if (!part.contentType.isEmpty())
            body.bytes += "\r\nContent-Type: " + part.contentType;
        body.bytes += "\r\n\r\n" + part.bytes + "\r\n";
    }
    body.bytes += "--" + boundary + "--\r\n";
    return body;
}

} // namespace tieout
