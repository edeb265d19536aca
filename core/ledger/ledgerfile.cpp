// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgerfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tieout {

namespace {

constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnerFolder = kOwnerFile | QFileDevice::ExeOwner;
/// The first bytes of every SQLite 3 database, its end-of-string included (sqlite.org/fileformat.html, 1.3).
constexpr char kHeader[] = "SQLite format 3";

tl::unexpected<Error> refused(const QString &sentence)
{
    return failed(Error(ErrorKind::Storage, sentence));
}

Done prepareFolder(const QDir &folder, const QString &path)
{
    if (folder.exists())
        return {};
    // Only the last folder is made: a missing parent is a wrong path, or a drive that is not there.
    if (QDir().mkdir(folder.path(), kOwnerFolder))
        return {};
    return refused(QStringLiteral("%1 cannot be made: its folder %2 does not exist and cannot be made either.")
                       .arg(path, folder.path()));
}

} // namespace

Done prepareLedgerFile(const QString &path)
{
    const QFileInfo info(path);
    if (auto done = prepareFolder(info.absoluteDir(), path); !done)
        return done;
    if (!info.exists()) {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile))
            return {};
        return refused(QStringLiteral("%1 cannot be made: %2.").arg(path, file.errorString()));
    }
    if (!info.isFile())
        return refused(QStringLiteral("%1 is not a file.").arg(path));
    // The owner's bit too: for an administrator every file looks writable.
    if (!info.isWritable() || !info.permissions().testFlag(QFileDevice::WriteOwner))
        return refused(QStringLiteral("%1 is write-protected.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray header = file.read(sizeof kHeader);
    if (!header.isEmpty() && header != QByteArray(kHeader, sizeof kHeader))
        return refused(QStringLiteral("%1 is not a ledger of Tieout.").arg(path));
    return {};
}

} // namespace tieout
