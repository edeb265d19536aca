// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/voidbreaker.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "core/sync/line/linemark.h"
#include "core/sync/plan/settlewithoutread.h"

#include <algorithm>

namespace tieout {

namespace {

/// An open change of number or attachments began no void, and one that Procore refused was counted when it was tried.
bool isVoidByItself(const PlannedStep &step)
{
    const bool isBegun = (step.record.hasOpenIntent && !step.record.hasOpenEdit) || isVoidUnderWay(step.line);
    const bool isTriedAgain = step.record.standing.reason == Reason::VoidRefused;
    return step.kind == StepKind::Void && !isBegun && !isTriedAgain && step.record.decision != Decision::Void;
}

Error manyVoids(int voids)
{
    return { Cause::VoidsHeldBack,
        counted(voids,
            QT_TRANSLATE_NOOP("tieout",
                "1 payment with a line in Procore was removed in Xero. Tieout does not void it without asking."),
            QT_TRANSLATE_N_NOOP("tieout",
                "%n payments with lines in Procore were removed in Xero. Tieout does not void that many without "
                "asking.")) };
}

} // namespace

int voidsByItself(const CommitmentPlan &plan)
{
    return static_cast<int>(std::count_if(plan.steps.begin(), plan.steps.end(), &isVoidByItself));
}

VoidBreaker::VoidBreaker(VoidPolicy policy, int allowed)
    : m_policy(policy)
    , m_allowed(allowed)
{
}

void VoidBreaker::expect(const QList<PaymentRecord> &work, const QList<PaymentRecord> &all, int syncedLines)
{
    m_syncedLines = syncedLines;
    const int ofRun = expectedVoids(work, m_policy);
    m_expected = std::max(ofRun, expectedVoids(all, m_policy));
    // An explicit allowance that covers this run counts as the answer.
    m_isTripped = breakerTrips(m_expected, m_syncedLines, 0) && (m_allowed == 0 || ofRun > m_allowed);
}

bool VoidBreaker::allows(int voids)
{
    if (voids == 0)
        return true;
    if (!m_question && !m_isTripped && !breakerTrips(m_planned + voids, m_syncedLines, m_allowed)) {
        m_planned += voids;
        return true;
    }
    if (!m_question)
        m_question = manyVoids(std::max(m_expected, m_planned + voids));
    return false;
}

} // namespace tieout
