// SPDX-License-Identifier: Apache-2.0
#include "core/sync/lineindex.h"

#include "core/sync/origindata.h"

#include <algorithm>

namespace tieout {

LineIndex::LineIndex(const CommitmentCase &facts)
    : m_facts(facts)
{
    for (const QList<PaymentRecord> *records : { &facts.payments, &facts.issued }) {
        for (const PaymentRecord &record : *records) {
            m_payments.insert(record.payment.id);
            if (record.line.isValid())
                m_known.insert(record.line);
        }
    }
    for (qsizetype i = 0; i < facts.lines.size(); ++i) {
        m_byId.insert(facts.lines[i].id, i);
        for (const PaymentId payment : paymentsNamedBy(facts.lines[i]))
            m_byPayment.insert(payment, i);
        if (!isOurs(facts.lines[i]))
            m_strangers.append(facts.lines[i]);
    }
}

bool LineIndex::namesAnother(const PaymentLine &line, PaymentId payment) const
{
    const QList<PaymentId> named = paymentsNamedBy(line);
    return !named.contains(payment)
        && std::any_of(named.begin(), named.end(), [this](PaymentId other) { return m_payments.contains(other); });
}

QList<PaymentLine> LineIndex::linesOf(const PaymentRecord &record) const
{
    QList<qsizetype> places = m_byPayment.values(record.payment.id);
    const qsizetype known = m_byId.value(record.line, -1);
    if (known >= 0 && !places.contains(known) && !namesAnother(m_facts.lines[known], record.payment.id))
        places.append(known);
    std::sort(places.begin(), places.end());
    QList<PaymentLine> found;
    for (const qsizetype place : std::as_const(places))
        found.append(m_facts.lines[place]);
    return found;
}

std::optional<PaymentLine> LineIndex::lineTakenFrom(const PaymentRecord &record) const
{
    const qsizetype known = m_byId.value(record.line, -1);
    if (known < 0 || !namesAnother(m_facts.lines[known], record.payment.id))
        return std::nullopt;
    return m_facts.lines[known];
}

bool LineIndex::isOurs(const PaymentLine &line) const
{
    if (hasOurMark(line) || m_known.contains(line.id))
        return true;
    const QList<PaymentId> named = paymentsNamedBy(line);
    return std::any_of(named.begin(), named.end(), [this](PaymentId payment) { return m_payments.contains(payment); });
}

} // namespace tieout
