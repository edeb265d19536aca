// SPDX-License-Identifier: Apache-2.0
#include "core/base/safefilename.h"

#include "core/base/plaintext.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 120;

QString shortened(const QString &name)
{
    if (name.size() <= kLongest)
        return name;
    const QString ending = name.section(QLatin1Char('.'), -1);
    const bool hasEnding = name.contains(QLatin1Char('.')) && ending.size() < kLongest / 4;
    QString start = name.left(hasEnding ? kLongest - ending.size() - 1 : kLongest);
    if (start.back().isHighSurrogate())
        start.chop(1);
    return hasEnding ? start + QLatin1Char('.') + ending : start;
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = name.section(QRegularExpression(u"[/\\\\]"_s), -1);
    safe = plainText(safe);
    static const QRegularExpression unfit(u"[<>:\"|?*\n\uFFFD]"_s);
    safe.replace(unfit, u"_"_s);
    static const QRegularExpression atEnds(u"^[. ]+|[. ]+$"_s);
    safe.remove(atEnds);
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"_s, QRegularExpression::CaseInsensitiveOption);
    if (device.match(safe).hasMatch())
        safe.prepend(QLatin1Char('_'));
    if (safe.isEmpty())
        return Tr::tr("Attachment");
    return shortened(safe);
}

bool isSafeToOpen(const QString &fileName)
{
    static const QStringList unsafe { u"app"_s, u"appimage"_s, u"bash"_s, u"bat"_s, u"chm"_s, u"class"_s, u"cmd"_s,
        u"com"_s, u"cpl"_s, u"csh"_s, u"deb"_s, u"desktop"_s, u"dll"_s, u"dmg"_s, u"elf"_s, u"exe"_s, u"hta"_s,
        u"iso"_s, u"jar"_s, u"js"_s, u"jse"_s, u"lnk"_s, u"mobileconfig"_s, u"msc"_s, u"msi"_s, u"msp"_s, u"pif"_s,
        u"pl"_s, u"ps1"_s, u"psm1"_s, u"py"_s, u"pyc"_s, u"rb"_s, u"reg"_s, u"rpm"_s, u"run"_s, u"scf"_s, u"scr"_s,
        u"sh"_s, u"so"_s, u"url"_s, u"vb"_s, u"vbe"_s, u"vbs"_s, u"webloc"_s, u"ws"_s, u"wsf"_s, u"wsh"_s, u"xpi"_s,
        u"zsh"_s };
    return !unsafe.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace tieout
