// SPDX-License-Identifier: Apache-2.0
#include "core/sync/watch/driftwatch.h"

#include "core/base/tr.h"
#include "core/ledger/factrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/discover/billverdicts.h"
#include "core/sync/execute/executor.h"
#include "core/sync/plan/othersyncmarks.h"
#include "core/sync/plan/planner.h"

#include <QLocale>

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString totalsRound(ProjectId project)
{
    return u"totals/"_s + project.toString();
}

/// Payments that nobody has to do anything about: what a run began, or a person decided, is that run's work.
QList<PaymentRecord> settledOnes(QList<PaymentRecord> issued)
{
    issued.removeIf(
        [](const PaymentRecord &record) { return record.hasOpenIntent || record.decision != Decision::None; });
    return issued;
}

/// Removed payments whose line was gone and is there again.
QList<PaymentRecord> reappearedOnes(QList<PaymentRecord> payments)
{
    payments.removeIf([](const PaymentRecord &record) { return record.standing.reason != Reason::RemovedAndDeleted; });
    return payments;
}

/// The watch writes nothing. That a line has to be voided is noted, and the next run does it.
void leaveToARun(PlannedStep &step)
{
    if (step.kind != StepKind::Void)
        return;
    step.kind = StepKind::Settle;
    step.standing = Standing { Reason::VoidPending, {} };
}

} // namespace

DriftWatch::DriftWatch(EngineParts parts, ProfileSettings settings, RunId run, int most)
    : m_parts(parts)
    , m_run(run)
    , m_most(most)
    , m_otherSyncOffSince(settings.otherSyncOffSince)
    , m_gatherer(parts, std::move(settings))
    , m_now(parts.clock->now())
{
}

bool DriftWatch::isDue(const WatchedCommitment &commitment) const
{
    return isStale(lastCheck(commitment), m_now, kWatchInterval);
}

/// A failed reading: an error that ends the run is passed on, any other is reported and left.
Done DriftWatch::take(const Error &error, const QString &where)
{
    if (error.kind == ErrorKind::Cancelled || error.kind == ErrorKind::Storage)
        return failed(error);
    Error problem = error;
    problem.detail = Tr::tr("%1: %2", "where, what went wrong").arg(where, error.detail);
    m_problems.append(problem);
    m_isOver = m_isOver || endsRun(error);
    return {};
}

Task<Done> DriftWatch::takeTurn(QList<Project> projects, std::stop_token stop)
{
    QList<ProjectId> ids;
    for (const Project &project : std::as_const(projects))
        ids.append(project.id);
    auto commitments = m_parts.ledger->watch().commitments(ids);
    if (!commitments)
        co_return failed(commitments.error());
    const bool anyDue = std::any_of(commitments->begin(), commitments->end(),
        [this](const WatchedCommitment &commitment) { return isDue(commitment) || commitment.isWanted; });
    if (!anyDue)
        co_return Done();
    auto allowance = WatchAllowance::of(m_parts, Service::Procore);
    if (!allowance)
        co_return failed(allowance.error());
    if (Done read = co_await readTotals(*commitments, &*allowance, stop); !read)
        co_return read;
    commitments = m_parts.ledger->watch().commitments(ids); // now with those whose total differs
    if (!commitments)
        co_return failed(commitments.error());
    const QList<WatchedCommitment> turn = turnOf(*commitments);
    int done = 0;
    for (const WatchedCommitment &commitment : turn) {
        const Listing listing(commitment.project.value(), static_cast<int>(commitment.kind));
        if (m_isOver || allowance->left() < expectedCalls(commitment, m_entered.contains(listing)))
            break;
        tellProgress(++done, turn.size());
        if (Done checked = co_await check(commitment, stop); !checked)
            co_return checked;
        m_entered.insert(listing);
        if (Done noted = allowance->note(); !noted)
            co_return noted;
    }
    co_return allowance->note();
}

