// SPDX-License-Identifier: Apache-2.0
#include "ui/models/invoicecriteria.h"

#include "core/base/tr.h"
#include "ui/style/formats.h"

#include <QDataStream>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

/// First bytes of remembered criteria: the version of their form.
constexpr quint32 kForm = 0x7403;

/// The day that puts an invoice into a period.
QDate dayOf(const Invoice &invoice)
{
    return invoice.periodEnd.isValid() ? invoice.periodEnd : invoice.billingDate;
}

} // namespace

bool belongsTo(InvoiceFilterKind kind, const InvoiceRow &row)
{
    const PaymentState state = row.state;
    switch (kind) {
    case InvoiceFilterKind::Synced:
        return state == PaymentState::Synced;
    case InvoiceFilterKind::NeedsYou:
        return state == PaymentState::Attention || state == PaymentState::Failed;
    case InvoiceFilterKind::Waiting:
        return state == PaymentState::Waiting;
    case InvoiceFilterKind::NotLinked:
        return !row.bill.isValid();
    case InvoiceFilterKind::Difference:
        return row.paid.minor() != row.issued.minor();
    case InvoiceFilterKind::All:
        return true;
    }
    return true;
}

bool fitsExceptKind(const InvoiceCriteria &criteria, const DateRange &range, const InvoiceRow &row)
{
    if (!criteria.project.isEmpty() && row.projectName != criteria.project)
        return false;
    if (!criteria.vendor.isEmpty() && row.invoice.vendorName != criteria.vendor)
        return false;
    return contains(range, dayOf(row.invoice));
}

QString kindName(InvoiceFilterKind kind)
{
    switch (kind) {
    case InvoiceFilterKind::Synced:
        return Tr::tr("Synced", "invoices");
    case InvoiceFilterKind::NeedsYou:
        return Tr::tr("Needs you", "invoices");
    case InvoiceFilterKind::Waiting:
        return Tr::tr("Waiting", "invoices");
    case InvoiceFilterKind::NotLinked:
        return Tr::tr("Not linked", "invoices");
    case InvoiceFilterKind::Difference:
        return Tr::tr("With a difference");
    case InvoiceFilterKind::All:
        return Tr::tr("All");
    }
    return {};
}

QString shownTextOf(const InvoiceCriteria &criteria)
{
    QStringList parts;
    if (criteria.kind != InvoiceFilterKind::All)
        parts << kindName(criteria.kind);
    parts << criteria.project << criteria.vendor;
    if (criteria.period == Period::OwnDates)
        parts << Tr::tr("%1 to %2", "dates").arg(formats::date(criteria.own.first), formats::date(criteria.own.last));
    else if (criteria.period != Period::All)
        parts << periodName(criteria.period);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QByteArray toBytes(const InvoiceCriteria &criteria)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kForm << int(criteria.kind) << criteria.project << criteria.vendor << int(criteria.period)
           << criteria.own.first << criteria.own.last;
    return bytes;
}

InvoiceCriteria criteriaFrom(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 form = 0;
    int kind = 0;
    int period = 0;
    InvoiceCriteria criteria;
    stream >> form >> kind >> criteria.project >> criteria.vendor >> period >> criteria.own.first >> criteria.own.last;
    const bool isKnown =
        kind >= 0 && kind <= int(InvoiceFilterKind::All) && period >= 0 && period <= int(Period::OwnDates);
    if (form != kForm || stream.status() != QDataStream::Ok || !isKnown)
        return {};
    criteria.kind = InvoiceFilterKind(kind);
    criteria.period = Period(period);
    return criteria;
}

} // namespace tieout
