// SPDX-License-Identifier: Apache-2.0
#include "core/sync/execute/executor.h"

#include "core/base/logging.h"
#include "core/sync/execute/attachmentchanger.h"

namespace tieout {

namespace {

/// The result of a create for which a void did not make room; nothing when all voids that it needs are done.
std::optional<WriteResult> withoutItsVoids(const PlannedStep &step, const QHash<LineId, WriteResult> &notVoided)
{
    std::optional<WriteResult> result;
    for (const LineId line : step.needs.lines) {
        const auto attempt = notVoided.constFind(line);
        if (attempt == notVoided.constEnd())
            continue;
        const bool isFinal = attempt->error && adviceFor(*attempt->error) == Advice::AskTheUser;
        result = result.value_or(WriteResult());
        result->lacksVoid = result->lacksVoid || isFinal;
    }
    return result;
}

/// So many lost answers one after the other are an outage: what was not sent yet waits for a later run.
constexpr int kLostAnswersOfAnOutage = 3;

} // namespace

Executor::Executor(ExecutorParts parts, RunId run)
    : m_parts(parts)
    , m_journal(std::move(parts), run)
{
}

Task<Result<CommitmentEnd>> Executor::execute(CommitmentPlan plan, CommitmentCase facts, std::stop_token stop)
{
    CommitmentEnd end;
    const auto intents = m_journal.recordBefore(plan, facts, end);
    if (!intents)
        co_return failed(intents.error());
    if (!plan.hasWrites())
        co_return end;

    Progress progress;
    for (const PlannedStep &step : plan.steps) {
        if (step.kind == StepKind::Settle || end.endsRun || stop.stop_requested()
            || progress.lostAnswers == kLostAnswersOfAnOutage)
            continue;
        const PaymentId payment = step.record.payment.id;
        if (const auto notSent = withoutItsVoids(step, progress.notVoided)) {
            progress.results.insert(payment, *notSent);
            continue;
        }
        const WriteResult result = co_await write(step, facts.currency, intents->value(payment), stop);
        note(step, result, progress, end);
    }

    if (!progress.results.isEmpty()) {
        const auto lines = co_await readBack(facts, &end);
        end.lines = lines;
    }
    if (Done recorded = m_journal.recordAfter(plan, *intents, progress.results, end); !recorded)
        co_return failed(recorded.error());
    co_return end;
}

void Executor::note(const PlannedStep &step, const WriteResult &result, Progress &progress, CommitmentEnd &end)
{
    const PaymentId payment = step.record.payment.id;
    progress.results.insert(payment, result);
    if (step.kind == StepKind::Void && result.end != WriteEnd::Answered)
        progress.notVoided.insert(step.line.id, result);
    progress.lostAnswers = result.end == WriteEnd::Unknown ? progress.lostAnswers + 1 : 0;
    if (!result.error)
        return;
    end.errors.insert(payment, *result.error);
    // An unreadable local copy affects only this payment.
    const bool isOfACopy = step.kind == StepKind::Attach && result.error->kind == ErrorKind::Storage;
    if (!isOfACopy && endsRun(*result.error))
        end.endsRun = result.error;
}

/// Not stopped: what was written must be known. Without a read-back the run stops writing.
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
