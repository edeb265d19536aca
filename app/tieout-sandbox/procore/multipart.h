// SPDX-License-Identifier: Apache-2.0
// Cuts a multipart/form-data body into its parts.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace tieout::sandbox {

struct FormPart {
    QString name;
    QString filename; // null: a plain field
    QByteArray contentType;
    QByteArray content;
};

/// Nothing when the content type names no boundary or the body does not close it.
std::optional<QList<FormPart>> readMultipart(const QByteArray &contentType, const QByteArray &body);

} // namespace tieout::sandbox
