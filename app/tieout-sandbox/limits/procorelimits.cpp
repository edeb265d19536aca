// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/limits/procorelimits.h"

namespace tieout::sandbox {

ProcoreLimits::ProcoreLimits(ProcoreLimitNumbers numbers)
    : m_numbers(numbers)
{
}

ProcoreLimits::Admission ProcoreLimits::admit(qint64 now, bool withRetryAfter)
{
    m_hour.moveTo(now);
    m_spike.moveTo(now);
    const bool over = m_hour.remaining(m_numbers.hour) == 0 || m_spike.remaining(m_numbers.spike) == 0;
    ++m_hour.used;
    ++m_spike.used;
    const bool spikeIsTighter =
        m_spike.remaining(m_numbers.spike) <= m_hour.remaining(m_numbers.hour) && m_hour.remaining(m_numbers.hour) > 0;
    const Window &tighter = spikeIsTighter ? m_spike : m_hour;
    const qint64 limit = spikeIsTighter ? m_numbers.spike : m_numbers.hour;
    Admission admission;
    admission.headers.append({ "X-Rate-Limit-Limit", QByteArray::number(limit) });
    admission.headers.append({ "X-Rate-Limit-Remaining", QByteArray::number(tighter.remaining(limit)) });
    admission.headers.append({ "X-Rate-Limit-Reset", QByteArray::number((tighter.end() + 999) / 1000) });
    if (!over)
        return admission;
    Response refusal;
    refusal.status = 429;
    refusal.contentType = QByteArrayLiteral("text/plain; charset=utf-8");
    refusal.body = QByteArrayLiteral(
        "You have surpassed the max number of requests for an hour. Please wait until your limit resets.");
    if (withRetryAfter)
        refusal.headers.append({ "Retry-After", QByteArray::number(tighter.secondsLeft(now)) });
    admission.refusal = refusal;
    return admission;
}

void ProcoreLimits::setUsed(std::optional<qint64> hour, std::optional<qint64> spike, qint64 now)
{
    m_hour.moveTo(now);
    m_spike.moveTo(now);
    m_hour.used = hour.value_or(m_hour.used);
    m_spike.used = spike.value_or(m_spike.used);
}

} // namespace tieout::sandbox
