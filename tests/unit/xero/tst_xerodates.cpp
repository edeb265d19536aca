// SPDX-License-Identifier: Apache-2.0
#include "core/xero/xerodates.h"
#include "core/xero/xerolinks.h"
#include "core/xero/xerotimezones.h"

#include <QTimeZone>

using namespace tieout;
using namespace Qt::StringLiterals;

class XeroDatesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calendarDates_data();
    void calendarDates();
    void instants_data();
    void instants();
    void unreadableInstants();
    void modifiedSinceIsFlooredToSecondsWithoutZone();
    void timeZones_data();
    void timeZones();
    void links();
};

void XeroDatesTest::calendarDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("date");
    QTest::newRow("midnight UTC") << "/Date(1543449600000+0000)/" << QDate(2018, 11, 29);
    QTest::newRow("no offset") << "/Date(1543449600000)/" << QDate(2018, 11, 29);
    QTest::newRow("zero") << "/Date(0+0000)/" << QDate(1970, 1, 1);
    QTest::newRow("negative") << "/Date(-2208988800000+0000)/" << QDate(1900, 1, 1);
    QTest::newRow("a day before the epoch") << "/Date(-86400000)/" << QDate(1969, 12, 31);
    // Local midnight in Auckland, expressed in UTC: the offset leads back to the right day.
    QTest::newRow("+1300") << "/Date(1546254000000+1300)/" << QDate(2019, 1, 1);
    QTest::newRow("-0800 of the evening") << "/Date(1546311600000-0800)/" << QDate(2018, 12, 31);
    QTest::newRow("ISO without zone") << "2018-10-20T00:00:00" << QDate(2018, 10, 20);
    QTest::newRow("ISO date") << "2018-10-20" << QDate(2018, 10, 20);
    QTest::newRow("ISO with zone") << "2018-10-20T23:30:00-08:00" << QDate(2018, 10, 20);
    QTest::newRow("leap day") << "/Date(1709164800000+0000)/" << QDate(2024, 2, 29);
    QTest::newRow("the first year") << "/Date(-62135596800000+0000)/" << QDate(1, 1, 1);
    QTest::newRow("the last day of 9999") << "/Date(253402214400000+0000)/" << QDate(9999, 12, 31);
    QTest::newRow("year 0") << "/Date(-62135596800001)/" << QDate();
    QTest::newRow("year 10000") << "/Date(253402300800000)/" << QDate();
    QTest::newRow("an offset beyond 9999") << "/Date(253402300799999+0001)/" << QDate();
    QTest::newRow("year 0, ISO") << "0000-01-01T00:00:00" << QDate();
    QTest::newRow("18 digits") << "/Date(999999999999999999+9999)/" << QDate();
    QTest::newRow("no date") << "yesterday" << QDate();
    QTest::newRow("empty") << "" << QDate();
    QTest::newRow("letters within") << "/Date(12a4)/" << QDate();
    QTest::newRow("too many digits") << "/Date(99999999999999999999)/" << QDate();
    QTest::newRow("no such day") << "2019-02-29T00:00:00" << QDate();
    QTest::newRow("American order") << "10/20/2018" << QDate();
}

void XeroDatesTest::calendarDates()
{
    QFETCH(QString, text);
    QFETCH(QDate, date);
    QCOMPARE(calendarDateFromXero(text).value_or(QDate()), date);
}

void XeroDatesTest::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("with offset, for show") << "/Date(1541176592690+1300)/" << qint64(1541176592690);
    QTest::newRow("without offset") << "/Date(1552431874205)/" << qint64(1552431874205);
    QTest::newRow("negative") << "/Date(-1)/" << qint64(-1);
    QTest::newRow("ISO Z") << "2018-11-02T16:36:32Z" << qint64(1541176592000);
    QTest::newRow("ISO without zone is UTC") << "2018-11-02T16:36:32" << qint64(1541176592000);
    QTest::newRow("seven digits of fraction") << "2019-12-07T18:46:19.5165400" << qint64(1575744379517);
}

void XeroDatesTest::instants()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const std::optional<Instant> instant = instantFromXero(text);
    QVERIFY(instant);
    QCOMPARE(toMs(*instant), ms);
}

