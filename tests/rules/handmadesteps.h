// SPDX-License-Identifier: Apache-2.0
// Steps for the handmade payment, the ends of their calls, and the prover's answer: the parts of its examples.
#pragma once

#include "core/sync/line/linemark.h"
#include "core/sync/prove/prover.h"
#include "tests/rules/handmadelines.h"
#include "tests/support/comparing.h"

namespace tieout::test {

inline const Instant kNow = instantFromMs(1'800'000'000'000);

/// How the intent ends; "open" if the next run has to find out.
inline QString ends(const std::optional<OutcomeKind> &journal)
{
    if (!journal)
        return u"open"_s;
    switch (*journal) {
    case OutcomeKind::Fulfilled:
        return u"fulfilled"_s;
    case OutcomeKind::NotDone:
        return u"not done"_s;
    case OutcomeKind::Refused:
        return u"refused"_s;
    case OutcomeKind::Differs:
        return u"differs"_s;
    }
    return {};
}

inline WriteResult notSent()
{
    return {};
}

inline WriteResult refused(ErrorKind kind)
{
    WriteResult result;
    result.end = WriteEnd::Refused;
    result.error = Error(kind, u"Procore's words"_s);
    return result;
}

inline WriteResult lostAnswer()
{
    return failedWrite(Error(ErrorKind::UnknownOutcome, u"connection closed"_s));
}

/// A step for the handmade payment that is to leave its line as `draft` describes.
inline PlannedStep step(StepKind kind, const LineDraft &draft = handmadeDraft())
{
    PlannedStep planned;
    planned.kind = kind;
    planned.record = handmadeRecord();
    planned.draft = draft;
    if (kind != StepKind::Create) {
        planned.line = shown(handmadeDraft());
        planned.record.line = planned.line.id;
        planned.record.issued = handmadeDraft();
        planned.record.standing = { Reason::ChangedInProcore, { u"notes"_s, {}, {} } };
    }
    return planned;
}

inline PlannedStep voidStep()
{
    PlannedStep planned = step(StepKind::Void);
    planned.record.payment.status = PaymentStatus::Deleted;
    planned.draft = voidedDraft(handmadeDraft(), planned.record.payment);
    return planned;
}

inline PlannedStep handOverStep()
{
    PlannedStep planned = step(StepKind::HandOver);
    planned.record.line = LineId();
    planned.record.issued.reset();
    PaymentRecord removed = handmadeRecord();
    removed.payment.id = PaymentId(guidFromText(u"11111111-2f0b-4c8e-9d0a-8f3b1f6f7a10"_s));
    removed.payment.status = PaymentStatus::Deleted;
    removed.line = planned.line.id;
    planned.line.originId = originIdFor(removed.payment.id);
    planned.line.originData = originDataFor(removed.payment.id, LineOperation::Issue, handmadeDraft());
    planned.replaces = std::make_shared<PaymentRecord>(removed);
    return planned;
}

inline PlannedStep numberStep(qint64 wanted)
{
    PlannedStep planned = step(StepKind::Number);
    planned.draft.paymentNumber = wanted;
    planned.record.standing = { Reason::Proved, {} };
    return planned;
}

inline KeptFile file(int place, const QString &name, qint64 attachment)
{
    KeptFile kept;
    kept.place = place;
    kept.fileName = name;
    kept.attachment = attachment;
    return kept;
}

/// waiver.pdf was on the line as attachment 5; photo.jpg is new.
inline PlannedStep attachStep()
{
    PlannedStep planned = step(StepKind::Attach);
    planned.files = { file(0, u"waiver.pdf"_s, 5), file(1, u"photo.jpg"_s, 0) };
    planned.line.attachments = { { 5, u"waiver.pdf"_s, {} } };
    planned.record.standing = { Reason::Proved, {} };
    return planned;
}

inline PaymentLine withFiles(const QList<Attachment> &attachments)
{
    PaymentLine line = shown(handmadeDraft());
    line.attachments = attachments;
    return line;
}

inline StepOutcome prove(const PlannedStep &planned, const WriteResult &result, const QList<PaymentLine> &lines)
{
    const RecordRefs records { &planned.record };
    const LineIndex index(lines, records);
    return proveStep(planned, result, &index, kNow);
}

inline StepOutcome proveUnread(const PlannedStep &planned, const WriteResult &result)
{
    return proveStep(planned, result, nullptr, kNow);
}

/// A line that one of our writes left unlocked.
inline PaymentLine leftOpen(LineOperation operation)
{
    PaymentLine line = shown(handmadeDraft());
    line.originId.clear();
    line.originData = originDataFor(handmadePayment(), operation, handmadeDraft());
    return line;
}

} // namespace tieout::test

Q_DECLARE_METATYPE(tieout::WriteResult)
