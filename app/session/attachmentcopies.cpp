// SPDX-License-Identifier: Apache-2.0
#include "app/session/attachmentcopies.h"

#include "core/base/refused.h"
#include "core/base/safefilename.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tieout {

namespace {

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return failed(Error(Cause::FileUnusable, Tr::tr("The file \"%1\" cannot be written: %2").arg(path, why)));
}

} // namespace

Done AttachmentCopies::checkMayOpen(const Attachment &attachment)
{
    const QString name = safeFileName(attachment.fileName);
    if (isSafeToOpen(name))
        return {};
    return refused(Cause::RefusedHere,
        Tr::tr("\"%1\" is a program or a shortcut, so it is not opened from here. Save it, and have it checked first.")
            .arg(name));
}

Result<QString> AttachmentCopies::keepToOpen(const Attachment &attachment, const QByteArray &content)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>(); // readable by this user alone
    if (!m_folder->isValid())
        return unwritable(m_folder->path(), m_folder->errorString());
    // A folder for each, so that two files of one name keep it.
    const QString folder = m_folder->filePath(QString::number(++m_copies));
    const QString path = folder + QLatin1Char('/') + safeFileName(attachment.fileName);
    if (!QDir().mkpath(folder))
        return unwritable(path, Tr::tr("the folder cannot be made"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(content) != content.size() || !file.flush())
        return unwritable(path, file.errorString());
    // What is changed in this copy would be lost.
    file.setPermissions(QFileDevice::ReadOwner);
    return path;
}

Done checkTarget(const CopyTarget &target)
{
    const QFileInfo info(target.path);
    if (info.exists() && !target.mayReplace)
        return refused(
            Cause::RefusedHere, Tr::tr("There is a file \"%1\" already. Nothing was saved.").arg(target.path));
    if (info.isDir())
        return refused(Cause::RefusedHere, Tr::tr("\"%1\" is a folder, not a file.").arg(target.path));
    if (!info.dir().exists())
        return refused(Cause::RefusedHere, Tr::tr("There is no folder \"%1\".").arg(info.path()));
    return {};
}

Result<QString> saveCopy(const CopyTarget &target, const QByteArray &content)
{
    if (Done possible = checkTarget(target); !possible)
        return failed(possible.error());
    if (!target.mayReplace) {
        // Made here and now: a file that appeared meanwhile stays.
        QFile file(target.path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return unwritable(target.path, file.errorString());
        if (file.write(content) == content.size() && file.flush())
            return target.path;
        const QString why = file.errorString();
        file.remove();
        return unwritable(target.path, why);
    }
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return unwritable(target.path, file.errorString());
    return target.path;
}

} // namespace tieout
