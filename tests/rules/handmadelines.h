// SPDX-License-Identifier: Apache-2.0
// One payment of 3,250.10 by check and its line, made by hand: the start of every example for line draft and prover.
#pragma once

#include "core/model/paymentrecord.h"
#include "core/sync/line/linedraft.h"

namespace tieout::test {

using namespace Qt::StringLiterals;

inline PaymentId handmadePayment()
{
    return PaymentId(guidFromText(u"6f1d6c5e-2f0b-4c8e-9d0a-8f3b1f6f7a10"_s));
}

inline Money cents(qint64 minor)
{
    return Money::fromMinor(minor, Currency::usd());
}

inline LineSources handmadeSources()
{
    LineSources sources;
    sources.payment.id = handmadePayment();
    sources.payment.kind = PaymentKind::BillPayment;
    sources.payment.status = PaymentStatus::Authorised;
    sources.payment.amount = cents(325010);
    sources.payment.date = QDate(2026, 11, 18);
    sources.payment.billNumber = u"as nested in the payment"_s;
    sources.payment.reference = u"CHK 4471"_s;
    sources.bill.number = u"CD-1042-03"_s;
    sources.invoice.id = InvoiceId(3);
    sources.invoice.commitment = CommitmentId(1);
    sources.invoice.project = ProjectId(7);
    sources.invoice.billingDate = QDate(2026, 10, 31);
    sources.account.name = u"Checking"_s;
    sources.account.kind = AccountKind::Bank;
    sources.method = PaymentMethod::Check;
    sources.paymentNumber = 4;
    return sources;
}

inline LineDraft handmadeDraft()
{
    return draftFor(handmadeSources());
}

/// The line as Procore shows it after the draft was written.
inline PaymentLine shown(const LineDraft &draft, LineId id = LineId(12))
{
    PaymentLine line;
    line.id = id;
    line.project = draft.project;
    line.commitment = draft.commitment;
    line.invoice = draft.invoice;
    line.amount = draft.amount;
    line.date = draft.date;
    line.invoiceNumber = draft.invoiceNumber;
    line.checkNumber = draft.checkNumber;
    line.paymentNumber = draft.paymentNumber;
    line.notes = draft.notes;
    line.originId = draft.originId;
    line.originData = draft.originData;
    return line;
}

inline PaymentRecord handmadeRecord()
{
    PaymentRecord record;
    record.payment = handmadeSources().payment;
    record.placement = { InvoiceId(3), CommitmentId(1), ProjectId(7) };
    record.linkedInvoices = { InvoiceId(3) };
    return record;
}

} // namespace tieout::test
