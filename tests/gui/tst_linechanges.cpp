// SPDX-License-Identifier: Apache-2.0
// What people change on a line of Payments Issued: its number in its cell, its files by button and by drop.
#include "core/facade/commitmentrequests.h"
#include "tests/gui/commitmentstage.h"

#include <QListWidget>
#include <QProgressBar>
#include <QTemporaryDir>

using namespace tieout;
using namespace tieout::test;
using namespace Qt::StringLiterals;

class LineChangesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_stage.reset(); }
    void aNumberIsJudgedInItsCell();
    void escapeKeepsTheNumber();
    void theLineWaitsUntilItWasProved();
    void onlyOursAndOnlySynced();
    void withoutTheRightItSaysWhy();
    void filesAreAttachedByButton();
    void filesAreDroppedOnALine();
    void filesAreDroppedOnTheList();
    void whatIsNoFileIsRefused();
    void aFailureIsToldAndTriedAgain();
    void whatProcoreMadeOfItIsTold();
    void filesAreOpened();
    void filesAreSavedAndNeverLost();
    void removingIsExplained();

private:
    [[nodiscard]] QLineEdit *editor() const { return m_stage->lines()->findChild<QLineEdit *>(u"numberEditor"_s); }
    void type(const QString &text) const;

    std::unique_ptr<CommitmentStage> m_stage;
};

void LineChangesTest::init()
{
    m_stage = std::make_unique<CommitmentStage>();
    QVERIFY(QTest::qWaitForWindowActive(m_stage->window.get()));
    m_stage->openFirst();
    m_stage->lines()->selectRow(0);
}

void LineChangesTest::type(const QString &text) const
{
    editor()->selectAll();
    QTest::keyClicks(editor(), text);
}

