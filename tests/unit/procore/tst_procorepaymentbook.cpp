// SPDX-License-Identifier: Apache-2.0
// The book on a scripted transport: its calls, its results, and what a broken answer becomes.
#include "core/procore/procorepaymentbook.h"

#include "core/procore/procoreerrors.h"
#include "tests/support/scriptedchannel.h"

#include <QCoroTask>

using namespace tieout;
using namespace Qt::StringLiterals;

namespace {

const ProjectId kProject(66005);
const CommitmentId kCommitment(701973);

QByteArray line(int id)
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"amount":"1.0","contract_id":701973,"project_id":66005})";
}

struct Book {
    ScriptedChannel script { Service::Procore, procoreErrorFrom };
    ProcorePaymentBook book { &script.channel, ProcoreEndpoints(), CompanyId(4266) };

    [[nodiscard]] QStringList paths() const
    {
        QStringList result;
        for (const HttpRequest &request : script.transport.requests)
            result.append(request.url.path());
        return result;
    }
};

LineDraft draft()
{
    LineDraft result;
    result.project = kProject;
    result.commitment = kCommitment;
    result.amount = Money::fromMinor(100, Currency::usd());
    result.date = QDate(2026, 11, 20);
    return result;
}

} // namespace

class ProcorePaymentBookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfAllPages();
    void aMovedListDropsWhatItHad();
    void rights();
    void hiddenRightsAreUnknown();
    void onlyAWholeFileIsAFile();
    void aFileOfUnknownLengthMayBeHalfOfOne();
    void theCompanysCurrencyIsAskedForEachTime();
    void aCreateIsOnePost();
    void answersToAWrite_data();
    void answersToAWrite();
    void aFaultNamesItsPathAndOperation();
    void invoicesKnowTheirProject();
    void rowsOfOthersAreDropped();
    void aBrokenInvoiceCountsAsARowOfItsPage();
    void aStopCancels();
};

void ProcorePaymentBookTest::linesOfAllPages()
{
    Book b;
    const QList<QPair<QByteArray, QByteArray>> headers { { "total", "3" }, { "per-page", "2" } };
    b.script.answer(200, '[' + line(1) + ',' + line(2) + ']', headers);
    b.script.answer(200, '[' + line(3) + ']', headers);
    const auto lines = QCoro::waitFor(b.book.fetchLines(kProject, kCommitment, Currency::usd(), {}));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 3);
    QCOMPARE(lines->at(2).amount, Money::fromMinor(100, Currency::usd()));
    QCOMPARE(b.script.transport.requests.size(), 2);
    QVERIFY(b.script.transport.requests.at(1).url.query().contains(QLatin1String("contract_id=701973&page=2")));
}

void ProcorePaymentBookTest::aMovedListDropsWhatItHad()
{
    Book b;
    b.script.answer(200, '[' + line(1) + ',' + line(2) + ']', { { "total", "3" }, { "per-page", "2" } });
    b.script.answer(200, "[]", { { "total", "2" }, { "per-page", "2" } });
    b.script.answer(200, '[' + line(2) + ',' + line(3) + ']', { { "total", "2" }, { "per-page", "2" } });
    const auto lines = QCoro::waitFor(b.book.fetchLines(kProject, kCommitment, Currency::usd(), {}));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 2);
    QCOMPARE(lines->first().id, LineId(2));
}

void ProcorePaymentBookTest::rights()
{
    Book b;
    b.script.answer(200,
        R"({"tools":[{"name":"erp_x","friendly_name":"ERP Integrations","user_access_level":{"id":4,"name":"Admin"}}]})");
    b.script.answer(200, R"({"id":1,"name":"Jane Doe","erp_integrated_accountant":true})");
    const auto rights = QCoro::waitFor(b.book.fetchRights(u"ERP"_s, {}));
    QVERIFY(rights.has_value());
    QCOMPARE(toString(rights->erpIntegrations), toString(AccessLevel::Admin));
    QCOMPARE(rights->accountingApprover, std::optional(true));
    QCOMPARE(rights->personName, u"Jane Doe"_s);
    QCOMPARE(b.paths().last(), u"/rest/v1.3/companies/4266/me"_s);
}

void ProcorePaymentBookTest::hiddenRightsAreUnknown()
{
    Book b;
    b.script.answer(403, R"({"errors":"no"})");
    b.script.answer(404, R"({"errors":"no"})");
    const auto rights = QCoro::waitFor(b.book.fetchRights(u"ERP"_s, {}));
    QVERIFY(rights.has_value());
    QCOMPARE(toString(rights->erpIntegrations), toString(AccessLevel::Unknown));
    QVERIFY(!rights->accountingApprover);
    b.script.fail(ErrorKind::Offline);
    const auto offline = QCoro::waitFor(b.book.fetchRights(u"ERP"_s, {}));
    QVERIFY(!offline);
    QCOMPARE(toString(offline.error().kind), toString(ErrorKind::Offline));
}

