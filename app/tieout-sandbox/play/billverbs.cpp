// SPDX-License-Identifier: Apache-2.0
// The accountant in Xero: bills, accounts, the organization itself; and payments by the dozen.
#include "app/tieout-sandbox/play/verb.h"
#include "app/tieout-sandbox/world/amounts.h"
#include "app/tieout-sandbox/world/xeroacts.h"

#include <QJsonArray>

#include <algorithm>

namespace tieout::sandbox {

using namespace Qt::StringLiterals;

namespace {

void report(Verb &v, int index)
{
    const Bill &bill = v.world.tenant().bills.at(index);
    v.result.insert(u"billId"_s, bill.id);
    v.result.insert(u"number"_s, bill.number);
    v.result.insert(u"status"_s, bill.status);
    v.result.insert(u"total"_s, QString::fromLatin1(centsText(bill.total)));
    v.result.insert(u"due"_s, QString::fromLatin1(centsText(bill.due())));
}

void bump(Verb &v, int index)
{
    v.world.tenant().bills[index].updatedMs = v.world.nowMs();
    v.world.tenant().touched();
    report(v, index);
}

void renameBill(Verb &v)
{
    const int index = v.bill();
    if (index < 0)
        return;
    v.world.tenant().renumber(index, v.text("number"));
    bump(v, index);
}

// A due date posts no journal, so the bill's stamp stays (docs/sandbox.md, Xero 24).
void editDueDate(Verb &v)
{
    const int index = v.bill();
    if (index < 0)
        return;
    v.world.tenant().bills[index].dueDate = v.date("date");
    report(v, index);
}

void applyCredit(Verb &v)
{
    const int index = v.bill();
    if (index < 0)
        return;
    Tenant &tenant = v.world.tenant();
    const auto amount = v.cents("amount", tenant.bills.at(index).due());
    if (!amount)
        return;
    tenant.bills[index].credits.append(
        { u"CreditNotes"_s, v.world.random.guid(), v.text("number", u"CM-1"_s), *amount, *amount, v.date("date") });
    tenant.recompute(index);
    bump(v, index);
}

void voidBill(Verb &v)
{
    const int index = v.bill();
    if (index < 0)
        return;
    Bill &bill = v.world.tenant().bills[index];
    if (bill.paid != 0 || bill.credited() != 0) {
        v.fail(u"the bill has payments or credits"_s);
        return;
    }
    bill.status = u"VOIDED"_s;
    bump(v, index);
}

void newBill(Verb &v)
{
    Bill bill;
    const auto total = v.cents("total", 100'00);
    if (!total)
        return;
    Tenant &tenant = v.world.tenant();
    bill.number = v.text("number", u"BILL-%1"_s.arg(tenant.bills.size()));
    bill.total = *total;
    bill.currency = v.text("currency", tenant.currency);
    bill.contact = static_cast<int>(tenant.contacts.size()) - 1;
    bill.date = v.date("date");
    bill.dueDate = bill.date.addDays(30);
    bump(v, addBill(v.world, tenant, bill));
}

void addAccount(Verb &v)
{
    Account account;
    account.id = v.world.random.guid();
    account.code = v.text("code");
    account.name = v.text("name", u"New account"_s);
    account.type = v.text("type", u"BANK"_s);
    account.bankAccountType = v.text("bankAccountType", account.type == u"BANK" ? u"BANK"_s : QString());
    account.currency = account.type == u"BANK" ? v.world.tenant().currency : QString();
    account.accountClass = u"ASSET"_s;
    account.paymentsEnabled = v.flag("paymentsEnabled", false);
    account.updatedMs = v.world.nowMs();
    v.world.tenant().accounts.append(account);
    v.result.insert(u"accountId"_s, account.id);
}

void archiveAccount(Verb &v)
{
    const int index = v.account();
    if (index < 0)
        return;
    Account &account = v.world.tenant().accounts[index];
    account.status = u"ARCHIVED"_s;
    account.updatedMs = v.world.nowMs();
    v.result.insert(u"accountId"_s, account.id);
}

void disconnectTenant(Verb &v)
{
    v.world.tenant().connected = false;
    v.result.insert(u"tenantId"_s, v.world.tenant().id);
}

void connectTenant(Verb &v)
{
    v.world.connectTenants(v.world.tenant().authEventId);
    v.result.insert(u"tenantId"_s, v.world.tenant().id);
}

void setCountry(Verb &v)
{
    v.world.tenant().country = v.text("country", u"US"_s);
    v.result.insert(u"country"_s, v.world.tenant().country);
}

QList<int> openLinkedBills(const World &world)
{
    QList<int> bills;
    for (const Requisition &r : world.company.requisitions) {
        const int bill = r.originId.isEmpty() ? -1 : world.tenant().billById(guidKey(r.originId));
        if (bill >= 0 && world.tenant().bills.at(bill).due() > 0)
            bills.append(bill);
    }
    return bills;
}

// Spreads a number of payments over the open bills: one each, or several instalments.
void payPlanned(Verb &v)
{
    const qint64 count = v.command.contains("count"_L1) ? v.id("count") : v.world.plannedPayments;
    const QList<int> bills = openLinkedBills(v.world);
    Tenant &tenant = v.world.tenant();
    const qint64 rounds = bills.isEmpty() ? 0 : (count + bills.size() - 1) / bills.size();
    const int checking = tenant.accountNamed(u"checking"_s);
    const int card = tenant.accountNamed(u"card"_s);
    qint64 made = 0;
    for (qint64 round = 0; round < rounds; ++round) {
        for (qsizetype i = 0; i < bills.size() && made < count; ++i) {
            PaymentOrder order;
            order.bill = bills.at(i);
            const bool byCard = made % 7 == 6;
            order.account = byCard ? card : checking;
            const qint64 due = tenant.bills.at(order.bill).due();
            order.amount = round + 1 == rounds ? due : due / (rounds - round);
            order.date = v.world.today();
            order.reference = byCard ? QString() : QString::number(20'001 + made);
            if (order.amount <= 0)
                continue;
            payBill(v.world, tenant, order);
            ++made;
        }
    }
    v.result.insert(u"made"_s, made);
}

struct DemoPayment {
    int invoice; // its position among the open linked ones
    int percent; // of the amount due
    const char *account;
    const char *reference;
};

// Seven payments wait (one of them will fail on the closed tab), plus an eighth for demo-remove.
void demoPayments(Verb &v)
{
    static const QList<DemoPayment> plan = { { 0, 100, "checking", "10442" }, { 1, 100, "checking", "10443" },
        { 2, 100, "card", "" }, { 3, 40, "checking", "CHK 10444" }, { 4, 60, "checking", "10445" },
        { 4, 100, "checking", "10446" }, { 6, 100, "checking", "10447" }, { 5, 100, "checking", "10448" } };
    const QList<int> bills = openLinkedBills(v.world);
    Tenant &tenant = v.world.tenant();
    QJsonArray made;
    for (const DemoPayment &planned : plan) {
        if (planned.invoice >= bills.size())
            continue;
        PaymentOrder order;
        order.bill = bills.at(planned.invoice);
        order.account = tenant.accountNamed(QString::fromLatin1(planned.account));
        order.amount = tenant.bills.at(order.bill).due() * planned.percent / 100;
        order.date = v.world.today();
        order.reference = QString::fromLatin1(planned.reference);
        const QString id = tenant.payments.at(payBill(v.world, tenant, order)).id;
        made.append(id);
        if (planned.invoice == 6)
            v.result.insert(u"failing"_s, id);
        if (planned.invoice == 5)
            v.world.demoRemovable = id;
    }
    v.result.insert(u"paymentIds"_s, made);
    v.result.insert(u"removable"_s, v.world.demoRemovable);
}

void demoRemove(Verb &v)
{
    const int index = v.world.tenant().paymentById(v.world.demoRemovable);
    if (index < 0) {
        v.fail(u"demo-payments comes first"_s);
        return;
    }
    removePayment(v.world, v.world.tenant(), index);
    v.result.insert(u"paymentId"_s, v.world.demoRemovable);
}

} // namespace

QHash<QString, VerbFunction> billVerbs()
{
    return { { u"rename-bill"_s, renameBill }, { u"edit-due-date"_s, editDueDate }, { u"apply-credit"_s, applyCredit },
        { u"void-bill"_s, voidBill }, { u"new-bill"_s, newBill }, { u"add-account"_s, addAccount },
        { u"archive-account"_s, archiveAccount }, { u"disconnect-tenant"_s, disconnectTenant },
        { u"connect-tenant"_s, connectTenant }, { u"set-country"_s, setCountry }, { u"pay-planned"_s, payPlanned },
        { u"demo-payments"_s, demoPayments }, { u"demo-remove"_s, demoRemove } };
}

} // namespace tieout::sandbox
