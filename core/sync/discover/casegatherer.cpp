// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/casegatherer.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/discover/baseline.h"
#include "core/sync/discover/billverdicts.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/lineindex.h"
#include "core/sync/plan/settlewithoutread.h"

#include <algorithm>

namespace tieout {

namespace {

bool hasLineFor(const LineIndex &lines, const PaymentRecord &record)
{
    return !lines.linesOf(record).isEmpty() || lines.lineTakenFrom(record).has_value();
}

qsizetype ourLines(const CommitmentCase &facts)
{
    const auto hasLine = [](const PaymentRecord &record) { return record.line.isValid(); };
    return std::count_if(facts.payments.begin(), facts.payments.end(), hasLine)
        + std::count_if(facts.issued.begin(), facts.issued.end(), hasLine);
}

/// How a voided line shall be follows from what was issued, so an open void is none.
QHash<PaymentId, Intent> begunChanges(const QList<Intent> &intents)
{
    QHash<PaymentId, Intent> begun;
    for (const Intent &intent : intents) {
        if (intent.kind != IntentKind::Void)
            begun.insert(intent.payment, intent);
    }
    return begun;
}

QList<PaymentRecord> withoutAsked(QList<PaymentRecord> issued, const QSet<PaymentId> &asked)
{
    issued.removeIf([&asked](const PaymentRecord &record) { return asked.contains(record.payment.id); });
    return issued;
}

bool isTemporary(const Error &error)
{
    return adviceFor(error) == Advice::RetryLater && error.place.isEmpty();
}

} // namespace

bool isFailedRead(qsizetype linesListed, qsizetype ourLines, qsizetype linesGone)
{
    return linesListed == 0 && ourLines > linesGone;
}

CaseGatherer::CaseGatherer(EngineParts parts, ProfileSettings settings, const QList<BillId> &billsRead)
    : m_parts(std::move(parts))
    , m_settings(std::move(settings))
    , m_billsRead(billsRead.begin(), billsRead.end())
    , m_commitments(m_parts)
{
}

Task<Result<CommitmentCase>> CaseGatherer::gather(
    CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop)
{
    m_isLineUnreadable = false;
    const Placement place = payments.first().placement;
    const auto invoice = m_parts.ledger->projects().invoices({ place.invoice });
    if (!invoice)
        co_return failed(invoice.error());
    const CommitmentKind kind = invoice->value(place.invoice).commitmentKind;
    const auto read = co_await m_commitments.read(place.project, kind, commitment, stop);
    if (!read)
        co_return failed(read.error());
    CommitmentCase facts;
    facts.payments = payments;
    facts.voidPolicy = m_settings.voidPolicy;
    facts.chosenMethods = m_settings.methods;
    facts.commitment = *read;
    const auto currency = co_await m_commitments.currencyOf(facts.commitment, stop);
    if (!currency)
        co_return failed(currency.error());
    facts.currency = *currency;
    const auto withLines = co_await addLines(facts, stop);
    if (!withLines)
        co_return failed(withLines.error());
    facts = *withLines;
    const auto decided = co_await decideAges(facts, stop);
    if (!decided)
        co_return failed(decided.error());
    facts.payments = *decided;
    co_return facts;
}

/// The lines as Procore shows them, with what the ledger knows of them and of their payments.
Task<Result<CommitmentCase>> CaseGatherer::addLines(CommitmentCase facts, std::stop_token stop)
{
    const auto lines =
        co_await m_parts.book->fetchLines(facts.commitment.project, facts.commitment.id, facts.currency, stop);
    m_isLineUnreadable = !lines && !lines.error().place.isEmpty();
    if (!lines)
        co_return failed(lines.error());
    facts.lines = *lines;
    const auto reappeared = reappearedOn(facts);
    if (!reappeared)
        co_return failed(reappeared.error());
    facts.payments += *reappeared;
    const auto known = withLedgerFacts(facts);
    if (!known)
        co_return failed(known.error());
    facts = *known;
    const auto gone = co_await linesGone(facts, stop);
    if (!gone)
        co_return failed(gone.error());
    facts.linesGone = *gone;
    const qsizetype ours = ourLines(facts);
    if (isFailedRead(facts.lines.size(), ours, facts.linesGone.size())) {
        Error error(Cause::LinesHidden,
            counted(ours,
                QT_TRANSLATE_NOOP(
                    "tieout", "Procore showed no payment lines where 1 was known; nothing was concluded from that."),
                QT_TRANSLATE_N_NOOP("tieout",
                    "Procore showed no payment lines where %n were known; nothing was concluded from that.")));
        error.service = Service::Procore;
        co_return failed(error);
    }
    co_return facts;
}

Task<Done> CaseGatherer::enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop)
{
    return m_commitments.enterProject(project, kind, std::move(stop));
}

/// Removed payments whose line was gone, so that no run looked for it any more: it holds money again if it was only
/// hidden.
Result<QList<PaymentRecord>> CaseGatherer::reappearedOn(const CommitmentCase &facts) const
{
    QSet<PaymentId> named;
    for (const PaymentLine &line : facts.lines) {
        const QList<PaymentId> payments = paymentsNamedBy(line);
        named.unite(QSet<PaymentId>(payments.begin(), payments.end()));
    }
    for (const PaymentRecord &record : facts.payments)
        named.remove(record.payment.id);
    if (named.isEmpty())
        return QList<PaymentRecord>();
    return m_parts.ledger->payments().removedAndDeleted(named.values());
}

