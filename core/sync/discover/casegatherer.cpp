// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/casegatherer.h"

#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
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

/// The answer was read, and a row of it is not as it must be (/3/amount): it will not be the next time either. Other
/// malformed answers broke off, or were not the service's.
bool namesAPlace(const Error &error)
{
    return error.kind == ErrorKind::Malformed && error.detail.startsWith(QLatin1Char('/'))
        && !error.detail.startsWith(QLatin1String("/:"));
}

bool isTemporary(const Error &error)
{
    return adviceFor(error) == Advice::RetryLater && !namesAPlace(error);
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
{
}

Task<Result<CommitmentCase>> CaseGatherer::gather(
    CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop)
{
    m_isLineUnreadable = false;
    CommitmentCase facts;
    facts.payments = payments;
    facts.voidPolicy = m_settings.voidPolicy;
    facts.chosenMethods = m_settings.methods;
    const ProjectId project = payments.first().placement.project;
    const auto invoice = m_parts.ledger->projects().invoices({ payments.first().placement.invoice });
    if (!invoice)
        co_return failed(invoice.error());
    const CommitmentKind kind = invoice->value(payments.first().placement.invoice).commitmentKind;
    if (Done entered = co_await enterProject(project, kind, stop); !entered)
        co_return failed(entered.error());

    // What the ledger knows of it is out of date: a currency may have changed.
    if (const auto unreadable = m_unreadable.constFind(commitment); unreadable != m_unreadable.cend())
        co_return failed(*unreadable);
    const auto known = m_parts.ledger->projects().commitment(commitment);
    if (!known)
        co_return failed(known.error());
    if (!known->has_value() || !m_listed.contains({ project.value(), static_cast<int>(kind) })) {
        Error error(
            ErrorKind::NotFound, Tr::tr("Commitment %1 is not among those of its project.").arg(commitment.toString()));
        error.service = Service::Procore;
        co_return failed(error);
    }
    facts.commitment = **known;
    auto currency = co_await currencyOf(facts.commitment, stop);
    if (!currency)
        co_return failed(currency.error());
    facts.currency = *currency;

    auto lines = co_await m_parts.book->fetchLines(project, commitment, facts.currency, stop);
    m_isLineUnreadable = !lines && namesAPlace(lines.error());
    if (!lines)
        co_return failed(lines.error());
    facts.lines = *lines;
    if (Done added = addReappeared(facts); !added)
        co_return failed(added.error());
    if (Done added = addLedgerFacts(facts); !added)
        co_return failed(added.error());
    auto gone = co_await linesGone(facts, stop);
    if (!gone)
        co_return failed(gone.error());
    facts.linesGone = *gone;
    const qsizetype ours = ourLines(facts);
    if (isFailedRead(facts.lines.size(), ours, facts.linesGone.size())) {
        Error error(ErrorKind::Malformed,
            Tr::tr("Procore showed no payment lines where %1 were known; nothing was concluded from that.").arg(ours));
        error.service = Service::Procore;
        co_return failed(error);
    }
    auto decided = co_await decideAges(facts, stop);
    if (!decided)
        co_return failed(decided.error());
    facts.payments = *decided;
    co_return facts;
}

Task<Done> CaseGatherer::enterProject(ProjectId project, CommitmentKind kind, std::stop_token stop)
{
    if (!m_levels.contains(project)) {
        auto level = co_await m_parts.book->fetchCommitmentsLevel(project, stop);
        if (!level)
            co_return failed(level.error());
        m_levels.insert(project, *level);
    }
    const Permission permission = mayReadLines(m_levels.value(project));
    if (!permission.allowed) {
        Error error(ErrorKind::Forbidden, permission.reason);
        error.service = Service::Procore;
        co_return failed(error);
    }
    const QPair<qint64, int> listing(project.value(), static_cast<int>(kind));
    if (m_listed.contains(listing))
        co_return Done();
    // Read again in each run: a currency or title that somebody mended must count.
    auto commitments = co_await m_parts.book->fetchCommitments(project, kind, stop);
    if (!commitments)
        co_return failed(commitments.error());
    if (Done recorded = m_parts.ledger->projects().recordCommitments(*commitments); !recorded)
        co_return recorded;
    for (const UnreadableRow &row : std::as_const(commitments->unreadable)) {
        Error error = row.error;
        error.detail += Tr::tr(" (commitment %1)").arg(row.id);
        m_unreadable.insert(CommitmentId(row.id.toLongLong()), error);
    }
    m_listed.insert(listing);
    co_return Done();
}

// Rule 7: where Procore has none configured, the project's, then the company's, then the organisation's.
Task<Result<Currency>> CaseGatherer::currencyOf(Commitment commitment, std::stop_token stop)
{
    if (commitment.currency.isKnown())
        co_return Result<Currency>(commitment.currency);
    if (!m_defaultCurrencies.contains(commitment.project)) {
        auto currency = co_await m_parts.book->fetchDefaultCurrency(commitment.project, stop);
        if (!currency)
            co_return failed(currency.error());
        m_defaultCurrencies.insert(commitment.project, *currency);
    }
    const Currency currency = m_defaultCurrencies.value(commitment.project);
    if (currency.isKnown())
        co_return currency;
    const auto organisation = m_parts.ledger->facts().organisation();
    if (!organisation)
        co_return failed(organisation.error());
    co_return organisation->has_value() ? (*organisation)->value.baseCurrency : Currency();
}

/// A line of a removed payment was gone, so nobody looked for it any more; it holds money again if it was hidden only.
Done CaseGatherer::addReappeared(CommitmentCase &facts) const
{
    QSet<PaymentId> named;
    for (const PaymentLine &line : std::as_const(facts.lines)) {
        const QList<PaymentId> payments = paymentsNamedBy(line);
        named.unite(QSet<PaymentId>(payments.begin(), payments.end()));
    }
    for (const PaymentRecord &record : std::as_const(facts.payments))
        named.remove(record.payment.id);
    if (named.isEmpty())
        return {};
    const auto reappeared = m_parts.ledger->payments().removedAndDeleted(named.values());
    if (!reappeared)
        return failed(reappeared.error());
    facts.payments += *reappeared;
    return {};
}

Done CaseGatherer::addLedgerFacts(CommitmentCase &facts)
{
    Ledger &ledger = *m_parts.ledger;
    if (!m_accounts) {
        const auto accounts = ledger.bills().accounts();
        const auto removed = ledger.payments().billsWithRemovedBaselinePayment();
        if (!accounts || !removed)
            return failed(accounts ? removed.error() : accounts.error());
        m_accounts = *accounts;
        m_billsWithRemovedBaseline = *removed;
    }
    facts.accounts = *m_accounts;
    facts.billsWithRemovedBaseline = *m_billsWithRemovedBaseline;
    QList<InvoiceId> invoiceIds;
    QList<BillId> billIds;
    QList<BillId> justRead;
    QSet<PaymentId> asked;
    for (const PaymentRecord &record : std::as_const(facts.payments)) {
        if (!record.line.isValid() && m_billsRead.contains(record.payment.bill))
            justRead.append(record.payment.bill);
        invoiceIds.append(record.placement.invoice);
        billIds.append(record.payment.bill);
        asked.insert(record.payment.id);
    }
    const auto invoices = ledger.projects().invoices(invoiceIds);
    const auto bills = invoices ? ledger.bills().bills(billIds) : failed(invoices.error());
    const auto issued = bills ? ledger.payments().issuedOn(facts.commitment.id) : failed(bills.error());
    const auto intents = issued ? ledger.journal().openIntentsOn(facts.commitment.id) : failed(issued.error());
    const auto judged = intents ? judgedBills(ledger, justRead) : failed(intents.error());
    if (!judged)
        return failed(judged.error());
    facts.takenBack = judged->takenBack;
    facts.billsThatAgree = judged->agree;
    facts.billsInFlux = judged->inFlux;
    facts.invoices = *invoices;
    facts.bills = *bills;
    for (const PaymentRecord &record : *issued) {
        if (!asked.contains(record.payment.id))
            facts.issued.append(record);
    }
    for (const Intent &intent : *intents) {
        if (intent.kind != IntentKind::Void) // how a voided line shall stand follows from what was issued
            facts.begun.insert(intent.payment, intent);
    }
    return {};
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
        const PaymentAge origin = ageFromHistory(*history, *m_settings.setUpAt);
        const auto byHand = isLinkedByHand(record.placement.invoice);
        if (!byHand)
            co_return failed(byHand.error());
        if (origin == PaymentAge::Baseline || !*byHand)
            record.age = origin;
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
