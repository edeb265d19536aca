// SPDX-License-Identifier: Apache-2.0
#include "app/tieout-sandbox/limits/procorelimits.h"
#include "app/tieout-sandbox/limits/xerolimits.h"

#include <QTest>

using namespace tieout::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1795392000000;
const QString kTenant = u"one"_s;

template <typename Admission> QByteArray header(const Admission &admission, const char *name)
{
    const auto &headers = admission.headers;
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QByteArray headerOf(const Response &response, const char *name)
{
    for (const auto &[key, value] : response.headers) {
        if (key == name)
            return value;
    }
    return {};
}

} // namespace

class SandboxLimitsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void xeroCountsTheMinute();
    void xeroWindowsAreFixed();
    void xeroCountsTheDay();
    void xeroCountsWhatIsInFlight();
    void xeroCountsTheApplication();
    void xeroSeparatesOrganisations();
    void xeroConnectionsHaveNoTenantHeaders();
    void xeroClockSetBackOpensAnotherWindow();
    void procoreCountsTheSpike();
    void procoreCountsTheHour();
    void procoreCountsRefusedCalls();
    void procoreRetryAfterIsAKnob();
};

void SandboxLimitsTest::xeroCountsTheMinute()
{
    XeroLimits limits;
    for (int call = 1; call <= 60; ++call) {
        const XeroLimits::Admission admission = limits.admit(kTenant, kNow);
        QVERIFY(!admission.refusal);
        QCOMPARE(header(admission, "X-MinLimit-Remaining"), QByteArray::number(60 - call));
        QCOMPARE(header(admission, "X-DayLimit-Remaining"), QByteArray::number(1000 - call));
        QCOMPARE(header(admission, "X-AppMinLimit-Remaining"), QByteArray::number(10000 - call));
    }
    const XeroLimits::Admission over = limits.admit(kTenant, kNow);
    QVERIFY(over.refusal.has_value());
    QCOMPARE(over.refusal->status, 429);
    QCOMPARE(headerOf(*over.refusal, "X-Rate-Limit-Problem"), QByteArrayLiteral("minute"));
    const int wait = headerOf(*over.refusal, "Retry-After").toInt();
    QVERIFY(wait >= 1 && wait <= 60);
    QVERIFY(limits.admit(kTenant, kNow + wait * 1000 - 1001).refusal.has_value());
    QVERIFY(!limits.admit(kTenant, kNow + wait * 1000).refusal);
    QCOMPARE(header(limits.admit(kTenant, kNow + wait * 1000), "X-DayLimit-Remaining"), QByteArrayLiteral("938"));
}

void SandboxLimitsTest::xeroWindowsAreFixed()
{
    // Fixed windows let 120 calls through around a boundary, which a rolling one would not.
    XeroLimits limits;
    limits.setUsed(kTenant, 60, 0, kNow);
    const int wait = headerOf(*limits.admit(kTenant, kNow).refusal, "Retry-After").toInt();
    const qint64 boundary = kNow + wait * 1000;
    limits.setUsed(kTenant, 60, 0, boundary - 1001);
    int admitted = 0;
    while (!limits.admit(kTenant, boundary).refusal)
        ++admitted;
    QCOMPARE(admitted, 60);
}

void SandboxLimitsTest::xeroCountsTheDay()
{
    XeroLimits limits;
    limits.setUsed(kTenant, 0, 999, kNow);
    QCOMPARE(header(limits.admit(kTenant, kNow), "X-DayLimit-Remaining"), QByteArrayLiteral("0"));
    const XeroLimits::Admission over = limits.admit(kTenant, kNow);
    QCOMPARE(headerOf(*over.refusal, "X-Rate-Limit-Problem"), QByteArrayLiteral("day"));
    const qint64 wait = headerOf(*over.refusal, "Retry-After").toLongLong();
    QVERIFY(wait > 0 && wait <= 86400);
    QVERIFY(!limits.admit(kTenant, kNow + wait * 1000).refusal);
}

void SandboxLimitsTest::xeroCountsWhatIsInFlight()
{
    XeroLimits limits;
    QList<std::shared_ptr<void>> inFlight;
    for (int call = 0; call < 5; ++call)
        inFlight.append(limits.admit(kTenant, kNow).inFlight);
    const XeroLimits::Admission over = limits.admit(kTenant, kNow);
    QCOMPARE(headerOf(*over.refusal, "X-Rate-Limit-Problem"), QByteArrayLiteral("concurrent"));
    QVERIFY(headerOf(*over.refusal, "Retry-After").isNull());
    QCOMPARE(header(over, "X-MinLimit-Remaining"), QByteArrayLiteral("55"));
    inFlight.removeLast();
    QVERIFY(!limits.admit(kTenant, kNow).refusal);
}

