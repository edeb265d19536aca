// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/exitcode.h"

#include <QTest>

using namespace tieout;
using namespace tieout::cli;

namespace {

int codeOf(ErrorKind kind)
{
    return static_cast<int>(exitCodeFor(Error(kind, QString())));
}

} // namespace

class ExitCodeTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsNumber();
    void runsTellHowTheyEnded();
    void helpListsEveryNumber();
};

void ExitCodeTest::everyKindHasItsNumber()
{
    QCOMPARE(codeOf(ErrorKind::Configuration), 2);
    QCOMPARE(codeOf(ErrorKind::SignInNeeded), 3);
    QCOMPARE(codeOf(ErrorKind::MissingScope), 3);
    QCOMPARE(codeOf(ErrorKind::Forbidden), 4);
    for (const ErrorKind kind : { ErrorKind::Offline, ErrorKind::Timeout, ErrorKind::RateLimited,
             ErrorKind::DayLimitReached, ErrorKind::ServerFault, ErrorKind::Unavailable, ErrorKind::Malformed })
        QCOMPARE(codeOf(kind), 5);
    QCOMPARE(codeOf(ErrorKind::Keychain), 6);
    QCOMPARE(codeOf(ErrorKind::Busy), 7);
    QCOMPARE(codeOf(ErrorKind::Storage), 8);
    for (const ErrorKind kind : { ErrorKind::Cancelled, ErrorKind::NotFound, ErrorKind::Conflict, ErrorKind::Rejected,
             ErrorKind::UnknownOutcome })
        QCOMPARE(codeOf(kind), 1);
}

void ExitCodeTest::runsTellHowTheyEnded()
{
    RunReport report;
    report.run.outcome = RunOutcome::Completed;
    QCOMPARE(exitCodeFor(report), ExitCode::Done);
    report.run.outcome = RunOutcome::CompletedWithProblems;
    QCOMPARE(exitCodeFor(report), ExitCode::Problems);
    report.run.outcome = RunOutcome::Stopped;
    QCOMPARE(exitCodeFor(report), ExitCode::Problems);
    report.run.outcome = RunOutcome::Failed;
    report.error = Error(ErrorKind::Offline, QString());
    QCOMPARE(exitCodeFor(report), ExitCode::Unreachable);
}

void ExitCodeTest::helpListsEveryNumber()
{
    for (int code = 0; code <= 8; ++code)
        QVERIFY(exitCodeHelp().contains(QString::number(code) + QLatin1Char(' ')));
}

QTEST_GUILESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
