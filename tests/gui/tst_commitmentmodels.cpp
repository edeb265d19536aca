// SPDX-License-Identifier: Apache-2.0
// The models behind the commitments, and the pure texts about a line.
#include "tests/support/samplebooks.h"
#include "tests/support/samplecommitments.h"
#include "ui/models/commitmentinvoices.h"
#include "ui/models/commitmenttablemodel.h"
#include "ui/models/issuedlinemodel.h"
#include "ui/models/issuedlinetexts.h"
#include "ui/models/roles.h"
#include "ui/models/wordfilter.h"

#include <QAbstractItemModelTester>

using namespace tieout;
using namespace Qt::StringLiterals;

class CommitmentModelsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void commitmentsComeAndGo();
    void linesComeAndGo();
    void invoicesOfOneCommitment();
    void copiedAmountsArePlain();
    void onlyNumbersOfOursAreEdited();
    void numbers_data();
    void numbers();
    void aLineThatIsNotListedSaysSo();
    void everySourceHasItsWords();

private:
    FakeSyncFacade m_facade;
    IssuedLines m_lines;
};

void CommitmentModelsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_facade.invoices.clear();
    m_facade.payments.clear();
    fillSample(m_facade, 24);
    m_lines = sampleLines(m_facade, m_facade.invoices.first().invoice.commitment);
    QVERIFY(m_lines.lines.size() >= 3);
}

void CommitmentModelsTest::commitmentsComeAndGo()
{
    CommitmentTableModel model;
    WordFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<CommitmentRow> rows = *m_facade.commitmentRows;
    model.setRows(rows);
    QCOMPARE(filter.rowCount(), 12);
    for (int column = 0; column < CommitmentTableModel::ColumnCount; ++column)
        filter.sort(column, Qt::DescendingOrder);
    rows.first().paid = { dollars("1.00") };
    rows.removeLast();
    model.setRows(rows);
    QCOMPARE(filter.rowCount(), 11);
    filter.setSearch(u"  %1  "_s.arg(rows.first().commitment.vendorName.section(u' ', 0, 0).toUpper()));
    QCOMPARE(filter.rowCount(), 1);
    filter.setSearch(rows.first().commitment.contractSum->toDecimalText());
    QCOMPARE(filter.rowCount(), 1);
}

