// SPDX-License-Identifier: Apache-2.0
#include "core/ledger/recordcolumns.h"

#include "core/ledger/columnwords.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

const QStringList &draftNames()
{
    static const QStringList names { u"project"_s, u"commitment"_s, u"invoice"_s, u"amount"_s, u"currency"_s, u"date"_s,
        u"invoice_number"_s, u"invoice_date"_s, u"check_number"_s, u"method"_s, u"notes"_s, u"payment_number"_s,
        u"origin_id"_s, u"origin_data"_s };
    return names;
}

Payment readPayment(Row &row)
{
    Payment payment;
    payment.id = row.id<PaymentId>();
    payment.kind = row.word(columnwords::kPaymentKinds);
    payment.kindText = row.text();
    payment.status = row.word(columnwords::kPaymentStatuses);
    payment.statusText = row.text();
    payment.bill = row.id<BillId>();
    payment.billNumber = row.text();
    payment.vendorName = row.text();
    payment.date = row.date();
    payment.amount = row.money();
    payment.account = row.id<AccountId>();
    payment.accountCode = row.text();
    payment.reference = row.text();
    payment.batchId = row.text();
    payment.updatedAt = row.instant();
    return payment;
}

Placement readPlacement(Row &row)
{
    Placement placement;
    placement.invoice = row.id<InvoiceId>();
    placement.commitment = row.id<CommitmentId>();
    placement.project = row.id<ProjectId>();
    return placement;
}

