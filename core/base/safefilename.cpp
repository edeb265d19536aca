// SPDX-License-Identifier: Apache-2.0
#include "core/base/safefilename.h"

#include "core/base/plaintext.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// File systems take 255 bytes, and the name of a copy that is being written is a few longer.
constexpr qsizetype kMostBytes = 240;
constexpr qsizetype kMostBytesOfEnding = 60;

/// What people see as one character stays whole: an accent with its letter, both halves of a surrogate pair.
QString startOf(const QString &text, qsizetype mostBytes)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        if (QStringView(text).first(next).toUtf8().size() > mostBytes)
            break;
        end = next;
    }
    return text.first(end);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= kMostBytes)
        return name;
    const QString ending = QLatin1Char('.') + name.section(QLatin1Char('.'), -1);
    const qsizetype bytes = ending.toUtf8().size();
    if (!name.contains(QLatin1Char('.')) || bytes > kMostBytesOfEnding)
        return startOf(name, kMostBytes);
    return startOf(name.chopped(ending.size()), kMostBytes - bytes) + ending;
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
    if (isDeviceName(safe))
        safe.prepend(QLatin1Char('_'));
    if (safe.isEmpty())
        return Tr::tr("Attachment");
    return shortened(safe);
}

bool isDeviceName(const QString &name)
{
    // Windows takes the blanks before a dot away, and the small raised digits for digits.
    static const QRegularExpression device(
        u"^(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00B9\u00B2\u00B3]) *(\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

bool isSafeToOpen(const QString &fileName)
{
    static const QStringList shown { u"bmp"_s, u"csv"_s, u"doc"_s, u"docx"_s, u"gif"_s, u"heic"_s, u"jpeg"_s, u"jpg"_s,
        u"odp"_s, u"ods"_s, u"odt"_s, u"pdf"_s, u"png"_s, u"ppt"_s, u"pptx"_s, u"rtf"_s, u"tif"_s, u"tiff"_s, u"tsv"_s,
        u"txt"_s, u"webp"_s, u"xls"_s, u"xlsx"_s };
    return shown.contains(QFileInfo(fileName).suffix().toLower());
}

} // namespace tieout
