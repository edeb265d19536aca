// SPDX-License-Identifier: Apache-2.0
// multipart/form-data as bytes: Qt's QHttpMultiPart can be rewound, so Qt would send it more than once.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tieout {

struct MultipartPart {
    QString name; ///< name of the form field
    QString fileName; ///< empty = an ordinary field, not a file
    QByteArray contentType; ///< empty = none is sent
    QByteArray bytes;
};

struct MultipartBody {
    QByteArray contentType; ///< with the boundary, for HttpRequest::contentType
    QByteArray bytes;
};

/// The parts in order, with a boundary that occurs in none of them (RFC 7578).
[[nodiscard]] MultipartBody multipartBody(const QList<MultipartPart> &parts);

} // namespace tieout
