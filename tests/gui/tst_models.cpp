// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplebooks.h"
#include "ui/models/invoicefilter.h"
#include "ui/models/paymenttablemodel.h"
#include "ui/models/roles.h"
#include "ui/models/syncedinvoices.h"

#include <QAbstractItemModelTester>

namespace tieout {

using namespace Qt::StringLiterals;

class ModelsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepQtsRules();
    void oneChangedRowIsOneSignal();
    void goneAndNewRowsAreToldExactly();
    void sortsByRawValuesAndByThePreviousColumn();
    void rowsStayWhereTheyAreWhileTheyChange();
    void searchLooksIntoEverything();
    void invoiceTakesTheWorstStateOfItsPayments();
    void voidedAmountsAreStruckOut();
    void answerIsASentence();
};

namespace {

QList<InvoiceRow> invoicesOf(int count)
{
    FakeSyncFacade facade;
    fillSample(facade, count);
    return facade.invoices;
}

QStringList columnOf(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

void ModelsTest::modelsKeepQtsRules()
{
    const auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    FakeSyncFacade facade;
    fillSample(facade, 60);
    SyncedInvoices books(facade);
    QAbstractItemModelTester invoicesTester(&books.invoices(), fatal);
    InvoiceFilter filter;
    filter.setSourceModel(&books.invoices());
    QAbstractItemModelTester filterTester(&filter, fatal);
    PaymentTableModel payments;
    QAbstractItemModelTester paymentsTester(&payments, fatal);
    SortedTable sorted;
    sorted.setSourceModel(&payments);
    QAbstractItemModelTester sortedTester(&sorted, fatal);

    facade.tellAll();
    filter.sort(InvoiceTableModel::Status, Qt::DescendingOrder);
    payments.setRows(facade.payments);
    sorted.sort(PaymentTableModel::Amount);
    filter.setKind(InvoiceFilterKind::Waiting);
    Q_EMIT facade.paymentsUpdated({ proved(facade.payments.first(), 9) });
    facade.invoices.remove(3, 7);
    facade.payments.remove(0, 10);
    facade.tellAll();
    payments.setRows(facade.payments);
    QCOMPARE(books.invoices().rowCount(), 53);
    QCOMPARE(payments.rowCount(), int(facade.payments.size()));
}

void ModelsTest::oneChangedRowIsOneSignal()
{
    QList<InvoiceRow> rows = invoicesOf(50);
    InvoiceTableModel model;
    model.setRows(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    rows[20].message = u"other"_s;
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 20);
    QCOMPARE(changed[0][1].toModelIndex().row(), 20);
    model.setRows(rows);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(inserted.size(), 0);
}

void ModelsTest::goneAndNewRowsAreToldExactly()
{
    const QList<InvoiceRow> rows = invoicesOf(20);
    InvoiceTableModel model;
    model.setRows(rows.mid(0, 15));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(rows.mid(5));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(removed[0][2].toInt(), 4);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 15);
    QCOMPARE(model.indexOf(rows[19].invoice.id), 14);
    QCOMPARE(model.indexOf(rows[0].invoice.id), -1);
}

void ModelsTest::sortsByRawValuesAndByThePreviousColumn()
{
    QList<InvoiceRow> rows = invoicesOf(4);
    const char *const amounts[] { "900.00", "1000.00", "-5.00", "900.00" };
    const char *const numbers[] { "INV-10", "INV-9", "INV-1", "INV-2" };
    for (int i = 0; i < 4; ++i) {
        rows[i].amount = dollars(amounts[i]);
        rows[i].invoice.invoiceNumber = QString::fromLatin1(numbers[i]);
        rows[i].state = PaymentState::Synced;
    }
    rows[1].state = PaymentState::Failed;
    InvoiceTableModel model;
    model.setRows(rows);
    SortedTable sorted;
    sorted.setSourceModel(&model);
    const auto number = [&] { return columnOf(sorted, InvoiceTableModel::InvoiceNumber).join(QLatin1Char(' ')); };
    sorted.sort(InvoiceTableModel::InvoiceNumber, Qt::DescendingOrder);
    QCOMPARE(number(), u"INV-10 INV-9 INV-2 INV-1"_s);
    sorted.sort(InvoiceTableModel::Amount, Qt::AscendingOrder);
    QCOMPARE(number(), u"INV-1 INV-10 INV-2 INV-9"_s);
    sorted.sort(InvoiceTableModel::Amount, Qt::DescendingOrder);
    QCOMPARE(number(), u"INV-9 INV-10 INV-2 INV-1"_s);
    sorted.sort(InvoiceTableModel::Status, Qt::DescendingOrder);
    QCOMPARE(number().section(QLatin1Char(' '), 0, 0), u"INV-9"_s);
    QCOMPARE(model.index(2, InvoiceTableModel::Amount).data().toString(), u"(5.00)"_s);
}

void ModelsTest::rowsStayWhereTheyAreWhileTheyChange()
{
    FakeSyncFacade facade;
    fillSample(facade, 30);
    SyncedInvoices books(facade);
    InvoiceFilter filter;
    filter.setSourceModel(&books.invoices());
    facade.tellAll();
    filter.sort(InvoiceTableModel::Status, Qt::DescendingOrder);
    const QStringList before = columnOf(filter, InvoiceTableModel::InvoiceNumber);
    QList<PaymentRow> green;
    for (const PaymentRow &row : facade.payments)
        green << proved(row, 1);
    Q_EMIT facade.paymentsUpdated(green);
    QCOMPARE(columnOf(filter, InvoiceTableModel::InvoiceNumber), before);
    QCOMPARE(filter.counts().value(InvoiceFilterKind::NeedsYou), 0);
    QVERIFY(filter.index(0, 0).data(Qt::BackgroundRole).isValid());
    books.clearFresh();
    QVERIFY(!filter.index(0, 0).data(Qt::BackgroundRole).isValid());
}

void ModelsTest::searchLooksIntoEverything()
{
    FakeSyncFacade facade;
    fillSample(facade, 30);
    SyncedInvoices books(facade);
    InvoiceFilter filter;
    filter.setSourceModel(&books.invoices());
    facade.tellAll();
    const InvoiceRow &invoice = facade.invoices[4];
    const QList<PaymentRow> payments = books.paymentsOf(invoice.invoice.id);
    QVERIFY(!payments.isEmpty());
    const QStringList needles { invoice.invoice.vendorName.toUpper(), invoice.invoice.invoiceNumber, invoice.billNumber,
        payments.first().record.payment.reference, payments.first().record.payment.amount.toDecimalText(),
        invoice.amount->toDecimalText() };
    for (const QString &needle : needles) {
        filter.setSearch(needle);
        const QStringList found = columnOf(filter, InvoiceTableModel::InvoiceNumber);
        QVERIFY2(found.contains(invoice.invoice.invoiceNumber), qPrintable(needle));
        QVERIFY2(found.size() < 30, qPrintable(needle));
    }
    filter.setSearch(u"no such thing"_s);
    QCOMPARE(filter.rowCount(), 0);
}

void ModelsTest::invoiceTakesTheWorstStateOfItsPayments()
{
    const InvoiceRow invoice = sampleInvoice(1);
    const PaymentRow green = proved(samplePayment(1, invoice, dollars("10.00"), {}), 1);
    const PaymentRow red =
        samplePayment(2, invoice, dollars("5.00"), { Reason::CurrencyDiffers, { u"USD"_s, u"CAD"_s } });
    const InvoiceRow row = withPayments(invoice, { green, red });
    QVERIFY(row.state == PaymentState::Failed);
    QCOMPARE(row.message, red.record.standing.sentence());
    QCOMPARE(row.issued.minor(), 1000);
    QVERIFY(withPayments(invoice, { green }).state == PaymentState::Synced);
}

void ModelsTest::voidedAmountsAreStruckOut()
{
    const InvoiceRow invoice = sampleInvoice(1);
    PaymentRow row = proved(samplePayment(1, invoice, dollars("10.00"), {}), 1);
    PaymentTableModel model;
    model.setRows({ row });
    const QModelIndex amount = model.index(0, PaymentTableModel::Amount);
    QVERIFY(!amount.data(Qt::FontRole).value<QFont>().strikeOut());
    row.record.standing = { Reason::Voided, {} };
    model.setRows({ row });
    QVERIFY(amount.data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Voided"_s);
    QVERIFY(amount.data(Qt::AccessibleTextRole).toString().contains(u"voided"_s));
}

void ModelsTest::answerIsASentence()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    PaymentRow row = samplePayment(42, sampleInvoice(1), dollars("12500.00"), {});
    row.record.payment.date = QDate(2026, 11, 18);
    QCOMPARE(answerFor(row), u"Paid $12,500.00 on Nov 18, 2026; not in Procore yet."_s);
    PaymentRow differs = proved(row, 3);
    differs.record.standing = { Reason::ChangedInProcore, {} };
    QVERIFY(answerFor(differs).endsWith(u"in Procore, but the line there is not as it should be at the moment."_s));
    differs.record.payment.status = PaymentStatus::Deleted;
    differs.record.standing = { Reason::VoidPending, {} };
    QVERIFY(answerFor(differs).startsWith(u"The payment of $12,500.00 on Nov 18, 2026 was removed in Xero;"_s));
    PaymentRow old = row;
    old.record.standing = { Reason::BeforeSetup, {} };
    QCOMPARE(answerFor(old), u"Paid $12,500.00 on Nov 18, 2026; not in Procore."_s);
    QCOMPARE(answerFor(proved(row, 3)), u"Paid $12,500.00 by check 10442 on Nov 18, 2026; in Procore as payment 3."_s);
}

} // namespace tieout

QTEST_MAIN(tieout::ModelsTest)
#include "tst_models.moc"
