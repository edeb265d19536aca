// SPDX-License-Identifier: Apache-2.0
#include "core/sync/edit/localfiles.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/sync/line/editrules.h"

#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace tieout {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refused(Cause::RequestWrong, Tr::tr("There is no file \"%1\".").arg(path));
    if (info.isDir())
        return refused(Cause::RequestWrong, Tr::tr("\"%1\" is a folder, not a file.").arg(path));
    if (!info.isFile()) // a pipe or a device might never end
        return refused(Cause::RequestWrong, Tr::tr("\"%1\" is not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(Cause::RequestWrong, Tr::tr("The file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    const QByteArray content = file.read(kLargestAttachment + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(Cause::RequestWrong, Tr::tr("The file \"%1\" cannot be read: %2").arg(path, file.errorString()));
    if (content.size() > kLargestAttachment)
        return refused(Cause::RequestWrong,
            Tr::tr("The file \"%1\" has %2; an attachment may have at most %3.")
                .arg(path, QLocale::c().formattedDataSize(info.size()),
                    QLocale::c().formattedDataSize(kLargestAttachment)));
    return content;
}

} // namespace

Result<QList<AttachmentFile>> readFiles(const QStringList &paths)
{
    QList<AttachmentFile> files;
    qint64 total = 0;
    for (const QString &path : paths) {
        const auto content = contentOf(path);
        if (!content)
            return failed(content.error());
        total += content->size();
        if (Done fits = checkTotalSize(total); !fits)
            return failed(fits.error());
        AttachmentFile file;
        file.fileName = QFileInfo(path).fileName();
        file.contentType = contentTypeOf(file.fileName);
        file.content = *content;
        files.append(file);
    }
    return files;
}

QByteArray contentTypeOf(const QString &fileName)
{
    static const QMimeDatabase types;
    return types.mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name().toLatin1();
}

} // namespace tieout
