// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/lineindex.h"

#include "core/sync/line/linemark.h"

#include <algorithm>

namespace tieout {

LineIndex::LineIndex(const CommitmentCase &facts)
    : m_facts(facts)
{
    QSet<LineId> known; // by the ledger
    m_owners.reserve(facts.payments.size() + facts.issued.size());
    for (const QList<PaymentRecord> *records : { &facts.issued, &facts.payments }) {
        for (const PaymentRecord &record : *records) {
            m_owners[record.payment.id].record = &record;
            if (record.line.isValid())
                known.insert(record.line);
        }
    }
    m_byId.reserve(facts.lines.size());
    m_isNamed.resize(facts.lines.size());
    for (Place place = 0; place < facts.lines.size(); ++place)
        addLine(place, known);
}

void LineIndex::addLine(Place place, const QSet<LineId> &known)
{
    const PaymentLine &line = m_facts.lines[place];
    m_byId.insert(line.id, place);
    for (const PaymentId payment : paymentsNamedBy(line)) {
        const auto owner = m_owners.find(payment);
        if (owner == m_owners.end())
            continue;
        owner->lines.append(place);
        m_isNamed[place] = true;
    }
    // Ours is also what another computer of ours wrote for a payment that this case does not hold.
    if (hasOurMark(line) || known.contains(line.id) || m_isNamed[place])
        return;
    m_strangersByLikeness[Likeness { line.invoice, line.amount.minor() }].append(m_strangers.size());
    m_strangers.append(line);
}

LineIndex::Places LineIndex::placesOf(PaymentId payment) const
{
    const auto owner = m_owners.constFind(payment);
    return owner == m_owners.cend() ? Places() : owner->lines;
}

QList<PaymentLine> LineIndex::linesOf(const PaymentRecord &record) const
{
    Places places = placesOf(record.payment.id);
    const Place known = m_byId.value(record.line, -1);
    if (known >= 0 && !m_isNamed[known])
        places.append(known);
    std::sort(places.begin(), places.end());
    QList<PaymentLine> found;
    found.reserve(places.size());
    for (const Place place : std::as_const(places))
        found.append(m_facts.lines[place]);
    return found;
}

std::optional<PaymentLine> LineIndex::lineTakenFrom(const PaymentRecord &record) const
{
    const Place known = m_byId.value(record.line, -1);
    if (known < 0 || !m_isNamed[known] || placesOf(record.payment.id).contains(known))
        return std::nullopt;
    return m_facts.lines[known];
}

QList<PaymentLine> LineIndex::strangersLike(const PaymentRecord &record) const
{
    QList<PaymentLine> alike;
    const Likeness likeness { record.placement.invoice, record.payment.amount.minor() };
    for (const qsizetype at : m_strangersByLikeness.value(likeness)) {
        if (m_strangers[at].amount == record.payment.amount)
            alike.append(m_strangers[at]);
    }
    return alike;
}

const PaymentRecord *LineIndex::recordOf(PaymentId payment) const
{
    const auto owner = m_owners.constFind(payment);
    return owner == m_owners.cend() ? nullptr : owner->record;
}

} // namespace tieout