void DriftWatch::tellProgress(int done, qsizetype total) const
{
    if (!m_parts.observer.progress)
        return;
    const QString sentence = Tr::tr("Checking lines in Procore, %1 of %2 commitments")
                                 .arg(QLocale().toString(done), QLocale().toString(total));
    m_parts.observer.progress(SyncProgress { SyncPhase::Finishing, done, static_cast<int>(total), sentence });
}

Task<Done> DriftWatch::prove(QList<WatchedCommitment> commitments, std::stop_token stop)
{
    int done = 0;
    for (WatchedCommitment &commitment : commitments) {
        if (m_isOver)
            break;
        tellProgress(++done, commitments.size());
        commitment.isWanted = true; // by a person: the day's portion of the sweep is not spent on it
        if (Done checked = co_await check(commitment, stop); !checked)
            co_return checked;
    }
    co_return Done();
}

Task<Done> DriftWatch::readTotals(QList<WatchedCommitment> commitments, WatchAllowance *allowance, std::stop_token stop)
{
    QList<ProjectId> order;
    QHash<ProjectId, QList<WatchedCommitment>> byProject;
    for (const WatchedCommitment &commitment : std::as_const(commitments)) {
        if (!byProject.contains(commitment.project))
            order.append(commitment.project);
        byProject[commitment.project].append(commitment);
    }
    for (const ProjectId project : std::as_const(order)) {
        const QList<WatchedCommitment> ofProject = byProject.value(project);
        const auto began = m_parts.ledger->watch().roundBegan(totalsRound(project));
        if (!began)
            co_return failed(began.error());
        const bool isRoundDue = !began->has_value() || isStale(**began, m_now, kWatchInterval);
        const bool anyDue = std::any_of(ofProject.begin(), ofProject.end(),
            [this](const WatchedCommitment &commitment) { return isDue(commitment); });
        if (!isRoundDue || !anyDue)
            continue;
        constexpr int kCalls = 3; // the level and two lists
        if (m_isOver || allowance->left() < kCalls)
            break;
        if (Done read = co_await readTotalsOf(project, ofProject, stop); !read)
            co_return read;
    }
    co_return allowance->note();
}

Task<Done> DriftWatch::readTotalsOf(ProjectId project, QList<WatchedCommitment> commitments, std::stop_token stop)
{
    QList<CommitmentKind> kinds;
    for (const WatchedCommitment &commitment : std::as_const(commitments)) {
        if (!kinds.contains(commitment.kind))
            kinds.append(commitment.kind);
    }
    for (const CommitmentKind kind : std::as_const(kinds)) {
        const Done entered = co_await m_gatherer.enterProject(project, kind, stop);
        m_entered.insert(Listing(project.value(), static_cast<int>(kind)));
        if (entered)
            continue;
        if (Done taken = take(entered.error(), Tr::tr("Project %1").arg(project.toString())); !taken || m_isOver)
            co_return taken;
        // Hidden, or closed to this person: that is no deletion (rule 19), and no check. The next run tries again.
        m_closed.insert(project);
        co_return Done();
    }
    co_return m_parts.ledger->inTransaction([&]() -> Done {
        const Done recorded = m_parts.ledger->watch().recordRound(totalsRound(project), m_now);
        return recorded ? wantWhereTotalsDiffer(commitments) : recorded;
    });
}

Done DriftWatch::wantWhereTotalsDiffer(const QList<WatchedCommitment> &commitments)
{
    QList<CommitmentId> ids;
    QSet<CommitmentId> due;
    for (const WatchedCommitment &commitment : commitments) {
        ids.append(commitment.id);
        if (isDue(commitment))
            due.insert(commitment.id);
    }
    const auto totals = m_parts.ledger->watch().totals(ids);
    if (!totals)
        return failed(totals.error());
    QList<CommitmentId> wanted;
    for (const CommitmentTotal &total : *totals) {
        // Without a total every commitment would be suspicious again at once: they have their turn once a day.
        if (doesTotalDiffer(total) && (total.shown || due.contains(total.id)))
            wanted.append(total.id);
    }
    return m_parts.ledger->watch().want(wanted);
}

