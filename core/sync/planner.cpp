// SPDX-License-Identifier: Apache-2.0
#include "core/sync/planner.h"

#include "core/sync/linedraft.h"
#include "core/sync/origindata.h"
#include "core/sync/overissue.h"

#include <algorithm>

namespace tieout {

namespace {

QString accountLabel(const PaymentRecord &record, const std::optional<Account> &account)
{
    if (account && !account->name.isEmpty())
        return account->name;
    if (!record.payment.accountCode.isEmpty())
        return record.payment.accountCode;
    return record.payment.account.toString();
}

Standing ambiguous(const PaymentRecord &record)
{
    QStringList numbers;
    for (const InvoiceId id : record.linkedInvoices)
        numbers.append(id.toString());
    return { Reason::AmbiguousLink, { numbers.join(QStringLiteral(", ")) } };
}

/// Plans one commitment: payments first, then the lines that nobody asked about.
class Planner final {
public:
    explicit Planner(const CommitmentCase &facts)
        : m_facts(facts)
        , m_nextNumber(nextPaymentNumber(facts.lines))
        , m_billsWithRemovedBaseline(facts.billsWithRemovedBaseline)
    {
        for (qsizetype i = 0; i < facts.lines.size(); ++i) {
            m_lineById.insert(facts.lines[i].id, i);
            for (const PaymentId payment : paymentsNamedBy(facts.lines[i]))
                m_linesByPayment.insert(payment, i);
        }
    }

    CommitmentPlan plan()
    {
        for (const PaymentRecord &record : m_facts.payments) {
            if (record.payment.status == PaymentStatus::Deleted)
                planRemoved(record);
        }
        for (const PaymentRecord &record : m_facts.payments) {
            if (record.payment.status != PaymentStatus::Deleted)
                planStanding(record);
        }
        for (const PaymentRecord &record : m_facts.issued)
            proveAgain(record);
        std::stable_sort(m_plan.steps.begin(), m_plan.steps.end(), [](const PlannedStep &a, const PlannedStep &b) {
            const auto rank = [](StepKind kind) {
                return kind == StepKind::Settle ? 0 : kind == StepKind::Void ? 1 : 2;
            };
            return rank(a.kind) < rank(b.kind);
        });
        return std::move(m_plan);
    }

private:
    QList<PaymentLine> linesOf(const PaymentRecord &record) const
    {
        QList<qsizetype> places = m_linesByPayment.values(record.payment.id);
        const qsizetype known = m_lineById.value(record.line, -1);
        if (known >= 0 && !places.contains(known))
            places.append(known);
        std::sort(places.begin(), places.end());
        QList<PaymentLine> found;
        for (const qsizetype place : std::as_const(places))
            found.append(m_facts.lines[place]);
        return found;
    }

    PlannedStep &settle(const PaymentRecord &record, Reason reason, const QStringList &args = {})
    {
        PlannedStep step;
        step.record = record;
        step.standing = Standing { reason, args };
        m_plan.steps.append(step);
        return m_plan.steps.last();
    }

    /// A line that is equal in everything that Procore shows (rule 11).
    void settleProved(const PaymentRecord &record, Reason reason, const LineDraft &draft, const PaymentLine &line)
    {
        PlannedStep &step = settle(record, reason);
        step.draft = draft;
        step.draft.paymentNumber = line.paymentNumber;
        step.line = line;
        step.isProof = true;
        if (record.origin == PaymentOrigin::Undecided)
            step.origin = PaymentOrigin::New; // it has a line of ours, so it was new when that was written
    }

    void settleDiffering(const PaymentRecord &record, const Difference &difference, const PaymentLine &line)
    {
        // A difference right after our own write is no edit by somebody else (rule 11).
        const bool isOurOwn = record.hasOpenIntent || record.standing.reason == Reason::LineDiffersAfterWrite;
        const Reason reason = isOurOwn ? Reason::LineDiffersAfterWrite : Reason::ChangedInProcore;
        PlannedStep &step = settle(record, reason, { difference.field, difference.expected, difference.found });
        step.line = line;
        if (record.origin == PaymentOrigin::Undecided)
            step.origin = PaymentOrigin::New;
    }

