// SPDX-License-Identifier: Apache-2.0
#include "core/about/buildorigin.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString programVersion()
{
    return QStringLiteral(TIEOUT_VERSION);
}

QString releasesPage()
{
    return QStringLiteral(TIEOUT_RELEASES_URL);
}

QList<LibraryVersion> builtWith()
{
    return { { u"QCoro"_s, QStringLiteral(TIEOUT_QCORO_VERSION) },
        { u"QtKeychain"_s, QStringLiteral(TIEOUT_QTKEYCHAIN_VERSION) },
        { u"simdjson"_s, QStringLiteral(TIEOUT_SIMDJSON_VERSION) },
        { u"libsodium"_s, QStringLiteral(TIEOUT_SODIUM_VERSION) } };
}

QString versionText(const QString &program, const QList<LibraryVersion> &libraries)
{
    QString text = u"%1 %2 (commit %3)\n"_s.arg(program, programVersion(), buildCommit());
    for (const LibraryVersion &library : libraries)
        text += u"%1 %2\n"_s.arg(library.name, library.version);
    return text;
}

} // namespace tieout
