// SPDX-License-Identifier: Apache-2.0
// What is shown, in files and on paper: to the byte, with names that want to be more than names.
#include "tests/gui/samplewindow.h"
#include "tests/support/comparing.h"
#include "ui/mainwindow/tableoutput.h"
#include "ui/report/bookreports.h"
#include "ui/report/csvreport.h"
#include "ui/report/fairwidths.h"
#include "ui/report/pagereport.h"
#include "ui/report/reportfile.h"
#include "ui/style/windowstate.h"
#include "ui/widgets/datatable.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QRadioButton>
#include <QTemporaryDir>

namespace tieout {

using namespace Qt::StringLiterals;
using test::SampleWindow;

namespace {

ReportCell textCell(const QString &text)
{
    return { text, { CellKind::Text, text }, false };
}

Report small(int rows)
{
    Report report;
    report.title = u"Payments <b>Issued</b>"_s;
    report.company = u"Cascade & Sons"_s;
    report.columns = { { u"Vendor"_s, u"Vendor"_s, false, false }, { u"Paid"_s, u"Paid %"_s, true, false },
        { u"Currency"_s, u"Currency"_s, false, true } };
    for (int row = 0; row < rows; ++row) {
        report.rows << QList<ReportCell> { textCell(u"Vendor %1"_s.arg(row)),
            { u"80%"_s, { CellKind::Number, u"80"_s }, false }, textCell(u"USD"_s) };
    }
    return report;
}

int pagesOf(const Report &report)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    setUsualPage(writer);
    return PageReport(report, writer).pageCount();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void csvToTheByte();
    void wholeBooks();
    void widthsAreShared();
    void longTablesTakeMorePages();
    void aTextLongerThanAPageEnds();
    void pdfIsWhole();
    void pagesCanBeChosen();
    void aRefusedPathKeepsWhatWasThere();
    void theWindowExportsWhatItShows();
    void theWindowTellsWhatFailed();
    void thePreviewShowsPages();
    void namesBecomeFileNames();
};

void ReportsTest::init()
{
    windowstate::clear();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void ReportsTest::csvToTheByte()
{
    Report report = small(1);
    for (const QString &name : { u"=HYPERLINK(\"http://x\",\"paid\")"_s, u"Smith, \"Al\" & Sons"_s, u"00123"_s,
             u"Ångström\r\nSöhne"_s, u"-5+3"_s })
        report.rows << QList<ReportCell> { textCell(name), { {}, { CellKind::Number, u"-12.50"_s }, false },
            textCell(u"USD"_s) };
    QCOMPARE(toCsv(report),
        QByteArray("\xef\xbb\xbfVendor,Paid %,Currency\r\nVendor 0,80,USD\r\n"
                   "\"'=HYPERLINK(\"\"http://x\"\",\"\"paid\"\")\",-12.50,USD\r\n"
                   "\"Smith, \"\"Al\"\" & Sons\",-12.50,USD\r\n00123,-12.50,USD\r\n"
                   "\xc3\x85ngstr\xc3\xb6m S\xc3\xb6hne,-12.50,USD\r\n'-5+3,-12.50,USD\r\n"));
}

void ReportsTest::wholeBooks()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    FakeSyncFacade facade;
    fillSample(facade, 20);
    const Report payments = paymentsReport(facade.payments);
    const Report invoices = invoicesReport(facade.invoices);
    RunRow run;
    run.id = RunId(7);
    run.person = u"Pat"_s;
    const Report history = historyReport({ run });
    for (const Report &report : { payments, invoices, history }) {
        QVERIFY(!report.rows.isEmpty());
        for (const QList<ReportCell> &row : report.rows)
            QCOMPARE(row.size(), report.columns.size());
    }
    QCOMPARE(payments.rows.size(), facade.payments.size());
    const QByteArray csv = toCsv(payments);
    const QByteArray plain = facade.payments.first().record.payment.amount.toDecimalText().toLatin1();
    QVERIFY2(csv.contains("," + plain + ","), csv.left(600).constData()); // a point, in Germany too
    QVERIFY(csv.contains(facade.payments.first().projectName.toUtf8()));
}

void ReportsTest::widthsAreShared()
{
    QCOMPARE(fairWidths({ 10, 20, 30 }, 100), (QList<double> { 10, 20, 30 }));
    QCOMPARE(fairWidths({ 10, 200, 300 }, 100), (QList<double> { 10, 45, 45 }));
    QCOMPARE(fairWidths({ 300, 10 }, 0), (QList<double> { 0, 0 }));
    QCOMPARE(fairWidths({}, 100), QList<double>());
}

void ReportsTest::longTablesTakeMorePages()
{
    QCOMPARE(pagesOf(small(0)), 1);
    QCOMPARE(pagesOf(small(5)), 1);
    const int pages = pagesOf(small(200));
    QVERIFY(pages > 3);
    const int more = pagesOf(small(400));
    QVERIFY(more >= 2 * pages - 1 && more <= 2 * pages);
}

void ReportsTest::aTextLongerThanAPageEnds()
{
    Report report = small(3);
    report.rows[1][0] = textCell(u"words and words "_s.repeated(20'000));
    report.rows[2][0] = textCell(QString(20'000, u'w'));
    QVERIFY(pagesOf(report) <= 4);
}

void ReportsTest::pdfIsWhole()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.pdf"_s);
    const Report report = small(200);
    const Done done = writePdf(path, report);
    QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    const QByteArray pdf = contentOf(path);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY2(pdf.contains("/Count " + QByteArray::number(pagesOf(report))), "the number of its pages");
}

void ReportsTest::pagesCanBeChosen()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        setUsualPage(writer);
        QPageRanges ranges;
        ranges.addRange(2, 3);
        writer.setPageRanges(ranges);
        const Report report = small(200);
        PageReport pages(report, writer);
        QVERIFY(pages.print());
    }
    QVERIFY(buffer.data().contains("/Count 2"));
}

void ReportsTest::aRefusedPathKeepsWhatWasThere()
{
    const QTemporaryDir folder;
    for (const bool isPdf : { false, true }) {
        const Done done = isPdf ? writePdf(folder.path(), small(1)) : writeCsv(folder.path(), small(1));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
        QVERIFY2(done.error().detail.contains(folder.path()), qPrintable(done.error().detail));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ReportsTest::theWindowExportsWhatItShows()
{
    SampleWindow stage;
    const QTemporaryDir folder;
    stage.log.savePath = folder.filePath(u"out.csv"_s);
    QTest::mouseClick(stage.part<QRadioButton>("filterSynced"), Qt::LeftButton, {}, QPoint(8, 8));
    auto *table = stage.part<DataTable>("invoicesTable");
    table->setColumnShown(InvoiceTableModel::Project, false);
    table->setFocus();
    stage.part<QAction>("exportCsvAction")->trigger();
    QCOMPARE(stage.log.saveQuestions.first().fileName, u"Subcontractor Invoices.csv"_s);
    const QList<QByteArray> lines = contentOf(stage.log.savePath).split('\n');
    QCOMPARE(lines.size(), table->model()->rowCount() + 2);
    QVERIFY(!lines.first().contains("Project"));
    QVERIFY(lines.first().contains("Vendor"));
    const QString number = table->model()->index(0, InvoiceTableModel::InvoiceNumber).data().toString();
    QVERIFY(lines[1].contains(number.toUtf8()));
    const QString told = stage.part<QLabel>("resultBannerText")->text();
    QVERIFY2(told.contains(stage.log.savePath) && told.contains(QString::number(table->model()->rowCount())),
        qPrintable(told));

    stage.log.savePath = folder.filePath(u"out.pdf"_s);
    stage.part<QAction>("exportPdfAction")->trigger();
    QVERIFY(contentOf(stage.log.savePath).startsWith("%PDF-"));
}

void ReportsTest::theWindowTellsWhatFailed()
{
    SampleWindow stage;
    stage.log.savePath = u"/proc/none/out.csv"_s;
    stage.part<QAction>("exportCsvAction")->trigger();
    QVERIFY(stage.part<QLabel>("resultBannerText")->text().contains(u"/proc/none/out.csv could not be written"_s));
}

void ReportsTest::thePreviewShowsPages()
{
    const SampleWindow stage;
    stage.part<QAction>("printAction")->trigger();
    auto *dialog = stage.part<QDialog>("printPreview");
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    QPointer<QDialog> watched(dialog);
    dialog->close();
    QTRY_VERIFY(!watched);
}

void ReportsTest::namesBecomeFileNames()
{
    QCOMPARE(fileNameFor(u"Payments Issued for 10/42: <A>"_s, u"csv"_s), u"Payments Issued for 10_42_ _A_.csv"_s);
    QVERIFY(fileNameFor(QString(500, u'x'), u"pdf"_s).size() < 120);
}

} // namespace tieout

QTEST_MAIN(tieout::ReportsTest)
#include "tst_reports.moc"
