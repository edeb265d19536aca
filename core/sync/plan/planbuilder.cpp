// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/planbuilder.h"

#include "core/base/tr.h"
#include "core/sync/line/linedraft.h"
#include "core/sync/plan/cameout.h"
#include "core/sync/plan/reversals.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

Planning::Planning(const CommitmentCase &commitmentCase)
    : facts(commitmentCase)
    , lines(commitmentCase.lines, commitmentCase.records())
    , billsWithRemovedBaseline(commitmentCase.billsWithRemovedBaseline)
    , nextNumber(nextPaymentNumber(commitmentCase.lines))
    , amounts(commitmentCase.lines)
    , m_highestNumber(highestPaymentNumber(commitmentCase.lines))
{
    steps[StepKind::Settle].reserve(facts.payments.size() + facts.issued.size());
}

void Planning::takeNumber(qint64 number)
{
    m_numbersGiven.insert(number);
    m_highestNumber = std::max(m_highestNumber, number);
    nextNumber =
        m_highestNumber < kLargestPaymentNumber ? m_highestNumber + 1 : nextPaymentNumber(facts.lines, m_numbersGiven);
}

PlannedStep &Planning::add(StepKind kind, const PaymentRecord &record)
{
    PlannedStep &step = steps[kind].emplaceBack();
    step.kind = kind;
    step.record = record;
    return step;
}

PlannedStep &Planning::settle(const PaymentRecord &record, Reason reason, const QStringList &args)
{
    return settle(record, Standing { reason, args });
}

PlannedStep &Planning::settle(const PaymentRecord &record, const Standing &standing)
{
    PlannedStep &step = add(StepKind::Settle, record);
    step.standing = standing;
    return step;
}

void Planning::settleProved(const PaymentRecord &record, Reason reason, const LineDraft &draft, const PaymentLine &line)
{
    PlannedStep &step = settle(record, reason == Reason::Proved ? standingWhenProved(record) : Standing { reason, {} });
    step.draft = draft;
    step.draft.paymentNumber = line.paymentNumber;
    step.line = line;
    step.isProof = true;
    if (record.age == PaymentAge::Undecided)
        step.age = PaymentAge::New; // it has a line of ours, so it was new when that was written
}

void Planning::settleDiffering(
    const PaymentRecord &record, const LineDraft &expected, const Difference &difference, const PaymentLine &line)
{
    // A difference right after our own write is no edit by somebody else (rule 11).
    const bool isOurOwn = record.hasOpenIntent || isAsItCameOut(record, expected, difference);
    const Reason reason = isOurOwn ? Reason::LineDiffersAfterWrite : Reason::ChangedInProcore;
    PlannedStep &step = settle(record, differing(reason, difference));
    step.line = line;
    if (record.age == PaymentAge::Undecided)
        step.age = PaymentAge::New;
}

bool Planning::settleByLines(const PaymentRecord &record, const QList<PaymentLine> &found)
{
    if (found.size() > 1) {
        // Whichever of them will stay: the payment has money in Procore, so it is let go of by nothing.
        const auto known = std::find_if(
            found.begin(), found.end(), [&record](const PaymentLine &line) { return line.id == record.line; });
        settle(record, aboutLines(Reason::TwoLinesOneOrigin, idsOf(found))).line =
            known == found.end() ? found.first() : *known;
        return true;
    }
    if (found.isEmpty() && record.line.isValid()) {
        const bool isGone = facts.linesGone.contains(record.line);
        if (isGone && record.payment.status == PaymentStatus::Deleted)
            settle(record, Reason::RemovedAndDeleted).forgetsLine = true;
        else if (isGone)
            settle(record, Reason::DeletedInProcore);
        else // neither listed nor known to be gone: nothing may be concluded (rule 19)
            settle(record, Reason::TemporaryFailure,
                { Tr::tr("Its line %1 was not in the list.").arg(record.line.toString()) });
        return true;
    }
    return false;
}

