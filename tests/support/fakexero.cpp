// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakexero.h"

#include "tests/support/amounts.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

Error brokenRow()
{
    Error error = malformedAt(u"/Payments/0/Amount"_s, u"expected a number, got an object"_s);
    error.service = Service::Xero;
    return error;
}

Account account(const QString &name, const QString &code, AccountKind kind)
{
    Account made;
    made.id = AccountId(QUuid::createUuidV5(QUuid(), name));
    made.name = name;
    made.code = code;
    made.kind = kind;
    made.currency = Currency::usd();
    return made;
}

} // namespace

FakeXero::FakeXero()
    : now(instantFromMs(1'790'000'000'000))
{
    organisation.id = OrganisationId(QUuid::createUuidV5(QUuid(), u"organisation"_s));
    organisation.name = u"Cascade Ridge Builders"_s;
    organisation.countryCode = u"US"_s;
    organisation.baseCurrency = Currency::usd();
    accounts = { account(u"Operating Checking"_s, u"1000"_s, AccountKind::Bank),
        account(u"Company Card"_s, u"2100"_s, AccountKind::CreditCard), account(u"PayPal"_s, {}, AccountKind::PayPal) };
}

Bill FakeXero::addBill(const QString &number, const QString &total)
{
    Bill bill;
    bill.id = BillId(QUuid::createUuidV5(QUuid(), u"bill %1"_s.arg(number)));
    bill.number = number;
    bill.vendorName = u"Cascade Drywall"_s;
    bill.status = u"AUTHORISED"_s;
    bill.total = usd(total);
    bill.amountDue = bill.total;
    bill.amountPaid = usd(u"0"_s);
    bill.date = QDate(2026, 11, 1);
    bill.updatedAt = now;
    bills.insert(bill.id, bill);
    return bill;
}

PaymentId FakeXero::pay(const Bill &bill, const QString &amount, const QString &reference)
{
    now += 10s;
    Payment payment;
    payment.id = PaymentId(QUuid::createUuidV5(QUuid(), u"payment %1"_s.arg(payments.size())));
    payment.kind = PaymentKind::BillPayment;
    payment.kindText = u"ACCPAYPAYMENT"_s;
    payment.status = PaymentStatus::Authorised;
    payment.statusText = u"AUTHORISED"_s;
    payment.bill = bill.id;
    payment.billNumber = bill.number;
    payment.vendorName = bill.vendorName;
    payment.date = QDate(2026, 11, 18);
    payment.amount = usd(amount);
    payment.account = accounts.first().id;
    payment.accountCode = accounts.first().code;
    payment.reference = reference;
    payment.updatedAt = now;
    payments.insert(payment.id, payment);
    createdAt.insert(payment.id, now);
    recount(bill.id);
    return payment.id;
}

/// AmountPaid is the sum of the payments that are not removed, minus what was reversed (docs/sandbox.md, Xero 22).
void FakeXero::recount(BillId id)
{
    const auto bill = bills.find(id);
    if (bill == bills.end())
        return;
    qint64 paid = -reversed.value(id);
    for (const Payment &payment : std::as_const(payments)) {
        if (payment.bill == id && payment.status == PaymentStatus::Authorised)
            paid += payment.amount.minor();
    }
    bill->amountPaid = Money::fromMinor(paid, bill->amountPaid.currency());
    bill->updatedAt = now;
}

void FakeXero::voidCheckLater(PaymentId payment)
{
    now += 10s;
    const Payment &voided = payments[payment];
    reversed[voided.bill] += voided.amount.minor();
    recount(voided.bill);
}

void FakeXero::removeSilently(PaymentId payment)
{
    const Instant stamp = bills.value(payments[payment].bill).updatedAt;
    payments[payment].status = PaymentStatus::Deleted;
    payments[payment].statusText = u"DELETED"_s;
    recount(payments[payment].bill);
    bills[payments[payment].bill].updatedAt = stamp;
}

