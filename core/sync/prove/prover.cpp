// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/prover.h"

#include "core/base/tr.h"
#include "core/model/paymentdecisions.h"
#include "core/sync/line/attachmentstore.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/line/linemark.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const Error &error)
{
    QStringList words;
    for (const FieldFault &fault : error.faults)
        words.append(fault.message);
    if (!words.isEmpty())
        return words.join(QLatin1Char(' '));
    return error.detail.isEmpty() ? sentenceFor(error) : error.detail;
}

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

/// The intent stays open: only the next look at Procore can tell.
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

/// Nothing was done, and it can be done later: what a person decided about the payment still stands.
StepOutcome notDone(const PlannedStep &step, Standing standing, const QString &detail)
{
    StepOutcome outcome = ended(step, std::move(standing), OutcomeKind::NotDone, detail);
    outcome.settlement.endsDecision = false;
    return outcome;
}

/// The line stands open to edits (rule 16): the intent stays open whatever this run met, so that the next one, a
/// scheduled one too, goes on. What a person has to see to is told all the same.
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
    const Standing standing { Reason::LineDiffersAfterWrite,
        { difference.field, difference.expected, difference.found } };
    return ended(step, standing, OutcomeKind::Differs, standing.sentence());
}

/// Read back, and the line does not stand at 0.00 as it was meant to.
StepOutcome voidNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    const Standing pending { Reason::VoidPending, {} };
    switch (result.end) {
    case WriteEnd::NotSent:
        return ended(step, pending, OutcomeKind::NotDone, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        if (adviceFor(error) == Advice::AskTheUser)
            return ended(
                step, Standing { Reason::VoidRefused, { wordsOf(error) } }, OutcomeKind::Refused, wordsOf(error));
        return ended(step, pending, OutcomeKind::NotDone, sentenceFor(error));
    }
    case WriteEnd::Unknown:
        break;
    case WriteEnd::Answered:
        if (difference)
            return differs(step, *difference);
        break;
    }
    StepOutcome outcome = undecided(step, result);
    outcome.settlement.standing = pending;
    return outcome;
}

/// Read back, and there is no line, or one that is not as it was meant to be.
StepOutcome createNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    if (difference)
        return differs(step, *difference);
    switch (result.end) {
    case WriteEnd::NotSent:
        if (result.lacksVoid)
            return notDone(step, step.standing, {});
        return ended(step, Standing { Reason::NotWrittenYet, {} }, OutcomeKind::NotDone, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        return ended(step, standingFor(error), OutcomeKind::Refused, sentenceFor(error));
    }
    case WriteEnd::Unknown:
    case WriteEnd::Answered:
        break;
    }
    return undecided(step, result);
}

/// Read back, and a line that should have been handed over, adopted or restored is not as it was meant to be.
StepOutcome changeNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    // Nothing was done: what was asked, or answered, about the payment still stands.
    const Standing before =
        step.kind == StepKind::HandOver ? Standing { Reason::NotWrittenYet, {} } : step.record.standing;
    switch (result.end) {
    case WriteEnd::NotSent:
        return notDone(step, before, {});
    case WriteEnd::Refused: {
        const Error error = result.error.value_or(Error());
        if (adviceFor(error) != Advice::AskTheUser)
            return notDone(step, before, sentenceFor(error));
        return ended(
            step, Standing { Reason::RestoreRefused, { wordsOf(error) } }, OutcomeKind::Refused, wordsOf(error));
    }
    case WriteEnd::Unknown:
        break;
    case WriteEnd::Answered:
        if (difference)
            return differs(step, *difference);
        break;
    }
    return undecided(step, result);
}

/// Rule 12: nobody knows the line as it stands now.
StepOutcome editNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    if (result.end == WriteEnd::NotSent && !step.record.hasOpenIntent)
        return notDone(step, step.record.standing, {});
    return difference ? differs(step, *difference) : undecided(step, result);
}

StepOutcome notAsMeant(const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    switch (step.kind) {
    case StepKind::Void:
        return voidNotAsMeant(step, result, difference);
    case StepKind::Attach:
    case StepKind::Number:
        return editNotAsMeant(step, result, difference);
    case StepKind::HandOver:
    case StepKind::Adopt:
    case StepKind::Restore:
        return changeNotAsMeant(step, result, difference);
    case StepKind::Settle:
    case StepKind::Create:
        break;
    }
    return createNotAsMeant(step, result, difference);
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

/// The word of the event, where the standing does not tell what was done.
QString wordOf(StepKind kind)
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

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : u"none"_s;
}