void ProcorePaymentBookTest::onlyAWholeFileIsAFile()
{
    Book b;
    const auto fetched = [&b](int status, const QByteArray &body, const QByteArray &type, const QString &name) {
        const QByteArray length = QByteArray::number(body.size());
        b.script.answer(status, body, { { "content-type", type }, { "content-length", length } });
        const Attachment attachment { 1, name, u"https://files.example.net/1"_s };
        return QCoro::waitFor(b.book.fetchContent(attachment, {})).has_value();
    };
    const QString pdf = u"waiver.pdf"_s;
    QVERIFY(fetched(200, "content", "application/pdf", pdf));
    QVERIFY(!fetched(206, "cont", "application/pdf", pdf));
    QVERIFY(!fetched(204, "", "application/pdf", pdf));
    QVERIFY(!fetched(200, "", "application/pdf", pdf));
    QVERIFY(!fetched(200, "<html>Sign in</html>", "text/html; charset=utf-8", pdf));
    QVERIFY(fetched(200, "<html>", "text/html", u"Page.HTM"_s));
    QVERIFY(fetched(200, "<html>", "text/html", u"page.html"_s));
}

void ProcorePaymentBookTest::aFileOfUnknownLengthMayBeHalfOfOne()
{
    Book b;
    const auto fetched = [&b](const QList<QPair<QByteArray, QByteArray>> &headers) {
        b.script.answer(200, "content", headers);
        const Attachment attachment { 1, u"waiver.pdf"_s, u"https://files.example.net/1"_s };
        return QCoro::waitFor(b.book.fetchContent(attachment, {})).has_value();
    };
    QVERIFY(fetched({ { "transfer-encoding", "chunked" } }));
    QVERIFY(fetched({ { "content-length", "7" } }));
    QVERIFY(!fetched({ { "connection", "close" } }));
}

void ProcorePaymentBookTest::theCompanysCurrencyIsAskedForEachTime()
{
    Book b;
    b.script.answer(200, R"({"currency_iso_code":null})");
    b.script.answer(200, R"({"currency_iso_code":null})"); // not configured yet; that must not be remembered
    b.script.answer(200, R"({"currency_iso_code":null})");
    b.script.answer(200, R"({"currency_iso_code":"USD"})");
    b.script.answer(200, R"({"currency_iso_code":"CAD"})");
    QVERIFY(!QCoro::waitFor(b.book.fetchDefaultCurrency(kProject, {}))->isKnown());
    QCOMPARE(*QCoro::waitFor(b.book.fetchDefaultCurrency(kProject, {})), Currency::usd());
    QCOMPARE(QCoro::waitFor(b.book.fetchDefaultCurrency(kProject, {}))->code(), u"CAD"_s);
    QCOMPARE(b.script.transport.requests.size(), 5);
}

void ProcorePaymentBookTest::aCreateIsOnePost()
{
    Book b;
    b.script.answer(201, line(9));
    const auto created = QCoro::waitFor(b.book.createLine(draft(), {}));
    QVERIFY(created.has_value());
    QCOMPARE(created->id, LineId(9));
    QCOMPARE(b.script.transport.requests.size(), 1);
    QCOMPARE(b.script.transport.requests.first().method, HttpMethod::Post);
}

void ProcorePaymentBookTest::answersToAWrite_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("created, but unreadable") << 201 << QByteArray("<html>") << ErrorKind::UnknownOutcome;
    QTest::newRow("created, but cut") << 201 << QByteArray("{\"id\":5,\"am") << ErrorKind::UnknownOutcome;
    QTest::newRow("created, but without its amount") << 201 << QByteArray("{\"id\":5}") << ErrorKind::UnknownOutcome;
    QTest::newRow("gateway") << 502 << QByteArray("<html>") << ErrorKind::UnknownOutcome;
    QTest::newRow("overload") << 503 << QByteArray() << ErrorKind::UnknownOutcome;
    QTest::newRow("too slow") << 408 << QByteArray() << ErrorKind::UnknownOutcome;
    QTest::newRow("tab closed") << 422 << QByteArray(R"({"errors":["Payments are not enabled"]})")
                                << ErrorKind::Rejected;
    QTest::newRow("duplicate") << 409 << QByteArray() << ErrorKind::Conflict;
    QTest::newRow("not allowed") << 403 << QByteArray() << ErrorKind::Forbidden;
}

