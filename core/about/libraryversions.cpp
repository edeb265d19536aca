// SPDX-License-Identifier: Apache-2.0
#include "core/about/libraryversions.h"

#include "core/ledger/sqliteversion.h"

#include <QtGlobal>

namespace tieout {

using namespace Qt::StringLiterals;

QList<LibraryVersion> libraryVersions()
{
    return QList<LibraryVersion> { { u"Qt"_s, QLatin1String(qVersion()) }, { u"SQLite"_s, sqliteVersion() } }
    + builtWith();
}

} // namespace tieout