    /// True when the lines alone settle the payment: several lines, or a known line that is gone.
    bool settleByLines(const PaymentRecord &record, const QList<PaymentLine> &lines)
    {
        if (lines.size() > 1) {
            QStringList ids;
            for (const PaymentLine &line : lines)
                ids.append(line.id.toString());
            settle(record, Reason::TwoLinesOneOrigin, { ids.join(QStringLiteral(", ")) });
            return true;
        }
        if (lines.isEmpty() && record.line.isValid()) {
            if (m_facts.linesGone.contains(record.line))
                settle(record, Reason::DeletedInProcore);
            else // neither listed nor known to be gone: nothing may be concluded (rule 19)
                settle(record, Reason::TemporaryFailure,
                    { QStringLiteral("Its line %1 was not in the list.").arg(record.line.toString()) });
            return true;
        }
        return false;
    }

    // Rule 14: the line stays, its amount becomes 0.00, its notes say when and what it was.
    void planRemoved(const PaymentRecord &record)
    {
        const QList<PaymentLine> lines = linesOf(record);
        if (settleByLines(record, lines))
            return;
        if (lines.isEmpty() && record.origin == PaymentOrigin::Baseline) {
            // Undecided until now: its history says that it is old, so whatever replaces it has to be asked about (rule
            // 13).
            settle(record, Reason::BeforeSetup).origin = PaymentOrigin::Baseline;
            m_billsWithRemovedBaseline.insert(record.payment.bill);
            return;
        }
        if (lines.isEmpty()) {
            settle(record, Reason::RemovedBeforeIssued).origin = PaymentOrigin::New;
            return;
        }
        const PaymentLine &line = lines.first();
        const LineDraft draft = voidedLine(record, line);
        if (!firstDifference(draft, line)) {
            settleProved(record, Reason::Voided, draft, line);
            return;
        }
        if (record.issued && record.issued->amount.isZero() && !isVoidUnderWay(line)) {
            settleDiffering(
                record, *firstDifference(draft, line), line); // voided before, and changed by somebody since
            return;
        }
        if (const auto standing = whatHoldsBack(record, line)) {
            settle(record, *standing).line = line;
            return;
        }
        PlannedStep step;
        step.kind = StepKind::Void;
        step.record = record;
        step.draft = draft;
        step.line = line;
        m_voidedNow.insert(line.id);
        m_plan.steps.append(step);
    }

    /// Policy, person or circuit breaker; none of them stops a void that was begun, whose line is open to edits.
    std::optional<Reason> whatHoldsBack(const PaymentRecord &record, const PaymentLine &line) const
    {
        if (isVoidUnderWay(line) || record.decision == Decision::Void)
            return std::nullopt;
        if (m_facts.voidPolicy == VoidPolicy::LeaveUnchanged || record.decision == Decision::Leave)
            return Reason::VoidLeftByChoice;
        if (m_facts.voidPolicy == VoidPolicy::AskMe || !m_facts.voidsAllowed)
            return Reason::VoidAwaitsDecision;
        return std::nullopt;
    }

    /// The line as it shall stand after the removal. What a line at 0.00 says is kept: it was voided before, and the
    /// ledger that knew the amount is lost.
    static LineDraft voidedLine(const PaymentRecord &record, const PaymentLine &line)
    {
        if (record.issued)
            return record.issued->amount.isZero() ? *record.issued : voidedDraft(*record.issued, record.payment);
        LineDraft asItStands = draftFromLine(line);
        if (!line.amount.isZero())
            return voidedDraft(asItStands, record.payment);
        asItStands.originId = originIdFor(record.payment.id);
        if (!line.originData.contains(QStringLiteral("\"operation\":\"void\"")))
            asItStands.originData = originDataFor(record.payment.id, LineOperation::Void, asItStands);
        return asItStands;
    }

    void planStanding(const PaymentRecord &record)
    {
        if (record.payment.status == PaymentStatus::Unknown) {
            settle(record, Reason::UnknownStatus, { record.payment.statusText });
            return;
        }
        const QList<PaymentLine> lines = linesOf(record);
        if (settleByLines(record, lines))
            return;
        if (!lines.isEmpty()) {
            takeOver(record, lines.first());
            return;
        }
        planNewLine(record);
    }

    /// The line that names the payment is the payment's line, whoever wrote it (rule 10).
    void takeOver(const PaymentRecord &record, const PaymentLine &line)
    {
        if (record.issued && !isWhatXeroSays(*record.issued, record.payment)) {
            const bool otherAmount = record.issued->amount != record.payment.amount;
            const QStringList args = otherAmount
                ? QStringList { QStringLiteral("amount"), record.issued->amount.toDecimalText(),
                      record.payment.amount.toDecimalText() }
                : QStringList { QStringLiteral("date"), record.issued->date.toString(Qt::ISODate),
                      record.payment.date.toString(Qt::ISODate) };
            settle(record, Reason::ChangedAfterIssue, args).line = line;
            return;
        }
        const auto intended = m_facts.intended.constFind(record.payment.id);
        const std::optional<LineDraft> written =
            intended != m_facts.intended.constEnd() ? std::optional(*intended) : record.issued;
        const std::optional<LineDraft> expected =
            written ? written : freshDraft(record, line.paymentNumber.value_or(0));
        if (!expected) {
            settle(record, Reason::MethodNotChosen, { accountLabel(record, accountOf(record)) }).line = line;
            return;
        }
        LineDraft draft = *expected;
        // The version in origin_data may be an older program's: the content decides, the hash follows from it.
        if (!written)
            draft.originData = line.originData;
        if (auto difference = firstDifference(draft, line))
            settleDiffering(record, *difference, line);
        else
            settleProved(record, Reason::Proved, draft, line);
    }

