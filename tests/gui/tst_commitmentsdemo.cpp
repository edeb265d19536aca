// SPDX-License-Identifier: Apache-2.0
// A commitment of the demo company in the real window on the real engine: its lines, a number, a real file.
#include "app/session/demo.h"
#include "app/tieout/enginefacade.h"
#include "tests/support/scriptedprompts.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/issuedlinemodel.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tieout {

using namespace Qt::StringLiterals;

class CommitmentsDemoTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommitmentAsTheTutorialWalksIt();

private:
    template <typename T> T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void open();
    void sync();
    void play(QJsonObject command) const;
    void view(const CommitmentId &commitment) const;
    void changeTheNumber();
    void attachAndSave();
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] int rowFrom(const QString &source) const;
    [[nodiscard]] QString writtenFile(const QByteArray &content) const;

    PromptLog m_log;
    QTemporaryDir m_folder;
    DemoCompany m_demo;
    std::unique_ptr<EngineFacade> m_facade;
    std::unique_ptr<MainWindow> m_window;
    QList<PaymentRow> m_payments;
};

void CommitmentsDemoTest::open()
{
    auto demo = DemoCompany::open();
    QVERIFY2(demo, demo ? "" : qPrintable(demo.error().detail));
    m_demo = std::move(*demo);
    m_facade = std::make_unique<EngineFacade>(DemoCompany::sessionOptions(), m_demo.sandbox.get());
    const auto take = [this](const QList<PaymentRow> &payments) { m_payments = payments; };
    connect(m_facade.get(), &SyncFacade::paymentsChanged, this, take);
    m_window = std::make_unique<MainWindow>(*m_facade, std::make_unique<ScriptedPrompts>(m_log));
    m_window->resize(1280, 800);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(part<QPushButton>("syncButton")->isEnabled() && !m_payments.isEmpty(), 60000);
}

void CommitmentsDemoTest::sync()
{
    QSignalSpy ended(m_facade.get(), &SyncFacade::runFinished);
    QTest::mouseClick(part<QPushButton>("syncButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
}

void CommitmentsDemoTest::play(QJsonObject command) const
{
    const auto played = m_demo.sandbox->play(command);
    QVERIFY2(played, played ? "" : qPrintable(played.error().detail));
}

void CommitmentsDemoTest::view(const CommitmentId &commitment) const
{
    part<QAction>("commitmentsAction")->trigger();
    auto *list = part<DataTable>("commitmentsTable");
    QTRY_VERIFY(list->model()->rowCount() > 0);
    QString number;
    for (const PaymentRow &row : m_payments) {
        if (row.record.placement.commitment == commitment)
            number = row.commitmentNumber;
    }
    const auto found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, number, 1, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->selectRow(found.first().row());
    QTest::mouseClick(part<QPushButton>("viewCommitmentButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("linesAge")->text().startsWith(u"As Procore"_s), 30000);
}

QString CommitmentsDemoTest::text(int row, int column) const
{
    return part<DataTable>("linesTable")->model()->index(row, column).data().toString();
}

int CommitmentsDemoTest::rowFrom(const QString &source) const
{
    for (int row = 0; row < part<DataTable>("linesTable")->model()->rowCount(); ++row) {
        if (text(row, IssuedLineModel::Source) == source)
            return row;
    }
    return -1;
}

QString CommitmentsDemoTest::writtenFile(const QByteArray &content) const
{
    const QString path = m_folder.filePath(u"Lien waiver — November.pdf"_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
}

void CommitmentsDemoTest::aCommitmentAsTheTutorialWalksIt()
{
    open();
    sync();
    QTRY_VERIFY(std::any_of(m_payments.cbegin(), m_payments.cend(),
        [](const PaymentRow &row) { return row.record.standing.reason == Reason::Proved; }));
    const auto ours = std::find_if(m_payments.cbegin(), m_payments.cend(),
        [](const PaymentRow &row) { return row.record.standing.reason == Reason::Proved; });
    const CommitmentId commitment = ours->record.placement.commitment;
    const QString id = commitment.toString();
    play({ { u"verb"_s, u"type-line"_s }, { u"commitmentId"_s, id }, { u"amount"_s, u"4321.50"_s },
        { u"date"_s, u"2026-11-03"_s }, { u"paymentNumber"_s, 71 } });
    play({ { u"verb"_s, u"type-line"_s }, { u"commitmentId"_s, id }, { u"amount"_s, u"99.00"_s },
        { u"date"_s, u"2026-11-04"_s }, { u"paymentNumber"_s, 72 }, { u"foreignOriginId"_s, u"sage-4711"_s } });
    view(commitment);
    QVERIFY(rowFrom(u"By hand"_s) >= 0);
    QCOMPARE(text(rowFrom(u"By hand"_s), IssuedLineModel::Amount), u"4,321.50"_s);
    QVERIFY(rowFrom(u"ERP · sage-4711"_s) >= 0);

    if (!QTest::currentTestFailed())
        changeTheNumber();
    if (!QTest::currentTestFailed())
        attachAndSave();
    m_window.reset();
    m_facade.reset();
}

/// In its cell.
void CommitmentsDemoTest::changeTheNumber()
{
    auto *lines = part<DataTable>("linesTable");
    lines->selectRow(rowFrom(u"ERP · Tieout"_s));
    QTRY_VERIFY(part<QPushButton>("changeNumberButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("changeNumberButton"), Qt::LeftButton);
    auto *editor = lines->findChild<QLineEdit *>(u"numberEditor"_s);
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"88"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(text(rowFrom(u"ERP · Tieout"_s), IssuedLineModel::Number), u"88"_s, 30000);
}

/// A real file, there and back.
void CommitmentsDemoTest::attachAndSave()
{
    auto *lines = part<DataTable>("linesTable");
    QByteArray content(300'000, Qt::Uninitialized);
    QRandomGenerator::global()->generate(content.begin(), content.end());
    m_log.files = { writtenFile(content) };
    QTRY_VERIFY(part<QPushButton>("attachButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("attachButton"), Qt::LeftButton);
    auto *files = part<QListWidget>("attachmentList");
    QTRY_COMPARE_WITH_TIMEOUT(files->count(), 1, 30000);
    QCOMPARE(lines->model()->index(rowFrom(u"ERP · Tieout"_s), 0).data(Qt::AccessibleTextRole).toString(), u"Synced"_s);
    m_log.savePath = m_folder.filePath(u"back.pdf"_s);
    QTRY_VERIFY(part<QPushButton>("saveFileButton")->isEnabled());
    QTest::mouseClick(part<QPushButton>("saveFileButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>("linesBannerText")->text().startsWith(u"Saved as"_s), 30000);
    QFile back(m_log.savePath);
    QVERIFY(back.open(QIODevice::ReadOnly));
    QVERIFY(back.readAll() == content);
}

} // namespace tieout

QTEST_MAIN(tieout::CommitmentsDemoTest)
#include "tst_commitmentsdemo.moc"
