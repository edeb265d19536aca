// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/unreadrows.h"

#include "core/base/tr.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/unreadrepository.h"

#include <algorithm>

namespace tieout {

namespace {

UnreadRow rowOf(UnreadKind kind, const UnreadableRow &unreadable, Instant now)
{
    UnreadRow row;
    row.kind = kind;
    row.id = unreadable.id;
    row.updatedAt = unreadable.updatedAt;
    row.detail = unreadable.error.detail;
    row.since = now;
    row.lookedAt = now;
    return row;
}

} // namespace

UnreadRows::UnreadRows(EngineParts parts)
    : m_parts(std::move(parts))
{
}

Task<Done> UnreadRows::readAgain(RunTrigger trigger, std::stop_token stop)
{
    const auto kept = m_parts.ledger->unread().all();
    if (!kept)
        co_return failed(kept.error());
    QList<UnreadRow> rows = *kept;
    const Instant now = m_parts.clock->now();
    if (trigger == RunTrigger::Scheduled)
        rows.removeIf([now](const UnreadRow &row) { return !isWorthACall(row.since, row.lookedAt, now); });
    rows = rows.mid(0, kMostReadAgain);
    for (const UnreadRow &row : std::as_const(rows)) {
        Done done;
        if (row.kind == UnreadKind::Payment)
            done = co_await readPayment(row, stop);
        else
            done = co_await readInvoice(row, stop);
        if (!done)
            co_return done;
    }
    co_return Done();
}

Task<Done> UnreadRows::readPayment(UnreadRow row, std::stop_token stop)
{
    const PaymentId id(guidFromText(row.id));
    const auto payment = co_await m_parts.source->fetchPayment(id, std::move(stop));
    if (!payment)
        co_return notRead(row, payment.error());
    co_return m_parts.ledger->inTransaction([&]() -> Done {
        const Done done = m_parts.ledger->payments().recordChanges({ *payment }, row.age);
        return done ? m_parts.ledger->unread().release(row.kind, { row.id }) : done;
    });
}

Task<Done> UnreadRows::readInvoice(UnreadRow row, std::stop_token stop)
{
    const InvoiceId id(row.id.toLongLong());
    const auto invoice = co_await m_parts.book->fetchInvoice(row.project, id, std::move(stop));
    if (!invoice)
        co_return notRead(row, invoice.error());
    co_return m_parts.ledger->inTransaction([&]() -> Done {
        const Done done = m_parts.ledger->projects().recordInvoices({ *invoice });
        return done ? m_parts.ledger->unread().release(row.kind, { row.id }) : done;
    });
}

Done UnreadRows::notRead(UnreadRow row, const Error &error)
{
    if (endsRun(error))
        return failed(error);
    if (error.kind == ErrorKind::NotFound) {
        // No removal of anything (rule 19): what the ledger knows of it stays as it is.
        Error gone(ErrorKind::NotFound,
            (row.kind == UnreadKind::Payment ? Tr::tr("The payment %1 could not be read before: %2")
                                             : Tr::tr("The invoice %1 could not be read before: %2"))
                .arg(row.id, row.detail));
        gone.service = error.service;
        m_gone.append(gone);
        return m_parts.ledger->unread().markGone(row);
    }
    if (error.kind == ErrorKind::Malformed)
        row.detail = error.detail;
    row.lookedAt = m_parts.clock->now();
    return m_parts.ledger->unread().keep({ row });
}

Done UnreadRows::keepPayments(
    const Listed<Payment> &payments, const std::function<PaymentAge(const std::optional<Instant> &updatedAt)> &ageOf)
{
    QStringList read;
    for (const Payment &payment : payments)
        read.append(payment.id.toString());
    QList<UnreadRow> rows;
    for (const UnreadableRow &unreadable : payments.unreadable) {
        UnreadRow row = rowOf(UnreadKind::Payment, unreadable, m_parts.clock->now());
        row.age = ageOf(unreadable.updatedAt);
        rows.append(row);
    }
    const Done released = m_parts.ledger->unread().release(UnreadKind::Payment, read);
    return released ? m_parts.ledger->unread().keep(rows) : released;
}

Done UnreadRows::keepInvoices(ProjectId project, const Listed<Invoice> &invoices)
{
    QStringList read;
    for (const Invoice &invoice : invoices)
        read.append(invoice.id.toString());
    QList<UnreadRow> rows;
    for (const UnreadableRow &unreadable : invoices.unreadable) {
        UnreadRow row = rowOf(UnreadKind::Invoice, unreadable, m_parts.clock->now());
        row.project = project;
        rows.append(row);
    }
    const Done released = m_parts.ledger->unread().release(UnreadKind::Invoice, read);
    return released ? m_parts.ledger->unread().keep(rows) : released;
}

Result<QList<Error>> UnreadRows::problems() const
{
    const auto kept = m_parts.ledger->unread().all();
    if (!kept)
        return failed(kept.error());
    QList<Error> problems = m_gone;
    for (const UnreadRow &row : *kept)
        problems.append(problemOf(row));
    return problems;
}

bool UnreadRows::holdsBack(const QList<UnreadRow> &rows, const PaymentRecord &record)
{
    // Lines that exist, or may exist, are checked all the same.
    if (record.line.isValid() || record.hasOpenIntent)
        return false;
    return std::any_of(rows.begin(), rows.end(), [&record](const UnreadRow &row) {
        return row.kind == UnreadKind::Payment ? row.id == record.payment.id.toString()
                                               : row.id == record.placement.invoice.toString();
    });
}

} // namespace tieout
