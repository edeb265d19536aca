// SPDX-License-Identifier: Apache-2.0
#include "ui/models/syncedinvoices.h"

#include "ui/style/formats.h"

#include <algorithm>

namespace tieout {

InvoiceRow withPayments(InvoiceRow row, const QList<PaymentRow> &payments)
{
    if (payments.isEmpty())
        return row;
    row.state = PaymentState::NotIncluded;
    row.message.clear();
    qint64 issued = 0;
    bool first = true;
    for (const PaymentRow &payment : payments) {
        const PaymentRecord &record = payment.record;
        const PaymentState state = record.standing.state();
        if (first || row.state < state) {
            row.state = state;
            row.message = record.standing.sentence();
        }
        first = false;
        if (record.line.isValid() && record.issued)
            issued += record.issued->amount.minor();
        if (record.provedAt && (!row.lastProved || *row.lastProved < *record.provedAt))
            row.lastProved = record.provedAt;
        if (record.standing.reason != Reason::RemovedBeforeIssued && row.lastPayment < record.payment.date)
            row.lastPayment = record.payment.date;
    }
    row.issued = Money::fromMinor(issued, row.paid.currency());
    return row;
}

SyncedInvoices::SyncedInvoices(SyncFacade &facade, QObject *parent)
    : QObject(parent)
{
    connect(&facade, &SyncFacade::invoicesChanged, this, &SyncedInvoices::takeInvoices);
    connect(&facade, &SyncFacade::paymentsChanged, this, &SyncedInvoices::takePayments);
    connect(&facade, &SyncFacade::paymentsUpdated, this, &SyncedInvoices::updatePayments);
}

QList<InvoiceId> SyncedInvoices::homesOf(const PaymentRow &row) const
{
    if (row.record.placement.invoice.isValid())
        return { row.record.placement.invoice };
    return row.record.linkedInvoices;
}

void SyncedInvoices::place(const PaymentRow &row)
{
    const PaymentId id = row.record.payment.id;
    if (const auto known = m_payments.constFind(id); known != m_payments.cend()) {
        for (const InvoiceId &invoice : homesOf(*known))
            m_byInvoice[invoice].removeOne(id);
    }
    for (const InvoiceId &invoice : homesOf(row))
        m_byInvoice[invoice].append(id);
    m_payments.insert(id, row);
}

void SyncedInvoices::takeInvoices(const QList<InvoiceRow> &invoices)
{
    m_isRead = true;
    m_invoices.setRows(invoices);
    Q_EMIT changed();
}

void SyncedInvoices::takePayments(const QList<PaymentRow> &payments)
{
    m_payments.clear();
    m_byInvoice.clear();
    for (const PaymentRow &row : payments)
        place(row);
    for (auto it = m_byInvoice.cbegin(); it != m_byInvoice.cend(); ++it)
        tellSearch(it.key());
    Q_EMIT changed();
}

void SyncedInvoices::updatePayments(const QList<PaymentRow> &payments)
{
    QSet<InvoiceId> touched;
    const auto touch = [this, &touched](const PaymentRow &row) {
        for (const InvoiceId &invoice : homesOf(row))
            touched.insert(invoice);
    };
    for (const PaymentRow &row : payments) {
        const auto known = m_payments.constFind(row.record.payment.id);
        const bool wasKnown = known != m_payments.cend();
        const bool isGreen = row.record.standing.state() == PaymentState::Synced;
        if (isGreen && !(wasKnown && known->record.standing == row.record.standing))
            m_fresh.insert(row.record.payment.id);
        if (wasKnown)
            touch(*known); // it may have had another home
        touch(row);
        place(row);
    }
    QList<InvoiceRow> rows;
    for (const InvoiceId &invoice : std::as_const(touched)) {
        tellSearch(invoice);
        const int at = m_invoices.indexOf(invoice);
        if (at >= 0)
            rows.append(withPayments(m_invoices.rowAt(at), paymentsOf(invoice)));
    }
    m_invoices.updateRows(rows);
    for (const InvoiceId &invoice : std::as_const(touched))
        m_invoices.setFresh(invoice, isFresh(invoice));
    Q_EMIT changed();
}

bool SyncedInvoices::isFresh(const InvoiceId &invoice) const
{
    const int at = m_invoices.indexOf(invoice);
    return at >= 0 && m_invoices.rowAt(at).state == PaymentState::Synced && !freshOf(invoice).isEmpty();
}

QSet<PaymentId> SyncedInvoices::freshOf(const InvoiceId &invoice) const
{
    QSet<PaymentId> fresh;
    for (const PaymentId &id : m_byInvoice.value(invoice)) {
        if (m_fresh.contains(id))
            fresh.insert(id);
    }
    return fresh;
}

void SyncedInvoices::clearFresh()
{
    m_fresh.clear();
    m_invoices.clearFresh();
    Q_EMIT changed();
}

void SyncedInvoices::tellSearch(const InvoiceId &invoice)
{
    QStringList words;
    for (const PaymentRow &row : paymentsOf(invoice)) {
        words << row.record.payment.reference << row.record.payment.amount.toDecimalText()
              << formats::amount(row.record.payment.amount);
        if (row.record.issued)
            words << row.record.issued->checkNumber;
    }
    m_invoices.setPaymentTexts(invoice, words.join(QLatin1Char('\n')));
}

QList<PaymentRow> SyncedInvoices::paymentsOf(const InvoiceId &invoice) const
{
    QList<PaymentRow> rows;
    for (const PaymentId &id : m_byInvoice.value(invoice))
        rows.append(m_payments.value(id));
    std::stable_sort(rows.begin(), rows.end(),
        [](const PaymentRow &a, const PaymentRow &b) { return a.record.payment.date < b.record.payment.date; });
    return rows;
}

std::optional<PaymentRow> SyncedInvoices::payment(const PaymentId &id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.cend() ? std::nullopt : std::optional(*found);
}

QStringList SyncedInvoices::unlinkedBillNumbers() const
{
    QStringList numbers;
    for (const PaymentRow &row : m_payments) {
        if (row.record.standing.reason == Reason::NotLinked && !row.billNumber.isEmpty())
            numbers << row.billNumber;
    }
    numbers.removeDuplicates();
    numbers.sort(Qt::CaseInsensitive);
    return numbers;
}

} // namespace tieout
