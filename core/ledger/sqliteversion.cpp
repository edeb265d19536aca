// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/sqliteversion.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString askedOf(QSqlDatabase database)
{
    database.setDatabaseName(u":memory:"_s);
    if (!database.open())
        return u"unknown"_s;
    QSqlQuery query(u"SELECT sqlite_version()"_s, database);
    return query.next() ? query.value(0).toString() : u"unknown"_s;
}

} // namespace

QString sqliteVersion()
{
    const QString connection = u"tieout-sqlite-version"_s;
    QString version = askedOf(QSqlDatabase::addDatabase(u"QSQLITE"_s, connection));
    QSqlDatabase::removeDatabase(connection);
    return version;
}

} // namespace tieout