/// What the payment's history says of new files; empty where there are none.
QString toldOfFiles(const QList<KeptFile> &files)
{
    QStringList names;
    for (const KeptFile &file : files) {
        if (file.isNew())
            names.append(file.fileName);
    }
    return names.isEmpty() ? QString() : u"Attached: %1."_s.arg(names.join(u", "_s));
}

QString toldOfNumber(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    return u"Payment number %1 instead of %2."_s.arg(numberText(now), numberText(before));
}

QString toldOf(const PlannedStep &step)
{
    return step.kind == StepKind::Number ? toldOfNumber(step.draft.paymentNumber, step.line.paymentNumber)
                                         : toldOfFiles(step.files);
}

/// An edit writes no amount: what Xero says by now is another step's work, and a line that is equal to what was sent
/// before proves nothing then (rule 11).
bool isProofOf(const PlannedStep &step)
{
    return !isEdit(step.kind) || isWhatXeroSays(step.draft, step.record.payment);
}

Standing goodStanding(const PlannedStep &step)
{
    const bool isRemoved = step.record.payment.status == PaymentStatus::Deleted;
    return isRemoved || isProofOf(step) ? Standing { goodReason(step), {} }
                                        : changedInXero(step.draft, step.record.payment);
}

StepOutcome asMeant(const PlannedStep &step, const PaymentLine &line, Instant now)
{
    StepOutcome outcome = ended(step, goodStanding(step), OutcomeKind::Fulfilled, {});
    outcome.settlement.line = line.id;
    outcome.settlement.issued = step.draft;
    outcome.settlement.issued->paymentNumber = line.paymentNumber;
    if (isProofOf(step))
        outcome.settlement.provedAt = now;
    outcome.settlement.what = wordOf(step.kind);
    outcome.settlement.told = toldOf(step);
    outcome.action = actionOf(step.kind);
    if (step.replaces)
        outcome.replaced = replacedBy(step);
    return outcome;
}

bool isEditDone(const PlannedStep &step, const PaymentLine &line)
{
    return step.kind == StepKind::Number ? line.paymentNumber == step.draft.paymentNumber
                                         : missingFiles(step.files, line.attachments).isEmpty();
}

/// Why files that are missing are not sent again, by us; nothing while that may help.
std::optional<QString> whyGivenUp(const PlannedStep &step, const WriteResult &result, const PaymentLine &line)
{
    const Error error = result.error.value_or(Error());
    if (isCopyGone(error))
        return error.detail;
    const bool isForGood = adviceFor(error) == Advice::AskTheUser || error.kind == ErrorKind::Conflict;
    if (result.end == WriteEnd::Refused && isForGood)
        return wordsOf(error);
    if (result.end == WriteEnd::Unknown || !filesToSend(step.files, line.attachments).isEmpty())
        return std::nullopt;
    return Tr::tr("Procore shows files there that Tieout does not know: %1.")
        .arg(namesOf(unknownFiles(step.files, line.attachments)));
}

/// Procore will not have the files back: sending them once more, run after run, helps nobody, and keeps the payment
/// from everything else. Their copies stay for the user, who is told.
StepOutcome withoutFiles(const PlannedStep &step, const PaymentLine &line, const QString &why)
{
    const QList<KeptFile> lost = lostFiles(step.files, line.attachments);
    StepOutcome outcome =
        ended(step, Standing { Reason::AttachmentsLost, { namesOf(lost), {}, why } }, OutcomeKind::Refused, why);
    outcome.settlement.line = line.id;
    outcome.givenUp = lost;
    return outcome;
}

StepOutcome stillOpen(const PlannedStep &step, const WriteResult &result, const PaymentLine &line)
{
    StepOutcome open = undecided(step, result);
    open.settlement.line = line.id;
    return open;
}

