// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runsession.h"
#include "core/base/tr.h"
#include "core/sync/run/askedids.h"

#include "core/base/logging.h"
#include "core/ledger/billrepository.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/unreadrepository.h"
#include "core/sync/discover/billverdicts.h"
#include "core/sync/discover/casegatherer.h"
#include "core/sync/plan/foreignmarks.h"
#include "core/sync/plan/settlewithoutread.h"
#include "core/sync/preflight.h"
#include "core/sync/run/runplan.h"
#include "core/sync/run/runpreview.h"
#include "core/sync/run/runreport.h"
#include "core/sync/watch/afterwork.h"
#include "core/sync/watch/dailypaymentread.h"

#include <QLocale>

#include <algorithm>

namespace tieout {

namespace {

using namespace std::chrono_literals;

} // namespace

RunSession::RunSession(EngineParts parts, SyncRequest request, ProfileSettings settings)
    : m_parts(parts)
    , m_request(std::move(request))
    , m_settings(settings)
    , m_discovery(parts, settings, m_request.trigger)
    , m_breaker(settings.voidPolicy, m_request.allowVoids)
{
    m_settings.otherSyncOffSince = confirmedBy(m_settings.otherSyncOffSince, m_parts.clock->now());
    m_scope.projects =
        m_request.projects.isEmpty() && !m_settings.allProjects ? m_settings.projects : m_request.projects;
    m_scope.invoices = m_request.invoices;
    m_run.trigger = m_request.trigger;
    m_run.dryRun = m_request.dryRun;
    m_run.startedAt = m_parts.clock->now();
    m_xeroCallsBefore = m_parts.xeroCalls ? m_parts.xeroCalls() : 0;
    m_procoreCallsBefore = m_parts.procoreCalls ? m_parts.procoreCalls() : 0;
}

Task<Result<RunReport>> RunSession::run(std::stop_token stop)
{
    if (Done ready = checkSetUp(m_settings); !ready)
        co_return failed(ready.error());
    if (Done inScope = checkScope(); !inScope)
        co_return failed(inScope.error());
    if (Done closed = m_parts.ledger->runs().closeAbandoned(m_parts.clock->now()); !closed)
        co_return failed(closed.error());
    const auto id = m_parts.ledger->runs().begin(m_run);
    if (!id)
        co_return failed(id.error());
    m_run.id = *id;
    // Who looks at a part on the way does not do the schedule's work.
    if (isWhole() || m_request.trigger == RunTrigger::Scheduled) {
        if (Done noted = m_parts.ledger->runs().recordWhole(m_run.startedAt); !noted)
            co_return failed(noted.error());
    }
    Done worked = co_await work(stop);
    if (!worked && m_isRefused) {
        const Done forgotten = m_parts.ledger->runs().forget(m_run.id);
        co_return failed(forgotten ? worked.error() : forgotten.error());
    }
    std::optional<Error> error;
    if (!worked)
        error = worked.error();
    co_return report(error);
}

Task<Done> RunSession::work(std::stop_token stop)
{
    if (Done allowed = co_await checkRights(stop); !allowed)
        co_return allowed;
    auto organisation = co_await m_discovery.organisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    if (Done supported = checkEdition(*organisation, m_settings.allowOtherEditions); !supported)
        co_return supported;
    if (Done discovered = co_await discover(stop); !discovered)
        co_return discovered;
    if (Done written = co_await writeLines(stop); !written)
        co_return written;
    co_return co_await watch(stop);
}

bool RunSession::isWhole() const
{
    return !m_request.dryRun && m_request.projects.isEmpty() && m_request.invoices.isEmpty();
}

Task<Done> RunSession::watch(std::stop_token stop)
{
    if (m_request.dryRun)
        co_return Done();
    const AfterworkOrder order { m_parts, m_settings, m_run.id, m_request.trigger, isWhole(), m_discovery.billsRead(),
        m_projects };
    const auto problems = co_await checkAfterwards(order, stop);
    if (!problems)
        co_return failed(problems.error());
    m_problems += *problems;
    co_return Done();
}

// Rule 8: a scheduled run uses the rights of the signed-in person, read again at its start.
Task<Done> RunSession::checkRights(std::stop_token stop)
{
    const auto known = m_parts.ledger->facts().rights();
    if (!known)
        co_return failed(known.error());
    const bool scheduled = m_request.trigger == RunTrigger::Scheduled;
    const bool usable = known->has_value() && !isStale((*known)->readAt, m_parts.clock->now(), 1h);
    Rights rights = usable ? (*known)->value : Rights();
    const Privilege privilege = scheduled ? Privilege::SyncScheduled : Privilege::SyncOnDemand;
    // A refusal is never taken from memory: the right may have been given a minute ago.
    if (!usable || scheduled || !permissionFor(privilege, rights).allowed) {
        auto fetched = co_await m_parts.book->fetchRights(m_settings.erpToolName, stop);
        if (!fetched)
            co_return failed(fetched.error());
        rights = *fetched;
        m_rightsReadAfresh = true;
        if (Done recorded = m_parts.ledger->facts().recordRights(rights, m_parts.clock->now()); !recorded)
            co_return recorded;
    }
    m_run.person = rights.personName;
    co_return checkPermission(privilege, rights);
}

Task<Done> RunSession::discover(std::stop_token stop)
{
    if (Done read = co_await m_discovery.refreshPayments(stop); !read)
        co_return read;
    // By the links that the ledger knows: a run that ends before Procore's were read calls no payment unlinked.
    if (const auto seen = m_parts.ledger->payments().admitLinked(); !seen)
        co_return failed(seen.error());
    if (isWhole()) {
        const auto looked = co_await readRecentPayments(m_parts, stop);
        if (!looked)
            co_return failed(looked.error());
        if (looked->has_value())
            m_problems.append(**looked);
    }
    if (Done read = co_await readProjects(m_rightsReadAfresh, stop); !read)
        co_return read;
    if (Done read = co_await m_discovery.refreshInvoices(m_projects, stop); !read)
        co_return read;
    if (Done known = co_await checkAskedInvoices(stop); !known)
        co_return known;
    if (Done noted = noteUnreadRows(); !noted)
        co_return noted;
    const auto released = m_parts.ledger->payments().releaseUnlinked();
    if (!released)
        co_return failed(released.error());
    const auto admitted = m_parts.ledger->payments().admitLinked();
    if (!admitted)
        co_return failed(admitted.error());
    co_return leaveOutUnchosenProjects();
}

/// Those that the run is about. A list that is remembered may be older than a project that was asked for.
Task<Done> RunSession::readProjects(bool fresh, std::stop_token stop)
{
    auto projects = co_await m_discovery.projects(fresh, stop);
    if (!projects)
        co_return failed(projects.error());
    const QList<ProjectId> unknown = unknownAmong(m_request.projects, *projects);
    if (!unknown.isEmpty() && !fresh)
        co_return co_await readProjects(true, stop);
    m_isRefused = !unknown.isEmpty();
    if (m_isRefused)
        co_return refuseUnknown(unknown);
    if (!m_request.projects.isEmpty())
        projects->removeIf([this](const Project &project) { return !m_request.projects.contains(project.id); });
    m_projects = *projects;
    m_areProjectsFresh = fresh;
    co_return Done();
}

/// An invoice that a person asked for is missed only when every list was read that could hold it.
Task<Done> RunSession::checkAskedInvoices(std::stop_token stop)
{
    if (!m_request.areIdsTyped)
        co_return Done();
    auto unknown = unknownInvoices(*m_parts.ledger, m_request.invoices, m_projects);
    if (unknown && !unknown->isEmpty() && !m_areProjectsFresh) {
        QList<ProjectId> read;
        for (const Project &project : std::as_const(m_projects))
            read.append(project.id);
        if (Done listed = co_await readProjects(true, stop); !listed)
            co_return listed;
        QList<Project> added = m_projects;
        added.removeIf([&read](const Project &project) { return read.contains(project.id); });
        if (Done listed = co_await m_discovery.refreshInvoices(added, stop); !listed)
            co_return listed;
        unknown = unknownInvoices(*m_parts.ledger, m_request.invoices, m_projects);
    }
    if (!unknown)
        co_return failed(unknown.error());
    if (!unknown->isEmpty() && m_discovery.unreadList())
        co_return failed(*m_discovery.unreadList());
    m_isRefused = !unknown->isEmpty();
    co_return refuseUnknown(*unknown);
}

Done RunSession::noteUnreadRows()
{
    const auto setAside = m_discovery.unreadRowProblems();
    if (!setAside)
        return failed(setAside.error());
    m_problems += *setAside;
    return {};
}

/// Payments of which something could not be read keep their state until it can.
Done RunSession::holdBack(QList<PaymentRecord> &work) const
{
    const auto rows = m_parts.ledger->setAside().all();
    if (!rows)
        return failed(rows.error());
    const auto isHeld = [&](const PaymentRecord &record) {
        const bool hasNoBill = m_discovery.unreadableBills().contains(record.payment.bill) && !record.line.isValid()
            && !record.hasOpenIntent;
        return hasNoBill || UnreadRows::holdsBack(*rows, record);
    };
    QSet<PaymentId> held;
    for (const PaymentRecord &record : std::as_const(work)) {
        if (isHeld(record))
            held.insert(record.payment.id);
    }
    work = withoutHeld(work, held);
    return {};
}

/// Narrowed to nothing is not the same as not narrowed.
Done RunSession::checkScope() const
{
    if (m_settings.allProjects)
        return {};
    if (m_settings.projects.isEmpty())
        return failed(Error(ErrorKind::Configuration, Tr::tr("No project is chosen for the sync.")));
    for (const ProjectId project : m_request.projects) {
        if (!m_settings.projects.contains(project))
            return failed(Error(ErrorKind::Configuration,
                Tr::tr("Project %1 is not among those chosen for the sync.").arg(project.toString())));
    }
    return {};
}

Task<Done> RunSession::writeLines(std::stop_token stop)
{
    auto open = m_parts.ledger->payments().openWork(m_scope);
    if (!open)
        co_return failed(open.error());
    QList<PaymentRecord> work = *open;
    const auto known = m_parts.ledger->bills().accounts();
    if (!known)
        co_return failed(known.error());
    bool unknownAccount = false;
    for (const PaymentRecord &record : std::as_const(work))
        unknownAccount =
            unknownAccount || (record.payment.account.isValid() && !known->contains(record.payment.account));
    if (!work.isEmpty()) {
        if (Done read = co_await m_discovery.refreshAccounts(unknownAccount, stop); !read)
            co_return read;
    }
    const auto rest = settleWhatNeedsNoRead(work);
    if (!rest)
        co_return failed(rest.error());
    work = *rest;
    if (Done counted = countVoids(work); !counted)
        co_return counted;
    if (Done read = co_await m_discovery.refreshBills(work, stop); !read)
        co_return read;
    if (Done held = holdBack(work); !held)
        co_return held;

    QList<CommitmentId> order;
    QHash<CommitmentId, QList<PaymentRecord>> groups;
    for (const PaymentRecord &record : std::as_const(work)) {
        QList<PaymentRecord> &group = groups[record.placement.commitment];
        if (group.isEmpty())
            order.append(record.placement.commitment);
        group.append(record);
    }
    CaseGatherer gatherer(m_parts, m_settings, m_discovery.billsRead());
    int done = 0;
    for (const CommitmentId commitment : std::as_const(order)) {
        if (stop.stop_requested())
            co_return failed(Error(ErrorKind::Cancelled, {}));
        const QList<PaymentRecord> group = groups.value(commitment);
        if (m_parts.observer.progress) {
            const QLocale locale;
            const QString sentence = (m_request.dryRun ? Tr::tr("Comparing payments with Procore, %1 of %2")
                                                       : Tr::tr("Writing payments to Procore, %1 of %2"))
                                         .arg(locale.toString(done), locale.toString(work.size()));
            m_parts.observer.progress(
                SyncProgress { SyncPhase::Writing, done, static_cast<int>(work.size()), sentence });
        }
        if (Done written = co_await doCommitment(&gatherer, commitment, group, stop); !written)
            co_return written;
        done += static_cast<int>(group.size());
    }
    const bool asks = m_breaker.question() && m_request.trigger == RunTrigger::OnDemand;
    co_return asks ? Done(failed(*m_breaker.question())) : Done();
}

Task<Done> RunSession::doCommitment(
    CaseGatherer *gatherer, CommitmentId commitment, QList<PaymentRecord> payments, std::stop_token stop)
{
    QList<PaymentId> ids;
    for (const PaymentRecord &record : std::as_const(payments))
        ids.append(record.payment.id);
    auto facts = co_await gatherer->gather(commitment, payments, stop);
    m_problems += gatherer->takeProblems();
    if (!facts && endsRun(facts.error()))
        co_return failed(facts.error());
    if (!facts) {
        const bool isLine = gatherer->isLineUnreadable();
        const Standing unreadable { Reason::LineUnreadable, { facts.error().detail } };
        co_return settleUnread(payments, facts.error(), isLine ? unreadable : standingFor(facts.error()));
    }
    if (Done looked = noticeOtherSync(*facts); !looked)
        co_return looked;
    const CommitmentPlan plan = planWithin(m_breaker, *facts);
    if (m_request.dryRun) {
        const Preview preview = previewOf(plan);
        m_actions.insert(preview.actions);
        m_previewed.insert(preview.standings);
        co_return Done();
    }
    Executor executor(
        ExecutorParts { m_parts.book, m_parts.ledger, m_parts.clock, m_parts.attachmentsFolder }, m_run.id);
    auto end = co_await executor.execute(plan, *facts, stop);
    if (!end)
        co_return failed(end.error());
    for (auto it = end->actions.cbegin(); it != end->actions.cend(); ++it)
        m_actions.insert(it.key(), it.value());
    const QList<PaymentRecord> lookedAt = facts->payments + facts->issued;
    if (const auto judged = judgeBillsOf(*m_parts.ledger, lookedAt, m_run.id, m_parts.clock->now()); !judged)
        co_return failed(judged.error());
    if (m_parts.observer.paymentsChanged)
        m_parts.observer.paymentsChanged(ids);
    if (end->endsRun)
        co_return failed(*end->endsRun);
    co_return stop.stop_requested() ? Done(failed(Error(ErrorKind::Cancelled, {}))) : Done();
}

// Rule 21: counted before the first void, by what the ledger knows. What this run is not about counts too, as far as
// it would be voided by itself: with what is still to be answered, not with what Procore refused.
Done RunSession::countVoids(const QList<PaymentRecord> &work)
{
    const auto synced = m_parts.ledger->payments().countSynced();
    if (!synced)
        return failed(synced.error());
    Scope chosen;
    if (!m_settings.allProjects)
        chosen.projects = m_settings.projects;
    auto all = m_parts.ledger->payments().openWork(chosen);
    if (!all)
        return failed(all.error());
    all->removeIf([](const PaymentRecord &record) {
        return record.payment.status == PaymentStatus::Deleted && waitsForTheUser(record)
            && record.standing.reason != Reason::VoidAwaitsDecision;
    });
    m_breaker.expect(work, *all, *synced);
    const auto mark = m_parts.ledger->facts().foreignMark();
    if (!mark)
        return failed(mark.error());
    if (mark->has_value() && doesTotalDiffer(**mark, m_settings.otherSyncOffSince))
        m_otherSync = *mark;
    return {};
}

// Rule 20: once another program's mark was seen, scheduled runs create nothing in the company until the user confirmed
// that it is off. Who syncs on demand sees what is written.
Done RunSession::noticeOtherSync(CommitmentCase &facts)
{
    if (const auto mark = otherSyncMarkIn(facts, m_settings.otherSyncOffSince)) {
        m_otherSync = mark;
        if (Done recorded = m_parts.ledger->facts().recordForeignMark(*mark, m_parts.clock->now()); !recorded)
            return recorded;
    }
    if (m_request.trigger == RunTrigger::Scheduled)
        facts.otherSync = m_otherSync;
    return {};
}

Result<RunReport> RunSession::report(std::optional<Error> error)
{
    m_run.finishedAt = m_parts.clock->now();
    m_run.xeroCalls = (m_parts.xeroCalls ? m_parts.xeroCalls() : 0) - m_xeroCallsBefore;
    m_run.procoreCalls = (m_parts.procoreCalls ? m_parts.procoreCalls() : 0) - m_procoreCallsBefore;
    RunReport report;
    report.error = error;
    m_problems = m_discovery.problems() + m_problems;
    if (m_breaker.question())
        m_problems.append(*m_breaker.question());
    const ReportSources sources { *m_parts.ledger, m_scope, m_run.id, m_request.dryRun, m_actions, m_previewed };
    const auto counts = countsOf(sources);
    if (counts)
        m_run.counts = *counts;
    RunCounts judged = m_run.counts;
    if (m_request.dryRun)
        judged.waiting = 0;
    m_run.outcome = outcomeOf(error, judged, !m_problems.isEmpty(), m_breaker.question().has_value());
    if (error)
        m_run.message = sentenceFor(*error);
    else if (!m_problems.isEmpty())
        m_run.message = sentenceFor(m_problems.first());
    // A ledger that fails at the very end must not hide what the run did: the report goes out all the same.
    if (const Done finished = m_parts.ledger->runs().finish(m_run); !finished) {
        m_run.outcome = RunOutcome::Failed;
        m_run.message = sentenceFor(finished.error());
        report.error = finished.error();
    }
    if (const auto payments = reportedPayments(sources))
        report.payments = *payments;
    report.problems = m_problems;
    report.run = m_run;
    return report;
}

} // namespace tieout
