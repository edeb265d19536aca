// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/tableoutput.h"

#include "core/base/error.h"
#include "core/base/tr.h"
#include "ui/report/pagereport.h"
#include "ui/report/reportfile.h"

#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QWidget>

#include <memory>

namespace tieout {

using namespace Qt::StringLiterals;

QString fileNameFor(const QString &title, const QString &suffix)
{
    QString name;
    for (const QChar sign : title.simplified())
        name += sign.isLetterOrNumber() || u" ._-()"_s.contains(sign) ? sign : QChar(u'_');
    return name.left(100) + QLatin1Char('.') + suffix;
}

TableOutput::TableOutput(QWidget &window, Prompts &prompts)
    : QObject(&window)
    , m_window(window)
    , m_prompts(prompts)
{
}

void TableOutput::exportTo(Format format, const Report &report)
{
    const bool isCsv = format == Format::Csv;
    const SaveQuestion question { isCsv ? Tr::tr("Export as CSV") : Tr::tr("Export as PDF"),
        fileNameFor(report.title, isCsv ? u"csv"_s : u"pdf"_s) };
    m_prompts.chooseSavePath(&m_window, question, [this, isCsv, report](const QString &path) {
        const Done done = isCsv ? writeCsv(path, report) : writePdf(path, report);
        if (done)
            Q_EMIT written(path, report.rows.size());
        else
            Q_EMIT failed(done.error());
    });
}

void TableOutput::preview(const Report &report)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(report.title);
    printer->setCreator(u"Tieout"_s);
    setUsualPage(*printer);
    auto *dialog = new QPrintPreviewDialog(printer.get(), &m_window);
    dialog->setObjectName(u"printPreview"_s);
    dialog->setWindowTitle(Tr::tr("Print Preview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QPrintPreviewDialog::paintRequested, dialog, [printer, report](QPrinter *target) {
        PageReport pages(report, *target);
        if (!pages.print())
            target->abort();
    });
    dialog->open();
}

} // namespace tieout
