// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/overissue.h"

namespace tieout {

namespace {

/// One minor unit: 0.01. Procore rounds retainage, so its "due" may be a cent away from the bill.
constexpr qint64 kTolerance = 1;

using Amounts = QHash<InvoiceId, Result<Money>>;

void add(Amounts &amounts, InvoiceId invoice, const Money &amount)
{
    const auto known = amounts.find(invoice);
    if (known == amounts.end())
        amounts.insert(invoice, amount);
    else if (*known)
        *known = sum(**known, amount);
}

void take(Amounts &amounts, InvoiceId invoice, const Money &amount)
{
    const auto known = amounts.find(invoice);
    if (known != amounts.end() && *known)
        *known = difference(**known, amount);
}

Result<Money> totalOf(const Amounts &amounts, InvoiceId invoice, const Money &amount)
{
    const auto known = amounts.constFind(invoice);
    if (known == amounts.cend())
        return amount;
    return *known ? sum(amount, **known) : *known;
}

} // namespace

IssuedAmounts::IssuedAmounts(const QList<PaymentLine> &lines)
{
    for (const PaymentLine &line : lines)
        add(m_standing, line.invoice, line.amount);
}

void IssuedAmounts::create(const LineDraft &draft)
{
    add(m_standing, draft.invoice, draft.amount);
}

void IssuedAmounts::rewrite(const PaymentLine &line, const LineDraft &draft)
{
    if (!m_rewritten.contains(line.id)) {
        take(m_voided.remove(line.id) ? m_setToZero : m_standing, line.invoice, line.amount);
        m_rewritten.insert(line.id);
    }
    add(m_standing, draft.invoice, draft.amount);
}

void IssuedAmounts::setToZero(const PaymentLine &line)
{
    if (m_rewritten.contains(line.id) || m_voided.contains(line.id))
        return;
    m_voided.insert(line.id);
    take(m_standing, line.invoice, line.amount);
    add(m_setToZero, line.invoice, line.amount);
}

Result<Money> IssuedAmounts::with(InvoiceId invoice, const Money &amount) const
{
    return totalOf(m_standing, invoice, amount);
}

Result<Money> IssuedAmounts::withBeforeVoids(InvoiceId invoice, const Money &amount) const
{
    const Result<Money> issued = with(invoice, amount);
    return issued ? totalOf(m_setToZero, invoice, *issued) : issued;
}

Result<Money> IssuedAmounts::withInsteadOf(const PaymentLine &line, InvoiceId invoice, const Money &amount) const
{
    const Result<Money> issued = with(invoice, amount);
    const bool isCounted = line.invoice == invoice && !m_rewritten.contains(line.id) && !m_voided.contains(line.id);
    return issued && isCounted ? difference(*issued, line.amount) : issued;
}

std::optional<Standing> overIssue(const Result<Money> &issued, const std::optional<Money> &due)
{
    if (!due)
        return Standing { Reason::DueUnknown, {} };
    if (!issued)
        return Standing { Reason::AmountUnreadable, { issued.error().detail } };
    const Result<Money> excess = difference(*issued, *due);
    if (!excess)
        return Standing { Reason::AmountUnreadable, { excess.error().detail } };
    if (excess->minor() <= kTolerance)
        return std::nullopt;
    return Standing { Reason::OverIssue, { issued->toDecimalText(), due->toDecimalText() } };
}

} // namespace tieout
