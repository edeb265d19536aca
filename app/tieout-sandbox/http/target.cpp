// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/http/target.h"

namespace tieout::sandbox {

namespace {

QString decodeComponent(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

} // namespace

QList<QPair<QString, QString>> decodeQuery(const QByteArray &encoded)
{
    QList<QPair<QString, QString>> pairs;
    if (encoded.isEmpty())
        return pairs;
    for (const QByteArray &part : encoded.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        if (equals < 0)
            pairs.append({ decodeComponent(part), QString() });
        else
            pairs.append({ decodeComponent(part.left(equals)), decodeComponent(part.mid(equals + 1)) });
    }
    return pairs;
}

void splitTarget(const QByteArray &rawTarget, Request &into)
{
    const qsizetype mark = rawTarget.indexOf('?');
    const QByteArray path = mark < 0 ? rawTarget : rawTarget.left(mark);
    into.path = QString::fromUtf8(QByteArray::fromPercentEncoding(path));
    into.query = mark < 0 ? QList<QPair<QString, QString>> {} : decodeQuery(rawTarget.mid(mark + 1));
}

} // namespace tieout::sandbox
