// SPDX-License-Identifier: Apache-2.0
// The command line's texts for people.
#include "app/tieoutctl/nextstep.h"
#include "app/tieoutctl/texttable.h"
#include "core/base/enumwords.h"

#include <QDateTime>
#include <QTest>

using namespace tieout;
using namespace tieout::cli;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *local)
{
    const QDateTime moment = QDateTime::fromString(QLatin1String(local), Qt::ISODate);
    return instantFromMs(moment.toMSecsSinceEpoch());
}

ReportedPayment would(PaymentAction action)
{
    ReportedPayment payment;
    payment.action = action;
    return payment;
}

} // namespace

class TextsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void momentsToCome_data();
    void momentsToCome();
    void onePaymentIsOne();
    void aDryRunSaysWhatASyncWouldDo();
    void aSyncThatFailedCountsNothing();
    void whoIsSignedOutHasNoBudgets();
    void nextStepsAreCommands();
};

void TextsTest::momentsToCome_data()
{
    QTest::addColumn<QByteArray>("moment");
    QTest::addColumn<QString>("text");
    QTest::newRow("past") << QByteArray("2026-11-24T14:00:00") << u"in a moment"_s;
    QTest::newRow("soon") << QByteArray("2026-11-24T15:01:00") << u"in a moment"_s;
    QTest::newRow("today") << QByteArray("2026-11-24T21:11:59") << u"at 21:11"_s;
    QTest::newRow("tomorrow") << QByteArray("2026-11-25T06:00:00") << u"tomorrow at 06:00"_s;
    QTest::newRow("later") << QByteArray("2026-12-03T06:00:00") << u"on 2026-12-03 at 06:00"_s;
}

void TextsTest::momentsToCome()
{
    QFETCH(const QByteArray, moment);
    QFETCH(const QString, text);
    QCOMPARE(whenText(at(moment.constData()), at("2026-11-24T15:00:00")), text);
}

void TextsTest::onePaymentIsOne()
{
    QCOMPARE(counted(1, "1 payment", "%n payments"), u"1 payment"_s);
    QCOMPARE(counted(0, "1 payment", "%n payments"), u"0 payments"_s);
    RunCounts counts;
    counts.attention = 1;
    QCOMPARE(countsText(counts), u"1 needs attention"_s);
    counts.attention = 2;
    QCOMPARE(countsText(counts), u"2 need attention"_s);
}

void TextsTest::aDryRunSaysWhatASyncWouldDo()
{
    RunReport report;
    report.run.dryRun = true;
    report.run.outcome = RunOutcome::Completed;
    report.payments = { would(PaymentAction::WouldCreate), would(PaymentAction::WouldCreate),
        would(PaymentAction::WouldVoid), would(PaymentAction::None) };
    const QString text = runText(report);
    QVERIFY2(text.contains(QLatin1String("Nothing was written. A sync would create 2 lines, set 1 line to 0.00.")),
        qPrintable(text));
    report.payments.clear();
    QVERIFY(runText(report).contains(QLatin1String("A sync would change nothing.")));
}

void TextsTest::aSyncThatFailedCountsNothing()
{
    RunReport report;
    report.run.outcome = RunOutcome::Failed;
    report.error = Error(ErrorKind::Offline, {});
    QCOMPARE(runText(report), u"The sync failed.\n"_s);
}

void TextsTest::whoIsSignedOutHasNoBudgets()
{
    AppStatus status;
    status.xero.budgets = { CallBudget { u"day"_s, 983, 1000, std::chrono::hours(24), at("2026-11-25T20:13:00") } };
    status.xero.nextRunMayUse = 883;
    const Instant now = at("2026-11-24T15:00:00");
    QVERIFY(!statusText(status, now).contains(QLatin1String("call")));
    status.xero.isSignedIn = true;
    const QString text = statusText(status, now);
    QVERIFY2(
        text.contains(QLatin1String("983 of 1000 calls left today; all back tomorrow at 20:13")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("the next sync may use 883 calls")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Next sync  when you start it")), qPrintable(text));
}

void TextsTest::nextStepsAreCommands()
{
    Error error(ErrorKind::SignInNeeded, {});
    error.service = Service::Procore;
    QCOMPARE(nextStepHere(error), u"Sign in: tieoutctl connect procore."_s);
    for (std::size_t cause = 0; cause < enumSize<Cause>(); ++cause) {
        const QString text = nextStepHere(Error(static_cast<Cause>(cause), {}));
        QVERIFY2(!text.isEmpty() && !text.contains(QLatin1String("Configure Settings")), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_texts.moc"
