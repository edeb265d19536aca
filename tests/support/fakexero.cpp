// SPDX-License-Identifier: Apache-2.0
#include "tests/support/fakexero.h"

namespace tieout::test {

namespace {

using namespace std::chrono_literals;

Money usd(const QString &text)
{
    return *Money::fromDecimalText(text, Currency::usd());
}

Error brokenRow()
{
    Error error(ErrorKind::Malformed, QStringLiteral("/Payments/0/Amount: expected a number, got an object"));
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
    organisation.id = OrganisationId(QUuid::createUuidV5(QUuid(), QStringLiteral("organisation")));
    organisation.name = QStringLiteral("Cascade Ridge Builders");
    organisation.countryCode = QStringLiteral("US");
    organisation.baseCurrency = Currency::usd();
    accounts = { account(QStringLiteral("Operating Checking"), QStringLiteral("1000"), AccountKind::Bank),
        account(QStringLiteral("Company Card"), QStringLiteral("2100"), AccountKind::CreditCard),
        account(QStringLiteral("PayPal"), {}, AccountKind::PayPal) };
}

Bill FakeXero::addBill(const QString &number, const QString &total)
{
    Bill bill;
    bill.id = BillId(QUuid::createUuidV5(QUuid(), QStringLiteral("bill %1").arg(number)));
    bill.number = number;
    bill.vendorName = QStringLiteral("Cascade Drywall");
    bill.status = QStringLiteral("AUTHORISED");
    bill.total = usd(total);
    bill.amountDue = bill.total;
    bill.amountPaid = usd(QStringLiteral("0"));
    bill.date = QDate(2026, 11, 1);
    bill.updatedAt = now;
    bills.insert(bill.id, bill);
    return bill;
}

PaymentId FakeXero::pay(const Bill &bill, const QString &amount, const QString &reference)
{
    now += 10s;
    Payment payment;
    payment.id = PaymentId(QUuid::createUuidV5(QUuid(), QStringLiteral("payment %1").arg(payments.size())));
    payment.kind = PaymentKind::BillPayment;
    payment.kindText = QStringLiteral("ACCPAYPAYMENT");
    payment.status = PaymentStatus::Authorised;
    payment.statusText = QStringLiteral("AUTHORISED");
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

/// AmountPaid is the sum of the payments that stand, less what was taken back (api facts, Xero 2.2).
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
    payments[payment].statusText = QStringLiteral("DELETED");
    recount(payments[payment].bill);
    bills[payments[payment].bill].updatedAt = stamp;
}

void FakeXero::remove(PaymentId payment)
{
    touch(payment, [](Payment &removed) {
        removed.status = PaymentStatus::Deleted;
        removed.statusText = QStringLiteral("DELETED");
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
    if (const auto error = call(QStringLiteral("connections")))
        co_return failed(*error);
    co_return QList<Connection> { Connection { QStringLiteral("c1"), organisation.id, organisation.name } };
}

Task<Result<Organisation>> FakeXero::fetchOrganisation(std::stop_token)
{
    if (const auto error = call(QStringLiteral("organisation")))
        co_return failed(*error);
    co_return Result<Organisation>(organisation);
}

Task<Result<QList<Account>>> FakeXero::fetchAccounts(std::stop_token)
{
    if (const auto error = call(QStringLiteral("accounts")))
        co_return failed(*error);
    co_return Result<QList<Account>>(accounts);
}

Task<Result<PaymentChanges>> FakeXero::fetchChanges(
    std::optional<Instant> since, std::function<void(int, int)> progress, std::stop_token)
{
    if (const auto error = call(QStringLiteral("payments")))
        co_return failed(*error);
    PaymentChanges changes;
    changes.serverTime = now;
    for (const Payment &payment : std::as_const(payments)) {
        if (since && payment.updatedAt < *since)
            continue;
        if (unreadable.contains(payment.id))
            changes.unreadable.append(UnreadableRow { payment.id.toString(), payment.updatedAt, brokenRow() });
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
    if (const auto error = call(QStringLiteral("payment")))
        co_return failed(*error);
    if (unreadable.contains(payment))
        co_return failed(brokenRow());
    if (unknown.contains(payment) || !payments.contains(payment))
        co_return failed(Error(ErrorKind::NotFound, QStringLiteral("No such payment.")));
    co_return Result<Payment>(payments.value(payment));
}

Task<Result<QList<Payment>>> FakeXero::fetchStanding(PaymentLook look, std::stop_token)
{
    if (const auto error = call(look.removedOnly ? QStringLiteral("removed") : QStringLiteral("standing")))
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
    if (const auto error = call(QStringLiteral("history")))
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
    if (const auto error = call(QStringLiteral("bills")))
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
