// SPDX-License-Identifier: Apache-2.0
#include "core/sync/executor.h"

#include "core/base/logging.h"
#include "core/ledger/bookrepository.h"
#include "core/ledger/journalrepository.h"
#include "core/ledger/paymentrepository.h"
#include "core/sync/linedraft.h"
#include "core/sync/origindata.h"

namespace tieout {

namespace {

/// A failed write, sorted by whether the service may have done it.
WriteResult failedWrite(const Error &error)
{
    WriteResult result;
    result.error = error;
    switch (error.kind) {
    case ErrorKind::Cancelled:
        result.end = WriteEnd::NotSent;
        break;
    case ErrorKind::UnknownOutcome:
    case ErrorKind::Timeout:
    case ErrorKind::ServerFault: // a 500 or 502 says nothing about whether the record was saved
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed: // a success whose body cannot be read
        result.end = WriteEnd::Unknown;
        break;
    case ErrorKind::Offline:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::RateLimited:
    case ErrorKind::DayLimitReached:
    case ErrorKind::Conflict:
    case ErrorKind::Rejected:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        result.end = WriteEnd::Refused;
        break;
    }
    return result;
}

WriteResult answered()
{
    WriteResult result;
    result.end = WriteEnd::Answered;
    return result;
}

/// So many lost answers one after the other are an outage: what was not sent yet waits for a later run.
constexpr int kLostAnswersOfAnOutage = 3;

} // namespace

bool endsRun(const Error &error)
{
    return adviceFor(error) == Advice::StopTheRun || error.kind == ErrorKind::Offline
        || error.kind == ErrorKind::RateLimited;
}

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
    bool allVoidsDone = true;
    int lostAnswers = 0;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle || end.endsRun || stop.stop_requested()
            || lostAnswers == kLostAnswersOfAnOutage)
            continue;
        if (step.needsVoidsFirst && !allVoidsDone)
            continue;
        WriteResult result = co_await write(step, facts.currency, intents->value(step.record.payment.id), stop);
        if (step.kind == StepKind::Void && result.end != WriteEnd::Answered)
            allVoidsDone = false;
        lostAnswers = result.end == WriteEnd::Unknown ? lostAnswers + 1 : 0;
        if (result.error && endsRun(*result.error))
            end.endsRun = result.error;
        results.insert(step.record.payment.id, result);
    }

    // The look afterwards does not stop: what was written shall be known.
    std::optional<QList<PaymentLine>> lines;
    if (!results.isEmpty()) {
        auto listed = co_await m_parts.book->fetchLines(
            facts.commitment.project, facts.commitment.id, facts.currency, std::stop_token());
        if (listed)
            lines = *listed;
        else
            qCWarning(logSync) << "lines could not be read back:" << sentenceFor(listed.error());
        // Who cannot look afterwards must not go on writing.
        if (!listed && !end.endsRun)
            end.endsRun = listed.error();
    }

    QList<Settlement> settlements;
    QList<Outcome> outcomes;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle)
            continue;
        const PaymentId payment = step.record.payment.id;
        const StepOutcome outcome = proveStep(step, results.value(payment), lines, m_parts.clock->now());
        settlements.append(outcome.settlement);
        end.actions.insert(payment, outcome.action);
        if (outcome.journal)
            outcomes.append(Outcome { intents->value(payment), *outcome.journal, outcome.detail });
    }
    const Done recorded = m_parts.ledger->inTransaction([&]() -> Done {
        Done done = lines ? m_parts.ledger->book().recordLines(facts.commitment.id, *lines) : Done();
        if (done)
            done = m_parts.ledger->journal().recordOutcomes(outcomes);
        return done ? m_parts.ledger->payments().settle(settlements, m_run) : done;
    });
    if (!recorded)
        co_return failed(recorded.error());
    co_return end;
}