/// Those whose total differs, and what is left of the day's portion of the sweep.
QList<WatchedCommitment> DriftWatch::turnOf(QList<WatchedCommitment> commitments) const
{
    const auto isWanted = [](const WatchedCommitment &commitment) { return commitment.isWanted; };
    const auto sweptToday = std::count_if(commitments.begin(), commitments.end(),
        [this](const WatchedCommitment &c) { return c.wasSwept && !isStale(c.lookedAt, m_now, kWatchInterval); });
    const int portion = std::max(0, dailyPortion(commitments.size()) - static_cast<int>(sweptToday));
    commitments.removeIf([this, isWanted](const WatchedCommitment &c) {
        return m_closed.contains(c.project) || (!isDue(c) && !isWanted(c));
    });
    const auto wanted = static_cast<int>(std::count_if(commitments.begin(), commitments.end(), isWanted));
    return nextToCheck(commitments, wanted + std::min(m_most, portion), m_now);
}

Task<Done> DriftWatch::check(WatchedCommitment commitment, std::stop_token stop)
{
    if (stop.stop_requested())
        co_return failed(Error(ErrorKind::Cancelled, {}));
    const auto issued = m_parts.ledger->payments().issuedOn(commitment.id);
    if (!issued)
        co_return failed(issued.error());
    const qsizetype problems = m_problems.size();
    if (!issued->isEmpty()) {
        if (Done proved = co_await proveLines(commitment.id, *issued, stop); !proved || m_isOver)
            co_return proved;
    }
    CommitmentCheck look;
    const bool isRefused = m_problems.size() > problems;
    // A commitment that is gone, or a line that nobody can read, will not be there in an hour: it has its turn
    // tomorrow, when a total that still differs brings it to the front again. Until then its lines keep the time of
    // their proof.
    const bool isLasting =
        isRefused && (m_problems.last().kind == ErrorKind::NotFound || m_gatherer.isLineUnreadable());
    look.wasRefused = isRefused && !isLasting;
    look.wereLinesRead = !isRefused && !issued->isEmpty();
    look.wasSwept = !commitment.isWanted;
    co_return m_parts.ledger->watch().recordCheck(commitment.id, m_now, look);
}

Task<Done> DriftWatch::proveLines(CommitmentId commitment, QList<PaymentRecord> issued, std::stop_token stop)
{
    auto facts = co_await m_gatherer.gather(commitment, issued, stop);
    if (!facts)
        co_return take(facts.error(), Tr::tr("Commitment %1").arg(commitment.toString()));
    // Rule 20 covers any line of the company, and only here are lines read of commitments where no payment waits.
    if (const auto mark = otherSyncMarkIn(*facts, m_otherSyncOffSince)) {
        if (Done recorded = m_parts.ledger->facts().recordOtherSyncMark(*mark, m_now); !recorded)
            co_return recorded;
    }
    // Nobody asked about these payments: they are proved again, and nothing is decided about them.
    facts->payments = reappearedOnes(facts->payments);
    facts->issued = settledOnes(issued);
    CommitmentPlan plan = planCommitment(*facts);
    for (PlannedStep &step : plan.steps)
        leaveToARun(step);
    plan.steps.removeIf([](const PlannedStep &step) { return step.kind != StepKind::Settle; });
    Executor executor(ExecutorParts { m_parts.book, m_parts.ledger, m_parts.clock, m_parts.attachmentsFolder }, m_run);
    auto end = co_await executor.execute(plan, *facts, stop);
    if (!end)
        co_return failed(end.error());
    const JudgedBills judged = judgedOf(facts->judged, facts->issued);
    const auto settled = settleByBills(*m_parts.ledger, judged, m_run);
    if (!settled)
        co_return failed(settled.error());
    if (m_parts.observer.paymentsChanged) {
        QSet<PaymentId> ids(settled->begin(), settled->end());
        for (auto action = end->actions.cbegin(); action != end->actions.cend(); ++action)
            ids.insert(action.key());
        m_parts.observer.paymentsChanged(ids.values());
    }
    co_return Done();
}

} // namespace tieout
