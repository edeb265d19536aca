// SPDX-License-Identifier: Apache-2.0
// Instants mean the same wherever the computer is.
#include "core/base/clock.h"

#include <ctime>

using namespace tieout;
using namespace Qt::StringLiterals;

class ClockTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void textRoundTrips_data();
    void textRoundTrips();
    void formsWithoutZoneAreUtc_data();
    void formsWithoutZoneAreUtc();
    void offsetsCount_data();
    void offsetsCount();
    void unreadableIsNothing();
    void steadyNeverGoesBack();

private:
    static void addZones();
    QByteArray m_former;
};

void ClockTest::textRoundTrips_data()
{
    addZones();
}

void ClockTest::formsWithoutZoneAreUtc_data()
{
    addZones();
}

void ClockTest::offsetsCount_data()
{
    addZones();
}

void ClockTest::addZones()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : { "UTC", "America/Los_Angeles", "Pacific/Auckland", "Asia/Kolkata", "Europe/London" })
        QTest::newRow(zone) << QByteArray(zone);
}

void ClockTest::init()
{
    m_former = qgetenv("TZ");
    if (QTest::currentDataTag() != nullptr)
        qputenv("TZ", QTest::currentDataTag());
    ::tzset();
}

void ClockTest::cleanup()
{
    m_former.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_former);
    ::tzset();
}

void ClockTest::textRoundTrips()
{
    // The hours around both changes to and from daylight saving, and a leap day.
    for (const char *text : { "2026-03-08T09:30:00.000Z", "2026-03-08T10:30:00.123Z", "2026-11-01T08:30:00.000Z",
             "2026-11-01T09:30:00.999Z", "2028-02-29T23:59:59.999Z", "1969-12-31T23:59:59.001Z" })
        QCOMPARE(toIsoText(instantFromIsoText(QString::fromLatin1(text)).value()), QString::fromLatin1(text));
}

void ClockTest::formsWithoutZoneAreUtc()
{
    // 02:30 does not exist in Los Angeles that night; as UTC it does.
    QCOMPARE(toIsoText(instantFromIsoText(u"2026-03-08T02:30:00"_s).value()), u"2026-03-08T02:30:00.000Z"_s);
    QCOMPARE(toMs(instantFromIsoText(u"1970-01-01T00:00:01"_s).value()), 1000);
}

void ClockTest::offsetsCount()
{
    QCOMPARE(toIsoText(instantFromIsoText(u"2026-11-20T14:02:07.123+13:00"_s).value()), u"2026-11-20T01:02:07.123Z"_s);
    QCOMPARE(toIsoText(instantFromIsoText(u"2026-11-20T14:02:07-08:00"_s).value()), u"2026-11-20T22:02:07.000Z"_s);
    QCOMPARE(toInstant(toDateTime(instantFromMs(1234567890123))), instantFromMs(1234567890123));
}

void ClockTest::unreadableIsNothing()
{
    for (const char *text : { "", "yesterday", "2026-13-01T00:00:00Z", "2026-02-30T00:00:00Z", "20/11/2026" })
        QVERIFY2(!instantFromIsoText(QString::fromLatin1(text)), text);
}

void ClockTest::steadyNeverGoesBack()
{
    const SystemClock clock;
    auto before = clock.steady();
    for (int i = 0; i < 1000; ++i) {
        const auto now = clock.steady();
        QVERIFY(now >= before);
        before = now;
    }
}

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
