// SPDX-License-Identifier: Apache-2.0
// One HTTP exchange of the sandbox as plain values: a handler's input and output.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace tieout::sandbox {

/// A request as received. Header names are lower case; the query keeps its order and repeats, percent-decoded.
struct Request {
    QByteArray method;
    QString path;
    QList<QPair<QString, QString>> query;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    bool isSecure = false; ///< it came over TLS

    /// First value of a header, empty when absent.
    QByteArray header(const QByteArray &lowerCaseName) const;
    /// First value of a query parameter, null (isNull) when absent.
    QString parameter(const QString &name) const;
    /// All values of a query parameter, in order.
    QStringList parameters(const QString &name) const;
    /// "http" or "https": how addresses begin that an answer names.
    QString scheme() const;
};

/// An answer. The server adds Content-Length, Date and, per service, limit and correlation headers.
struct Response {
    int status = 200;
    QByteArray contentType = "application/json; charset=utf-8";
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
};

/// The caller according to the token; the server fills it in before an API handler runs.
struct Caller {
    QStringList scopes; // granted scopes (Xero)
    bool serviceAccount = false; // client credentials (Procore)
};

} // namespace tieout::sandbox
