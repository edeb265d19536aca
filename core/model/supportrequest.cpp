// SPDX-License-Identifier: Apache-2.0
#include "core/model/supportrequest.h"

#include "core/model/standings.h"

#include <QStringList>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList &lines, const QString &title, const QString &text)
{
    if (!text.isEmpty())
        lines.append(u"%1 %2"_s.arg((title + QLatin1Char(':')).leftJustified(22), text));
}

template <typename Id> QString named(const QString &name, const Id &id)
{
    if (!id.isValid())
        return name;
    return name.isEmpty() ? u"id %1"_s.arg(id.toString()) : u"%1 (id %2)"_s.arg(name, id.toString());
}

QString money(const Money &amount)
{
    return u"%1 %2"_s.arg(amount.toDecimalText(), amount.currency().code());
}

/// Lines named in the reason in addition to the payment's own: possible duplicates, two lines with one origin.
QString otherLines(const PaymentRecord &record)
{
    const Reason reason = record.standing.reason;
    const bool namesLines = reason == Reason::TwoLinesOneOrigin || reason == Reason::PossibleDuplicate
        || reason == Reason::OtherSyncSuspected;
    return namesLines ? lineIdsText(record.standing.lines) : QString();
}

void addLine(QStringList &lines, const PaymentRecord &record)
{
    add(lines, u"Contract payment"_s, named(QString(), record.line));
    add(lines, u"Lines in question"_s, otherLines(record));
    if (!record.issued)
        return;
    add(lines, u"Amount written"_s, money(record.issued->amount));
    add(lines, u"Date written"_s, record.issued->date.toString(Qt::ISODate));
    add(lines, u"Invoice number"_s, record.issued->invoiceNumber);
    add(lines, u"Check number"_s, record.issued->checkNumber);
    add(lines, u"origin_id"_s, record.issued->originId);
    add(lines, u"origin_data"_s, record.issued->originData);
}

} // namespace

QString supportRequestFor(const SupportCase &facts)
{
    const PaymentRecord &record = facts.row.record;
    const Payment &payment = record.payment;
    QStringList lines { u"Please look at a line of a commitment's Payments Issued."_s, QString() };
    add(lines, u"Company"_s, named(facts.companyName, facts.company));
    add(lines, u"Project"_s, named(facts.row.projectName, record.placement.project));
    add(lines, u"Commitment"_s,
        named((facts.row.commitmentNumber + QLatin1Char(' ') + facts.row.commitmentTitle).trimmed(),
            record.placement.commitment));
    add(lines, u"Subcontractor invoice"_s, named(facts.row.invoiceNumber, record.placement.invoice));
    addLine(lines, record);
    add(lines, u"Page"_s, facts.commitmentUrl.toString());
    lines.append(QString());
    add(lines, u"Books in Xero"_s, facts.organisationName);
    add(lines, u"Bill"_s, named(facts.row.billNumber, payment.bill));
    add(lines, u"Payment"_s, named(QString(), payment.id));
    add(lines, u"Payment status"_s, payment.statusText);
    add(lines, u"Payment amount"_s, money(payment.amount));
    add(lines, u"Payment date"_s, payment.date.toString(Qt::ISODate));
    add(lines, u"Vendor"_s, facts.row.vendorName);
    lines.append(QString());
    // If a line is as it should be, the request is about deleting it.
    if (record.standing.state() != PaymentState::Synced)
        lines.append(u"What is wrong: %1"_s.arg(record.standing.sentence()));
    lines.append(u"The line is marked as synced (origin_id), so it can neither be edited nor deleted by "
                 "us in Procore. We ask you to"_s);
    lines.append(u"[ ] delete the line   [ ] set it to the values above   [ ] clear its ERP mark"_s);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace tieout