PlannedStep &Planning::change(
    StepKind kind, const PaymentRecord &record, const LineDraft &draft, const PaymentLine &line)
{
    PlannedStep &step = add(kind, record);
    step.draft = draft;
    step.line = line;
    if (kind == StepKind::Restore || kind == StepKind::Adopt || kind == StepKind::HandOver)
        amounts.rewrite(line, draft);
    if (kind == StepKind::Void) {
        amounts.setToZero(line);
        voidedOn[line.invoice].append(line);
    }
    return step;
}

std::optional<Account> Planning::accountOf(const PaymentRecord &record) const
{
    const auto found = facts.accounts.constFind(record.payment.account);
    return found == facts.accounts.constEnd() ? std::nullopt : std::optional(*found);
}

QString Planning::accountLabel(const PaymentRecord &record) const
{
    return tieout::accountLabel(record, accountOf(record));
}

std::optional<LineDraft> Planning::freshDraft(const PaymentRecord &record, qint64 paymentNumber) const
{
    const std::optional<Account> account = accountOf(record);
    const std::optional<PaymentMethod> method = account ? methodFor(*account, facts.chosenMethods) : std::nullopt;
    if (!method)
        return std::nullopt;
    LineSources sources;
    sources.payment = record.payment;
    sources.bill = facts.bills.value(record.payment.bill);
    sources.invoice = facts.invoices.value(record.placement.invoice);
    sources.account = *account;
    sources.method = *method;
    sources.paymentNumber = paymentNumber;
    return draftFor(sources);
}

std::optional<LineDraft> Planning::begunDraft(const PaymentRecord &record) const
{
    const auto begun = facts.begun.constFind(record.payment.id);
    return begun == facts.begun.constEnd() ? std::nullopt : std::optional(begun->draft);
}

std::optional<Intent> Planning::begunEdit(const PaymentRecord &record) const
{
    const auto begun = facts.begun.constFind(record.payment.id);
    return begun != facts.begun.constEnd() && isEdit(begun->kind) ? std::optional(*begun) : std::nullopt;
}

std::optional<Money> Planning::amountDue(const PaymentRecord &record) const
{
    const Invoice invoice = facts.invoices.value(record.placement.invoice);
    if (invoice.currentPaymentDue)
        return invoice.currentPaymentDue->withCurrency(facts.currency);
    const auto bill = facts.bills.constFind(record.payment.bill);
    return bill == facts.bills.constEnd() ? std::nullopt : std::optional(bill->total);
}

std::optional<Standing> Planning::overIssueInsteadOf(
    const PaymentLine &line, const PaymentRecord &record, const Money &amount) const
{
    return overIssue(amounts.withInsteadOf(line, record.placement.invoice, amount), amountDue(record));
}

bool isAccepted(const PaymentRecord &record, const Difference &difference)
{
    // Accepted is what was shown: a text that somebody changed since is asked about again.
    return record.decision == Decision::Accept && difference.inTextAlone
        && record.standing == differing(record.standing.reason, difference);
}

void Planning::settleAccepted(const PaymentRecord &record, Reason good, LineDraft draft, const PaymentLine &line)
{
    draft = withTextAccepted(std::move(draft), line);
    if (const auto more = firstDifference(draft, line))
        settleDiffering(record, draft, *more, line);
    else
        settleProved(record, good, draft, line);
    PlannedStep &step = steps[StepKind::Settle].last();
    step.draft = draft;
    step.draft.paymentNumber = line.paymentNumber;
    step.acceptsText = true;
}

bool isLeft(const PaymentRecord &record)
{
    return record.decision == Decision::Leave && !record.hasOpenIntent;
}

bool isAboveZero(const Payment &payment)
{
    return payment.amount.minor() > 0;
}

QString accountLabel(const PaymentRecord &record, const std::optional<Account> &account)
{
    if (account && !account->name.isEmpty())
        return account->name;
    if (!record.payment.accountCode.isEmpty())
        return record.payment.accountCode;
    return record.payment.account.toString();
}

Standing ambiguousLink(const PaymentRecord &record)
{
    QStringList numbers;
    for (const InvoiceId id : record.linkedInvoices)
        numbers.append(id.toString());
    return { Reason::AmbiguousLink, { numbers.join(u", "_s) } };
}

} // namespace tieout
