// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/ledgerfile.h"

#include "core/base/logging.h"
#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/platform/openfiles.h"
#include "core/platform/ownerfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions kOwnerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
/// The first bytes of every SQLite 3 database, including the end-of-string (sqlite.org/fileformat.html, 1.3).
constexpr char kHeader[] = "SQLite format 3";
constexpr int kHeaderSize = 100;
const QString kDamaged = u".damaged-"_s;

QString doubtMark(const QString &path)
{
    return path + u".doubt"_s;
}

QByteArray headerOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kHeaderSize) : QByteArray();
}

/// Our files use the rollback (1) or write-ahead (2) format: with any other version SQLite considers the file one that
/// it may not write, or not even read (sqlite.org/fileformat.html, 1.3.3).
bool isOurHeader(const QByteArray &header)
{
    const auto isKnownVersion = [&header](int at) { return header[at] == 1 || header[at] == 2; };
    return header.size() == kHeaderSize && header.startsWith(QByteArray(kHeader, sizeof kHeader)) && isKnownVersion(18)
        && isKnownVersion(19);
}

Done prepareFolder(const QDir &folder, const QString &path)
{
    if (folder.exists())
        return {};
    // Creates only the last folder: a missing parent means a wrong path, or a drive that is not there.
    if (createOwnerFolder(folder.path().toStdString()))
        return {};
    return refused(Cause::FileUnusable,
        Tr::tr("%1 cannot be created: its folder %2 does not exist and cannot be created either.")
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
        return refused(Cause::FileUnusable, Tr::tr("%1 cannot be created: %2.").arg(path, file.errorString()));
    }
    if (!info.isFile())
        return refused(Cause::LedgerForeign, Tr::tr("%1 is not a file.").arg(path));
    // Check the owner's bit too: for an administrator every file seems writable.
    if (!info.isWritable() || !info.permissions().testFlag(QFileDevice::WriteOwner))
        return refused(Cause::LedgerReadOnly, Tr::tr("%1 is write-protected.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Cause::LedgerReadOnly, Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > 0 && !isOurHeader(file.read(kHeaderSize)))
        return refused(Cause::LedgerForeign, Tr::tr("%1 is not a ledger of Tieout.").arg(path));
    return {};
}

bool isLedgerFileBroken(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && (!info.isFile() || !info.isReadable()))
        return false;
    if (info.size() == 0)
        return QFileInfo(path + u"-wal"_s).size() > 0;
    return !isOurHeader(headerOf(path));
}

bool standsForLostLedger(const QString &aside)
{
    return QFileInfo(aside).size() == 0 && QFileInfo(aside + u"-wal"_s).size() == 0;
}

bool isLedgerFileGone(const QString &path)
{
    const QFileInfo info(path);
    if ((info.exists() && !info.isFile()) || info.size() > 0 || isLedgerFileBroken(path))
        return false;
    // On a disk too full for a new ledger, each attempt leaves an empty file: report that only once.
    const QStringList aside = ledgersSetAside(path);
    return aside.isEmpty() || !standsForLostLedger(aside.constLast());
}

Done leaveWordOfLostLedger(const QString &path, Instant now)
{
    if (Done made = prepareLedgerFile(path); !made)
        return made;
    const auto aside = setLedgerAside(path, now);
    if (!aside)
        return failed(aside.error());
    qCWarning(logLedger).noquote() << path << "was missing or empty;" << *aside << "tells of it.";
    return {};
}

Result<QString> setLedgerAside(const QString &path, Instant now)
{
    const QString time = toDateTime(now).toString(u"yyyyMMdd'T'hhmmss'Z'"_s);
    const QString first = path + kDamaged + time;
    QString name = first;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2"_s.arg(first).arg(number);
    // Rename the log first: without its file it would be taken for the log of the next ledger.
    for (const char *part : { "-wal", "-shm", "" }) {
        const QString from = path + QLatin1String(part);
        const QString to = name + QLatin1String(part);
        if (!QFileInfo::exists(from))
            continue;
        if (!untilOthersLetGo([&] { return QFile::rename(from, to); }))
            return failed(Error(Cause::FileUnusable, Tr::tr("%1 cannot be renamed to %2.").arg(from, to)));
        QFile::setPermissions(to, kOwnerFile);
    }
    return name;
}

QStringList ledgersSetAside(const QString &path)
{
    const QFileInfo info(path);
    QStringList found;
    const QString pattern = info.fileName() + kDamaged + QLatin1Char('*');
    for (const QString &name : info.dir().entryList({ pattern }, QDir::Files, QDir::Name)) {
        if (!name.endsWith(QLatin1String("-wal")) && !name.endsWith(QLatin1String("-shm")))
            found.append(info.dir().filePath(name));
    }
    return found;
}

void doubtLedgerFile(const QString &path)
{
    QFile mark(doubtMark(path));
    // A folder that is no longer writable is a problem of its own, which every other write reports.
    if (!mark.open(QIODevice::WriteOnly, kOwnerFile))
        qCWarning(logLedger).noquote() << mark.fileName() << "cannot be made:" << mark.errorString();
}

bool isLedgerFileDoubted(const QString &path)
{
    return QFileInfo::exists(doubtMark(path));
}

void trustLedgerFile(const QString &path)
{
    QFile::remove(doubtMark(path));
}

} // namespace tieout