void ProcorePaymentBookTest::answersToAWrite()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    Book b;
    b.script.answer(status, body);
    const auto created = QCoro::waitFor(b.book.createLine(draft(), {}));
    QVERIFY(!created);
    QCOMPARE(toString(created.error().kind), toString(kind));
    QCOMPARE(created.error().httpStatus, status);
    QCOMPARE(toString(created.error().service), toString(Service::Procore));
    QCOMPARE(created.error().operation, u"create a payment line"_s);
    QCOMPARE(b.script.transport.requests.size(), 1);
}

void ProcorePaymentBookTest::aFaultNamesItsPathAndOperation()
{
    Book b;
    b.script.answer(200, R"([{"id":1}])", { { "x-request-id", "r-1" } });
    const auto lines = QCoro::waitFor(b.book.fetchLines(kProject, kCommitment, Currency::usd(), {}));
    QVERIFY(!lines);
    QCOMPARE(toString(lines.error().kind), toString(ErrorKind::Malformed));
    QCOMPARE(lines.error().detail, u"/0/amount: missing (payment line 1)"_s);
    QCOMPARE(lines.error().operation, u"list payment lines"_s);
    QCOMPARE(lines.error().requestId, u"r-1"_s);
}

void ProcorePaymentBookTest::invoicesKnowTheirProject()
{
    Book b;
    b.script.answer(200,
        R"([{"id":1,"commitment_id":2,"commitment_type":"WorkOrderContract","updated_at":"2013-11-15T12:00:00Z"}])",
        { { "total", "1" } });
    const auto invoices = QCoro::waitFor(b.book.fetchInvoices(kProject, std::nullopt, {}));
    QVERIFY(invoices.has_value());
    QCOMPARE(invoices->first().project, kProject);
}

void ProcorePaymentBookTest::rowsOfOthersAreDropped()
{
    Book b;
    QByteArray foreign = line(2);
    foreign.replace("701973", "701974");
    b.script.answer(200, '[' + line(1) + ',' + foreign + ']', { { "total", "2" } });
    const auto lines = QCoro::waitFor(b.book.fetchLines(kProject, kCommitment, Currency::usd(), {}));
    QVERIFY(lines.has_value());
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->first().id, LineId(1));
}

void ProcorePaymentBookTest::aBrokenInvoiceCountsAsARowOfItsPage()
{
    Book b;
    const QByteArray broken = R"({"id":9,"commitment_id":2,"commitment_type":5,"updated_at":"2013-11-15T12:00:00Z"})";
    QByteArray good = broken;
    good.replace("\"id\":9", "\"id\":10").replace("5,", "\"WorkOrderContract\",");
    b.script.answer(200, '[' + broken + ',' + good + ']', { { "total", "2" }, { "x-request-id", "r-7" } });
    b.script.answer(200, broken);
    const auto invoices = QCoro::waitFor(b.book.fetchInvoices(kProject, std::nullopt, {}));
    QVERIFY2(invoices.has_value(), invoices ? "" : qPrintable(invoices.error().detail));
    QCOMPARE(invoices->size(), 1);
    QCOMPARE(invoices->unreadable.size(), 1);
    const UnreadableRow &row = invoices->unreadable.first();
    QCOMPARE(row.id, u"9"_s);
    QCOMPARE(row.updatedAt, instantFromIsoText(u"2013-11-15T12:00:00Z"_s));
    QCOMPARE(row.error.detail, u"/0/commitment_type: expected text, got a whole number"_s);
    QCOMPARE(row.error.requestId, u"r-7"_s);
    QCOMPARE(toString(row.error.service), toString(Service::Procore));
    const auto again = QCoro::waitFor(b.book.fetchInvoice(kProject, InvoiceId(9), {}));
    QVERIFY(!again);
    QCOMPARE(toString(again.error().kind), toString(ErrorKind::Malformed));
    QCOMPARE(b.paths().last(), u"/rest/v1.1/requisitions/9"_s);
}

void ProcorePaymentBookTest::aStopCancels()
{
    Book b;
    std::stop_source source;
    source.request_stop();
    const auto lines = QCoro::waitFor(b.book.fetchLines(kProject, kCommitment, Currency::usd(), source.get_token()));
    QVERIFY(!lines);
    QCOMPARE(toString(lines.error().kind), toString(ErrorKind::Cancelled));
}

QTEST_GUILESS_MAIN(ProcorePaymentBookTest)
#include "tst_procorepaymentbook.moc"
