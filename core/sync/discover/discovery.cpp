// SPDX-License-Identifier: Apache-2.0
#include "core/sync/discover/discovery.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/clocks.h"
#include "core/sync/preflight.h"

#include <QLocale>

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

/// An invoice that becomes visible by a right, or is restored, keeps its old updated_at: all are read once a day.
constexpr auto kWholeListStays = 24h;

/// Not found, and not known to be absent either.
Error unreadIn(const Project &project, InvoiceId invoice, Error error)
{
    error.detail = Tr::tr("Subcontractor invoice %1 is in none of the projects that could be read. Project %2: %3")
                       .arg(invoice.toString(), project.name, error.detail);
    return error;
}

} // namespace

Discovery::Discovery(EngineParts parts, ProfileSettings settings, RunTrigger trigger)
    : m_parts(parts)
    , m_settings(std::move(settings))
    , m_trigger(trigger)
    , m_unreadRows(parts)
    , m_bills(parts, trigger)
{
}

void Discovery::tell(SyncPhase phase, int done, int total, const QString &sentence) const
{
    if (m_parts.observer.progress)
        m_parts.observer.progress(SyncProgress { phase, done, total, sentence });
}

Task<Done> Discovery::refreshPayments(std::stop_token stop)
{
    if (Done same = checkLedgerOwner(*m_parts.ledger, m_settings); !same)
        co_return same;
    if (Done read = co_await m_unreadRows.readAgain(m_trigger, stop); !read)
        co_return read;
    const auto reading = paymentReading();
    if (!reading)
        co_return failed(reading.error());
    const Instant began = earliestOf(clocksNow(m_parts));
    const QList<Instant> others = witnesses(m_parts);
    tell(SyncPhase::ReadingPayments, 0, 0, Tr::tr("Reading payments from Xero"));
    auto changes = co_await fetchPayments(reading->since, stop);
    // One of the two lies. If it is the mark, what changed since the moment when it was made was hidden behind it.
    if (changes && reading->since && changes->serverTime < *reading->since)
        changes = co_await fetchPayments(std::nullopt, stop);
    if (!changes)
        co_return failed(changes.error());
    const Instant readUpTo = earliestOf({ began, changes->serverTime });
    const Done recorded = recordPayments(*changes, readUpTo, reading->isLedgerLost);
    co_return recorded ? m_parts.ledger->facts().recordPaymentsReadAt(agreedTime(changes->serverTime, others))
                       : recorded;
}

Task<Result<PaymentChanges>> Discovery::fetchPayments(std::optional<Instant> since, std::stop_token stop)
{
    const std::function<void(int, int)> onPage = [this](int done, int total) {
        if (total == 0) // told already, without a number
            return;
        const QLocale locale;
        tell(SyncPhase::ReadingPayments, done, total,
            Tr::tr("Reading payments from Xero, %1 of %2").arg(locale.toString(done), locale.toString(total)));
    };
    return m_parts.source->fetchChanges(since, onPage, std::move(stop));
}

Result<Discovery::PaymentReading> Discovery::paymentReading() const
{
    const FactRepository &facts = m_parts.ledger->facts();
    const auto baseline = facts.completeBaseline();
    const auto watermark = facts.xeroWatermark();
    if (!baseline || !watermark)
        return failed(baseline ? watermark.error() : baseline.error());
    PaymentReading reading;
    reading.isLedgerLost = !baseline->has_value();
    if (!reading.isLedgerLost && watermark->has_value())
        reading.since = sinceMark(**watermark, clocksNow(m_parts));
    return reading;
}

Done Discovery::recordPayments(const PaymentChanges &changes, Instant readUpTo, bool isLedgerLost)
{
    const Instant setUpAt = m_settings.setUpAt.value_or(readUpTo);
    const auto ageFrom = [isLedgerLost, setUpAt](const std::optional<Instant> &updatedAt) {
        if (!isLedgerLost)
            return PaymentAge::New; // the baseline is complete, so what it does not have is new, whatever its date
        return updatedAt && *updatedAt <= setUpAt ? PaymentAge::Baseline : PaymentAge::Undecided;
    };
    const auto ageOfUnknown = [ageFrom](const Payment &payment) { return ageFrom(payment.updatedAt); };
    return m_parts.ledger->inTransaction([&]() -> Done {
        FactRepository &facts = m_parts.ledger->facts();
        Done done = m_parts.ledger->payments().recordChanges(changes.payments, ageOfUnknown);
        if (done)
            done = m_unreadRows.keepPayments(changes.payments, ageFrom);
        if (done)
            done = facts.recordXeroWatermark(readUpTo);
        if (done && isLedgerLost)
            done = facts.recordOwner(LedgerOwner { m_settings.organisation, m_settings.company }, m_parts.clock->now());
        if (done && isLedgerLost)
            done = facts.recordBaseline(setUpAt, true);
        return done;
    });
}

Task<Done> Discovery::refreshAccounts(bool unknownAccountSeen, std::stop_token stop)
{
    FactRepository &facts = m_parts.ledger->facts();
    const auto readAt = facts.accountsReadAt();
    if (!readAt)
        co_return failed(readAt.error());
    const Instant now = m_parts.clock->now();
    const bool due =
        !readAt->has_value() || isStale(**readAt, now, 24h) || (unknownAccountSeen && isStale(**readAt, now, 60s));
    if (!due)
        co_return Done();
    auto accounts = co_await m_parts.source->fetchAccounts(stop);
    if (!accounts)
        co_return failed(accounts.error());
    const Done recorded = m_parts.ledger->bills().recordAccounts(*accounts);
    co_return recorded ? facts.recordAccountsRead(now) : recorded;
}

