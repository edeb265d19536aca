// SPDX-License-Identifier: Apache-2.0
// One HTTP request as an immutable value: a retry sends the identical request or none.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrl>

#include <chrono>

namespace tieout {

enum class HttpMethod { Get, Post, Patch, Put, Delete };

/// Everything but GET changes something on the other side and leaves exactly once.
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
    /// What is being done, for logs and errors: "list payment lines".
    QString operation;
    /// The longest silence before the request is given up.
    std::chrono::milliseconds timeout = std::chrono::seconds(60);
    /// A redirect is handed through as the answer instead of being an error.
    bool takesRedirect = false;

    // Written constructors: g++ 12 destroys brace-made aggregates twice when they meet a co_await (measured).
    HttpRequest() = default;
    HttpRequest(HttpMethod requestMethod, QUrl requestUrl, QString what)
        : method(requestMethod)
        , url(std::move(requestUrl))
        , operation(std::move(what))
    {
    }
};

} // namespace tieout
