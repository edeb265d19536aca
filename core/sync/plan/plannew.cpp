// SPDX-License-Identifier: Apache-2.0
// Payments that are valid in Xero and have no line yet: handed over, adopted, created, or asked about (rules 1, 3, 4,
// 7, 17 and 20).
#include "core/sync/plan/plannewparts.h"
#include "core/sync/plan/possibleduplicates.h"

namespace tieout {

namespace {

/// The person knows that the payment may be an old one, and wants it in Procore. What was asked after that
/// (is it this line? is it too much?) is answered with the other words.
bool isWanted(const PaymentRecord &record)
{
    return wantsItsOwnLine(record) || record.decision == Decision::Adopt;
}

std::optional<Standing> obstacleTo(const Planning &planning, const PaymentRecord &record)
{
    if (record.age == PaymentAge::Undecided && !isWanted(record))
        return Standing { Reason::HistoryUnclear, {} };
    if (record.linkedInvoices.size() > 1)
        return ambiguousLink(record);
    if (!isAboveZero(record.payment))
        return Standing { Reason::ZeroAmount, {} };
    if (record.payment.amount.currency() != planning.facts.currency)
        return Standing { Reason::CurrencyDiffers,
            { record.payment.amount.currency().code(), planning.facts.currency.code() } };
    return std::nullopt;
}

/// Held by a write whose answer was lost; it wrote nothing, and the bill is not this invoice's any more (rule 1). That
/// ends here: where the bill is linked to another invoice by now, the next run begins anew there.
bool isUnlinked(const PaymentRecord &record)
{
    return !record.linkedInvoices.contains(record.placement.invoice);
}

/// Lines of others are asked about before the payment gets its own (rule 20).
void planBesideOthers(Planning &planning, const PaymentRecord &record)
{
    QList<PaymentLine> alike = possibleDuplicates(
        record.payment, record.placement.invoice, withoutAdopted(planning, planning.lines.strangersLike(record)));
    if (wantsItsOwnLine(record)) // beside the lines that were seen, not beside one typed since
        alike.removeIf([&record](const PaymentLine &line) { return record.linesShown.contains(line.id); });
    if (record.decision == Decision::Adopt) {
        planAdoption(planning, record, alike);
    } else if (!alike.isEmpty()) {
        // A line of ours that somebody deleted is forgotten: what is left to decide is about this one.
        planning.settle(record, aboutLines(Reason::PossibleDuplicate, idsOf(alike))).forgetsLine =
            record.line.isValid();
    } else {
        planCreate(planning, record);
    }
}

} // namespace

bool wantsItsOwnLine(const PaymentRecord &record)
{
    return record.decision == Decision::Create || record.decision == Decision::IssueAnyway;
}

QList<PaymentLine> withoutAdopted(const Planning &planning, QList<PaymentLine> lines)
{
    lines.removeIf([&planning](const PaymentLine &line) { return planning.adopted.contains(line.id); });
    return lines;
}

void planNewLine(Planning &planning, const PaymentRecord &record)
{
    if (record.age == PaymentAge::Baseline) {
        planning.settle(record, Reason::BeforeSetup).age = PaymentAge::Baseline;
        return;
    }
    if (const auto standing = obstacleTo(planning, record)) {
        planning.settle(record, *standing);
        return;
    }
    if (const auto removed = planning.replacements.predecessorOf(record.payment.id)) {
        planHandOver(planning, record, *planning.lines.recordOf(*removed));
        return;
    }
    if (isUnlinked(record)) {
        planning.settle(record, Reason::NotLinked).forgetsLine = record.line.isValid();
        return;
    }
    const auto replacement = planning.replacements.ofNew.constFind(record.payment.id);
    if (replacement != planning.replacements.ofNew.constEnd())
        planToReplaceLater(planning, record, *replacement);
    else
        planBesideOthers(planning, record);
}

} // namespace tieout