Done Executor::recordBefore(const CommitmentPlan &plan, const CommitmentCase &facts, CommitmentEnd &end)
{
    const auto open = m_parts.ledger->journal().openIntentsOn(facts.commitment.id);
    if (!open)
        return failed(open.error());
    QList<Settlement> settlements;
    QList<Outcome> outcomes;
    for (const PlannedStep &step : plan.steps) {
        const PaymentId payment = step.record.payment.id;
        if (step.kind == StepKind::Settle) {
            settlements.append(settlementOf(step, m_parts.clock->now()));
            end.actions.insert(payment, PaymentAction::None);
        }
        for (const Intent &intent : *open) {
            if (intent.payment != payment)
                continue;
            if (const auto kind = endOfEarlierIntent(step))
                outcomes.append(Outcome { intent.id, *kind, QStringLiteral("found by a later run") });
            // A line that an interrupted run wrote and this one proves was created by that run's intent.
            if (step.isProof)
                end.actions.insert(
                    payment, intent.kind == IntentKind::Void ? PaymentAction::Voided : PaymentAction::Created);
        }
    }
    return m_parts.ledger->inTransaction([&]() -> Done {
        Done done = m_parts.ledger->book().recordLines(facts.commitment.id, facts.lines);
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
        intent.kind = step.kind == StepKind::Void ? IntentKind::Void : IntentKind::Create;
        intent.line = step.line.id;
        intent.draft = step.draft;
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
    if (step.kind == StepKind::Void)
        co_return co_await voidLine(step, currency, intent, stop);
    co_return co_await create(step.draft, stop);
}

Task<WriteResult> Executor::create(LineDraft draft, std::stop_token stop)
{
    auto created = co_await m_parts.book->createLine(draft, stop);
    if (!created)
        co_return failedWrite(created.error());
    WriteResult result = answered();
    result.line = created->id;
    co_return result;
}

// Rule 16: unlock, change, lock again; each step journalled, so that a crash between any two is found by the next run,
// which goes on from what the line itself says.
Task<WriteResult> Executor::voidLine(PlannedStep step, Currency currency, IntentId intent, std::stop_token stop)
{
    const PaymentId payment = step.record.payment.id;
    const PaymentLine line = step.line;
    if (!line.originId.isEmpty()) {
        LineChange unlock;
        unlock.originId = QLatin1String("");
        unlock.originData = originDataFor(payment, LineOperation::Voiding, step.draft);
        WriteResult unlocked = co_await changeStep(step, currency, intent, QStringLiteral("unlock"), unlock, stop);
        if (unlocked.end != WriteEnd::Answered)
            co_return unlocked;
    }
    // Every field that is compared afterwards: the line may have been open to edits.
    LineChange change;
    change.amount = step.draft.amount;
    change.date = step.draft.date;
    change.invoiceNumber = step.draft.invoiceNumber;
    change.checkNumber = step.draft.checkNumber;
    change.notes = step.draft.notes;
    if (step.draft.invoice.isValid())
        change.invoice = step.draft.invoice;
    // From here on a stop would leave the line open to edits: the sequence is carried to its end.
    WriteResult changed =
        co_await changeStep(step, currency, intent, QStringLiteral("change"), change, std::stop_token());
    LineChange lock;
    lock.originId = originIdFor(payment);
    if (changed.end == WriteEnd::Refused) {
        const LineDraft before = step.record.issued.value_or(draftFromLine(line));
        lock.originData =
            line.originId.isEmpty() ? originDataFor(payment, LineOperation::Issue, before) : line.originData;
        WriteResult relocked =
            co_await changeStep(step, currency, intent, QStringLiteral("relock"), lock, std::stop_token());
        if (relocked.end == WriteEnd::Answered)
            co_return changed;
        relocked.end = WriteEnd::Unknown; // the line stands open: the intent must stay open too
        co_return relocked;
    }
    if (changed.end != WriteEnd::Answered)
        co_return changed;
    lock.originData = step.draft.originData;
    co_return co_await changeStep(step, currency, intent, QStringLiteral("lock"), lock, std::stop_token());
}

Task<WriteResult> Executor::changeStep(
    PlannedStep step, Currency currency, IntentId intent, QString name, LineChange change, std::stop_token stop)
{
    if (Done recorded = m_parts.ledger->journal().recordStep(intent, name); !recorded)
        co_return failedWrite(recorded.error());
    auto updated = co_await m_parts.book->updateLine(
        step.draft.project, step.draft.commitment, step.line.id, change, currency, stop);
    if (!updated)
        co_return failedWrite(updated.error());
    co_return answered();
}

} // namespace tieout
