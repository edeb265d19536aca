// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/limits/xerolimits.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace tieout::sandbox {

namespace {

constexpr qint64 kMinute = 60000;
constexpr qint64 kDay = 86400000;

Response tooMany(const QByteArray &problem, std::optional<qint64> retryAfter)
{
    Response response;
    response.status = 429;
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.headers.append({ "X-Rate-Limit-Problem", problem });
    if (retryAfter)
        response.headers.append({ "Retry-After", QByteArray::number(*retryAfter) });
    return response;
}

} // namespace

XeroLimits::XeroLimits(XeroLimitNumbers numbers)
    : m_numbers(numbers)
{
}

XeroLimits::Counters &XeroLimits::counters(const QString &tenant, qint64 now)
{
    auto it = m_tenants.find(tenant);
    if (it == m_tenants.end()) {
        // Each organization's windows reset at another moment, the same in every run. Do not use qHash(), whose secret
        // differs per process whatever the seed.
        const QByteArray digest = QCryptographicHash::hash(tenant.toUtf8(), QCryptographicHash::Sha256);
        const qint64 phase = qFromBigEndian<quint32>(digest.constData());
        it = m_tenants.insert(tenant, {});
        it->minute = { kMinute, phase % kMinute };
        it->day = { kDay, phase % kDay };
    }
    it->minute.moveTo(now);
    it->day.moveTo(now);
    return *it;
}

std::optional<Response> XeroLimits::refuse(const Counters *tenant, qint64 now) const
{
    if (tenant != nullptr && tenant->day.remaining(m_numbers.day) == 0)
        return tooMany("day", tenant->day.secondsLeft(now));
    if (tenant != nullptr && tenant->minute.remaining(m_numbers.minute) == 0)
        return tooMany("minute", tenant->minute.secondsLeft(now));
    if (m_app.remaining(m_numbers.appMinute) == 0)
        return tooMany("appminute", std::nullopt);
    if (tenant != nullptr && *tenant->inFlight >= m_numbers.concurrent)
        return tooMany("concurrent", std::nullopt);
    return std::nullopt;
}

XeroLimits::Admission XeroLimits::admit(const QString &tenant, qint64 now)
{
    m_app.length = kMinute;
    m_app.moveTo(now);
    Counters *own = tenant.isEmpty() ? nullptr : &counters(tenant, now);
    Admission admission;
    admission.refusal = refuse(own, now);
    if (!admission.refusal) {
        ++m_app.used;
        if (own != nullptr) {
            ++own->minute.used;
            ++own->day.used;
            ++*own->inFlight;
            admission.inFlight = std::shared_ptr<void>(nullptr, [count = own->inFlight](void *) { --*count; });
        }
    }
    if (own != nullptr) {
        admission.headers.append(
            { "X-MinLimit-Remaining", QByteArray::number(own->minute.remaining(m_numbers.minute)) });
        admission.headers.append({ "X-DayLimit-Remaining", QByteArray::number(own->day.remaining(m_numbers.day)) });
    }
    admission.headers.append({ "X-AppMinLimit-Remaining", QByteArray::number(m_app.remaining(m_numbers.appMinute)) });
    return admission;
}

void XeroLimits::setUsed(const QString &tenant, std::optional<qint64> minute, std::optional<qint64> day, qint64 now)
{
    Counters &own = counters(tenant, now);
    own.minute.used = minute.value_or(own.minute.used);
    own.day.used = day.value_or(own.day.used);
}

} // namespace tieout::sandbox
