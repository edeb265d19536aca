// SPDX-License-Identifier: Apache-2.0
#include "core/settings/ownerfile.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/platform/openfiles.h"

#include <QFile>
#include <QSaveFile>

namespace tieout {

namespace {

constexpr qint64 kLargest = 4LL * 1024 * 1024;

tl::unexpected<Error> unusable(const QString &sentence)
{
    return refused(Cause::FileUnusable, sentence);
}

} // namespace

Result<std::optional<QByteArray>> readOwnerFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return unusable(Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    const QByteArray bytes = file.read(kLargest + 1);
    if (file.error() != QFileDevice::NoError)
        return unusable(Tr::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (bytes.size() > kLargest)
        return unusable(Tr::tr("%1 is larger than any file of Tieout.").arg(path));
    return std::optional<QByteArray>(bytes);
}

Done writeOwnerFile(const QString &path, const QByteArray &bytes)
{
    QString why;
    const auto write = [&] {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly)
            && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
            && file.write(bytes) == bytes.size() && file.commit();
        why = file.errorString();
        return isWritten;
    };
    if (!untilOthersLetGo(write))
        return unusable(Tr::tr("%1 cannot be written: %2.").arg(path, why));
    return {};
}

} // namespace tieout