void CommitmentModelsTest::linesComeAndGo()
{
    IssuedLineModel model;
    SortedTable sorted;
    sorted.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester sortedTester(&sorted, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(m_lines.lines);
    for (int column = 0; column < IssuedLineModel::ColumnCount; ++column)
        sorted.sort(column, Qt::AscendingOrder);
    model.setChanging(m_lines.lines.first().line.id);
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(PaymentState::Waiting));
    model.setChanging({});
    PaymentRow row = *m_lines.lines.first().payment;
    row.record.standing = { Reason::NotWrittenYet, {} };
    model.updatePayments({ row, m_facade.payments.last() });
    QCOMPARE(model.index(0, 0).data(StateRole).toInt(), int(PaymentState::Waiting));
    QCOMPARE(model.rowCount(), int(m_lines.lines.size()));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void CommitmentModelsTest::invoicesOfOneCommitment()
{
    InvoiceTableModel all;
    CommitmentInvoices some;
    some.setSourceModel(&all);
    const QAbstractItemModelTester tester(&some, QAbstractItemModelTester::FailureReportingMode::QtTest);
    some.setCommitment(m_lines.commitment);
    all.setRows(m_facade.invoices);
    QCOMPARE(some.rowCount(), 2);
    QCOMPARE(some.invoiceAt(some.index(0, 0)), m_facade.invoices.first().invoice.id);
    QVERIFY(!some.invoiceAt({}).isValid());
    some.setCommitment({});
    QCOMPARE(some.rowCount(), 0);
}

void CommitmentModelsTest::copiedAmountsArePlain()
{
    CommitmentTableModel commitments;
    commitments.setRows(*m_facade.commitmentRows);
    const CommitmentRow &row = m_facade.commitmentRows->first();
    const auto cell = [&commitments](int line, int column) {
        return commitments.index(line, column).data(PlainRole).value<SheetCell>();
    };
    QCOMPARE(cell(0, CommitmentTableModel::ContractSum).text, row.commitment.contractSum->toDecimalText());
    // What is not known is an empty cell: no zero, and no word in a column of numbers.
    QCOMPARE(cell(commitments.rowCount() - 1, CommitmentTableModel::ContractSum).text, QString());
    IssuedLineModel lines;
    lines.setRows(m_lines.lines);
    const auto amount = lines.index(0, IssuedLineModel::Amount).data(PlainRole).value<SheetCell>();
    QCOMPARE(amount.text, m_lines.lines.first().line.amount.toDecimalText());
    QVERIFY(amount.kind == CellKind::Number);
}

void CommitmentModelsTest::onlyNumbersOfOursAreEdited()
{
    IssuedLineModel model;
    model.setRows(m_lines.lines);
    QSignalSpy chosen(&model, &IssuedLineModel::numberChosen);
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isOurs = m_lines.lines.at(row).owner == LineOwner::Ours;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool mayEdit = isOurs && column == IssuedLineModel::Number;
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), mayEdit);
            QCOMPARE(model.setData(index, 70 + row, Qt::EditRole), mayEdit);
        }
    }
    QVERIFY(!chosen.isEmpty());
    QCOMPARE(model.rowAt(0).line.paymentNumber, m_lines.lines.first().line.paymentNumber); // proved first
    model.setChanging(m_lines.lines.first().line.id);
    QVERIFY(!model.index(0, IssuedLineModel::Number).flags().testFlag(Qt::ItemIsEditable));
}

void CommitmentModelsTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("free") << u"77"_s << true;
    QTest::newRow("with room") << u" 77 "_s << true;
    QTest::newRow("its own") << u"1"_s << true;
    QTest::newRow("taken") << u"2"_s << false;
    for (const char *wrong : { "", "0", "-1", "1.0", "1,000", "1e3", "x", "9223372036854775808" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
}

void CommitmentModelsTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(numberProblem(text, m_lines.lines.first().line.id, m_lines.lines).isEmpty(), isGood);
}

void CommitmentModelsTest::aLineThatIsNotListedSaysSo()
{
    IssuedLine line = m_lines.lines.first();
    QVERIFY(reasonNotToChange(line).isEmpty());
    line.isListed = false;
    QVERIFY(reasonNotToChange(line).contains(u"no longer has this line"_s));
    IssuedLineModel model;
    model.setRows({ line });
    QVERIFY(model.index(0, IssuedLineModel::Message).data().toString().contains(u"no longer lists"_s));
    line.isListed = true;
    line.payment.reset(); // another computer of ours wrote it
    QVERIFY(reasonNotToChange(line).contains(u"not known on this computer"_s));
    model.setRows({ line });
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"No sync"_s);
    line.line.showsAttachments = false;
    model.setRows({ line });
    QCOMPARE(model.index(0, IssuedLineModel::Files).data().toString(), u"Not known"_s);
}

void CommitmentModelsTest::everySourceHasItsWords()
{
    IssuedLine line = m_lines.lines.last();
    QCOMPARE(sourceText(line), u"ERP · sage-4711"_s);
    line.line.originId.clear();
    line.line.originData = u"quickbooks"_s;
    QCOMPARE(sourceText(line), u"ERP · quickbooks"_s);
    QVERIFY(sourceMeaning(line).contains(u"\"quickbooks\""_s));
    line.owner = LineOwner::Ours;
    QVERIFY(sourceMeaning(line).contains(u"not locked"_s));
    line.owner = LineOwner::Person;
    QCOMPARE(sourceText(line), u"By hand"_s);
}

QTEST_MAIN(CommitmentModelsTest)
#include "tst_commitmentmodels.moc"
