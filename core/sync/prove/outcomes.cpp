// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/outcomes.h"

#include "core/base/tr.h"
#include "core/model/changedinxero.h"
#include "core/model/paymentdecisions.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

Settlement settlementFor(const PlannedStep &step, Standing standing)
{
    Settlement settlement;
    settlement.payment = step.record.payment.id;
    settlement.standing = std::move(standing);
    settlement.placement = step.record.placement;
    settlement.age = step.age;
    settlement.endsDecision = isOver(step.record.decision, settlement.standing);
    return settlement;
}

/// The removed payment lets go of its line.
Settlement replacedBy(const PlannedStep &step)
{
    Settlement settlement;
    settlement.payment = step.replaces->payment.id;
    settlement.standing = Standing { Reason::Replaced, {} };
    settlement.line = LineId();
    settlement.endsDecision = true;
    return settlement;
}

Reason goodReason(const PlannedStep &step)
{
    if (step.draft.amount.isZero())
        return Reason::Voided;
    // Locked again as it was; what the removal asks for comes next.
    return step.record.payment.status == PaymentStatus::Deleted ? Reason::VoidPending : Reason::Proved;
}

PaymentAction actionOf(StepKind kind)
{
    if (kind == StepKind::Create)
        return PaymentAction::Created;
    return kind == StepKind::Void ? PaymentAction::Voided : PaymentAction::Updated;
}

Standing goodStanding(const PlannedStep &step)
{
    const Standing good { goodReason(step), {} };
    const bool isRemoved = step.record.payment.status == PaymentStatus::Deleted;
    return isRemoved || isProofOf(step) ? good : changedInXero(step.draft, step.record.payment).value_or(good);
}

} // namespace

QString wordsOf(const Error &error)
{
    QStringList words;
    for (const FieldFault &fault : error.faults)
        words.append(fault.message);
    if (!words.isEmpty())
        return words.join(QLatin1Char(' '));
    return error.detail.isEmpty() ? sentenceFor(error) : error.detail;
}

StepOutcome undecided(const PlannedStep &step, const WriteResult &result)
{
    StepOutcome outcome;
    outcome.settlement = settlementFor(step, Standing { Reason::OutcomeUnknown, {} });
    if (result.line.isValid())
        outcome.settlement.line = result.line; // a later run reads this very line before it creates another
    return outcome;
}

StepOutcome ended(const PlannedStep &step, Standing standing, OutcomeKind kind, const QString &detail)
{
    StepOutcome outcome;
    outcome.settlement = settlementFor(step, std::move(standing));
    outcome.journal = kind;
    outcome.detail = detail;
    return outcome;
}

StepOutcome notDone(const PlannedStep &step, Standing standing, const QString &detail)
{
    StepOutcome outcome = ended(step, std::move(standing), OutcomeKind::NotDone, detail);
    outcome.settlement.endsDecision = false;
    return outcome;
}

StepOutcome leftOpen(const PlannedStep &step, const WriteResult &result)
{
    StepOutcome outcome = undecided(step, result);
    const bool isVoid = step.kind == StepKind::Void;
    if (result.error && adviceFor(*result.error) == Advice::AskTheUser)
        outcome.settlement.standing =
            Standing { isVoid ? Reason::VoidRefused : Reason::RestoreRefused, { wordsOf(*result.error) } };
    else if (isVoid)
        outcome.settlement.standing = Standing { Reason::VoidPending, {} };
    return outcome;
}

StepOutcome differs(const PlannedStep &step, const Difference &difference)
{
    const Standing standing = differing(Reason::LineDiffersAfterWrite, difference);
    StepOutcome outcome = ended(step, standing, OutcomeKind::Differs, standing.sentence());
    outcome.settlement.issued = step.draft; // later proofs compare with what was sent
    return outcome;
}

bool isProofOf(const PlannedStep &step)
{
    return !isEdit(step.kind) || !changedInXero(step.draft, step.record.payment);
}

QString eventOf(StepKind kind)
{
    switch (kind) {
    case StepKind::HandOver:
        return u"handed-over"_s;
    case StepKind::Adopt:
        return u"adopted"_s;
    case StepKind::Restore:
        return u"restored"_s;
    case StepKind::Attach:
        return u"attached"_s;
    case StepKind::Number:
        return u"renumbered"_s;
    case StepKind::Settle:
    case StepKind::Void:
    case StepKind::Create:
        break;
    }
    return {};
}

StepOutcome asMeant(const PlannedStep &step, const PaymentLine &line, Instant now)
{
    StepOutcome outcome = ended(step, goodStanding(step), OutcomeKind::Fulfilled, {});
    outcome.settlement.line = line.id;
    outcome.settlement.issued = step.draft;
    outcome.settlement.issued->paymentNumber = line.paymentNumber;
    if (isProofOf(step))
        outcome.settlement.provedAt = now;
    outcome.settlement.what = eventOf(step.kind);
    outcome.action = actionOf(step.kind);
    if (step.replaces)
        outcome.replaced = replacedBy(step);
    return outcome;
}

Settlement settlementOf(const PlannedStep &step, Instant now)
{
    Settlement settlement = settlementFor(step, step.standing);
    if (step.line.id.isValid())
        settlement.line = step.line.id;
    if (step.forgetsLine)
        settlement.line = LineId();
    if (step.isProof || step.acceptsText)
        settlement.issued = step.draft;
    if (step.isProof)
        settlement.provedAt = now;
    settlement.isAccepted = step.acceptsText;
    // Met by the run that finds out how a write ended; what was read back of one before stays known.
    const bool isOurOwn = step.standing.reason == Reason::LineDiffersAfterWrite && step.line.id.isValid();
    if (isOurOwn && (step.record.hasOpenIntent || !step.record.readBack))
        settlement.readBack = draftFromLine(step.line);
    if (step.acceptsText) {
        settlement.what = u"accepted"_s;
        settlement.told = Tr::tr("Accepted as Procore shows it. %1").arg(step.record.standing.sentence());
    }
    return settlement;
}

Standing standingFor(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Rejected:
    case ErrorKind::Conflict:
        return { Reason::TabClosedOrRefused, { wordsOf(error) } };
    case ErrorKind::Forbidden:
        return { Reason::NotPermitted, { wordsOf(error) } };
    case ErrorKind::NotFound:
        return { Reason::NotFoundInProcore, {} };
    case ErrorKind::UnknownOutcome:
        return { Reason::OutcomeUnknown, {} };
    case ErrorKind::Cancelled:
        return { Reason::NotWrittenYet, {} };
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::SignInNeeded:
    case ErrorKind::MissingScope:
    case ErrorKind::RateLimited:
    case ErrorKind::DayLimitReached:
    case ErrorKind::ServerFault:
    case ErrorKind::Unavailable:
    case ErrorKind::Malformed:
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::Configuration:
    case ErrorKind::Busy:
        break;
    }
    return { Reason::TemporaryFailure, { sentenceFor(error) } };
}

} // namespace tieout
