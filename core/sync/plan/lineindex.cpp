// SPDX-License-Identifier: Apache-2.0
#include "core/sync/plan/lineindex.h"

#include "core/sync/line/linemark.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

LineIndex::LineIndex(const QList<PaymentLine> &lines, const RecordRefs &records)
    : m_lines(lines)
{
    QSet<LineId> known; // by the ledger
    m_owners.reserve(records.size());
    for (const PaymentRecord *record : records) {
        Owner &owner = m_owners[record->payment.id];
        if (!owner.record)
            owner.record = record;
        if (record->line.isValid())
            known.insert(record->line);
    }
    m_byId.reserve(lines.size());
    m_isNamed.resize(lines.size());
    for (Place place = 0; place < lines.size(); ++place)
        addLine(place, known);
}

void LineIndex::addLine(Place place, const QSet<LineId> &known)
{
    const PaymentLine &line = m_lines[place];
    m_byId.insert(line.id, place);
    for (const PaymentId payment : paymentsNamedBy(line)) {
        const auto owner = m_owners.find(payment);
        if (owner == m_owners.end())
            continue;
        owner->lines.append(place);
        m_isNamed[place] = true;
    }
    // A line is ours, too, when another computer of ours wrote it for a payment that is not in this index.
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
        found.append(m_lines[place]);
    return found;
}

std::optional<PaymentLine> LineIndex::lineTakenFrom(const PaymentRecord &record) const
{
    const Place known = m_byId.value(record.line, -1);
    if (known < 0 || !m_isNamed[known] || placesOf(record.payment.id).contains(known))
        return std::nullopt;
    return m_lines[known];
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

std::optional<PaymentLine> LineIndex::lineWithId(LineId id) const
{
    const Place place = m_byId.value(id, -1);
    return place < 0 ? std::nullopt : std::optional(m_lines[place]);
}

QList<LineId> idsOf(const QList<PaymentLine> &lines)
{
    QList<LineId> ids;
    for (const PaymentLine &line : lines)
        ids.append(line.id);
    return ids;
}

} // namespace tieout