QList<InvoiceId> readInvoiceIds(Row &row)
{
    QList<InvoiceId> ids;
    const QString text = row.text();
    if (text.isEmpty())
        return ids;
    const QStringList parts = text.split(QLatin1Char(','));
    for (const QString &part : parts)
        ids << InvoiceId(part.toLongLong());
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

QString draftColumns(const QString &prefix)
{
    return prefix + draftNames().join(u", "_s + prefix);
}

QString draftPlaces()
{
    return QStringList(draftNames().size(), u"?"_s).join(u", "_s);
}

LineDraft readDraft(Row &row)
{
    LineDraft draft;
    draft.project = row.id<ProjectId>();
    draft.commitment = row.id<CommitmentId>();
    draft.invoice = row.id<InvoiceId>();
    draft.amount = row.money();
    draft.date = row.date();
    draft.invoiceNumber = row.text();
    draft.invoiceDate = row.date();
    draft.checkNumber = row.text();
    draft.method = row.word<PaymentMethod>(&paymentMethodFromString);
    draft.notes = row.text();
    draft.paymentNumber = row.optionalInteger();
    draft.originId = row.text();
    draft.originData = row.text();
    return draft;
}

void bindDraft(Statement &statement, const LineDraft &draft)
{
    statement.bindAll(draft.project, draft.commitment, draft.invoice, draft.amount, draft.date, draft.invoiceNumber,
        draft.invoiceDate, draft.checkNumber, toString(draft.method), draft.notes, draft.paymentNumber, draft.originId,
        draft.originData);
}

QString recordColumns()
{
    static const QString columns =
        u"p.id, p.kind, p.kind_text, p.status, p.status_text, p.bill, p.bill_number, p.vendor_name, p.date, "
        "p.amount, p.currency, p.account, p.account_code, p.reference, p.batch_id, p.updated_at, p.origin, "
        "p.reason, p.args, p.standing_lines, p.in_text_alone, p.line, p.invoice, p.commitment, p.project, n.id, "
        "n.kind, n.run = p.run, n.invoice, n.commitment, n.project, "
        "coalesce((SELECT group_concat(x.id) FROM invoices x WHERE x.linked_bill = p.bill), ''), "
        "l.id, l.commitment, l.project, p.proved_at, "
        "(SELECT t.started_at FROM runs t WHERE t.id = p.run), p.decision, p.lines_shown, s.payment, "_s
        + draftColumns(u"s."_s) + u", r.payment, "_s + draftColumns(u"r."_s);
    return columns;
}

QString recordTables()
{
    return u"payments p LEFT JOIN issued_lines s ON s.payment = p.key "
           "LEFT JOIN lines_read_back r ON r.payment = p.key "
           "LEFT JOIN intents n ON n.payment = p.key AND n.is_open = 1 "
           "LEFT JOIN invoices l ON l.id = (SELECT min(y.id) FROM invoices y WHERE y.linked_bill = p.bill)"_s;
}

namespace {

/// After a column that is NULL where there is none.
std::optional<LineDraft> readOptionalDraft(Row &row)
{
    const bool isThere = !row.isNull();
    row.skip();
    if (isThere)
        return readDraft(row);
    row.skip(static_cast<int>(draftNames().size()));
    return std::nullopt;
}

} // namespace

PaymentRecord readRecord(Row &row)
{
    PaymentRecord record;
    record.payment = readPayment(row);
    record.age = row.word(columnwords::kPaymentAges);
    record.standing.reason = row.word<Reason>(&reasonFromString);
    record.standing.args = columnwords::args(row.text());
    record.standing.lines = columnwords::lineIds(row.text());
    record.standing.inTextAlone = row.integer() != 0;
    record.line = row.id<LineId>();
    const Placement settled = readPlacement(row);
    record.hasOpenIntent = row.integer() != 0;
    if (record.hasOpenIntent)
        record.hasOpenEdit = isEdit(row.word(columnwords::kIntentKinds));
    else
        row.skip();
    record.isOpenIntentTried = row.optionalInteger().value_or(0) != 0;
    const Placement intended = readPlacement(row);
    record.linkedInvoices = readInvoiceIds(row);
    const Placement linked = readPlacement(row);
    // The place of the money, actual or possible, takes precedence over the bill's current link: if a line is already
    // on one commitment, we must never look for it, and write it again, on another (rule 10).
    if (record.line.isValid())
        record.placement = settled;
    else if (record.hasOpenIntent)
        record.placement = intended;
    else if (record.linkedInvoices.size() == 1)
        record.placement = linked;
    record.provedAt = row.optionalInstant();
    record.triedAt = row.optionalInstant();
    record.decision = row.word(kDecisionWords);
    record.linesShown = columnwords::lineIds(row.text());
    record.issued = readOptionalDraft(row);
    record.readBack = readOptionalDraft(row);
    return record;
}

QString withScope()
{
    // A table with one row: the driver refuses a numbered placeholder that is used twice ("Parameter count mismatch").
    return u"WITH scope (projects, invoices) AS (VALUES (?, ?)) "_s;
}

QString inScope()
{
    // A payment is in scope through any invoice it is linked to, through its line, or through a write in progress.
    static const QString matches = u"((SELECT projects FROM scope) = '[]' OR %1.project IN (SELECT value "
                                   "FROM json_each((SELECT projects FROM scope)))) "
                                   "AND ((SELECT invoices FROM scope) = '[]' OR %1.%2 IN (SELECT value "
                                   "FROM json_each((SELECT invoices FROM scope))))"_s;
    static const QString condition = u"(EXISTS (SELECT 1 FROM scope WHERE projects = '[]' AND invoices = '[]') "
                                     "OR EXISTS (SELECT 1 FROM invoices z WHERE z.linked_bill = p.bill "
                                     "AND %1) OR (p.line <> 0 AND %2) "
                                     "OR EXISTS (SELECT 1 FROM intents w WHERE w.payment = p.key "
                                     "AND w.is_open = 1 AND %3))"_s.arg(matches.arg(u"z"_s, u"id"_s),
                                         matches.arg(u"p"_s, u"invoice"_s), matches.arg(u"w"_s, u"invoice"_s));
    return condition;
}

void bindScope(Statement &statement, const Scope &scope)
{
    statement.bind(idListText(scope.projects)).bind(idListText(scope.invoices));
}

Result<QList<PaymentRecord>> readRecords(Statement &statement)
{
    QList<PaymentRecord> records;
    const Done done = statement.forEach([&records](Row &row) { records << readRecord(row); });
    if (!done)
        return failed(done.error());
    return records;
}

} // namespace tieout
