// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runsession.h"

#include "core/base/logging.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/runrepository.h"
#include "core/sync/plan/othersyncmarks.h"
#include "core/sync/preflight.h"
#include "core/sync/run/rightsread.h"
#include "core/sync/run/runreport.h"
#include "core/sync/run/runscope.h"
#include "core/sync/run/unchosenprojects.h"
#include "core/sync/watch/afterwork.h"
#include "core/sync/watch/dailypaymentread.h"

namespace tieout {

namespace {

/// A confirmation from the future counts for nothing (rule 20).
ProfileSettings asOf(Instant now, ProfileSettings settings)
{
    settings.otherSyncOffSince = confirmedBy(settings.otherSyncOffSince, now);
    return settings;
}

RunRow rowFor(const SyncRequest &request, Instant startedAt)
{
    RunRow run;
    run.trigger = request.trigger;
    run.dryRun = request.dryRun;
    run.startedAt = startedAt;
    return run;
}

/// A narrowed run on demand does not count as the scheduled one.
bool doesTheSchedulesWork(const RunContext &context)
{
    return isWhole(context.request) || context.isScheduled();
}

/// A cause that passes without anybody: then the schedule need not wait for its next own moment. A keychain is unlocked
/// when its owner comes.
bool isTemporary(const Error &error)
{
    return adviceFor(error) == Advice::RetryLater || error.kind == ErrorKind::Keychain;
}

qint64 count(const std::function<qint64()> &calls)
{
    return calls ? calls() : 0;
}

} // namespace

RunSession::RunSession(EngineParts parts, SyncRequest request, ProfileSettings settings)
    : m_context { parts, request, asOf(parts.clock->now(), settings), RunId() }
    , m_scope(scopeOf(request, settings))
    , m_discovery(parts, settings, request.trigger)
    , m_projects(parts, request, &m_discovery)
    , m_run(rowFor(request, parts.clock->now()))
    , m_xeroCallsBefore(count(parts.xeroCalls))
    , m_procoreCallsBefore(count(parts.procoreCalls))
{
}

Task<Result<RunReport>> RunSession::run(std::stop_token stop)
{
    if (Done ready = checkSetUp(m_context.settings); !ready)
        co_return failed(ready.error());
    if (Done inScope = checkScope(m_context.request, m_context.settings); !inScope)
        co_return failed(inScope.error());
    if (Done begun = begin(); !begun)
        co_return failed(begun.error());
    Done worked = co_await work(stop);
    if (!worked && m_projects.isRefused()) {
        const Done forgotten = m_context.parts.ledger->runs().forget(m_run.id);
        co_return failed(forgotten ? worked.error() : forgotten.error());
    }
    std::optional<Error> error;
    if (!worked)
        error = worked.error();
    co_return report(error);
}

Done RunSession::begin()
{
    RunRepository &runs = m_context.parts.ledger->runs();
    if (Done closed = runs.closeAbandoned(m_context.parts.clock->now()); !closed)
        return closed;
    const auto id = runs.begin(m_run);
    if (!id)
        return failed(id.error());
    m_run.id = *id;
    m_context.run = *id;
    return doesTheSchedulesWork(m_context) ? runs.recordWhole(m_run.id, m_run.startedAt) : Done();
}

Task<Done> RunSession::work(std::stop_token stop)
{
    if (Done allowed = co_await checkRights(stop); !allowed)
        co_return allowed;
    auto organisation = co_await m_discovery.organisation(stop);
    if (!organisation)
        co_return failed(organisation.error());
    if (Done supported = checkEdition(*organisation, m_context.settings.allowOtherEditions); !supported)
        co_return supported;
    if (Done discovered = co_await discover(stop); !discovered)
        co_return discovered;
    if (Done written = co_await writeLines(stop); !written)
        co_return written;
    co_return co_await watch(stop);
}

// Rule 8: the rights of the signed-in person as they are now. What the ledger remembers decides nothing.
Task<Done> RunSession::checkRights(std::stop_token stop)
{
    const Privilege privilege = m_context.isScheduled() ? Privilege::SyncScheduled : Privilege::SyncOnDemand;
    const auto rights = co_await readRights(m_context.parts, m_context.settings.erpToolName, stop);
    if (!rights)
        co_return failed(rights.error());
    m_run.person = rights->personName;
    co_return checkPermission(privilege, *rights);
}

Task<Done> RunSession::discover(std::stop_token stop)
{
    PaymentRepository &payments = m_context.parts.ledger->payments();
    if (Done read = co_await m_discovery.refreshPayments(stop); !read)
        co_return read;
    // By the links that the ledger knows: a run that ends before Procore's were read calls no payment unlinked.
    if (const auto linked = payments.admitLinked(); !linked)
        co_return failed(linked.error());
    if (Done read = co_await readRecent(stop); !read)
        co_return read;
    if (Done read = co_await m_projects.read(stop); !read)
        co_return read;
    const auto unread = m_discovery.unreadRowProblems();
    if (!unread)
        co_return failed(unread.error());
    m_results.problems += *unread;
    if (const auto released = payments.releaseUnlinked(); !released)
        co_return failed(released.error());
    if (const auto linked = payments.admitLinked(); !linked)
        co_return failed(linked.error());
    const auto leftOut = leaveOutUnchosenProjects(m_context);
    if (!leftOut)
        co_return failed(leftOut.error());
    m_results.problems += *leftOut;
    co_return Done();
}

Task<Done> RunSession::readRecent(std::stop_token stop)
{
    if (!isWhole(m_context.request))
        co_return Done();
    const auto problem = co_await readRecentPayments(m_context.parts, stop);
    if (!problem)
        co_return failed(problem.error());
    if (problem->has_value())
        m_results.problems.append(**problem);
    co_return Done();
}

Task<Done> RunSession::writeLines(std::stop_token stop)
{
    OpenWork work(m_context, m_scope, &m_discovery);
    Done written = co_await work.carryOut(stop);
    m_results.add(work.results());
    m_visited = work.visited();
    m_judged = work.judged();
    m_question = work.question();
    m_forecast = work.forecast();
    co_return written;
}

Task<Done> RunSession::watch(std::stop_token stop)
{
    if (m_context.request.dryRun)
        co_return Done();
    const AfterworkOrder order { m_context.parts, m_context.settings, m_run.id, m_context.request,
        isWhole(m_context.request), m_discovery.billsRead(), m_judged, m_projects.inScope(), m_visited };
    const auto problems = co_await checkAfterwards(order, stop);
    if (!problems)
        co_return failed(problems.error());
    m_results.problems += *problems;
    co_return Done();
}

Result<RunReport> RunSession::report(std::optional<Error> error)
{
    const EngineParts &parts = m_context.parts;
    const bool isPreview = m_context.request.dryRun;
    RunReport report;
    report.error = error;
    report.forecast = m_forecast;
    report.problems = m_discovery.problems() + m_results.problems;
    if (m_question)
        report.problems.append(*m_question);
    const ReportSources sources { *parts.ledger, m_scope, m_run.id, isPreview, m_results.actions, m_results.previewed };
    finish(sources, report.problems, error);
    rememberFailure(error);
    rememberProblems(report.problems, error);
    // A ledger that fails at the very end must not hide what the run did: the report goes out all the same.
    if (const Done finished = parts.ledger->runs().finish(m_run); !finished) {
        m_run.outcome = RunOutcome::Failed;
        m_run.message = sentenceFor(finished.error());
        report.error = finished.error();
    }
    if (const auto payments = reportedPayments(sources))
        report.payments = *payments;
    report.run = m_run;
    return report;
}

/// For the schedule. If the ledger fails here, finish() reports it.
void RunSession::rememberFailure(const std::optional<Error> &error)
{
    if (!doesTheSchedulesWork(m_context))
        return;
    RunRepository &runs = m_context.parts.ledger->runs();
    // Nobody stopped a scheduled run because its work was not wanted: the computer was shut down, or the window closed.
    const bool wasCutShort = error && error->kind == ErrorKind::Cancelled && m_context.isScheduled();
    const bool failedForNow = wasCutShort || (error && isTemporary(*error));
    const Done kept = failedForNow ? runs.recordFailure(*m_run.finishedAt) : runs.forgetFailures();
    if (!kept)
        qCWarning(logSync).noquote() << "how the run ended could not be kept:" << sentenceFor(kept.error());
}

/// For the history: all of it, the error that ended the run first.
void RunSession::rememberProblems(const QList<Error> &problems, const std::optional<Error> &error)
{
    const bool isTold = !error || problems.contains(*error);
    const QList<Error> all = isTold ? problems : QList<Error> { *error } + problems;
    const Done kept = m_context.parts.ledger->runs().recordProblems(m_run.id, countedProblems(all));
    if (!kept)
        qCWarning(logSync).noquote() << "what the run did not do could not be kept:" << sentenceFor(kept.error());
}

void RunSession::finish(const ReportSources &sources, const QList<Error> &problems, const std::optional<Error> &error)
{
    m_run.finishedAt = m_context.parts.clock->now();
    m_run.xeroCalls = count(m_context.parts.xeroCalls) - m_xeroCallsBefore;
    m_run.procoreCalls = count(m_context.parts.procoreCalls) - m_procoreCallsBefore;
    if (const auto counts = countsOf(sources))
        m_run.counts = *counts;
    RunCounts judged = m_run.counts;
    if (sources.dryRun)
        judged.waiting = 0;
    m_run.outcome = outcomeOf(error, judged, !problems.isEmpty(), m_question.has_value());
    if (error)
        m_run.message = sentenceFor(*error);
    else if (!problems.isEmpty())
        m_run.message = sentenceFor(problems.first());
}

} // namespace tieout
