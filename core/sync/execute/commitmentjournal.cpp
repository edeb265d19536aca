// SPDX-License-Identifier: Apache-2.0
#include "core/sync/execute/commitmentjournal.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/line/attachmentstore.h"
#include "core/sync/prove/editoutcomes.h"
#include "core/sync/prove/prover.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

IntentKind intentKindOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Attach:
        return IntentKind::Attach;
    case StepKind::Number:
        return IntentKind::Number;
    case StepKind::HandOver:
        return IntentKind::HandOver;
    case StepKind::Adopt:
        return IntentKind::Adopt;
    case StepKind::Restore:
        return IntentKind::Restore;
    case StepKind::Void:
        return IntentKind::Void;
    case StepKind::Settle:
    case StepKind::Create:
        break;
    }
    return IntentKind::Create;
}

/// What an intent of an earlier run did, when its line is proved now.
PaymentAction actionOf(IntentKind kind)
{
    switch (kind) {
    case IntentKind::Create:
        return PaymentAction::Created;
    case IntentKind::Void:
        return PaymentAction::Voided;
    case IntentKind::Restore:
    case IntentKind::HandOver:
    case IntentKind::Adopt:
    case IntentKind::Number:
    case IntentKind::Attach:
        break;
    }
    return PaymentAction::Updated;
}

/// From the moment an edit of its line begins until the line was proved again, the payment is not green (rule 12).
QList<Settlement> noLongerProved(const CommitmentPlan &plan)
{
    QList<Settlement> settlements;
    for (const PlannedStep &step : plan.steps) {
        if (!isEdit(step.kind) || step.record.standing.state() != PaymentState::Synced)
            continue;
        Settlement settlement;
        settlement.payment = step.record.payment.id;
        settlement.standing = Standing { Reason::ChangeUnderWay, {} };
        settlements.append(settlement);
    }
    return settlements;
}

/// For the payment's history.
QString copiesLieIn(const QString &names, const QString &folder)
{
    return Tr::tr("Its line disappeared while files were being attached to it. Copies of %1: %2.").arg(names, folder);
}

/// Which of the lines read back belong to the payments that were written.
LineIndex indexOf(const CommitmentPlan &plan, const QList<PaymentLine> &lines)
{
    RecordRefs written;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind != StepKind::Settle)
            written.append(&step.record);
    }
    return { lines, written };
}

} // namespace

CommitmentJournal::CommitmentJournal(ExecutorParts parts, RunId run)
    : m_parts(std::move(parts))
    , m_run(run)
{
}

Result<CommitmentJournal::Intents> CommitmentJournal::recordBefore(
    const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end)
{
    Result<Intents> intents;
    const Done recorded = m_parts.ledger->inTransaction([&]() -> Done {
        const auto records = recordsBefore(plan, facts, end);
        if (!records)
            return failed(records.error());
        if (Done done = record(*records, facts.commitment.id, facts.lines); !done || !plan.hasWrites())
            return done;
        intents = recordIntents(plan);
        return intents ? m_parts.ledger->payments().settle(noLongerProved(plan), m_run) : Done(failed(intents.error()));
    });
    return recorded ? intents : Result<Intents>(failed(recorded.error()));
}

Result<CommitmentJournal::Records> CommitmentJournal::recordsBefore(
    const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end) const
{
    const auto open = m_parts.ledger->journal().openIntentsOn(facts.commitment.id);
    if (!open)
        return failed(open.error());
    QHash<PaymentId, QList<Intent>> openOf;
    for (const Intent &intent : *open)
        openOf[intent.payment].append(intent);
    Records records;
    for (const PlannedStep &step : plan.steps) {
        const PaymentId payment = step.record.payment.id;
        if (step.kind == StepKind::Settle) {
            records.settlements.append(settlementOf(step, m_parts.clock->now()));
            end.actions.insert(payment, PaymentAction::None);
        }
        const QList<Intent> begun = openOf.value(payment);
        for (const Intent &intent : begun)
            endEarlierIntent(step, intent, records, end);
    }
    return records;
}