Done CaseGatherer::readOncePerRun()
{
    if (m_accounts)
        return {};
    const auto accounts = m_parts.ledger->bills().accounts();
    const auto removed = m_parts.ledger->payments().billsWithRemovedBaselinePayment();
    if (!accounts || !removed)
        return failed(accounts ? removed.error() : accounts.error());
    m_accounts = *accounts;
    m_billsWithRemovedBaseline = *removed;
    return {};
}

Result<CommitmentCase> CaseGatherer::withLedgerFacts(CommitmentCase facts)
{
    if (Done read = readOncePerRun(); !read)
        return failed(read.error());
    facts.accounts = *m_accounts;
    facts.billsWithRemovedBaseline = m_billsWithRemovedBaseline;
    QList<InvoiceId> invoiceIds;
    QList<BillId> billIds;
    QSet<BillId> fresh;
    QSet<PaymentId> asked;
    for (const PaymentRecord &record : std::as_const(facts.payments)) {
        if (!record.line.isValid() && m_billsRead.contains(record.payment.bill))
            fresh.insert(record.payment.bill);
        invoiceIds.append(record.placement.invoice);
        billIds.append(record.payment.bill);
        asked.insert(record.payment.id);
    }
    Ledger &ledger = *m_parts.ledger;
    const auto invoices = ledger.projects().invoices(invoiceIds);
    const auto bills = invoices ? ledger.bills().bills(billIds) : failed(invoices.error());
    const auto issued = bills ? ledger.payments().issuedOn(facts.commitment.id) : failed(bills.error());
    const auto intents = issued ? ledger.journal().openIntentsOn(facts.commitment.id) : failed(issued.error());
    if (!intents)
        return failed(intents.error());
    facts.invoices = *invoices;
    facts.bills = *bills;
    facts.issued = withoutAsked(*issued, asked);
    facts.begun = begunChanges(*intents);
    const auto judged = judgeBills(ledger, billsOf(facts.payments + facts.issued), m_billsRead);
    if (!judged)
        return failed(judged.error());
    facts.judged = *judged;
    for (const BillId bill : std::as_const(fresh))
        facts.judged[bill].isFresh = true;
    return facts;
}

// Rule 19: gone only when reading it by id says 404 and Read Only on the project's Commitments was confirmed in this
// run (enterProject did).
Task<Result<QSet<LineId>>> CaseGatherer::linesGone(CommitmentCase facts, std::stop_token stop)
{
    QSet<LineId> gone;
    const LineIndex lines(facts.lines, facts.records());
    const QList<PaymentRecord> all = facts.payments + facts.issued;
    for (const PaymentRecord &record : all) {
        if (!record.line.isValid() || hasLineFor(lines, record))
            continue;
        auto line = co_await m_parts.book->fetchLine(
            facts.commitment.project, facts.commitment.id, record.line, facts.currency, stop);
        if (!line && line.error().kind == ErrorKind::NotFound)
            gone.insert(record.line);
        else if (!line)
            co_return failed(line.error());
    }
    co_return gone;
}

Result<bool> CaseGatherer::isLinkedByHand(InvoiceId invoice) const
{
    const auto links = m_parts.ledger->projects().manualLinks();
    if (!links)
        return failed(links.error());
    return std::any_of(
        links->begin(), links->end(), [invoice](const ManualLink &link) { return link.invoice == invoice; });
}

// A payment that Xero calls new has no line here. Where a person linked the bill, that proves little: before the ledger
// was lost the bill may have been linked to an invoice elsewhere, and have its line there.
Task<Result<QList<PaymentRecord>>> CaseGatherer::decideAges(CommitmentCase facts, std::stop_token stop)
{
    const LineIndex lines(facts.lines, facts.records());
    QList<PaymentRecord> payments = facts.payments;
    QSet<PaymentId> held;
    for (PaymentRecord &record : payments) {
        if (record.age != PaymentAge::Undecided || hasLineFor(lines, record))
            continue;
        auto history = co_await m_parts.source->fetchHistory(record.payment.id, stop);
        if (!history && endsRun(history.error()))
            co_return failed(history.error());
        if (!history && history.error().kind != ErrorKind::NotFound)
            noteUnreadHistory(record.payment.id, history.error());
        if (!history && isTemporary(history.error()))
            held.insert(record.payment.id);
        if (!history || !m_settings.setUpAt)
            continue;
        const PaymentAge age = ageFromHistory(*history, *m_settings.setUpAt);
        const auto byHand = isLinkedByHand(record.placement.invoice);
        if (!byHand)
            co_return failed(byHand.error());
        if (age == PaymentAge::Baseline || !*byHand)
            record.age = age;
    }
    payments = withoutHeld(payments, held);
    co_return payments;
}

void CaseGatherer::noteUnreadHistory(PaymentId payment, Error error)
{
    error.detail = Tr::tr("The history of payment %1 could not be read (%2).").arg(payment.toString(), error.detail);
    m_problems.append(error);
}

} // namespace tieout
