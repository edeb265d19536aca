// SPDX-License-Identifier: Apache-2.0
#include "core/sync/execute/executor.h"

#include "core/base/logging.h"
#include "core/base/tr.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/ledger/projectrepository.h"
#include "core/sync/execute/attachmentchanger.h"
#include "core/sync/line/attachmentstore.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/prove/earlierintents.h"
#include "core/sync/prove/edits.h"
#include "core/sync/prove/prover.h"

#include <algorithm>

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

/// The result of a create that a void did not make room for; nothing when all that it needs are done.
std::optional<WriteResult> blockedBy(const PlannedStep &step, const QHash<LineId, WriteResult> &notVoided)
{
    std::optional<WriteResult> result;
    for (const LineId line : step.needsVoided) {
        const auto attempt = notVoided.constFind(line);
        if (attempt == notVoided.constEnd())
            continue;
        const bool isFinal = attempt->error && adviceFor(*attempt->error) == Advice::AskTheUser;
        result = result.value_or(WriteResult());
        result->lacksVoid = result->lacksVoid || isFinal;
    }
    return result;
}

/// For the payment's history.
QString copiesLieIn(const QString &names, const QString &folder)
{
    return u"Its line is gone while files were being attached. Copies of %1: %2."_s.arg(names, folder);
}

/// So many lost answers one after the other are an outage: what was not sent yet waits for a later run.
constexpr int kLostAnswersOfAnOutage = 3;

} // namespace

Executor::Executor(ExecutorParts parts, RunId run)
    : m_parts(parts)
    , m_run(run)
{
}

Task<Result<CommitmentEnd>> Executor::execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop)
{
    CommitmentEnd end;
    // What was found and what is about to be written go into one commit: each costs the disk a turn.
    Result<QHash<PaymentId, IntentId>> intents;
    const Done recordedBefore = m_parts.ledger->inTransaction([&]() -> Done {
        if (Done recorded = recordBefore(plan, facts, end); !recorded || !plan.hasWrites())
            return recorded;
        intents = recordIntents(plan);
        return intents ? Done() : Done(failed(intents.error()));
    });
    if (!recordedBefore)
        co_return failed(recordedBefore.error());
    if (!plan.hasWrites())
        co_return end;

    QHash<PaymentId, WriteResult> results;
    QHash<LineId, WriteResult> notVoided;
    int lostAnswers = 0;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle || end.endsRun || stop.stop_requested()
            || lostAnswers == kLostAnswersOfAnOutage)
            continue;
        if (const auto blocked = blockedBy(step, notVoided)) {
            results.insert(step.record.payment.id, *blocked);
            continue;
        }
        WriteResult result = co_await write(step, facts.currency, intents->value(step.record.payment.id), stop);
        if (step.kind == StepKind::Void && result.end != WriteEnd::Answered)
            notVoided.insert(step.line.id, result);
        lostAnswers = result.end == WriteEnd::Unknown ? lostAnswers + 1 : 0;
        if (result.error)
            end.errors.insert(step.record.payment.id, *result.error);
        // A copy that this disk does not give meets no other payment.
        const bool isOfACopy =
            step.kind == StepKind::Attach && result.error && result.error->kind == ErrorKind::Storage;
        if (result.error && !isOfACopy && endsRun(*result.error))
            end.endsRun = result.error;
        results.insert(step.record.payment.id, result);
    }

    std::optional<QList<PaymentLine>> lines;
    if (!results.isEmpty())
        lines = co_await readBack(facts, &end);
    end.lines = lines;
    if (Done recorded = recordAfter(plan, *intents, results, lines, end); !recorded)
        co_return failed(recorded.error());
    co_return end;
}

/// Does not stop: what was written shall be known. Who cannot look afterwards must not go on writing.
Task<std::optional<QList<PaymentLine>>> Executor::readBack(CommitmentCase facts, CommitmentEnd *end)
{
    auto listed = co_await m_parts.book->fetchLines(
        facts.commitment.project, facts.commitment.id, facts.currency, std::stop_token());
    std::optional<QList<PaymentLine>> lines;
    if (listed) {
        lines = *listed;
        co_return lines;
    }
    qCWarning(logSync) << "lines could not be read back:" << sentenceFor(listed.error());
    if (!end->endsRun)
        end->endsRun = listed.error();
    co_return lines;
}

/// Before the intent ends. While the copies cannot be moved it stays open, and they where they are.
void Executor::leaveToPeople(PaymentId payment, StepOutcome &outcome)
{
    const auto folder = AttachmentStore(m_parts.attachmentsFolder).giveToPeople(payment, outcome.givenUp);
    if (!folder) {
        qCWarning(logSync).noquote() << folder.error().detail;
        outcome.journal.reset();
        outcome.settlement.standing = Standing { Reason::OutcomeUnknown, {} };
        return;
    }
    outcome.settlement.standing.args[1] = folder->isEmpty() ? Tr::tr("none are left") : *folder;
}