void XeroDatesTest::unreadableInstants()
{
    QVERIFY(!instantFromXero(u"soon"_s));
    QVERIFY(!instantFromXero(QString()));
    QVERIFY(!instantFromXero(u"/Date()/"_s));
    QVERIFY(!instantFromXero(u"/Date(253402300800000)/"_s)); // If-Modified-Since cannot express it
    QVERIFY(!instantFromXero(u"/Date(-999999999999999999)/"_s));
}

void XeroDatesTest::modifiedSinceIsFlooredToSecondsWithoutZone()
{
    QCOMPARE(modifiedSinceHeader(instantFromMs(1541176592999)), QByteArray("2018-11-02T16:36:32"));
    QCOMPARE(modifiedSinceHeader(instantFromMs(-1)), QByteArray("1969-12-31T23:59:59"));
}

void XeroDatesTest::timeZones_data()
{
    QTest::addColumn<QString>("xero");
    QTest::addColumn<QString>("iana");
    QTest::newRow("eastern") << "EASTERNSTANDARDTIME"
                             << "America/New_York";
    QTest::newRow("central") << "CENTRALSTANDARDTIME"
                             << "America/Chicago";
    QTest::newRow("mountain") << "MOUNTAINSTANDARDTIME"
                              << "America/Denver";
    QTest::newRow("Arizona") << "USMOUNTAINSTANDARDTIME"
                             << "America/Phoenix";
    QTest::newRow("pacific") << "PACIFICSTANDARDTIME"
                             << "America/Los_Angeles";
    QTest::newRow("Alaska") << "ALASKANSTANDARDTIME"
                            << "America/Anchorage";
    QTest::newRow("Hawaii") << "HAWAIIANSTANDARDTIME"
                            << "Pacific/Honolulu";
    QTest::newRow("Indiana") << "USEASTERNSTANDARDTIME"
                             << "America/Indiana/Indianapolis";
    QTest::newRow("New Zealand") << "NEWZEALANDSTANDARDTIME"
                                 << "Pacific/Auckland";
    QTest::newRow("London") << "GMTSTANDARDTIME"
                            << "Europe/London";
    QTest::newRow("with brackets") << "PACIFICSTANDARDTIME(MEXICO)"
                                   << "America/Tijuana";
    QTest::newRow("with a point in Windows' form") << "WEUROPESTANDARDTIME"
                                                   << "Europe/Berlin";
    QTest::newRow("UTC") << "UTC"
                         << "Etc/UTC";
    QTest::newRow("unknown") << "ATLANTISSTANDARDTIME"
                             << "";
    QTest::newRow("empty") << ""
                           << "";
}

void XeroDatesTest::timeZones()
{
    QFETCH(QString, xero);
    QFETCH(QString, iana);
    QCOMPARE(ianaZoneFromXero(xero), iana);
    if (!iana.isEmpty())
        QVERIFY(QTimeZone(iana.toLatin1()).isValid());
}

void XeroDatesTest::links()
{
    const XeroEndpoints xero;
    const BillId bill(guidFromText(u"046d8a6d-1ae1-4b4d-9340-5601bdf41b87"_s));
    QCOMPARE(billLink(xero, u"!G4KH-"_s, bill).toEncoded(),
        QByteArray("https://go.xero.com/organisationlogin/default.aspx?shortcode=%21G4KH-&redirecturl="
                   "/AccountsPayable/Edit.aspx?InvoiceID=046d8a6d-1ae1-4b4d-9340-5601bdf41b87"));
    QCOMPARE(billLink(xero, QString(), bill).toEncoded(),
        QByteArray("https://go.xero.com/AccountsPayable/View.aspx?invoiceID=046d8a6d-1ae1-4b4d-9340-5601bdf41b87"));
    QVERIFY(billLink(xero, u"!mBdtL"_s, BillId()).isEmpty());
    QVERIFY(billLink(xero, u"!a&b=c#d"_s, bill).toEncoded().contains("shortcode=%21a%26b%3Dc%23d&"));
}

QTEST_GUILESS_MAIN(XeroDatesTest)
#include "tst_xerodates.moc"
