// SPDX-License-Identifier: Apache-2.0
#include "core/sync/prove/editoutcomes.h"

#include "core/base/tr.h"
#include "core/sync/line/attachmentstore.h"

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

QString numberText(const std::optional<qint64> &number)
{
    return number ? QString::number(*number) : Tr::tr("none", "payment number");
}

/// What the payment's history says of new files; empty where there are none.
QString toldOfFiles(const QList<KeptFile> &files)
{
    QStringList names;
    for (const KeptFile &file : files) {
        if (file.isNew())
            names.append(file.fileName);
    }
    return names.isEmpty() ? QString() : Tr::tr("Attached: %1.").arg(names.join(u", "_s));
}

QString toldOfNumber(const std::optional<qint64> &now, const std::optional<qint64> &before)
{
    return Tr::tr("Payment number %1 instead of %2.").arg(numberText(now), numberText(before));
}

QString toldOf(const PlannedStep &step)
{
    return step.kind == StepKind::Number ? toldOfNumber(step.draft.paymentNumber, step.line.paymentNumber)
                                         : toldOfFiles(step.files);
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

/// Procore refuses the files for good: sending them again in every run would help nobody, and would keep the payment
/// from everything else. Their copies are left to the user, who is told where they are.
StepOutcome withoutFiles(const PlannedStep &step, const PaymentLine &line, const QString &why)
{
    const QList<KeptFile> lost = lostFiles(step.files, line.attachments);
    StepOutcome outcome = ended(step, attachmentsLost(lost, why, {}), OutcomeKind::Refused, why);
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

StepOutcome editDone(const PlannedStep &step, const PaymentLine &line, Instant now)
{
    StepOutcome outcome = asMeant(step, line, now);
    outcome.settlement.told = toldOf(step);
    return outcome;
}

} // namespace

StepOutcome endOfEdit(const PlannedStep &step, const WriteResult &result, const PaymentLine &line, Instant now)
{
    const bool isAttach = step.kind == StepKind::Attach;
    if (isAttach && !line.showsAttachments)
        return stillOpen(step, result, line);
    if (isEditDone(step, line))
        return editDone(step, line, now);
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
    outcome.action = PaymentAction::None;
    outcome.detail = result.error ? sentenceFor(error) : QString();
    outcome.journal = isRefused ? OutcomeKind::Refused : isNotDone ? OutcomeKind::NotDone : OutcomeKind::Differs;
    return outcome;
}

StepOutcome editNotAsMeant(
    const PlannedStep &step, const WriteResult &result, const std::optional<Difference> &difference)
{
    if (result.end == WriteEnd::NotSent && !step.record.hasOpenIntent)
        return notDone(step, step.record.standing, {});
    return difference ? differs(step, *difference) : undecided(step, result);
}

void tellEdit(Settlement &settlement, const Intent &intent)
{
    const bool isNumber = intent.kind == IntentKind::Number;
    settlement.what = eventOf(isNumber ? StepKind::Number : StepKind::Attach);
    settlement.told =
        isNumber ? toldOfNumber(intent.draft.paymentNumber, intent.numberBefore) : toldOfFiles(intent.files);
}

} // namespace tieout