/// Rule 12: the line is equal in all that is the sync's; whether it is what the user asked for decides about the edit
/// alone, never about the payment. Where a file is lost, and its copy is still there, the intent stays open: the next
/// run puts it back. So does an edit that an earlier run began and this one did not come to.
StepOutcome endOfEdit(const PlannedStep &step, const WriteResult &result, const PaymentLine &line, Instant now)
{
    const bool isAttach = step.kind == StepKind::Attach;
    if (isAttach && !line.showsAttachments)
        return stillOpen(step, result, line);
    if (isEditDone(step, line))
        return asMeant(step, line, now);
    if (isAttach && hasLostFile(step.files, line.attachments)) {
        const auto why = whyGivenUp(step, result, line);
        return why ? withoutFiles(step, line, *why) : stillOpen(step, result, line);
    }
    const Error error = result.error.value_or(Error());
    const bool isRefused = result.end == WriteEnd::Refused && adviceFor(error) == Advice::AskTheUser;
    const bool isNotDone = !isRefused && result.end != WriteEnd::Answered;
    const bool isLater = isNotDone && step.record.hasOpenIntent && !isCopyGone(error);
    if (result.end == WriteEnd::Unknown || isLater)
        return stillOpen(step, result, line);
    StepOutcome outcome = asMeant(step, line, now);
    outcome.settlement.what.clear();
    outcome.settlement.told.clear();
    outcome.action = PaymentAction::None;
    outcome.detail = result.error ? sentenceFor(error) : QString();
    outcome.journal = isRefused ? OutcomeKind::Refused : isNotDone ? OutcomeKind::NotDone : OutcomeKind::Differs;
    return outcome;
}

} // namespace

void tellEdit(Settlement &settlement, const Intent &intent)
{
    const bool isNumber = intent.kind == IntentKind::Number;
    settlement.what = wordOf(isNumber ? StepKind::Number : StepKind::Attach);
    settlement.told =
        isNumber ? toldOfNumber(intent.draft.paymentNumber, intent.numberBefore) : toldOfFiles(intent.files);
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

Settlement settlementOf(const PlannedStep &step, Instant now)
{
    Settlement settlement = settlementFor(step, step.standing);
    if (step.line.id.isValid())
        settlement.line = step.line.id;
    if (step.forgetsLine)
        settlement.line = LineId();
    if (step.isProof) {
        settlement.issued = step.draft;
        settlement.provedAt = now;
    }
    return settlement;
}

namespace {

StepOutcome judged(
    const PlannedStep &step, const WriteResult &result, const std::optional<QList<PaymentLine>> &lines, Instant now)
{
    if (!lines) {
        if (result.end != WriteEnd::NotSent)
            return undecided(step, result);
        return isChangeUnderWay(step.line) ? leftOpen(step, result) : notAsMeant(step, result, std::nullopt);
    }
    QList<PaymentLine> ours;
    for (const PaymentLine &line : *lines) {
        if (isLineOf(line, step.record))
            ours.append(line);
    }
    if (ours.size() > 1) {
        QStringList ids;
        for (const PaymentLine &line : std::as_const(ours))
            ids.append(line.id.toString());
        StepOutcome outcome =
            ended(step, Standing { Reason::TwoLinesOneOrigin, { ids.join(u", "_s) } }, OutcomeKind::Differs, {});
        outcome.settlement.line = ours.first().id; // it has money in Procore, whichever of them will stay
        return outcome;
    }
    if (ours.isEmpty())
        return notAsMeant(step, result, std::nullopt);
    const PaymentLine &line = ours.first();
    const std::optional<Difference> difference = firstDifference(step.draft, line);
    if (!difference)
        return isEdit(step.kind) ? endOfEdit(step, result, line, now) : asMeant(step, line, now);
    if (isChangeUnderWay(line) && step.kind == StepKind::HandOver)
        return leftOpen(step, result); // the ledger knows it as the removed payment's line until this is done
    StepOutcome outcome = isChangeUnderWay(line) ? leftOpen(step, result) : notAsMeant(step, result, difference);
    outcome.settlement.line = line.id;
    return outcome;
}

/// The step's line as it was read last.
const PaymentLine &lineNow(const PlannedStep &step, const std::optional<QList<PaymentLine>> &lines)
{
    if (lines) {
        const auto found = std::find_if(
            lines->begin(), lines->end(), [&step](const PaymentLine &line) { return line.id == step.line.id; });
        if (found != lines->end())
            return *found;
    }
    return step.line;
}

} // namespace

StepOutcome proveStep(
    const PlannedStep &step, const WriteResult &result, const std::optional<QList<PaymentLine>> &lines, Instant now)
{
    StepOutcome outcome = judged(step, result, lines, now);
    const bool isClosed = outcome.journal && *outcome.journal != OutcomeKind::Fulfilled && outcome.givenUp.isEmpty();
    const bool isLost = step.kind == StepKind::Attach && hasLostFile(step.files, lineNow(step, lines).attachments);
    if (!isClosed || !isLost)
        return outcome;
    // With the intent the copies would go, and they are all that is left. What a person has to see to is told.
    StepOutcome open = undecided(step, result);
    open.settlement.line = outcome.settlement.line;
    if (outcome.settlement.standing.state() == PaymentState::Attention)
        open.settlement.standing = outcome.settlement.standing;
    return open;
}

} // namespace tieout
