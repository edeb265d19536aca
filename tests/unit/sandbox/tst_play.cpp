// SPDX-License-Identifier: Apache-2.0
// The verbs of the people on the other side, and the pages that call them.
#include "tests/unit/sandbox/worldprobe.h"

#include "app/tieout-sandbox/pages/pages.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

class PlayTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknownVerbChangesNothing();
    void payBillTakesAllItIsGiven();
    void demoPaymentsWaitAndOneFails();
    void checkVoidedLaterKeepsItsPayment();
    void linesChangePastTheLock();
    void rightsAndCurrencies();
    void newInvoiceIsLinked();
    void closedTabOpensAtItsPage();
    void billIsPaidAtItsPage();
};

void PlayTest::unknownVerbChangesNothing()
{
    Probe probe;
    const QJsonObject before = dump(probe.world);
    QVERIFY(probe.verb({ { u"verb"_s, u"rob-bank"_s } }).contains(u"error"_s));
    QVERIFY(probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"none"_s } }).contains(u"error"_s));
    QVERIFY(
        probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"amount"_s, u"1.005"_s } })
            .contains(u"error"_s));
    QCOMPARE(dump(probe.world), before);
    QVERIFY(playVerbs().size() > 35);
}

void PlayTest::payBillTakesAllItIsGiven()
{
    Probe probe;
    const QString id = u"11111111-2222-4333-8444-555555555555"_s;
    const QJsonObject made = probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s },
        { u"amount"_s, u"12.34"_s }, { u"date"_s, u"2026-11-20"_s }, { u"account"_s, u"card"_s },
        { u"reference"_s, u"10442"_s }, { u"paymentId"_s, u"{%1}"_s.arg(id.toUpper()) } });
    QCOMPARE(made.value(u"paymentId"_s).toString(), id);
    const Payment &payment = probe.world.tenant().payments.last();
    QCOMPARE(payment.amount, 1234);
    QCOMPARE(payment.date, QDate(2026, 11, 20));
    QCOMPARE(payment.reference, u"10442"_s);
    QCOMPARE(probe.world.tenant().accounts.at(payment.account).bankAccountType, u"CREDITCARD"_s);
    QVERIFY(probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s }, { u"paymentId"_s, id } })
                .contains(u"error"_s));
}

void PlayTest::demoPaymentsWaitAndOneFails()
{
    Probe probe { buildDemoWorld() };
    const QJsonObject made = probe.verb({ { u"verb"_s, u"demo-payments"_s } });
    QCOMPARE(made.value(u"paymentIds"_s).toArray().size(), 8);
    const Tenant &tenant = probe.world.tenant();
    const Payment &failing = tenant.payments.at(tenant.paymentById(made.value(u"failing"_s).toString()));
    const QString bill = tenant.bills.at(failing.bill).id;
    bool closed = false;
    for (const Requisition &r : probe.world.company.requisitions) {
        if (guidKey(r.originId) == bill)
            closed = !probe.world.company.commitments.at(r.commitment).allowPayments;
    }
    QVERIFY(closed);
    QCOMPARE(probe.verb({ { u"verb"_s, u"demo-remove"_s } }).value(u"paymentId"_s), made.value(u"removable"_s));
    QVERIFY(tenant.payments.at(tenant.paymentById(made.value(u"removable"_s).toString())).isDeleted());
}

void PlayTest::checkVoidedLaterKeepsItsPayment()
{
    Probe probe;
    const QString id = probe.verb({ { u"verb"_s, u"pay-bill"_s }, { u"invoiceNumber"_s, u"HC-1001"_s } })
                           .value(u"paymentId"_s)
                           .toString();
    probe.verb({ { u"verb"_s, u"void-check-later"_s }, { u"paymentId"_s, id } });
    const Bill &bill = probe.world.tenant().bills.at(probe.world.tenant().payments.last().bill);
    QCOMPARE(bill.paid, 0);
    QCOMPARE(bill.status, u"AUTHORISED"_s);
    QVERIFY(!probe.world.tenant().payments.last().isDeleted());
}

void PlayTest::linesChangePastTheLock()
{
    Probe probe;
    const qint64 id = probe.lineWith({ { u"amount"_s, u"5"_s }, { u"origin_id"_s, u"p-1"_s } });
    QCOMPARE(probe.verb({ { u"verb"_s, u"edit-line"_s }, { u"originId"_s, u"p-1"_s }, { u"amount"_s, u"7.25"_s } })
                 .value(u"lineId"_s)
                 .toInteger(),
        id);
    QCOMPARE(probe.world.company.lines.last().amount, std::optional<qint64>(7'250'000));
    QCOMPARE(probe.world.company.commitments.at(0).paidMicros, 7'250'000);
    probe.verb({ { u"verb"_s, u"unlock-line"_s }, { u"lineId"_s, id } });
    QCOMPARE(probe.patchLine(id, { { u"amount"_s, u"8"_s } }).status, 200);
    probe.verb({ { u"verb"_s, u"delete-line"_s }, { u"lineId"_s, id } });
    QCOMPARE(probe.world.company.commitments.at(0).paidMicros, 0);
    const QJsonObject typed = probe.verb({ { u"verb"_s, u"type-line"_s }, { u"invoiceNumber"_s, u"HC-1001"_s },
        { u"amount"_s, u"3.00"_s }, { u"checkNumber"_s, u"77"_s } });
    QVERIFY(typed.contains(u"lineId"_s));
    QVERIFY(probe.world.company.lines.last().originId.isEmpty());
    QCOMPARE(probe.world.company.lines.last().requisition, 0);
}

