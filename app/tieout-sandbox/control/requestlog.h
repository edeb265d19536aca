// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/tieout-sandbox/http/delivery.h"
#include "app/tieout-sandbox/http/requestparser.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <deque>

namespace tieout::sandbox {

/// Every request to both services, its answer, and how often each write arrived. A write counts once the whole request
/// has arrived, whether or not it is answered. Keeps no secrets: neither tokens nor the bodies of sign-in requests.
class RequestLog final {
public:
    /// Records an arrival and returns its number, from 1.
    quint64 arrived(const QString &service, const ParsedRequest &parsed, qint64 now);
    /// Records how it ended: `handled` when the service saw it (and kept a write), `fault` the name of the fault that
    /// applied, if any.
    void answered(quint64 number, const Reply &reply, bool handled, const QString &fault);
    void clear();

    /// The entries after number `since` that match the filters (empty: all), oldest first, at most `limit`.
    QJsonArray entries(const QString &service, const QString &method, const QString &pathPattern, quint64 since,
        qsizetype limit) const;
    /// Writes by their intent: payment lines by origin id, refreshes by a hash of the token, all others by method, path
    /// and a hash of the body.
    QJsonObject arrivals() const;
    /// Counts per service: all API calls, all sign-in calls, and calls per endpoint with ids as {id}.
    QJsonObject calls() const;

private:
    struct Entry {
        quint64 number = 0;
        qint64 at = 0;
        QString service;
        QByteArray method;
        Request request;
        int status = 0;
        Way way = Way::Whole;
        bool handled = false;
        QString fault;
    };

    void countArrival(const QString &service, const Request &request);
    QJsonObject describe(const Entry &entry) const;

    std::deque<Entry> m_entries;
    quint64 m_last = 0;
    QMap<QString, QMap<QString, qint64>> m_arrivals;
    QMap<QString, QMap<QString, qint64>> m_calls;
};

} // namespace tieout::sandbox