Result<Discovery::InvoiceReading> Discovery::invoiceReading(ProjectId project) const
{
    const FactRepository &facts = m_parts.ledger->facts();
    const auto mark = facts.invoiceWatermark(project);
    if (!mark)
        return failed(mark.error());
    const auto whole = facts.wholeInvoiceList(project);
    if (!whole)
        return failed(whole.error());
    const auto rights = facts.rights();
    if (!rights)
        return failed(rights.error());
    InvoiceReading reading;
    reading.now = earliestOf(clocksNow(m_parts));
    if (mark->has_value() && sinceMark(**mark, { reading.now }))
        reading.newest = *mark;
    if (rights->has_value())
        reading.reader = (*rights)->value;
    const bool isKnown = whole->has_value() && (*whole)->value == reading.reader
        && !isStale((*whole)->readAt, m_parts.clock->now(), kWholeListStays);
    if (isKnown && reading.newest)
        reading.since = *reading.newest - kOverlap;
    return reading;
}

Done Discovery::recordInvoices(ProjectId project, const Listed<Invoice> &invoices, const InvoiceReading &reading)
{
    std::optional<Instant> newest = reading.newest;
    for (const Invoice &invoice : invoices) {
        // A stamp that lies ahead of a clock would hide what is changed until then (rule 25).
        if (invoice.updatedAt <= reading.now)
            newest = newest ? std::max(*newest, invoice.updatedAt) : invoice.updatedAt;
    }
    return m_parts.ledger->inTransaction([&]() -> Done {
        FactRepository &facts = m_parts.ledger->facts();
        Done done = m_parts.ledger->projects().recordInvoices(invoices);
        if (done)
            done = m_unreadRows.keepInvoices(project, invoices);
        if (done && newest)
            done = facts.recordInvoiceWatermark(project, *newest);
        if (done && !reading.since)
            done = facts.recordWholeInvoiceList(project, reading.reader, m_parts.clock->now());
        return done;
    });
}

Task<Done> Discovery::refreshInvoices(QList<Project> projects, std::stop_token stop)
{
    int done = 0;
    for (const Project &project : std::as_const(projects)) {
        tell(SyncPhase::ReadingInvoices, done++, static_cast<int>(projects.size()),
            Tr::tr("Reading subcontractor invoices from Procore: %1").arg(project.name));
        const auto reading = invoiceReading(project.id);
        if (!reading)
            co_return failed(reading.error());
        auto invoices = co_await m_parts.book->fetchInvoices(project.id, reading->since, stop);
        if (!invoices) {
            if (endsRun(invoices.error()))
                co_return failed(invoices.error());
            Error problem = invoices.error();
            problem.detail = Tr::tr("Project %1: %2").arg(project.name, problem.detail);
            m_problems.append(problem);
            m_unreadList = m_unreadList.value_or(problem);
            continue;
        }
        if (Done recorded = recordInvoices(project.id, *invoices, *reading); !recorded)
            co_return recorded;
    }
    co_return Done();
}

Task<Done> Discovery::readInvoice(InvoiceId invoice, QList<Project> projects, std::stop_token stop)
{
    std::optional<Error> unread;
    for (const Project &project : std::as_const(projects)) {
        const auto found = co_await m_parts.book->fetchInvoice(project.id, invoice, stop);
        if (!found && endsRun(found.error()))
            co_return failed(found.error());
        const bool isElsewhere =
            !found && (found.error().kind == ErrorKind::NotFound || found.error().kind == ErrorKind::Forbidden);
        if (!found && !isElsewhere)
            unread = unread.value_or(unreadIn(project, invoice, found.error()));
        if (!found || found->project != project.id)
            continue;
        Listed<Invoice> one;
        one.append(*found);
        co_return recordInvoice(project.id, one);
    }
    co_return unread ? Done(failed(*unread)) : Done();
}

Done Discovery::recordInvoice(ProjectId project, const Listed<Invoice> &one)
{
    return m_parts.ledger->inTransaction([&]() -> Done {
        const Done done = m_parts.ledger->projects().recordInvoices(one);
        return done ? m_unreadRows.keepInvoices(project, one) : done;
    });
}

Task<Done> Discovery::refreshBills(QList<PaymentRecord> payments, std::stop_token stop)
{
    return m_bills.refresh(std::move(payments), std::move(stop));
}

Task<Result<QList<Project>>> Discovery::projects(std::stop_token stop)
{
    auto projects = co_await m_parts.book->fetchProjects(stop);
    if (!projects)
        co_return failed(projects.error());
    if (Done recorded = m_parts.ledger->projects().recordProjects(*projects); !recorded)
        co_return failed(recorded.error());
    if (!m_settings.allProjects)
        projects->removeIf([this](const Project &project) { return !m_settings.projects.contains(project.id); });
    co_return projects;
}

Task<Result<Organisation>> Discovery::organisation(std::stop_token stop)
{
    const auto known = m_parts.ledger->facts().organisation();
    if (!known)
        co_return failed(known.error());
    const Instant now = m_parts.clock->now();
    if (known->has_value() && !isStale((*known)->readAt, now, 24h) && (*known)->value.id == m_settings.organisation)
        co_return Result<Organisation>((*known)->value);
    auto organisation = co_await m_parts.source->fetchOrganisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    if (Done recorded = m_parts.ledger->facts().recordOrganisation(*organisation, now); !recorded)
        co_return failed(recorded.error());
    co_return *organisation;
}

} // namespace tieout