void PlayTest::rightsAndCurrencies()
{
    Probe probe;
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"erp"_s }, { u"level"_s, u"None"_s } });
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"accounting-approver"_s }, { u"on"_s, true } });
    probe.verb({ { u"verb"_s, u"set-right"_s }, { u"tool"_s, u"commitments"_s }, { u"level"_s, u"Read Only"_s },
        { u"projectId"_s, probe.projectId() } });
    QCOMPARE(probe.world.company.erpLevel, u"None"_s);
    QVERIFY(probe.world.company.accountingApprover);
    QCOMPARE(probe.world.company.projects.at(0).commitmentsLevel, u"Read Only"_s);
    probe.verb(
        { { u"verb"_s, u"set-currency"_s }, { u"commitmentId"_s, probe.contractId() }, { u"code"_s, u"CAD"_s } });
    QCOMPARE(probe.world.company.commitments.at(0).currency, u"CAD"_s);
    probe.verb({ { u"verb"_s, u"set-currency"_s }, { u"of"_s, u"company"_s }, { u"code"_s, QJsonValue::Null } });
    QVERIFY(probe.world.company.currency.isNull());
    probe.verb({ { u"verb"_s, u"set-country"_s }, { u"country"_s, u"CA"_s } });
    QCOMPARE(probe.world.tenant().country, u"CA"_s);
}

void PlayTest::newInvoiceIsLinked()
{
    Probe probe;
    const QJsonObject made = probe.verb(
        { { u"verb"_s, u"new-invoice"_s }, { u"commitmentId"_s, probe.contractId() }, { u"amount"_s, u"99.10"_s } });
    const int bill = probe.world.tenant().billById(made.value(u"billId"_s).toString());
    QCOMPARE(probe.world.tenant().bills.at(bill).total, 9910);
    probe.verb({ { u"verb"_s, u"unlink-invoice"_s }, { u"requisitionId"_s, made.value(u"requisitionId"_s) } });
    QVERIFY(probe.world.company.requisitions.last().originId.isNull());
    probe.verb({ { u"verb"_s, u"link-invoice"_s }, { u"requisitionId"_s, made.value(u"requisitionId"_s) },
        { u"billId"_s, made.value(u"billId"_s) } });
    QCOMPARE(probe.world.company.requisitions.last().originId, made.value(u"billId"_s).toString());
}

void PlayTest::closedTabOpensAtItsPage()
{
    Probe probe { buildDemoWorld() };
    const Commitment &commitment = probe.world.company.commitments.at(6);
    const QString path = u"/%1/project/commitments/work_order_contracts/%2/contract_payments"_s
                             .arg(probe.world.company.projects.at(commitment.project).id)
                             .arg(commitment.id);
    Request page = Probe::request("GET", path);
    QVERIFY(answerPage(page, probe.world).body.contains("Switch payments on"));
    page.method = "POST";
    page.headers = { { "content-type", "application/x-www-form-urlencoded" } };
    page.body = "verb=set-payments-tab&on=true&commitmentId=" + QByteArray::number(commitment.id);
    const Response done = answerPage(page, probe.world);
    QCOMPARE(done.status, 303);
    QCOMPARE(Probe::header(done, "Location"), path.toLatin1());
    QVERIFY(probe.world.company.commitments.at(6).allowPayments);
    page.body = "verb=set-country&country=NZ";
    QCOMPARE(answerPage(page, probe.world).status, 400);
    QCOMPARE(probe.world.tenant().country, u"US"_s);
}

void PlayTest::billIsPaidAtItsPage()
{
    Probe probe;
    const Bill bill = probe.world.tenant().bills.at(0);
    const QString inner = u"/AccountsPayable/Edit.aspx?InvoiceID="_s + bill.id;
    for (const QString &redirect : { inner, QString::fromLatin1(QUrl::toPercentEncoding(inner)) }) {
        Request page =
            Probe::request("GET", u"/organisationlogin/default.aspx?shortcode=%21cR-7b&redirecturl="_s + redirect);
        QVERIFY(answerPage(page, probe.world).body.contains(bill.number.toUtf8()));
        page.method = "POST";
        page.headers = { { "content-type", "application/x-www-form-urlencoded" } };
        page.body = "verb=pay-bill&amount=5.00&reference=10+4&account=checking&billId=" + bill.id.toLatin1();
        QCOMPARE(answerPage(page, probe.world).status, 303);
        QCOMPARE(probe.world.tenant().payments.last().reference, u"10 4"_s);
    }
    QCOMPARE(probe.world.tenant().bills.at(0).paid, 1000);
    const QString payment = probe.world.tenant().payments.last().id;
    Request page = Probe::request("POST",
        u"/organisationlogin/default.aspx?redirecturl=/Bank/ViewTransaction.aspx?bankTransactionID="_s + payment);
    page.headers = { { "content-type", "application/x-www-form-urlencoded" } };
    page.body = "verb=remove-payment&paymentId=" + payment.toLatin1();
    QCOMPARE(answerPage(page, probe.world).status, 303);
    QVERIFY(probe.world.tenant().payments.last().isDeleted());
}

QTEST_GUILESS_MAIN(PlayTest)
#include "tst_play.moc"
