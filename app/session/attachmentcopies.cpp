// SPDX-License-Identifier: Apache-2.0
#include "app/session/attachmentcopies.h"

#include "core/base/refused.h"
#include "core/base/safefilename.h"
#include "core/base/tr.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace tieout {

namespace {

tl::unexpected<Error> unwritable(const QString &path, const QString &why)
{
    return failed(Error(Cause::FileUnusable, Tr::tr("The file \"%1\" cannot be written: %2").arg(path, why)));
}

/// Whole under its name or not at all, and a file that appeared there meanwhile stays: QSaveFile would replace it.
Result<QString> saveNew(const QString &path, const QByteArray &content)
{
    const QString mark = QUuid::createUuid().toString(QUuid::Id128);
    QFile file(QFileInfo(path).dir().filePath(QLatin1String(".tieout-") + mark));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return unwritable(path, file.errorString());
    const bool isWritten = file.write(content) == content.size() && file.flush();
    file.close();
    if (isWritten && file.rename(path)) // refuses where a file is
        return path;
    const QString why = file.errorString();
    file.remove();
    return unwritable(path, why);
}

} // namespace

Done AttachmentCopies::checkMayOpen(const Attachment &attachment)
{
    const QString name = safeFileName(attachment.fileName);
    if (isSafeToOpen(name))
        return {};
    return refused(Cause::RefusedHere,
        Tr::tr("Tieout opens documents and pictures only, and \"%1\" is neither. Save it, and check it before you open "
               "it.")
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
    const QString path = QDir(folder).filePath(safeFileName(attachment.fileName));
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
    if (!target.mayReplace)
        return saveNew(target.path, content);
    QSaveFile file(target.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return unwritable(target.path, file.errorString());
    return target.path;
}

} // namespace tieout
