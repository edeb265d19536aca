// SPDX-License-Identifier: Apache-2.0
#include "ui/report/reportfile.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "ui/report/csvreport.h"
#include "ui/report/pagereport.h"

#include <QDir>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Done unwritten(const QSaveFile &file)
{
    return failed(Error(Cause::FileUnusable,
        Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString())));
}

bool usesLetter()
{
    static const QList<QLocale::Territory> places { QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico,
        QLocale::AnyTerritory };
    return places.contains(QLocale().territory());
}

} // namespace

Done writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritten(file);
    return {};
}

Done writeCsv(const QString &path, const Report &report)
{
    return writeWhole(path, toCsv(report));
}

void setUsualPage(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(usesLetter() ? QPageSize::Letter : QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    device.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
}

Done writePdf(const QString &path, const Report &report)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritten(file);
    {
        QPdfWriter writer(&file);
        writer.setTitle(report.title);
        writer.setCreator(u"Tieout"_s);
        setUsualPage(writer);
        PageReport pages(report, writer);
        if (!pages.print())
            file.cancelWriting();
    } // ends the document
    if (!file.commit())
        return unwritten(file);
    return {};
}

} // namespace tieout
