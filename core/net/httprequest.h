// SPDX-License-Identifier: Apache-2.0
// One HTTP request as an immutable value: a retry sends the identical request or nothing.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>

namespace tieout {

enum class HttpMethod { Get, Post, Patch, Put, Delete };

/// Every verb except GET changes something at the service and is sent exactly once.
[[nodiscard]] inline bool isWrite(HttpMethod method)
{
    return method != HttpMethod::Get;
}

struct HttpRequest {
    HttpMethod method = HttpMethod::Get;
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QByteArray contentType;
    /// What the call does, for logs and errors: "list payment lines".
    QString operation;
    /// After this long without a byte, the request is given up.
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
    /// Returns a redirect as the answer, not as an error.
    bool takesRedirect = false;

    // Explicit constructors: g++ 12 destroys brace-initialized aggregates twice inside a co_await (measured).
    HttpRequest() = default;
    HttpRequest(HttpMethod requestMethod, QUrl requestUrl, QString what)
        : method(requestMethod)
        , url(std::move(requestUrl))
        , operation(std::move(what))
    {
    }
};

} // namespace tieout
