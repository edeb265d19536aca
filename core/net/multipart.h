// SPDX-License-Identifier: Apache-2.0
// multipart/form-data as bytes: Qt's QHttpMultiPart can be rewound and would be sent more than once.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tieout {

struct MultipartPart {
    QString name; ///< of the form's field
    QString fileName; ///< empty = an ordinary field
    QByteArray contentType; ///< empty = none is sent
    QByteArray bytes;
};

struct MultipartBody {
    QByteArray contentType; ///< with the boundary, for HttpRequest::contentType
    QByteArray bytes;
};

/// The parts in their order, with a boundary that occurs in none of them (RFC 7578).
[[nodiscard]] MultipartBody multipartBody(const QList<MultipartPart> &parts);

} // namespace tieout
