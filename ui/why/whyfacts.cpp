// SPDX-License-Identifier: Apache-2.0
#include "ui/why/whyfacts.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

void add(QList<WhyFact> &facts, const QString &name, const QString &value)
{
    if (!value.isEmpty())
        facts.append({ name, value });
}

QString billText(const PaymentRow &row)
{
    return row.billHasTax ? Tr::tr("%1 (contains tax)", "bill number").arg(row.billNumber) : row.billNumber;
}

QString statusText(const Payment &payment)
{
    const QString at = payment.updatedAt == Instant() ? QString() : formats::moment(payment.updatedAt);
    if (payment.status == PaymentStatus::Deleted)
        return at.isEmpty() ? Tr::tr("removed in Xero") : Tr::tr("removed in Xero %1", "moment").arg(at);
    return at.isEmpty() ? QString() : Tr::tr("last changed in Xero %1", "moment").arg(at);
}

QString lineText(const PaymentRecord &record)
{
    if (!record.line.isValid())
        return Tr::tr("none", "payment line");
    const std::optional<qint64> number = record.issued ? record.issued->paymentNumber : std::nullopt;
    if (!number)
        return record.line.toString();
    return Tr::tr("%1, as payment %2", "line id, payment number").arg(record.line.toString()).arg(*number);
}

} // namespace

QString headingOf(const PaymentRow &row)
{
    const Payment &payment = row.record.payment;
    const QString vendor = row.vendorName.isEmpty() ? payment.vendorName : row.vendorName;
    return Tr::tr("%1 to %2 on %3", "amount, vendor, date")
        .arg(formats::money(payment.amount), vendor, formats::date(payment.date));
}

QList<WhyFact> originFacts(const PaymentRow &row)
{
    const Payment &payment = row.record.payment;
    QList<WhyFact> facts;
    add(facts, Tr::tr("Bill in Xero"), billText(row));
    add(facts, Tr::tr("Paid from"), row.accountName);
    add(facts, Tr::tr("Reference in Xero"), payment.reference);
    add(facts, Tr::tr("Batch"), payment.batchId.isEmpty() ? QString() : Tr::tr("one of a batch payment"));
    add(facts, Tr::tr("State in Xero"), statusText(payment));
    return facts;
}

QList<WhyFact> placeFacts(const PaymentRow &row)
{
    QList<WhyFact> facts;
    add(facts, Tr::tr("Project"), row.projectName);
    add(facts, Tr::tr("Commitment"), (row.commitmentNumber + QLatin1Char(' ') + row.commitmentTitle).trimmed());
    add(facts, Tr::tr("Subcontractor invoice"), row.invoiceNumber);
    add(facts, Tr::tr("Line in Procore"), lineText(row.record));
    return facts;
}

} // namespace tieout