void SandboxLimitsTest::xeroCountsTheApplication()
{
    XeroLimits limits({ 5, 60, 1000, 3 });
    QVERIFY(!limits.admit(kTenant, kNow).refusal);
    QVERIFY(!limits.admit(u"two"_s, kNow).refusal);
    QVERIFY(!limits.admit(QString(), kNow).refusal);
    const XeroLimits::Admission over = limits.admit(u"three"_s, kNow);
    QCOMPARE(headerOf(*over.refusal, "X-Rate-Limit-Problem"), QByteArrayLiteral("appminute"));
    QVERIFY(headerOf(*over.refusal, "Retry-After").isNull());
    QVERIFY(!limits.admit(kTenant, kNow + 60000).refusal);
}

void SandboxLimitsTest::xeroSeparatesOrganisations()
{
    XeroLimits limits;
    limits.setUsed(kTenant, 60, 60, kNow);
    QVERIFY(limits.admit(kTenant, kNow).refusal.has_value());
    QVERIFY(!limits.admit(u"two"_s, kNow).refusal);
}

void SandboxLimitsTest::xeroConnectionsHaveNoTenantHeaders()
{
    XeroLimits limits;
    const XeroLimits::Admission admission = limits.admit(QString(), kNow);
    QCOMPARE(admission.headers.size(), 1);
    QCOMPARE(header(admission, "X-AppMinLimit-Remaining"), QByteArrayLiteral("9999"));
}

void SandboxLimitsTest::xeroClockSetBackOpensAnotherWindow()
{
    XeroLimits limits;
    limits.setUsed(kTenant, 60, 60, kNow);
    QVERIFY(!limits.admit(kTenant, kNow - 86400000).refusal);
}

void SandboxLimitsTest::procoreCountsTheSpike()
{
    ProcoreLimits limits;
    for (int call = 1; call <= 25; ++call) {
        const ProcoreLimits::Admission admission = limits.admit(kNow + call, true);
        QVERIFY(!admission.refusal);
        QCOMPARE(header(admission, "X-Rate-Limit-Limit"), QByteArrayLiteral("25"));
        QCOMPARE(header(admission, "X-Rate-Limit-Remaining"), QByteArray::number(25 - call));
        QCOMPARE(header(admission, "X-Rate-Limit-Reset"), QByteArrayLiteral("1795392010"));
    }
    const ProcoreLimits::Admission over = limits.admit(kNow + 4000, true);
    QCOMPARE(over.refusal->status, 429);
    QVERIFY(over.refusal->contentType.startsWith("text/plain"));
    QCOMPARE(over.refusal->body,
        QByteArrayLiteral(
            "You have surpassed the max number of requests for an hour. Please wait until your limit resets."));
    QCOMPARE(headerOf(*over.refusal, "Retry-After"), QByteArrayLiteral("6"));
    QVERIFY(!limits.admit(kNow + 10000, true).refusal);
}

void SandboxLimitsTest::procoreCountsTheHour()
{
    ProcoreLimits limits;
    limits.setUsed(3580, 0, kNow);
    const ProcoreLimits::Admission near = limits.admit(kNow, true);
    QCOMPARE(header(near, "X-Rate-Limit-Limit"), QByteArrayLiteral("3600"));
    QCOMPARE(header(near, "X-Rate-Limit-Remaining"), QByteArrayLiteral("19"));
    limits.setUsed(3600, 0, kNow);
    const ProcoreLimits::Admission over = limits.admit(kNow, true);
    QCOMPARE(over.refusal->status, 429);
    QCOMPARE(headerOf(*over.refusal, "Retry-After"), QByteArrayLiteral("3600"));
    QVERIFY(limits.admit(kNow + 3599999, true).refusal.has_value());
    QVERIFY(!limits.admit(kNow + 3600000, true).refusal);
}

void SandboxLimitsTest::procoreCountsRefusedCalls()
{
    ProcoreLimits limits;
    for (int call = 0; call < 40; ++call)
        (void)limits.admit(kNow, true);
    QCOMPARE(header(limits.admit(kNow + 10000, true), "X-Rate-Limit-Remaining"), QByteArrayLiteral("24"));
    limits.numbers().spike = 1000;
    QCOMPARE(header(limits.admit(kNow + 10000, true), "X-Rate-Limit-Remaining"), QByteArrayLiteral("998"));
    limits.numbers().spike = 10000;
    QCOMPARE(header(limits.admit(kNow + 10000, true), "X-Rate-Limit-Remaining"), QByteArrayLiteral("3557"));
}

void SandboxLimitsTest::procoreRetryAfterIsAKnob()
{
    ProcoreLimits limits({ 10, 0 });
    QVERIFY(headerOf(*limits.admit(kNow, false).refusal, "Retry-After").isNull());
    QVERIFY(!headerOf(*limits.admit(kNow, true).refusal, "Retry-After").isNull());
}

QTEST_GUILESS_MAIN(SandboxLimitsTest)
#include "tst_sandboxlimits.moc"