void FakeXero::remove(PaymentId payment)
{
    touch(payment, [](Payment &removed) {
        removed.status = PaymentStatus::Deleted;
        removed.statusText = u"DELETED"_s;
    });
    recount(payments[payment].bill);
}

void FakeXero::touch(PaymentId payment, const std::function<void(Payment &)> &change)
{
    now += 10s;
    Payment &touched = payments[payment];
    if (change)
        change(touched);
    touched.updatedAt = now;
}

std::optional<Error> FakeXero::call(const QString &name)
{
    ++calls;
    log.append(name);
    return fails || !failsBefore ? fails : failsBefore(name);
}

Task<Result<QList<Connection>>> FakeXero::fetchConnections(std::stop_token)
{
    if (const auto error = call(u"connections"_s))
        co_return failed(*error);
    co_return QList<Connection> { Connection { u"c1"_s, organisation.id, organisation.name } };
}

Task<Result<Organisation>> FakeXero::fetchOrganisation(std::stop_token)
{
    if (const auto error = call(u"organisation"_s))
        co_return failed(*error);
    co_return Result<Organisation>(organisation);
}

Task<Result<QList<Account>>> FakeXero::fetchAccounts(std::stop_token)
{
    if (const auto error = call(u"accounts"_s))
        co_return failed(*error);
    co_return Result<QList<Account>>(accounts);
}

Task<Result<PaymentChanges>> FakeXero::fetchChanges(
    std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token)
{
    if (const auto error = call(u"payments"_s))
        co_return failed(*error);
    PaymentChanges changes;
    changes.serverTime = now + dateLies;
    for (const Payment &payment : std::as_const(payments)) {
        if (since && payment.updatedAt < *since)
            continue;
        if (unreadable.contains(payment.id))
            changes.payments.unreadable.append(UnreadableRow { payment.id.toString(), payment.updatedAt, brokenRow() });
        else
            changes.payments.append(payment);
    }
    if (progress)
        progress(static_cast<int>(changes.payments.size()), static_cast<int>(changes.payments.size()));
    now += 1s;
    co_return changes;
}

Task<Result<Payment>> FakeXero::fetchPayment(PaymentId payment, std::stop_token)
{
    if (const auto error = call(u"payment"_s))
        co_return failed(*error);
    if (unreadable.contains(payment))
        co_return failed(brokenRow());
    if (unknown.contains(payment) || !payments.contains(payment))
        co_return failed(Error(ErrorKind::NotFound, u"No such payment."_s));
    co_return Result<Payment>(payments.value(payment));
}

Task<Result<QList<Payment>>> FakeXero::fetchWithin(PaymentBounds look, std::stop_token)
{
    if (const auto error = call(look.removedOnly ? u"removed"_s : u"standing"_s))
        co_return failed(*error);
    QList<Payment> found;
    for (const Payment &payment : std::as_const(payments)) {
        if (payment.date >= look.from && (!look.removedOnly || payment.status == PaymentStatus::Deleted))
            found.append(payment);
    }
    co_return found;
}

Task<Result<PaymentHistory>> FakeXero::fetchHistory(PaymentId payment, std::stop_token)
{
    if (const auto error = call(u"history"_s))
        co_return failed(*error);
    if (brokenHistories.contains(payment))
        co_return failed(brokenHistories.value(payment));
    PaymentHistory history;
    if (createdAt.contains(payment))
        history.createdAt = createdAt.value(payment);
    co_return history;
}

Task<Result<Listed<Bill>>> FakeXero::fetchBills(QList<BillId> ids, std::stop_token)
{
    if (const auto error = call(u"bills"_s))
        co_return failed(*error);
    Listed<Bill> found;
    for (const BillId id : std::as_const(ids)) {
        if (unreadableBills.contains(id))
            found.unreadable.append(UnreadableRow { id.toString(), {}, brokenRow() });
        else if (bills.contains(id))
            found.append(bills.value(id));
    }
    co_return found;
}

} // namespace tieout::test
