// SPDX-License-Identifier: Apache-2.0
// One prepared statement: typed values in, typed columns out, every failure a Result.
#pragma once

#include "core/base/clock.h"
#include "core/base/enumwords.h"
#include "core/base/money.h"
#include "core/base/strongid.h"
#include "core/ledger/database.h"

#include <QDate>
#include <QSqlQuery>

#include <functional>

namespace tieout {

/// The columns of one row, read from left to right: a column list and its reader stay in one order.
class Row final {
public:
    explicit Row(const QSqlQuery &query)
        : m_query(query)
    {
    }

    [[nodiscard]] bool isNull() const { return m_query.isNull(m_column); }
    void skip(int columns = 1) { m_column += columns; }
    [[nodiscard]] qint64 integer() { return m_query.value(m_column++).toLongLong(); }
    [[nodiscard]] int smallInteger() { return m_query.value(m_column++).toInt(); }
    [[nodiscard]] bool flag() { return integer() != 0; }
    [[nodiscard]] QString text() { return m_query.value(m_column++).toString(); }
    [[nodiscard]] QDate date() { return QDate::fromString(text(), Qt::ISODate); }
    [[nodiscard]] Instant instant() { return instantFromMs(integer()); }
    [[nodiscard]] Currency currency() { return Currency::fromCode(text()).value_or(Currency()); }
    [[nodiscard]] Money money(); ///< two columns: minor units, currency
    [[nodiscard]] std::optional<Money> optionalMoney(); ///< two columns; nothing when the first is null
    [[nodiscard]] std::optional<qint64> optionalInteger();
    [[nodiscard]] std::optional<Instant> optionalInstant();
    /// A GUID as text, or a number; the invalid id for '' and 0.
    template <typename Id> [[nodiscard]] Id id()
    {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(Id().value())>, QUuid>)
            return Id(QUuid::fromString(text()));
        else
            return Id(integer());
    }
    /// A word of a closed list. A word that is none means that somebody else wrote into the file: the reading fails.
    template <typename T> [[nodiscard]] T word(const std::function<std::optional<T>(const QString &)> &fromText)
    {
        const QString value = text();
        const std::optional<T> known = fromText(value);
        if (!known)
            m_unreadable = value;
        return known.value_or(T());
    }
    template <typename E> [[nodiscard]] E word(const EnumWords<E> &words)
    {
        return word<E>([&words](const QString &text) { return words.valueOf(text); });
    }
    [[nodiscard]] const std::optional<QString> &unreadable() const { return m_unreadable; }

private:
    const QSqlQuery &m_query;
    int m_column = 0;
    std::optional<QString> m_unreadable;
};

class Statement final {
public:
    /// `sql` is one statement with `?` places; it stays prepared in the database.
    Statement(Database &database, QString sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds the next place or places; in order.
    Statement &bind(qint64 value);
    Statement &bind(int value);
    Statement &bind(bool value);
    Statement &bind(const QString &value); ///< never null: a null text is stored as ''
    Statement &bind(QDate value); ///< ISO text, '' for none
    Statement &bind(Instant value);
    Statement &bind(const Currency &value);
    Statement &bind(const Money &value); ///< two places: minor units, currency
    Statement &bind(const std::optional<Money> &value); ///< two places
    Statement &bind(const std::optional<qint64> &value);
    Statement &bind(const std::optional<Instant> &value);
    template <typename Tag, typename Rep> Statement &bind(const StrongId<Tag, Rep> &id)
    {
        if constexpr (std::is_same_v<Rep, QUuid>)
            return bind(id.isValid() ? id.toString() : QString());
        else
            return bind(static_cast<qint64>(id.value()));
    }
    template <typename... Values> Statement &bindAll(const Values &...values)
    {
        (bind(values), ...);
        return *this;
    }
    Statement &bindNull();

    /// Runs a statement without rows and makes it ready to be bound again.
    [[nodiscard]] Done run();
    /// Runs and hands over every row. A row that cannot be read, and an error in the middle, end with that error.
    [[nodiscard]] Done forEach(const std::function<void(Row &)> &onRow);
    /// The key of the row that the last run() inserted.
    [[nodiscard]] qint64 lastId() const { return m_lastId; }
    /// Rows that the last run() changed.
    [[nodiscard]] int changed() const { return m_changed; }

private:
    [[nodiscard]] Done start();
    void bindVariant(const QVariant &value);

    Database &m_database;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    std::optional<Error> m_error;
    int m_next = 0;
    int m_changed = 0;
    qint64 m_lastId = 0;
};

/// A list of ids as the JSON array that `IN (SELECT value FROM json_each(?))` reads: one statement for any length.
template <typename Id> [[nodiscard]] QString idListText(const QList<Id> &ids)
{
    QStringList texts;
    texts.reserve(ids.size());
    for (const Id &id : ids) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(id.value())>, QUuid>)
            texts << QLatin1Char('"') + id.toString() + QLatin1Char('"');
        else
            texts << id.toString();
    }
    return QLatin1Char('[') + texts.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace tieout