void CommitmentJournal::endEarlierIntent(
    const PlannedStep &step, const Intent &intent, Records &records, CommitmentEnd &end) const
{
    const PaymentId payment = step.record.payment.id;
    auto kind = endOfEarlierIntent(step, intent);
    const QList<KeptFile> givenUp = kind ? filesGivenUp(step, intent) : QList<KeptFile>();
    if (!givenUp.isEmpty()) { // the line is gone, and all files on it
        const auto folder = AttachmentStore(m_parts.attachmentsFolder).giveToPeople(payment, givenUp);
        if (!folder)
            kind.reset();
        else if (step.kind == StepKind::Settle && !folder->isEmpty())
            records.settlements.last().told = copiesLieIn(namesOf(givenUp), *folder);
    }
    if (kind)
        records.outcomes.append(Outcome { intent.id, *kind, u"found by a later run"_s });
    // A line that an interrupted run wrote and this one proves was created by that run's intent.
    if (!step.isProof || kind != OutcomeKind::Fulfilled)
        return;
    end.actions.insert(payment, actionOf(intent.kind));
    if (isEdit(intent.kind))
        tellEdit(records.settlements.last(), intent);
}

Result<CommitmentJournal::Intents> CommitmentJournal::recordIntents(const CommitmentPlan &plan)
{
    QList<Intent> intents;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle)
            continue;
        Intent intent;
        intent.run = m_run;
        intent.payment = step.record.payment.id;
        intent.commitment = step.draft.commitment;
        intent.kind = intentKindOf(step.kind);
        intent.line = step.line.id;
        intent.draft = step.draft;
        intent.files = step.files;
        if (step.kind == StepKind::Number)
            intent.numberBefore = step.line.paymentNumber;
        intents.append(intent);
    }
    const auto recorded = m_parts.ledger->journal().recordIntents(intents);
    if (!recorded)
        return failed(recorded.error());
    Intents ids;
    for (const Intent &intent : *recorded)
        ids.insert(intent.payment, intent.id);
    return ids;
}

/// Before the intent ends. While the copies cannot be moved it stays open, and they where they are.
void CommitmentJournal::leaveToPeople(PaymentId payment, StepOutcome &outcome) const
{
    const auto folder = AttachmentStore(m_parts.attachmentsFolder).giveToPeople(payment, outcome.givenUp);
    if (!folder) {
        qCWarning(logSync).noquote() << folder.error().detail;
        outcome.journal.reset();
        outcome.settlement.standing = Standing { Reason::OutcomeUnknown, {} };
        return;
    }
    outcome.settlement.standing = attachmentsLost(outcome.givenUp, outcome.detail, *folder);
}

Done CommitmentJournal::recordAfter(const CommitmentPlan &plan, const Intents &intents,
    const QHash<PaymentId, WriteResult> &results, CommitmentEnd &end)
{
    Records records;
    CommitmentId commitment;
    const std::optional<LineIndex> index = end.lines ? std::optional(indexOf(plan, *end.lines)) : std::nullopt;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle)
            continue;
        const PaymentId payment = step.record.payment.id;
        commitment = step.draft.commitment;
        StepOutcome outcome = proveStep(step, results.value(payment), index ? &*index : nullptr, m_parts.clock->now());
        if (!outcome.givenUp.isEmpty())
            leaveToPeople(payment, outcome);
        records.settlements.append(outcome.settlement);
        if (outcome.replaced)
            records.settlements.append(*outcome.replaced);
        end.actions.insert(payment, outcome.action);
        if (outcome.journal)
            records.outcomes.append(Outcome { intents.value(payment), *outcome.journal, outcome.detail });
    }
    return record(records, commitment, end.lines);
}

Done CommitmentJournal::record(
    const Records &records, CommitmentId commitment, const std::optional<QList<PaymentLine>> &lines)
{
    return m_parts.ledger->inTransaction([&]() -> Done {
        Done done = lines ? m_parts.ledger->projects().recordLines(commitment, *lines) : Done();
        if (done)
            done = m_parts.ledger->journal().recordOutcomes(records.outcomes);
        return done ? m_parts.ledger->payments().settle(records.settlements, m_run) : done;
    });
}

} // namespace tieout
