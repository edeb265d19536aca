// SPDX-License-Identifier: Apache-2.0
// A ledger in a temporary folder, and short functions to fill it.
#pragma once

#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/ledger.h"
#include "core/ledger/overviewrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/runrepository.h"
#include "tests/support/amounts.h"

#include <QTemporaryDir>

namespace tieout::test {

using namespace Qt::StringLiterals;

class StandingClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return at; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return at.time_since_epoch(); }
    Instant at = instantFromMs(1'795'000'000'000);
};

inline QUuid guid(int kind, int number)
{
    return { static_cast<uint>(number), static_cast<ushort>(kind), 0x4000, 0x80, 0, 0, 0, 0, 0, 0, 1 };
}
inline PaymentId paymentId(int number)
{
    return PaymentId(guid(1, number));
}
inline BillId billId(int number)
{
    return BillId(guid(2, number));
}

inline Payment payment(int number, int bill, qint64 cents = 10'000)
{
    Payment value;
    value.id = paymentId(number);
    value.kind = PaymentKind::BillPayment;
    value.kindText = u"ACCPAYPAYMENT"_s;
    value.status = PaymentStatus::Authorised;
    value.statusText = u"AUTHORISED"_s;
    value.bill = billId(bill);
    value.billNumber = u"B-%1"_s.arg(bill);
    value.vendorName = u"Straße & Söhne \U0001F3D7"_s;
    value.date = QDate(2026, 11, 1).addDays(number % 20);
    value.amount = usd(cents);
    value.account = AccountId(guid(3, 1));
    value.accountCode = u"090"_s;
    value.reference = u"CHK %1"_s.arg(number);
    value.updatedAt = instantFromMs(1'794'000'000'000 + number);
    return value;
}

inline Payment removed(Payment value)
{
    value.status = PaymentStatus::Deleted;
    value.statusText = u"DELETED"_s;
    value.updatedAt += std::chrono::hours(1);
    return value;
}

/// Invoice `number` on commitment 100 + project; its origin_id links it to `bill` unless that is 0.
inline Invoice invoice(qint64 number, int project, int bill)
{
    Invoice value;
    value.id = InvoiceId(number);
    value.project = ProjectId(project);
    value.commitment = CommitmentId(100 + project);
    value.invoiceNumber = u"INV-%1"_s.arg(number);
    value.number = number;
    value.vendorName = u"Acme Concrete"_s;
    value.status = u"approved"_s;
    value.billingDate = QDate(2026, 10, 31);
    value.currentPaymentDue = usd(100'000);
    value.currency = Currency::usd();
    if (bill != 0)
        value.originId = QLatin1Char('{') + billId(bill).toString().toUpper() + QLatin1Char('}');
    value.updatedAt = instantFromMs(1'794'000'000'000);
    return value;
}

inline LineDraft draft(const Payment &of, int invoiceNumber, int project)
{
    LineDraft value;
    value.project = ProjectId(project);
    value.commitment = CommitmentId(100 + project);
    value.invoice = InvoiceId(invoiceNumber);
    value.amount = of.amount;
    value.date = of.date;
    value.invoiceNumber = of.billNumber;
    value.invoiceDate = QDate(2026, 10, 31);
    value.checkNumber = u"17"_s;
    value.method = PaymentMethod::Check;
    value.notes = u"it's \"quoted\""_s;
    value.paymentNumber = 3;
    value.originId = of.id.toString();
    value.originData = u"{\"v\":1}"_s;
    return value;
}

inline Settlement proved(const Payment &of, int invoiceNumber, int project, int line)
{
    Settlement value;
    value.payment = of.id;
    value.standing = Standing { Reason::Proved, {} };
    value.placement = Placement { InvoiceId(invoiceNumber), CommitmentId(100 + project), ProjectId(project) };
    value.line = LineId(line);
    value.issued = draft(of, invoiceNumber, project);
    value.provedAt = instantFromMs(1'795'000'000'000);
    return value;
}

inline Settlement standing(int paymentNumber, Reason reason, const QStringList &args = {})
{
    Settlement value;
    value.payment = paymentId(paymentNumber);
    value.standing = Standing { reason, args };
    return value;
}

inline Intent intent(const Payment &of, int invoiceNumber, int project)
{
    Intent value;
    value.run = RunId(1);
    value.payment = of.id;
    value.commitment = CommitmentId(100 + project);
    value.draft = draft(of, invoiceNumber, project);
    return value;
}

inline PaymentLine lineOf(const Settlement &settled)
{
    PaymentLine line;
    line.id = *settled.line;
    line.project = settled.issued->project;
    line.commitment = settled.issued->commitment;
    line.invoice = settled.issued->invoice;
    line.amount = settled.issued->amount;
    line.date = settled.issued->date;
    line.originId = settled.issued->originId;
    return line;
}

/// Fails the test function when an operation of the ledger failed.
#define DONE(operation)                                                                                                \
    do {                                                                                                               \
        const auto &done_ = (operation);                                                                               \
        QVERIFY2(done_.has_value(), done_ ? "" : qPrintable(done_.error().detail));                                    \
    } while (false)

class LedgerWorld final {
public:
    LedgerWorld() { reopen(); }
    void reopen()
    {
        ledger.reset();
        auto opened = Ledger::open(path(), clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        ledger = std::move(*opened);
    }
    [[nodiscard]] QString path() const { return folder.filePath(u"ledger.sqlite"_s); }

    QTemporaryDir folder;
    StandingClock clock;
    std::unique_ptr<Ledger> ledger;
};

} // namespace tieout::test
