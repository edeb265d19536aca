// SPDX-License-Identifier: Apache-2.0
// What the window does with its tables and pages, and what it remembers of itself.
#include "ui/mainwindow/mainwindow.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/mainwindow/tableoutput.h"
#include "ui/mainwindow/whydock.h"
#include "ui/pages/invoicespage.h"
#include "ui/report/bookreports.h"
#include "ui/style/formats.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterpane.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTabBar>

namespace tieout {

using namespace Qt::StringLiterals;

void MainWindow::wireTables()
{
    connect(m_actions.copyAnswer, &QAction::triggered, this, [this] {
        if (const std::optional<PaymentRow> row = m_invoicesPage->payments()->selectedPayment())
            QApplication::clipboard()->setText(answerFor(*row));
    });
    m_invoicesPage->payments()->table()->addAction(m_actions.copyAnswer);
    connect(m_actions.isoDates, &QAction::toggled, this, &MainWindow::setIsoDates);
    wireOutput();
}

void MainWindow::wireOutput()
{
    connect(m_actions.exportCsv, &QAction::triggered, this,
        [this] { m_output->exportTo(TableOutput::Format::Csv, shownReport()); });
    connect(m_actions.exportPdf, &QAction::triggered, this,
        [this] { m_output->exportTo(TableOutput::Format::Pdf, shownReport()); });
    connect(m_actions.print, &QAction::triggered, this, [this] { m_output->preview(shownReport()); });
    connect(m_output, &TableOutput::failed, this, [this](const Error &error) { takeFailure({}, error); });
    connect(m_output, &TableOutput::written, this, [this](const QString &path, qsizetype rows) {
        m_resultBanner->say(PaymentState::Synced,
            counted(rows, QT_TRANSLATE_NOOP("tieout", "1 row was written to %1."),
                QT_TRANSLATE_N_NOOP("tieout", "%Ln rows were written to %1."))
                .arg(QDir::toNativeSeparators(path)));
    });
}

Report MainWindow::shownReport() const
{
    const DataTable *table = shownPage()->activeTable();
    Report report = table->report();
    if (m_status)
        report.company = m_status->companyName.isEmpty() ? m_status->organisationName : m_status->companyName;
    if (const QString shown = shownPage()->shownText(); !shown.isEmpty())
        report.facts << shown;
    report.facts << asOfText(SystemClock().now(), m_status ? m_status->lastRun : std::nullopt);
    return report;
}

void MainWindow::showPage(const Page *page)
{
    for (int index = 0; index < int(m_pages.size()); ++index) {
        if (m_pages[index] == page)
            m_tabs->setCurrentIndex(index);
    }
}

void MainWindow::showInvoices(InvoiceFilterKind kind)
{
    showPage(m_invoicesPage);
    m_invoicesPage->showOnly(kind);
}

void MainWindow::setIsoDates(bool isIso)
{
    formats::setIsoDates(isIso);
    windowstate::write(u"isoDates"_s, isIso ? "1" : "0");
    for (DataTable *table : findChildren<DataTable *>())
        table->refresh();
    m_invoicesPage->filterPane()->setCriteria(m_invoicesPage->filterPane()->criteria());
    if (m_status)
        takeStatus(AppStatus(*m_status));
}

void MainWindow::restoreWindow()
{
    resize(1280, 800);
    restoreGeometry(windowstate::read(u"window"_s));
    m_actions.isoDates->setChecked(windowstate::read(u"isoDates"_s) == "1");
    formats::setIsoDates(m_actions.isoDates->isChecked());
    m_actions.filterPane->setChecked(windowstate::read(u"filterPaneShown"_s) != "0");
    const QString name = QString::fromUtf8(windowstate::read(u"page"_s));
    for (const Page *known : std::as_const(m_pages)) {
        if (known->objectName() == name)
            showPage(known);
    }
    m_whyDock->restoreLayout();
}

} // namespace tieout
