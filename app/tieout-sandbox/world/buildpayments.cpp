// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/world/buildsteps.h"
#include "app/tieout-sandbox/world/xeroacts.h"

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

PaymentOrder orderFor(const Tenant &tenant, int bill, QDate date, const QString &account, const QString &reference)
{
    PaymentOrder order;
    order.bill = bill;
    order.account = tenant.accountNamed(account);
    order.amount = tenant.bills.at(bill).due();
    order.date = date;
    order.reference = reference;
    return order;
}

struct OddRow {
    const char *documentType;
    const char *paymentType;
    const char *number;
    qint64 cents;
    QDate date;
};

// Converted books have dates from before the epoch, and one exactly on it (docs/sandbox.md, Xero 27).
const QList<OddRow> &oddRows()
{
    static const QList<OddRow> rows = { { "ACCREC", "ACCRECPAYMENT", "INV-2201", 14'806'276, QDate(2026, 10, 5) },
        { "ACCREC", "ACCRECPAYMENT", "INV-0001", 30, QDate(1970, 1, 1) },
        { "ACCREC", "ACCRECPAYMENT", "INV-0000", 125'000, QDate(1965, 3, 4) },
        { "ACCRECCREDIT", "ARCREDITPAYMENT", "CN-0005", 20'033, QDate(2026, 9, 14) },
        { "ACCPAYCREDIT", "APCREDITPAYMENT", "CM-7731", 41'807, QDate(2026, 9, 15) },
        { "AROVERPAYMENT", "AROVERPAYMENTPAYMENT", "", 9'999, QDate(2026, 9, 16) },
        { "ARPREPAYMENT", "ARPREPAYMENTPAYMENT", "PP-101", 250'000, QDate(2026, 9, 17) },
        { "APPREPAYMENT", "APPREPAYMENTPAYMENT", "PP-102", 75'000, QDate(2026, 9, 18) },
        { "APOVERPAYMENT", "APOVERPAYMENTPAYMENT", "", 1'234, QDate(2026, 9, 21) } };
    return rows;
}

void addSettledByCredit(Building &b)
{
    Tenant &tenant = b.world.tenant();
    Bill bill;
    bill.number = u"HC-0990"_s;
    bill.currency = tenant.currency;
    bill.date = b.lastDay.addDays(-70);
    bill.dueDate = bill.date.addDays(30);
    bill.total = 182'450;
    bill.credits = { { u"CreditNotes"_s, b.world.random.guid(), u"CM-7730"_s, 200'000, 182'450, bill.date } };
    addBill(b.world, tenant, bill);
}

} // namespace

void buildOldPayments(Building &b)
{
    Tenant &tenant = b.world.tenant();
    const int linked = b.options.invoices;
    const int overheads = static_cast<int>(tenant.bills.size()) - linked;
    for (int i = 0; i < b.options.preexisting; ++i) {
        const bool onLinked = (i % 2 == 0 && i / 2 < linked) || i / 2 >= overheads;
        const int bill = onLinked ? linked - 1 - i / 2 % std::max(1, linked) : linked + i / 2;
        if (bill < 0 || bill >= tenant.bills.size())
            return;
        setDay(b, b.lastDay.addDays(-15 + i % 15));
        const QDate date = b.world.today().addDays(-1);
        PaymentOrder order =
            orderFor(tenant, bill, date, i % 4 == 3 ? u"card"_s : u"checking"_s, QString::number(10'301 + i));
        if (i == 5)
            order.account = tenant.accountNamed(u"1005"_s); // archived since, but its payments still name it
        const int rounds = linked > 0 ? i / 2 / linked : 0;
        if (rounds > 0 || order.amount <= 0)
            order.amount = 100; // more payments than bills were requested
        const int payment = payBill(b.world, tenant, order);
        tenant.payments[payment].reconciled = i % 3 != 0;
    }
}

void buildOddRows(Building &b)
{
    Tenant &tenant = b.world.tenant();
    setDay(b, b.lastDay.addDays(-16));
    for (const OddRow &row : oddRows()) {
        Bill document;
        document.type = QString::fromLatin1(row.documentType);
        document.number = QString::fromLatin1(row.number);
        document.contact = 0;
        document.currency = tenant.currency;
        document.date = document.dueDate = row.date;
        document.total = row.cents;
        const int index = addBill(b.world, tenant, document);
        PaymentOrder order = orderFor(tenant, index, row.date, u"checking"_s, QString());
        order.type = QString::fromLatin1(row.paymentType);
        payBill(b.world, tenant, order);
    }
    addSettledByCredit(b);
    // A receipt in foreign currency: the amount on the document differs from the amount at the bank.
    Bill foreign;
    foreign.type = u"ACCREC"_s;
    foreign.number = u"INV-2207"_s;
    foreign.currency = u"EUR"_s;
    foreign.rate = u"0.8617240512"_s;
    foreign.date = foreign.dueDate = b.lastDay.addDays(-30);
    foreign.total = 1'000'010;
    const int index = addBill(b.world, tenant, foreign);
    PaymentOrder order = orderFor(tenant, index, b.lastDay.addDays(-17), u"checking"_s, u"SEPA 7781"_s);
    order.type = u"ACCRECPAYMENT"_s;
    order.rate = foreign.rate;
    order.bankAmount = 1'160'475;
    payBill(b.world, tenant, order);
}

void buildSecondOrganisation(Building &b)
{
    Tenant &tenant = b.world.tenants[1];
    tenant.contacts = { { b.world.random.guid(), u"Harbor Crane Rental"_s } };
    setDay(b, b.lastDay.addDays(-12));
    for (int i = 0; i < 3; ++i) {
        Bill bill;
        // The first organization uses this number too.
        bill.number = u"HC-%1"_s.arg(1001 + i);
        bill.currency = tenant.currency;
        bill.date = b.lastDay.addDays(-40 + i);
        bill.dueDate = bill.date.addDays(30);
        bill.total = b.world.random.between(91'003, 480'999);
        const int index = addBill(b.world, tenant, bill);
        payBill(
            b.world, tenant, orderFor(tenant, index, b.lastDay.addDays(-13), u"checking"_s, QString::number(501 + i)));
    }
}

} // namespace tieout::sandbox