Done Executor::recordAfter(const CommitmentPlan &plan, const QHash<PaymentId, IntentId> &intents,
    const QHash<PaymentId, WriteResult> &results, const std::optional<QList<PaymentLine>> &lines, CommitmentEnd &end)
{
    QList<Settlement> settlements;
    QList<Outcome> outcomes;
    CommitmentId commitment;
    RecordRefs written;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind != StepKind::Settle)
            written.append(&step.record);
    }
    std::optional<LineIndex> index;
    if (lines)
        index.emplace(*lines, written);
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle)
            continue;
        const PaymentId payment = step.record.payment.id;
        commitment = step.draft.commitment;
        StepOutcome outcome = proveStep(step, results.value(payment), index ? &*index : nullptr, m_parts.clock->now());
        if (!outcome.givenUp.isEmpty())
            leaveToPeople(payment, outcome);
        settlements.append(outcome.settlement);
        if (outcome.replaced)
            settlements.append(*outcome.replaced);
        end.actions.insert(payment, outcome.action);
        if (outcome.journal)
            outcomes.append(Outcome { intents.value(payment), *outcome.journal, outcome.detail });
    }
    return m_parts.ledger->inTransaction([&]() -> Done {
        Done done = lines ? m_parts.ledger->projects().recordLines(commitment, *lines) : Done();
        if (done)
            done = m_parts.ledger->journal().recordOutcomes(outcomes);
        return done ? m_parts.ledger->payments().settle(settlements, m_run) : done;
    });
}

Done Executor::recordBefore(const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end)
{
    const auto open = m_parts.ledger->journal().openIntentsOn(facts.commitment.id);
    if (!open)
        return failed(open.error());
    QHash<PaymentId, QList<Intent>> openOf;
    for (const Intent &intent : *open)
        openOf[intent.payment].append(intent);
    QList<Settlement> settlements;
    QList<Outcome> outcomes;
    for (const PlannedStep &step : plan.steps) {
        const PaymentId payment = step.record.payment.id;
        if (step.kind == StepKind::Settle) {
            settlements.append(settlementOf(step, m_parts.clock->now()));
            end.actions.insert(payment, PaymentAction::None);
        }
        const QList<Intent> begun = openOf.value(payment);
        for (const Intent &intent : begun) {
            auto kind = endOfEarlierIntent(step, intent);
            const QList<KeptFile> givenUp = kind ? filesGivenUp(step, intent) : QList<KeptFile>();
            if (!givenUp.isEmpty()) { // the line is gone, and all that hung there with it
                const auto folder = AttachmentStore(m_parts.attachmentsFolder).giveToPeople(payment, givenUp);
                if (!folder)
                    kind.reset();
                else if (step.kind == StepKind::Settle && !folder->isEmpty())
                    settlements.last().told = copiesLieIn(namesOf(givenUp), *folder);
            }
            if (kind)
                outcomes.append(Outcome { intent.id, *kind, u"found by a later run"_s });
            // A line that an interrupted run wrote and this one proves was created by that run's intent.
            if (!step.isProof || kind != OutcomeKind::Fulfilled)
                continue;
            end.actions.insert(payment, actionOf(intent.kind));
            if (isEdit(intent.kind))
                tellEdit(settlements.last(), intent);
        }
    }
    return m_parts.ledger->inTransaction([&]() -> Done {
        Done done = m_parts.ledger->projects().recordLines(facts.commitment.id, facts.lines);
        if (done)
            done = m_parts.ledger->journal().recordOutcomes(outcomes);
        return done ? m_parts.ledger->payments().settle(settlements, m_run) : done;
    });
}

Result<QHash<PaymentId, IntentId>> Executor::recordIntents(const CommitmentPlan &plan)
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
    QHash<PaymentId, IntentId> ids;
    for (const Intent &intent : *recorded)
        ids.insert(intent.payment, intent.id);
    return ids;
}

Task<WriteResult> Executor::write(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    if (step.kind == StepKind::Create)
        co_return co_await create(step.draft, stop);
    if (step.kind == StepKind::Attach) {
        AttachmentChanger attachments(m_parts);
        co_return co_await attachments.run(step, currency, intent, stop);
    }
    LineChanger changer(m_parts);
    co_return co_await changer.run(step, currency, intent, stop);
}

Task<WriteResult> Executor::create(LineDraft draft, std::stop_token stop)
{
    auto created = co_await m_parts.book->createLine(draft, stop);
    if (!created)
        co_return failedWrite(created.error());
    WriteResult result = answeredWrite();
    result.line = created->id;
    co_return result;
}

} // namespace tieout
