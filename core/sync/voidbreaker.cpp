// SPDX-License-Identifier: Apache-2.0
#include "core/sync/voidbreaker.h"

#include "core/sync/circuitbreaker.h"
#include "core/sync/localsettling.h"
#include "core/sync/planner.h"
#include "core/sync/reversalcheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace tieout {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("tieout::Run", text);
}

/// A void that the run would do by itself: begun ones are finished in any case, and who decided on one was asked.
bool isOfItself(const PlannedStep &step)
{
    return step.kind == StepKind::Void && !step.record.hasOpenIntent && step.record.decision != Decision::Void;
}

} // namespace

VoidBreaker::VoidBreaker(VoidPolicy policy, int allowed)
    : m_policy(policy)
    , m_allowed(allowed)
{
}

void VoidBreaker::expect(const QList<PaymentRecord> &work, int syncedLines)
{
    m_syncedLines = syncedLines;
    const int voids = expectedVoids(work, m_policy);
    if (breakerTrips(voids, m_syncedLines, m_allowed))
        holdBack(voids);
}

CommitmentPlan VoidBreaker::planWithin(CommitmentCase &facts)
{
    facts.voidsAllowed = !m_question;
    CommitmentPlan plan = withMoneyStillTakenBack(planCommitment(facts));
    const int voids = m_planned + static_cast<int>(std::count_if(plan.steps.begin(), plan.steps.end(), &isOfItself));
    if (facts.voidsAllowed && breakerTrips(voids, m_syncedLines, m_allowed)) {
        holdBack(voids);
        facts.voidsAllowed = false;
        return withMoneyStillTakenBack(planCommitment(facts));
    }
    m_planned = voids;
    return plan;
}

void VoidBreaker::holdBack(int voids)
{
    m_question = Error(ErrorKind::Rejected,
        tr("%1 payments with lines in Procore were removed in Xero. So many are not voided without being asked; "
           "allow them with --allow-voids %1 or check the bills in Xero first.")
            .arg(voids));
}

} // namespace tieout