    std::optional<Account> accountOf(const PaymentRecord &record) const
    {
        const auto found = m_facts.accounts.constFind(record.payment.account);
        return found == m_facts.accounts.constEnd() ? std::nullopt : std::optional(*found);
    }

    /// The line as it would be written now; nothing while no method is chosen.
    std::optional<LineDraft> freshDraft(const PaymentRecord &record, qint64 paymentNumber) const
    {
        const std::optional<Account> account = accountOf(record);
        const std::optional<PaymentMethod> method = account ? methodFor(*account, m_facts.chosenMethods) : std::nullopt;
        if (!method)
            return std::nullopt;
        LineSources sources;
        sources.payment = record.payment;
        sources.bill = m_facts.bills.value(record.payment.bill);
        sources.invoice = m_facts.invoices.value(record.placement.invoice);
        sources.account = *account;
        sources.method = *method;
        sources.paymentNumber = paymentNumber;
        return draftFor(sources);
    }

    void planNewLine(const PaymentRecord &record)
    {
        if (record.origin == PaymentOrigin::Undecided) {
            settle(record, Reason::HistoryUnclear);
            return;
        }
        if (record.origin == PaymentOrigin::Baseline) {
            settle(record, Reason::BeforeSetup).origin = PaymentOrigin::Baseline;
            return;
        }
        if (auto standing = obstacleTo(record)) {
            settle(record, standing->reason, standing->args);
            return;
        }
        const std::optional<LineDraft> draft = freshDraft(record, m_nextNumber);
        if (!draft) {
            settle(record, Reason::MethodNotChosen, { accountLabel(record, accountOf(record)) });
            return;
        }
        PlannedStep step;
        step.kind = StepKind::Create;
        step.record = record;
        step.draft = *draft;
        step.origin = PaymentOrigin::New;
        if (record.decision != Decision::IssueAnyway) {
            OverIssueQuestion question { record.placement.invoice, draft->amount, m_facts.lines, m_created, m_voidedNow,
                amountDue(record) };
            if (auto excess = overIssue(question)) {
                settle(record, excess->reason, excess->args);
                return;
            }
            question.voidedNow.clear();
            step.needsVoidsFirst = overIssue(question).has_value();
        }
        ++m_nextNumber;
        m_created.append(step.draft);
        m_plan.steps.append(step);
    }

    std::optional<Standing> obstacleTo(const PaymentRecord &record) const
    {
        if (record.linkedInvoices.size() > 1)
            return ambiguous(record);
        if (record.payment.amount.isZero())
            return Standing { Reason::ZeroAmount, {} };
        if (record.payment.amount.currency() != m_facts.currency)
            return Standing { Reason::CurrencyDiffers,
                { record.payment.amount.currency().code(), m_facts.currency.code() } };
        if (m_billsWithRemovedBaseline.contains(record.payment.bill) && record.decision != Decision::IssueAnyway)
            return Standing { Reason::BaselinePaymentRemoved, {} };
        return std::nullopt;
    }

    /// What may be issued on the invoice: its current payment due, where that is missing the bill's total (rule 13).
    std::optional<Money> amountDue(const PaymentRecord &record) const
    {
        const Invoice invoice = m_facts.invoices.value(record.placement.invoice);
        if (invoice.currentPaymentDue)
            return invoice.currentPaymentDue->withCurrency(m_facts.currency);
        const auto bill = m_facts.bills.constFind(record.payment.bill);
        return bill == m_facts.bills.constEnd() ? std::nullopt : std::optional(bill->total);
    }

