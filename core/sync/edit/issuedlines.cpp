// SPDX-License-Identifier: Apache-2.0
#include "core/sync/edit/issuedlines.h"

#include "core/ledger/overviewrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/discover/commitmentreader.h"
#include "core/sync/edit/linenotice.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/lineindex.h"
#include "core/sync/preflight.h"

namespace tieout {

namespace {

Result<QList<PaymentRow>> rowsOn(Ledger &ledger, CommitmentId commitment)
{
    PaymentFilter there;
    there.commitment = commitment;
    return ledger.overview().payments(there);
}

/// Payments with their line on the commitment, and all that one of the lines names.
Result<QList<PaymentRow>> rowsAbout(Ledger &ledger, CommitmentId commitment, const QList<PaymentLine> &lines)
{
    auto rows = rowsOn(ledger, commitment);
    if (!rows)
        return rows;
    QSet<PaymentId> known;
    for (const PaymentRow &row : std::as_const(*rows))
        known.insert(row.record.payment.id);
    PaymentFilter named;
    named.payments = QList<PaymentId>();
    for (const PaymentLine &line : lines) {
        for (const PaymentId payment : paymentsNamedBy(line)) {
            if (!known.contains(payment)) {
                known.insert(payment);
                named.payments->append(payment);
            }
        }
    }
    if (named.payments->isEmpty())
        return rows;
    const auto others = ledger.overview().payments(named);
    if (!others)
        return others;
    return *rows + *others;
}

RecordRefs recordsOf(const QList<PaymentRow> &rows)
{
    RecordRefs records;
    records.reserve(rows.size());
    for (const PaymentRow &row : rows)
        records.append(&row.record);
    return records;
}

LineOwner ownerOf(const PaymentLine &line)
{
    if (hasOurMark(line))
        return LineOwner::Ours; // another computer of ours wrote it
    return line.originId.isEmpty() && line.originData.isEmpty() ? LineOwner::Person : LineOwner::OtherProgram;
}

/// As it was written and proved last.
PaymentLine lineAsIssued(const PaymentRecord &record)
{
    PaymentLine line;
    line.id = record.line;
    line.project = record.placement.project;
    line.commitment = record.placement.commitment;
    line.invoice = record.placement.invoice;
    line.amount = record.payment.amount;
    line.showsAttachments = false;
    if (!record.issued)
        return line;
    line.amount = record.issued->amount;
    line.date = record.issued->date;
    line.invoiceNumber = record.issued->invoiceNumber;
    line.checkNumber = record.issued->checkNumber;
    line.paymentNumber = record.issued->paymentNumber;
    line.notes = record.issued->notes;
    line.originId = record.issued->originId;
    line.originData = record.issued->originData;
    return line;
}

/// Our payment's line as the ledger has it: as last read, else as it was written.
Result<QHash<LineId, PaymentLine>> storedLines(Ledger &ledger, CommitmentId commitment)
{
    const auto stored = ledger.projects().lines(commitment);
    if (!stored)
        return failed(stored.error());
    QHash<LineId, PaymentLine> lines;
    for (const PaymentLine &line : *stored)
        lines.insert(line.id, line);
    return lines;
}

IssuedLine unlisted(const PaymentRow &row, const QHash<LineId, PaymentLine> &stored)
{
    IssuedLine line;
    line.owner = LineOwner::Ours;
    line.payment = row;
    line.billNumber = row.billNumber;
    line.line = stored.contains(row.record.line) ? stored.value(row.record.line) : lineAsIssued(row.record);
    line.isListed = false;
    return line;
}

/// The numbers of the bills in Xero that the lines' invoices are linked to.
Done addBillNumbers(Ledger &ledger, QList<IssuedLine> &lines)
{
    QHash<InvoiceId, QString> numbers;
    for (IssuedLine &line : lines) {
        const InvoiceId invoice = line.line.invoice;
        if (!line.billNumber.isEmpty() || !invoice.isValid())
            continue;
        if (!numbers.contains(invoice)) {
            const auto found = ledger.overview().invoice(invoice);
            if (!found)
                return failed(found.error());
            numbers.insert(invoice, found->has_value() ? (*found)->billNumber : QString());
        }
        line.billNumber = numbers.value(invoice);
    }
    return {};
}

} // namespace

Result<KnownPayments> knownPayments(Ledger &ledger, ProjectId project, CommitmentId commitment)
{
    const auto rows = rowsOn(ledger, commitment);
    if (!rows)
        return failed(rows.error());
    return KnownPayments { project, commitment, *rows };
}

Result<IssuedLines> lastKnownLines(Ledger &ledger, CommitmentId commitment)
{
    const auto rows = rowsOn(ledger, commitment);
    const auto stored = rows ? storedLines(ledger, commitment) : failed(rows.error());
    if (!stored)
        return failed(stored.error());
    IssuedLines known;
    known.commitment = commitment;
    for (const PaymentRow &row : *rows) {
        IssuedLine line = unlisted(row, *stored);
        line.isListed = true; // nobody has asked Procore
        known.lines.append(line);
        if (row.record.provedAt && (!known.readAt || *known.readAt < *row.record.provedAt))
            known.readAt = row.record.provedAt;
    }
    return known;
}

Task<Result<QList<PaymentLine>>> listLines(EngineParts parts, KnownPayments known, std::stop_token stop)
{
    const auto level = co_await parts.book->fetchCommitmentsLevel(known.project, stop);
    if (!level)
        co_return failed(level.error());
    if (Done allowed = checkMayRead(*level); !allowed)
        co_return failed(allowed.error());
    const auto stored = parts.ledger->projects().commitment(known.commitment);
    if (!stored)
        co_return failed(stored.error());
    Commitment commitment = stored->value_or(Commitment());
    commitment.id = known.commitment;
    commitment.project = known.project;
    // Our lines on it have its currency: rule 7 lets no other be written.
    if (!commitment.currency.isKnown() && !known.rows.isEmpty())
        commitment.currency = known.rows.first().record.payment.amount.currency();
    CommitmentReader reader(parts);
    const auto currency = co_await reader.currencyOf(commitment, stop);
    if (!currency)
        co_return failed(currency.error());
    auto lines = co_await parts.book->fetchLines(known.project, known.commitment, *currency, stop);
    co_return lines;
}

Result<QList<IssuedLine>> withOwners(Ledger &ledger, CommitmentId commitment, const QList<PaymentLine> &lines)
{
    const auto rows = rowsAbout(ledger, commitment, lines);
    const auto stored = rows ? storedLines(ledger, commitment) : failed(rows.error());
    if (!stored)
        return failed(stored.error());
    const LineIndex index(lines, recordsOf(*rows));
    QHash<LineId, const PaymentRow *> owners;
    QList<IssuedLine> missing;
    for (const PaymentRow &row : *rows) {
        const QList<PaymentLine> its = index.linesOf(row.record);
        for (const PaymentLine &line : its)
            owners.insert(line.id, &row);
        const bool isHere = row.record.line.isValid() && row.record.placement.commitment == commitment;
        if (its.isEmpty() && isHere && !index.lineTakenFrom(row.record))
            missing.append(unlisted(row, *stored));
    }
    QList<IssuedLine> found;
    for (const PaymentLine &line : lines) {
        IssuedLine one;
        one.line = line;
        one.owner = ownerOf(line);
        if (const PaymentRow *row = owners.value(line.id)) {
            one.owner = LineOwner::Ours;
            one.payment = *row;
            one.billNumber = row->billNumber;
        }
        found.append(one);
    }
    found += missing;
    if (Done numbered = addBillNumbers(ledger, found); !numbered)
        return failed(numbered.error());
    return found;
}

QList<ChangedLine> changedLines(const KnownPayments &known, const QList<PaymentLine> &lines)
{
    const LineIndex index(lines, recordsOf(known.rows));
    QList<ChangedLine> changed;
    for (const PaymentRow &row : known.rows) {
        const QList<PaymentLine> its = index.linesOf(row.record);
        if (its.size() == 1 && noLongerAsProved(row.record, its.first()))
            changed.append({ row.record, its.first() });
    }
    return changed;
}

} // namespace tieout
