// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/procore/multipart.h"

namespace tieout::sandbox {

namespace {

// name="value" or name=value from a header.
QString attribute(const QByteArray &header, const QByteArray &name)
{
    for (const QByteArray &piece : header.split(';')) {
        const QByteArray trimmed = piece.trimmed();
        if (!trimmed.toLower().startsWith(name + '='))
            continue;
        QByteArray value = trimmed.mid(name.size() + 1);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return QString::fromUtf8(value);
    }
    return {};
}

FormPart readPart(const QByteArray &text)
{
    FormPart part;
    const qsizetype end = text.indexOf("\r\n\r\n");
    part.content = end < 0 ? QByteArray() : text.mid(end + 4);
    for (const QByteArray &line : text.left(std::max<qsizetype>(end, 0)).split('\n')) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).trimmed().toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            part.name = attribute(value, "name");
            part.filename = attribute(value, "filename");
        } else if (name == "content-type") {
            part.contentType = value;
        }
    }
    return part;
}

} // namespace

std::optional<QList<FormPart>> readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray boundary = attribute(contentType, "boundary").toUtf8();
    if (boundary.isEmpty())
        return std::nullopt;
    const QByteArray padded = "\r\n" + body;
    const QByteArray fence = "\r\n--" + boundary;
    QList<FormPart> parts;
    qsizetype at = padded.indexOf(fence);
    while (at >= 0) {
        at += fence.size();
        if (padded.mid(at, 2) == "--")
            return parts;
        const qsizetype next = padded.indexOf(fence, at);
        if (next < 0)
            break;
        const qsizetype lineEnd = padded.indexOf("\r\n", at);
        parts.append(readPart(padded.mid(lineEnd + 2, next - lineEnd - 2)));
        at = next;
    }
    return std::nullopt;
}

} // namespace tieout::sandbox