    /// Lines of payments that nobody asked about are proved again, since they were just read.
    void proveAgain(const PaymentRecord &record)
    {
        // What Xero says by now is another run's work: a line that is equal to what was sent proves nothing then (rule
        // 11).
        if (!record.issued || !record.line.isValid() || !isWhatXeroSays(*record.issued, record.payment))
            return;
        const QList<PaymentLine> lines = linesOf(record);
        if (settleByLines(record, lines) || lines.isEmpty())
            return;
        const Reason good = record.issued->amount.isZero() ? Reason::Voided : Reason::Proved;
        if (auto difference = firstDifference(*record.issued, lines.first()))
            settleDiffering(record, *difference, lines.first());
        else
            settleProved(record, good, *record.issued, lines.first());
    }

    const CommitmentCase &m_facts;
    CommitmentPlan m_plan;
    qint64 m_nextNumber;
    QList<LineDraft> m_created;
    QSet<LineId> m_voidedNow;
    QSet<BillId> m_billsWithRemovedBaseline;
    QMultiHash<PaymentId, qsizetype> m_linesByPayment;
    QHash<LineId, qsizetype> m_lineById;
};

} // namespace

CommitmentPlan planCommitment(const CommitmentCase &facts)
{
    return Planner(facts).plan();
}

std::optional<Standing> settleLocally(const PaymentRecord &record, const std::optional<Account> &account,
    const QMap<QString, PaymentMethod> &chosenMethods)
{
    if (record.payment.kind != PaymentKind::BillPayment)
        return Standing { Reason::NotABillPayment, {} };
    // Linked to several invoices, it has no place to look at.
    if (record.linkedInvoices.size() > 1 && !record.hasOpenIntent && !record.line.isValid())
        return ambiguous(record);
    // Whatever may have a line must be looked up in Procore.
    if (record.hasOpenIntent || record.line.isValid() || record.origin == PaymentOrigin::Undecided)
        return std::nullopt;
    // The first time, too: a backup of the ledger that was put back does not know of a line written since.
    if (record.payment.status == PaymentStatus::Deleted && record.standing.reason != Reason::RemovedBeforeIssued)
        return std::nullopt;
    if (record.payment.status == PaymentStatus::Deleted)
        return record.standing;
    if (record.payment.status == PaymentStatus::Unknown)
        return Standing { Reason::UnknownStatus, { record.payment.statusText } };
    if (record.payment.amount.isZero())
        return Standing { Reason::ZeroAmount, {} };
    if (!account || !methodFor(*account, chosenMethods))
        return Standing { Reason::MethodNotChosen, { accountLabel(record, account) } };
    return std::nullopt;
}

bool expectsVoid(const PaymentRecord &record, VoidPolicy policy)
{
    if (record.payment.status != PaymentStatus::Deleted || record.hasOpenIntent || !record.line.isValid())
        return false;
    if (record.issued && record.issued->amount.isZero())
        return false;
    return record.decision == Decision::Void || (policy == VoidPolicy::Automatic && record.decision == Decision::None);
}

bool waitsForTheUser(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return false;
    const Reason reason = record.standing.reason;
    switch (reason) {
    case Reason::VoidRefused:
    case Reason::VoidAwaitsDecision:
    case Reason::VoidLeftByChoice:
    case Reason::TwoLinesOneOrigin:
    case Reason::LineDiffersAfterWrite:
    case Reason::ChangedInProcore:
    case Reason::DeletedInProcore:
    case Reason::HistoryUnclear:
    case Reason::ChangedAfterIssue:
    case Reason::MoneyTakenBack:
    case Reason::ReplacementUnclear:
    case Reason::PossibleDuplicate:
    case Reason::RestoreRefused:
    case Reason::LeftByDecision:
    case Reason::OverIssue:
    case Reason::DueUnknown:
    case Reason::BaselinePaymentRemoved:
    case Reason::CurrencyDiffers:
    case Reason::TabClosedOrRefused:
    case Reason::NotPermitted:
    case Reason::NotFoundInProcore:
    case Reason::AmountUnreadable:
        return record.decision == Decision::None;
    // Settled, temporary, or judged anew from facts that cost no call.
    case Reason::Proved:
    case Reason::Voided:
    case Reason::NotWrittenYet:
    case Reason::TemporaryFailure:
    case Reason::VoidPending:
    case Reason::OutcomeUnknown:
    case Reason::BeforeSetup:
    case Reason::NotLinked:
    case Reason::NotABillPayment:
    case Reason::RemovedBeforeIssued:
    case Reason::ZeroAmount:
    case Reason::ProjectNotSelected:
    case Reason::Replaced:
    case Reason::OtherSyncSuspected:
    case Reason::LineUnreadable:
    case Reason::MethodNotChosen:
    case Reason::AmbiguousLink:
    case Reason::UnknownStatus:
        return false;
    }
    return false;
}

} // namespace tieout
