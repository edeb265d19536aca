// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/unreadablerows.h"

#include "core/ledger/bookrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/setasiderepository.h"

#include <QCoreApplication>

#include <algorithm>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::SetAside", text);
}

SetAsideRow rowOf(SetAsideKind kind, const UnreadableRow &unreadable, Instant now)
{
    SetAsideRow row;
    row.kind = kind;
    row.id = unreadable.id;
    row.updatedAt = unreadable.updatedAt;
    row.detail = unreadable.error.detail;
    row.since = now;
    row.lookedAt = now;
    return row;
}

} // namespace

SetAside::SetAside(EngineParts parts)
    : m_parts(std::move(parts))
{
}

Task<Done> SetAside::readAgain(RunTrigger trigger, std::stop_token stop)
{
    const auto kept = m_parts.ledger->setAside().all();
    if (!kept)
        co_return failed(kept.error());
    QList<SetAsideRow> rows = *kept;
    const Instant now = m_parts.clock->now();
    if (trigger == RunTrigger::Scheduled)
        rows.removeIf([now](const SetAsideRow &row) { return !isWorthACall(row.since, row.lookedAt, now); });
    rows = rows.mid(0, kMostReadAgain);
    for (const SetAsideRow &row : std::as_const(rows)) {
        Done done;
        if (row.kind == SetAsideKind::Payment)
            done = co_await readPayment(row, stop);
        else
            done = co_await readInvoice(row, stop);
        if (!done)
            co_return done;
    }
    co_return Done();
}

Task<Done> SetAside::readPayment(SetAsideRow row, std::stop_token stop)
{
    const PaymentId id(guidFromText(row.id));
    const auto payment = co_await m_parts.source->fetchPayment(id, std::move(stop));
    if (!payment)
        co_return notRead(row, payment.error());
    co_return m_parts.ledger->inTransaction([&]() -> Done {
        const Done done = m_parts.ledger->payments().recordChanges({ *payment }, row.origin);
        return done ? m_parts.ledger->setAside().release(row.kind, { row.id }) : done;
    });
}

Task<Done> SetAside::readInvoice(SetAsideRow row, std::stop_token stop)
{
    const InvoiceId id(row.id.toLongLong());
    const auto invoice = co_await m_parts.book->fetchInvoice(row.project, id, std::move(stop));
    if (!invoice)
        co_return notRead(row, invoice.error());
    co_return m_parts.ledger->inTransaction([&]() -> Done {
        const Done done = m_parts.ledger->book().recordInvoices({ *invoice });
        return done ? m_parts.ledger->setAside().release(row.kind, { row.id }) : done;
    });
}

Done SetAside::notRead(SetAsideRow row, const Error &error)
{
    if (endsRun(error))
        return failed(error);
    if (error.kind == ErrorKind::NotFound) {
        // No removal of anything (rule 19): what the ledger knows of it stays as it is.
        Error gone(ErrorKind::NotFound,
            tr("It could not be read before (%1 %2: %3).").arg(toString(row.kind), row.id, row.detail));
        gone.service = error.service;
        m_gone.append(gone);
        return m_parts.ledger->setAside().markGone(row);
    }
    if (error.kind == ErrorKind::Malformed)
        row.detail = error.detail;
    row.lookedAt = m_parts.clock->now();
    return m_parts.ledger->setAside().keep({ row });
}

Done SetAside::keepPayments(const PaymentChanges &changes,
    const std::function<PaymentOrigin(const std::optional<Instant> &updatedAt)> &originOf)
{
    QStringList read;
    for (const Payment &payment : changes.payments)
        read.append(payment.id.toString());
    QList<SetAsideRow> rows;
    for (const UnreadableRow &unreadable : changes.unreadable) {
        SetAsideRow row = rowOf(SetAsideKind::Payment, unreadable, m_parts.clock->now());
        row.origin = originOf(unreadable.updatedAt);
        rows.append(row);
    }
    const Done released = m_parts.ledger->setAside().release(SetAsideKind::Payment, read);
    return released ? m_parts.ledger->setAside().keep(rows) : released;
}

Done SetAside::keepInvoices(ProjectId project, const Listed<Invoice> &invoices)
{
    QStringList read;
    for (const Invoice &invoice : invoices)
        read.append(invoice.id.toString());
    QList<SetAsideRow> rows;
    for (const UnreadableRow &unreadable : invoices.unreadable) {
        SetAsideRow row = rowOf(SetAsideKind::Invoice, unreadable, m_parts.clock->now());
        row.project = project;
        rows.append(row);
    }
    const Done released = m_parts.ledger->setAside().release(SetAsideKind::Invoice, read);
    return released ? m_parts.ledger->setAside().keep(rows) : released;
}

Result<QList<Error>> SetAside::problems() const
{
    const auto kept = m_parts.ledger->setAside().all();
    if (!kept)
        return failed(kept.error());
    QList<Error> problems = m_gone;
    for (const SetAsideRow &row : *kept)
        problems.append(problemOf(row));
    return problems;
}

bool SetAside::holdsBack(const QList<SetAsideRow> &rows, const PaymentRecord &record)
{
    // A line that exists, and one that may exist, are looked at all the same.
    if (record.line.isValid() || record.hasOpenIntent)
        return false;
    return std::any_of(rows.begin(), rows.end(), [&record](const SetAsideRow &row) {
        return row.kind == SetAsideKind::Payment ? row.id == record.payment.id.toString()
                                                 : row.id == record.placement.invoice.toString();
    });
}

} // namespace tieout
