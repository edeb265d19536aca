// SPDX-License-Identifier: Apache-2.0
// Writes JSON as each service does: key order, number text and escapes are part of the imitation.
#pragma once

#include <QByteArray>
#include <QString>

namespace tieout::sandbox {

/// Streams one JSON document. Callers keep objects and arrays balanced; keys appear in the order of the calls.
class JsonWriter final {
public:
    enum class Dialect {
        Xero, ///< pretty printed with CRLF, every slash escaped (docs/sandbox.md, Xero 6)
        Compact, ///< one line, nothing escaped beyond JSON's needs (identity service)
        Rails, ///< one line, `<`, `>` and `&` as \u00XX, as Rails does for Procore
    };

    explicit JsonWriter(Dialect dialect)
        : m_dialect(dialect)
    {
    }

    void beginObject(const char *key = nullptr);
    void endObject();
    void beginArray(const char *key = nullptr);
    void endArray();

    /// A null QString becomes null; an empty one "".
    void text(const char *key, const QString &value);
    void number(const char *key, qint64 value);
    void boolean(const char *key, bool value);
    void null(const char *key);
    /// Text that is already JSON, such as 3250.10.
    void raw(const char *key, const QByteArray &json);

    QByteArray take();

private:
    void lead(const char *key);
    void open(char bracket, const char *key);
    void close(char bracket);
    void newLine();
    void quote(const QString &value);

    Dialect m_dialect;
    QByteArray m_out;
    int m_depth = 0;
    bool m_empty = true;
};

} // namespace tieout::sandbox
