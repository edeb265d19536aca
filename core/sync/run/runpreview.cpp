// SPDX-License-Identifier: Apache-2.0
#include "core/sync/run/runpreview.h"

namespace tieout {

Preview previewOf(const CommitmentPlan &plan)
{
    Preview preview;
    for (const PlannedStep &step : plan.steps) {
        const PaymentId id = step.record.payment.id;
        switch (step.kind) {
        case StepKind::Settle:
            preview.standings.insert(id, step.standing);
            break;
        case StepKind::Create:
            preview.actions.insert(id, PaymentAction::WouldCreate);
            preview.standings.insert(id, Standing { Reason::NotWrittenYet, {} });
            break;
        case StepKind::Void:
            preview.actions.insert(id, PaymentAction::WouldVoid);
            preview.standings.insert(id, Standing { Reason::VoidPending, {} });
            break;
        case StepKind::HandOver:
            preview.actions.insert(id, PaymentAction::WouldUpdate);
            preview.standings.insert(id, Standing { Reason::NotWrittenYet, {} });
            preview.standings.insert(step.replaces->payment.id, Standing { Reason::Replaced, {} });
            break;
        case StepKind::Attach:
        case StepKind::Number:
        case StepKind::Adopt:
        case StepKind::Restore:
            preview.actions.insert(id, PaymentAction::WouldUpdate);
            preview.standings.insert(id, step.record.standing);
            break;
        }
    }
    return preview;
}

} // namespace tieout