void LineChangesTest::aNumberIsJudgedInItsCell()
{
    QTest::mouseClick(m_stage->part<QPushButton>("changeNumberButton"), Qt::LeftButton);
    QVERIFY(editor() && editor()->hasFocus());
    for (const QString &wrong : { u"0"_s, u"-3"_s, u"1.5"_s, u"seven"_s, u"99999999999999999999"_s }) {
        type(wrong);
        QVERIFY2(m_stage->banner().contains(u"whole number"_s), qPrintable(wrong));
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(editor() && editor()->isVisible());
    }
    type(u"2"_s); // the line that was typed by hand
    QTest::keyClick(editor(), Qt::Key_Return);
    QVERIFY(m_stage->banner().contains(u"is taken"_s));
    QVERIFY(m_stage->facade.numbers.isEmpty());
    m_stage->facade.line = m_stage->changed([](PaymentLine &line) { line.paymentNumber = 77; });
    type(u"77"_s);
    QVERIFY(m_stage->banner().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_COMPARE(m_stage->facade.numbers, QList<qint64> { 77 });
    QTRY_VERIFY(m_stage->banner().contains(u"77"_s));
    const auto found = m_stage->lines()->model()->match(
        m_stage->cell(0, IssuedLineModel::Number), Qt::DisplayRole, u"77"_s, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
}

void LineChangesTest::escapeKeepsTheNumber()
{
    QTest::mouseClick(m_stage->part<QPushButton>("changeNumberButton"), Qt::LeftButton);
    type(u"0"_s);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QVERIFY(m_stage->view()->isVisible()); // Esc ended the editing and nothing else
    QVERIFY(m_stage->banner().isEmpty());
    // The number that it has asks for nothing.
    QTest::mouseClick(m_stage->part<QPushButton>("changeNumberButton"), Qt::LeftButton);
    QTest::keyClick(editor(), Qt::Key_Return);
    QTRY_VERIFY(!editor());
    QVERIFY(m_stage->facade.numbers.isEmpty());
}

void LineChangesTest::theLineWaitsUntilItWasProved()
{
    Reply<LineReport> answer;
    m_stage->facade.answersLines = [&answer](const Reply<LineReport> &reply) { answer = reply; };
    m_stage->log.files = { u"/tmp/waiver.pdf"_s };
    QTest::mouseClick(m_stage->part<QPushButton>("attachButton"), Qt::LeftButton);
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Waiting"_s);
    auto *progress = m_stage->part<QProgressBar>("attachProgress");
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->maximum(), 0); // how much of it is done is not known
    Q_EMIT m_stage->facade.filesSent(30, 120);
    QCOMPARE(progress->value() * 100 / progress->maximum(), 25);
    Q_EMIT m_stage->facade.filesSent(120, 120);
    QCOMPARE(progress->maximum(), 0); // Procore has it and has not said so yet
    QVERIFY(m_stage->part<QLabel>("attachBusy")->text().contains(u"attaching 1 file"_s));
    QVERIFY(!m_stage->part<QPushButton>("attachButton")->isEnabled());
    QVERIFY(!m_stage->part<QPushButton>("changeNumberButton")->isEnabled());
    m_stage->dropOnLine(0, { QUrl::fromLocalFile(u"/tmp/second.pdf"_s) });
    QVERIFY(m_stage->banner().contains(u"Wait until"_s));
    QCOMPARE(m_stage->facade.files.size(), 1);
    answer.deliver(m_stage->changed([](PaymentLine &line) {
        line.attachments << Attachment { 9, u"waiver.pdf"_s, {} };
    }));
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Synced"_s);
    QCOMPARE(m_stage->text(0, IssuedLineModel::Files), u"3"_s);
    QCOMPARE(m_stage->part<QListWidget>("attachmentList")->count(), 3);
    QVERIFY(!m_stage->part<QProgressBar>("attachProgress")->isVisible());
    QVERIFY(m_stage->part<QPushButton>("attachButton")->isEnabled());
}

void LineChangesTest::onlyOursAndOnlySynced()
{
    for (int row : { 1, 2 }) {
        m_stage->lines()->selectRow(row);
        QVERIFY(!m_stage->part<QPushButton>("changeNumberButton")->isEnabled());
        QVERIFY(!m_stage->part<QPushButton>("attachButton")->isEnabled());
        QVERIFY(m_stage->part<QLabel>("attachReason")->text().contains(u"Change it in Procore"_s));
        QVERIFY(!m_stage->cell(row, IssuedLineModel::Number).flags().testFlag(Qt::ItemIsEditable));
        m_stage->dropOnLine(row, { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
        QVERIFY(m_stage->banner().startsWith(u"Nothing was changed."_s));
    }
    PaymentRow row = *m_stage->line(0).payment;
    row.record.standing = { Reason::NotWrittenYet, {} };
    Q_EMIT m_stage->facade.paymentsUpdated({ row });
    m_stage->lines()->selectRow(0);
    QVERIFY(!m_stage->part<QPushButton>("attachButton")->isEnabled());
    QVERIFY(m_stage->part<QLabel>("attachReason")->text().contains(row.record.standing.sentence()));
    QVERIFY(m_stage->facade.files.isEmpty() && m_stage->facade.numbers.isEmpty());
}

void LineChangesTest::withoutTheRightItSaysWhy()
{
    const QString reason = u"Your level on ERP Integrations is Read Only."_s;
    m_stage->facade.appStatus->maySync = { false, reason };
    m_stage->facade.tellAll();
    m_stage->lines()->selectRow(0);
    QVERIFY(!m_stage->part<QPushButton>("attachButton")->isEnabled());
    QVERIFY(m_stage->part<QLabel>("attachReason")->text().contains(reason));
    QVERIFY(m_stage->part<QPushButton>("changeNumberButton")->toolTip().contains(reason));
    m_stage->dropOnLine(0, { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QVERIFY(m_stage->banner().contains(reason));
    QVERIFY(m_stage->facade.files.isEmpty());
}

void LineChangesTest::filesAreAttachedByButton()
{
    QTest::mouseClick(m_stage->part<QPushButton>("attachButton"), Qt::LeftButton); // cancelled
    QVERIFY(m_stage->facade.files.isEmpty());
    m_stage->log.files = { u"/tmp/a.pdf"_s, u"/tmp/b.pdf"_s };
    m_stage->facade.line = m_stage->changed([](PaymentLine &) {});
    QTest::mouseClick(m_stage->part<QPushButton>("attachButton"), Qt::LeftButton);
    QCOMPARE(m_stage->facade.files, m_stage->log.files);
    QVERIFY(m_stage->banner().contains(u"2 files were attached"_s));
}

void LineChangesTest::filesAreDroppedOnALine()
{
    m_stage->lines()->selectRow(1);
    m_stage->dropOnLine(0, { QUrl::fromLocalFile(u"/tmp/a b.pdf"_s) });
    QCOMPARE(m_stage->facade.files, QStringList { u"/tmp/a b.pdf"_s });
    QVERIFY(m_stage->lines()->selectionModel()->isRowSelected(0));
}

void LineChangesTest::filesAreDroppedOnTheList()
{
    auto *files = m_stage->part<QListWidget>("attachmentList");
    m_stage->drop(files->viewport(), QPoint(4, 4), { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QCOMPARE(m_stage->facade.files, QStringList { u"/tmp/a.pdf"_s });
}

void LineChangesTest::whatIsNoFileIsRefused()
{
    m_stage->dropOnLine(0, { QUrl(u"https://example.com/a.pdf"_s), QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QVERIFY(m_stage->banner().contains(u"https://example.com/a.pdf"_s));
    m_stage->lines()->clearSelection();
    m_stage->drop(m_stage->lines()->viewport(), QPoint(8, m_stage->lines()->viewport()->height() - 4),
        { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QVERIFY(m_stage->banner().contains(u"Drop the files on a payment"_s));
    QVERIFY(m_stage->facade.files.isEmpty());
}

void LineChangesTest::aFailureIsToldAndTriedAgain()
{
    m_stage->facade.line = failed(Error(Cause::RefusedHere, u"The file \"a.pdf\" is empty."_s));
    m_stage->dropOnLine(0, { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QVERIFY2(m_stage->banner().startsWith(u"The file \"a.pdf\" is empty."_s), qPrintable(m_stage->banner()));
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Synced"_s);
    m_stage->facade.line = m_stage->changed([](PaymentLine &) {});
    QTest::mouseClick(m_stage->part<QPushButton>("linesBannerButton"), Qt::LeftButton);
    QCOMPARE(m_stage->facade.files, (QStringList { u"/tmp/a.pdf"_s, u"/tmp/a.pdf"_s }));
    QVERIFY(m_stage->banner().contains(u"1 file was attached"_s));
}

void LineChangesTest::whatProcoreMadeOfItIsTold()
{
    LineReport report = m_stage->changed([](PaymentLine &) {});
    report.problem = Error(ErrorKind::UnknownOutcome, u"It is not known yet."_s);
    report.row.record.standing = { Reason::NotWrittenYet, {} };
    m_stage->facade.line = report;
    m_stage->dropOnLine(0, { QUrl::fromLocalFile(u"/tmp/a.pdf"_s) });
    QVERIFY(m_stage->banner().contains(u"It is not known yet."_s));
    QVERIFY(!m_stage->part<QPushButton>("linesBannerButton")->isVisible()); // the next sync goes on from there
    QCOMPARE(m_stage->spoken(0, IssuedLineModel::Status), u"Waiting"_s);
}

void LineChangesTest::filesAreOpened()
{
    m_stage->facade.attachmentPath = u"/tmp/private/Lien waiver.pdf"_s;
    auto *files = m_stage->part<QListWidget>("attachmentList");
    files->setCurrentRow(1);
    QTest::mouseClick(m_stage->part<QPushButton>("openFileButton"), Qt::LeftButton);
    QCOMPARE(m_stage->facade.opened, QList<Attachment> { m_stage->line(0).line.attachments.at(1) });
    QCOMPARE(m_stage->log.urls, QList<QUrl> { QUrl::fromLocalFile(u"/tmp/private/Lien waiver.pdf"_s) });
    m_stage->facade.attachmentPath = failed(Error(Cause::RefusedHere, u"\"a.exe\" is a program."_s));
    files->setFocus();
    QTest::keyClick(files, Qt::Key_Return);
    QVERIFY(m_stage->banner().contains(u"is a program"_s));
    QCOMPARE(m_stage->log.urls.size(), 1);
    m_stage->lines()->selectRow(1); // has no files
    QVERIFY(!m_stage->part<QPushButton>("openFileButton")->isEnabled());
}

void LineChangesTest::filesAreSavedAndNeverLost()
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.pdf"_s);
    const QString there = folder.filePath(u"there.pdf"_s);
    QFile file(there);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_stage->facade.attachmentPath = fresh;
    auto *save = m_stage->part<QPushButton>("saveFileButton");
    QTest::mouseClick(save, Qt::LeftButton); // cancelled
    QVERIFY(m_stage->facade.savedTo.isEmpty());
    m_stage->log.savePath = fresh;
    QTest::mouseClick(save, Qt::LeftButton);
    m_stage->log.savePath = there;
    QTest::mouseClick(save, Qt::LeftButton);
    QCOMPARE(m_stage->log.saveQuestions.first().fileName, u"Lien waiver 10 2026.pdf"_s);
    QCOMPARE(m_stage->facade.savedTo.size(), 2);
    QVERIFY(m_stage->facade.savedTo.at(0).path == fresh && !m_stage->facade.savedTo.at(0).mayReplace);
    QVERIFY(m_stage->facade.savedTo.at(1).path == there && m_stage->facade.savedTo.at(1).mayReplace);
    QVERIFY(m_stage->banner().contains(u"Saved as"_s));
}

void LineChangesTest::removingIsExplained()
{
    auto *hint = m_stage->part<QLabel>("removalHint");
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(u"remove it on the page of the commitment"_s));
}

QTEST_MAIN(LineChangesTest)
#include "tst_linechanges.moc"
