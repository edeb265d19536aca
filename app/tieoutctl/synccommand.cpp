// SPDX-License-Identifier: Apache-2.0
// status and sync
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/nextstep.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"

namespace tieout::cli {

Task<ExitCode> runStatus(Call call)
{
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    auto status = co_await (*opened)->status().read(call.stop);
    if (!status)
        co_return call.console->fail(status.error());
    call.console->answer(statusJson(*status), statusText(*status, SystemClock().now()));
    co_return status->keychainProblem ? exitCodeFor(*status->keychainProblem) : ExitCode::Done;
}

Task<ExitCode> runSync(Call call)
{
    const auto request = syncRequestFrom(call.invocation);
    if (!request)
        co_return call.console->refuse(request.error().detail);
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    if (request->trigger == RunTrigger::Scheduled) {
        const auto due = session->runs().isDue();
        const auto next = session->runs().next();
        if (!due || !next)
            co_return call.console->fail(due ? next.error() : due.error());
        if (!*due) {
            call.console->answer(notDueJson(*next),
                *next ? Tr::tr("No sync is due. The next one is due %1.\n").arg(whenText(**next, SystemClock().now()))
                      : Tr::tr("No sync is due: the schedule says never.\n"));
            co_return ExitCode::Done;
        }
    }
    const QString known = session->notice();
    auto report = co_await session->runs().run(*request, call.stop);
    if (!report)
        co_return call.console->fail(report.error());
    call.console->answer(runReportJson(*report), runText(*report));
    if (const QString notice = session->notice(); notice != known)
        call.console->say(notice);
    if (report->error) {
        call.console->say(sentenceFor(*report->error));
        call.console->say(nextStepHere(*report->error));
    }
    co_return exitCodeFor(*report);
}

} // namespace tieout::cli
