// SPDX-License-Identifier: Apache-2.0
#include "app/session/languagechoice.h"

#include "core/base/refused.h"
#include "core/base/tr.h"
#include "core/settings/ownerfile.h"
#include "core/settings/profilehome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace tieout {

using namespace Qt::StringLiterals;

QString languageChoicePath()
{
    return QDir(ProfileHome::rootFolder()).filePath(u"language"_s);
}

QString readLanguageChoice(const QString &path)
{
    constexpr qint64 kLongestCode = 16;
    QFile file(path);
    // A pipe would keep every program waiting.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    const QString code = QString::fromLatin1(file.read(kLongestCode)).trimmed();
    return QLocale(code).language() == QLocale::C ? QString() : code; // what is no language was never chosen
}

Done writeLanguageChoice(const QString &path, const QString &code)
{
    const QByteArray line = code.isEmpty() ? QByteArray() : code.toLatin1() + '\n';
    if (QDir().mkpath(QFileInfo(path).absolutePath()) && writeOwnerFile(path, line))
        return {};
    return refused(Cause::FileUnusable, Tr::tr("The language cannot be kept in the file %1.").arg(path));
}

} // namespace tieout
