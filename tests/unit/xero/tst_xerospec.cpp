// SPDX-License-Identifier: Apache-2.0
// Every example answer in Xero's own description, through our decoders.
#include "core/xero/xerodecode.h"

#include "tests/support/specexamples.h"

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

/// The first fault, or nothing.
template <typename T> QString faultOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

/// The decoder for an example, or the reason why there is none.
struct Reader {
    QString notRead;
    std::function<QString(const QByteArray &)> fault;
};

Reader readerFor(const QString &method, const QString &path)
{
    const bool isRead = method == QLatin1String("get");
    if (path.endsWith(QLatin1String("/History")))
        return isRead ? Reader { {}, [](const QByteArray &b) { return faultOf(decodePaymentHistory(b)); } }
                      : Reader { u"notes are never written"_s, {} };
    if (path == QLatin1String("/Payments") && isRead)
        return { {}, [](const QByteArray &b) { return faultOf(decodePaymentPage(b)); } };
    if (path == QLatin1String("/Payments") || path == QLatin1String("/Payments/{PaymentID}"))
        return { {}, [](const QByteArray &b) { return faultOf(decodePayments(b)); } };
    if (path == QLatin1String("/Invoices") || path == QLatin1String("/Invoices/{InvoiceID}"))
        return { {}, [](const QByteArray &b) { return faultOf(decodeBills(b)); } };
    if (path == QLatin1String("/Accounts") || path == QLatin1String("/Accounts/{AccountID}"))
        return { {}, [](const QByteArray &b) { return faultOf(decodeAccounts(b)); } };
    if (path == QLatin1String("/Organisation"))
        return { {}, [](const QByteArray &b) { return faultOf(decodeOrganisation(b)); } };
    if (path == QLatin1String("/Connections"))
        return { {}, [](const QByteArray &b) { return faultOf(decodeConnections(b)); } };
    return { u"another resource, which Tieout does not read"_s, {} };
}

} // namespace

class XeroSpecTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examples_data();
    void examples();
    void theOnesThatMatterAreThere();
    void valuesOfTheListOfPayments();

private:
    SpecExamples m_spec;
};

void XeroSpecTest::initTestCase()
{
    m_spec.load(u"xero"_s);
    QVERIFY2(m_spec.problem.isEmpty(), qPrintable(m_spec.problem));
}

void XeroSpecTest::examples_data()
{
    m_spec.addRows();
}

void XeroSpecTest::examples()
{
    QFETCH(int, index);
    if (index < 0)
        return; // reported clearly at the start; a failure in CI
    const SpecExample &example = m_spec.examples.at(index);
    const Reader reader = readerFor(example.method, example.path);
    if (!reader.fault) {
        qInfo("not read: %s (%s)", qPrintable(example.title()), qPrintable(reader.notRead));
        return;
    }
    const QString fault = reader.fault(example.body);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

void XeroSpecTest::theOnesThatMatterAreThere()
{
    if (m_spec.examples.isEmpty())
        return;
    QStringList titles;
    for (const SpecExample &example : std::as_const(m_spec.examples))
        titles.append(example.title());
    for (const char *title : { "get /Payments", "get /Payments/{PaymentID}", "get /Payments/{PaymentID}/History",
             "get /Invoices", "get /Invoices/{InvoiceID}", "get /Accounts", "get /Organisation", "get /Connections" })
        QVERIFY2(titles.contains(QLatin1String(title)), title);
}

void XeroSpecTest::valuesOfTheListOfPayments()
{
    for (const SpecExample &example : std::as_const(m_spec.examples)) {
        if (example.title() != QLatin1String("get /Payments"))
            continue;
        const Result<PaymentPage> page = decodePaymentPage(example.body);
        QVERIFY(page.has_value());
        QCOMPARE(page->itemCount, 2);
        const Payment &first = page->payments.first();
        QCOMPARE(first.kind, PaymentKind::Other);
        QCOMPARE(first.kindText, u"ACCRECPAYMENT"_s);
        QCOMPARE(first.amount.toDecimalText(), u"46.00"_s);
        QCOMPARE(first.amount.currency().code(), u"NZD"_s);
        QCOMPARE(first.date, QDate(2018, 11, 29));
        QCOMPARE(first.accountCode, u"970"_s);
        QCOMPARE(first.batchId, u"b54aa50c-794c-461b-89d1-846e1b84d9c0"_s);
    }
}

QTEST_GUILESS_MAIN(XeroSpecTest)
#include "tst_xerospec.moc"
