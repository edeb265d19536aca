// SPDX-License-Identifier: Apache-2.0
#include "core/model/supportrequest.h"

#include <QStringList>

namespace tieout {

namespace {

void add(QStringList &lines, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        lines.append(QStringLiteral("%1 %2").arg((title + QLatin1Char(':')).leftJustified(22), text));
}

template <typename Id> QString named(const QString &name, const Id &id)
{
    if (!id.isValid())
        return name;
    return name.isEmpty() ? QStringLiteral("id %1").arg(id.toString())
                          : QStringLiteral("%1 (id %2)").arg(name, id.toString());
}

QString money(const Money &amount)
{
    return QStringLiteral("%1 %2").arg(amount.toDecimalText(), amount.currency().code());
}

/// Lines that the reason names beside the payment's own: possible duplicates, two lines with one origin.
QString otherLines(const PaymentRecord &record)
{
    const Reason reason = record.standing.reason;
    const bool namesLines = reason == Reason::TwoLinesOneOrigin || reason == Reason::PossibleDuplicate
        || reason == Reason::OtherSyncSuspected;
    return namesLines ? record.standing.args.value(0) : QString();
}

void addLine(QStringList &lines, const PaymentRecord &record)
{
    add(lines, QStringLiteral("Contract payment"), named(QString(), record.line));
    add(lines, QStringLiteral("Lines in question"), otherLines(record));
    if (!record.issued)
        return;
    add(lines, QStringLiteral("Amount written"), money(record.issued->amount));
    add(lines, QStringLiteral("Date written"), record.issued->date.toString(Qt::ISODate));
    add(lines, QStringLiteral("Invoice number"), record.issued->invoiceNumber);
    add(lines, QStringLiteral("Check number"), record.issued->checkNumber);
    add(lines, QStringLiteral("origin_id"), record.issued->originId);
    add(lines, QStringLiteral("origin_data"), record.issued->originData);
}

} // namespace

QString supportRequestFor(const SupportCase &facts)
{
    const PaymentRecord &record = facts.row.record;
    const Payment &payment = record.payment;
    QStringList lines { QStringLiteral("Please look at a line of a commitment's Payments Issued."), QString() };
    add(lines, QStringLiteral("Company"), named(facts.companyName, facts.company));
    add(lines, QStringLiteral("Project"), named(facts.row.projectName, record.placement.project));
    add(lines, QStringLiteral("Commitment"),
        named((facts.row.commitmentNumber + QLatin1Char(' ') + facts.row.commitmentTitle).trimmed(),
            record.placement.commitment));
    add(lines, QStringLiteral("Subcontractor invoice"), named(facts.row.invoiceNumber, record.placement.invoice));
    addLine(lines, record);
    add(lines, QStringLiteral("Page"), facts.commitmentUrl.toString());
    lines.append(QString());
    add(lines, QStringLiteral("Books in Xero"), facts.organisationName);
    add(lines, QStringLiteral("Bill"), named(facts.row.billNumber, payment.bill));
    add(lines, QStringLiteral("Payment"), named(QString(), payment.id));
    add(lines, QStringLiteral("Payment status"), payment.statusText);
    add(lines, QStringLiteral("Payment amount"), money(payment.amount));
    add(lines, QStringLiteral("Payment date"), payment.date.toString(Qt::ISODate));
    add(lines, QStringLiteral("Vendor"), facts.row.vendorName);
    lines.append(QString());
    // A line that is as it should be is written about because somebody wants it gone.
    if (record.standing.state() != PaymentState::Synced)
        lines.append(QStringLiteral("What is wrong: %1").arg(record.standing.sentence()));
    lines.append(QStringLiteral("The line is marked as synced (origin_id), so it can neither be edited nor deleted by "
                                "us in Procore. We ask you to"));
    lines.append(QStringLiteral("[ ] delete the line   [ ] set it to the values above   [ ] clear its ERP mark"));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tieout
