// SPDX-License-Identifier: Apache-2.0
#include "tests/support/samplecommitments.h"

#include <map>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

void add(Sums &sums, const Money &amount)
{
    if (sums.isEmpty())
        sums << amount;
    else
        sums.first() = sum(sums.first(), amount).value_or(sums.first());
}

IssuedLine ours(PaymentRow row, qint64 number)
{
    row.record.line = LineId(910'000 + number);
    row.record.issued->paymentNumber = number;
    IssuedLine line;
    line.owner = LineOwner::Ours;
    line.billNumber = row.billNumber;
    line.line.id = row.record.line;
    line.line.project = row.record.placement.project;
    line.line.commitment = row.record.placement.commitment;
    line.line.invoice = row.record.placement.invoice;
    line.line.amount = row.record.issued->amount;
    line.line.date = row.record.issued->date;
    line.line.checkNumber = row.record.issued->checkNumber;
    line.line.invoiceNumber = row.invoiceNumber;
    line.line.paymentNumber = number;
    line.line.notes = u"Paid from Operating Checking"_s;
    line.line.originId = row.record.payment.id.toString();
    line.payment = row;
    return line;
}

IssuedLine stranger(const IssuedLine &like, LineOwner owner, qint64 number)
{
    IssuedLine line;
    line.owner = owner;
    line.billNumber = like.billNumber;
    line.line = like.line;
    line.line.id = LineId(910'000 + number);
    line.line.amount = Money::fromMinor(432'150 + number, Currency::usd());
    line.line.paymentNumber = number;
    line.line.originId = owner == LineOwner::OtherProgram ? u"sage-4711"_s : QString();
    line.line.notes = owner == LineOwner::OtherProgram ? QString() : u"Joint check with supplier, typed by Ann"_s;
    line.line.attachments.clear();
    return line;
}

} // namespace

QList<CommitmentRow> sampleCommitments(const FakeSyncFacade &facade)
{
    std::map<qint64, CommitmentRow> rows;
    for (const InvoiceRow &invoice : facade.invoices) {
        CommitmentRow &row = rows[invoice.invoice.commitment.value()];
        row.commitment.id = invoice.invoice.commitment;
        row.commitment.project = invoice.invoice.project;
        row.commitment.number = invoice.commitmentNumber;
        row.commitment.title = invoice.commitmentTitle;
        row.commitment.vendorName = invoice.invoice.vendorName;
        row.commitment.currency = Currency::usd();
        row.commitment.contractSum = Money::fromMinor(98'000'000 + row.commitment.id.value() * 731, Currency::usd());
        row.projectName = invoice.projectName;
        ++row.invoices;
        row.commitment.invoiced =
            sum(row.commitment.invoiced.value_or(Money::fromMinor(0, Currency::usd())), *invoice.amount).value();
        add(row.paid, invoice.paid);
        add(row.issued, invoice.issued);
    }
    QList<CommitmentRow> found;
    for (const auto &[id, row] : rows)
        found << row;
    if (found.size() > 1) {
        found.last().commitment.contractSum.reset();
        found.last().commitment.kind = CommitmentKind::PurchaseOrder;
    }
    return found;
}

IssuedLines sampleLines(const FakeSyncFacade &facade, CommitmentId commitment)
{
    IssuedLines lines;
    lines.commitment = commitment;
    lines.isRead = true;
    lines.readAt = SystemClock().now();
    for (const PaymentRow &row : facade.payments) {
        if (row.record.placement.commitment == commitment && row.record.issued)
            lines.lines << ours(row, lines.lines.size() + 1);
    }
    if (lines.lines.isEmpty())
        return lines;
    lines.lines.first().line.attachments = { { 71, u"Lien waiver 10 2026.pdf"_s, u"https://127.0.0.1/71"_s },
        { 72, u"Check 10401.png"_s, u"https://127.0.0.1/72"_s } };
    const IssuedLine like = lines.lines.first();
    lines.lines << stranger(like, LineOwner::Person, lines.lines.size() + 1);
    lines.lines << stranger(like, LineOwner::OtherProgram, lines.lines.size() + 1);
    return lines;
}

} // namespace tieout
