// SPDX-License-Identifier: Apache-2.0
#include "core/model/paymentdecisions.h"

#include <array>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

struct DecisionName {
    Decision decision;
    const char *name;
};

constexpr std::array kNames {
    DecisionName { Decision::None, "none" },
    DecisionName { Decision::IssueAnyway, "issue-anyway" },
    DecisionName { Decision::Void, "void" },
    DecisionName { Decision::Leave, "leave" },
    DecisionName { Decision::Retry, "retry" },
    DecisionName { Decision::Adopt, "adopt" },
    DecisionName { Decision::Create, "create" },
    DecisionName { Decision::Restore, "restore" },
};

bool isVoided(const PaymentRecord &record)
{
    return record.issued && record.issued->amount.isZero();
}

/// What the reason asks for, before Retry and Leave, which every question allows.
QList<Decision> answersTo(const PaymentRecord &record)
{
    const bool isRemoved = record.payment.status == PaymentStatus::Deleted;
    switch (record.standing.reason) {
    case Reason::OverIssue:
    case Reason::DueUnknown:
    case Reason::BaselinePaymentRemoved:
    case Reason::RemovedLineStands:
    case Reason::TakenBackBeforeIssue:
        return { Decision::IssueAnyway };
    case Reason::ReplacedLineChanged:
        return { Decision::Restore, Decision::Create };
    case Reason::PossibleDuplicate:
        return { Decision::Adopt, Decision::Create };
    case Reason::ReplacementUnclear:
    case Reason::OtherSyncSuspected:
    case Reason::HistoryUnclear:
        return { Decision::Create };
    case Reason::VoidAwaitsDecision:
    case Reason::VoidLeftByChoice:
    case Reason::VoidRefused:
        return { Decision::Void };
    case Reason::ChangedInProcore:
    case Reason::LineDiffersAfterWrite:
    case Reason::ChangedAfterIssue:
    case Reason::RestoreRefused:
        if (!record.line.isValid())
            return {};
        // What is missing from the line of a removed payment is its void, until that was written once (rule 14).
        return { isRemoved && !isVoided(record) ? Decision::Void : Decision::Restore };
    case Reason::DeletedInProcore: // the line of a removed payment is missed by nobody
        if (!isRemoved)
            return { Decision::Restore };
        return {};
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
    case Reason::RemovedAndDeleted:
    case Reason::LeftByDecision:
    case Reason::MethodNotChosen:
    case Reason::AmbiguousLink:
    case Reason::TwoLinesOneOrigin:
    case Reason::UnknownStatus:
    case Reason::MoneyTakenBack:
    case Reason::AttachmentsLost: // seen to in Procore; trying again says so
    case Reason::LineUnreadable:
    case Reason::CurrencyDiffers:
    case Reason::TabClosedOrRefused:
    case Reason::NotPermitted:
    case Reason::NotFoundInProcore:
    case Reason::AmountUnreadable:
        break;
    }
    return {};
}

} // namespace

QString toString(Decision decision)
{
    for (const DecisionName &row : kNames) {
        if (row.decision == decision)
            return QLatin1String(row.name);
    }
    return {};
}

std::optional<Decision> decisionFromString(const QString &word)
{
    for (const DecisionName &row : kNames) {
        if (word == QLatin1String(row.name))
            return row.decision;
    }
    return std::nullopt;
}

QList<Decision> offeredDecisions(const PaymentRecord &record)
{
    if (record.hasOpenIntent)
        return { Decision::Retry };
    switch (record.standing.state()) {
    case PaymentState::Synced:
        return {};
    case PaymentState::NotIncluded:
        if (record.standing.reason == Reason::LeftByDecision)
            return { Decision::Retry };
        return {};
    case PaymentState::Waiting:
        return { Decision::Retry };
    case PaymentState::Attention:
    case PaymentState::Failed:
        break;
    }
    QList<Decision> actions = answersTo(record);
    actions.append(Decision::Retry);
    actions.append(Decision::Leave);
    return actions;
}

Standing leftAsItIs(const PaymentRecord &record)
{
    const Payment &payment = record.payment;
    return { Reason::LeftByDecision,
        { payment.statusText, payment.amount.toDecimalText(), payment.date.toString(Qt::ISODate) } };
}

QList<LineId> linesAskedAbout(const Standing &standing)
{
    QList<LineId> lines;
    if (standing.reason != Reason::PossibleDuplicate && standing.reason != Reason::ReplacedLineChanged)
        return lines;
    const QStringList ids = standing.args.value(0).split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &id : ids) {
        if (const LineId line(id.toLongLong()); line.isValid())
            lines.append(line);
    }
    return lines;
}

QList<LineId> linesShownWith(Decision decision, const Standing &standing, const QList<LineId> &shownBefore)
{
    const QList<LineId> asked = linesAskedAbout(standing);
    if (decision == Decision::Adopt)
        return asked;
    QList<LineId> shown = shownBefore;
    for (const LineId line : asked) {
        if (!shown.contains(line))
            shown.append(line);
    }
    return shown;
}

bool isOver(Decision decision, const Standing &standing)
{
    if (decision == Decision::None || decision == Decision::Leave)
        return false;
    switch (standing.state()) {
    case PaymentState::Waiting:
        return false;
    case PaymentState::Failed:
        return decision == Decision::Retry || decision == Decision::Restore || decision == Decision::Void;
    case PaymentState::NotIncluded:
    case PaymentState::Synced:
    case PaymentState::Attention:
        break;
    }
    return true;
}

} // namespace tieout
