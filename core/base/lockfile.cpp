// SPDX-License-Identifier: Apache-2.0
#include "core/base/lockfile.h"

#include "core/base/tr.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

namespace tieout {

using namespace Qt::StringLiterals;

bool isWithoutHolder(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return file.error() == QLockFile::LockFailedError && !file.getLockInfo(&pid, &host, &program);
}

namespace {

/// The lines that QLockFile writes: process, program, computer, machine's id, id of the boot. getLockInfo() gives the
/// first three only.
constexpr qsizetype kLines = 4;
constexpr qint64 kMostBytes = 4096;

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.read(kMostBytes).split('\n');
    lines.resize(kLines);
    return lines;
}

bool isThisComputer(const QByteArray &name, const QByteArray &machine)
{
    const QByteArray ours = QSysInfo::machineUniqueId();
    if (!ours.isEmpty() && !machine.isEmpty())
        return machine == ours;
    return name.isEmpty() || QString::fromUtf8(name) == QSysInfo::machineHostName();
}

} // namespace

std::optional<LockHolder> readLockHolder(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    const QList<QByteArray> lines = linesOf(path);
    LockHolder holder;
    holder.file = QDir::toNativeSeparators(path);
    holder.process = lines[0].toLongLong();
    holder.program = QString::fromUtf8(lines[1]);
    holder.computer = QString::fromUtf8(lines[2]);
    holder.since = toInstant(info.lastModified());
    holder.isOfThisComputer = isThisComputer(lines[2], lines[3]);
    return holder;
}

QString sentenceFor(const LockHolder &holder)
{
    const QString program = holder.program.isEmpty() ? Tr::tr("A program") : holder.program;
    const QString since = toDateTime(holder.since).toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (holder.isOfThisComputer)
        return Tr::tr("%1 (process %2) on this computer has locked the profile since %3, with the file %4.")
            .arg(program, QString::number(holder.process), since, holder.file);
    return Tr::tr("%1 (process %2) on another computer, \"%3\", has locked the profile since %4, with the file %5.")
        .arg(program, QString::number(holder.process), holder.computer, since, holder.file);
}

} // namespace tieout
