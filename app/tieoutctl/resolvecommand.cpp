// SPDX-License-Identifier: Apache-2.0
// resolve: a person's decision about one payment.
#include "app/tieoutctl/jsonviews.h"
#include "app/tieoutctl/nextstep.h"
#include "app/tieoutctl/opensession.h"
#include "app/tieoutctl/texttable.h"

#include "core/base/tr.h"
#include "core/model/paymentdecisions.h"
#include "core/model/recordtexts.h"

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// Depends on this payment alone, whatever the state of the invoice's other payments.
ExitCode exitCodeOf(const ResolveReport &report)
{
    if (report.run && report.run->error)
        return exitCodeFor(*report.run->error);
    const PaymentState state = report.row.record.standing.state();
    const bool isSettled = state == PaymentState::Synced || state == PaymentState::NotIncluded;
    return isSettled ? ExitCode::Done : ExitCode::Problems;
}

QString resolveText(const ResolveReport &report)
{
    const Standing &standing = report.row.record.standing;
    QString text = paymentsTable({ report.row });
    text += Tr::tr("%1: %2\n", "state, sentence").arg(stateText(standing.state()), sentenceOf(report.row.record));
    if (const QString advice = adviceOf(report.row.record); !advice.isEmpty())
        text += advice + QLatin1Char('\n');
    return text;
}

ExitCode showSupportRequest(const Call &call, Session &session, PaymentId payment)
{
    const auto facts = session.lines().supportCase(payment);
    if (!facts)
        return call.console->fail(facts.error());
    const QString text = supportRequestFor(*facts);
    call.console->answer(supportRequestJson(facts->row, text), text);
    return ExitCode::Done;
}

} // namespace

Task<ExitCode> runResolve(Call call)
{
    const PaymentId payment(guidFromText(call.invocation.arguments.value(0)));
    if (!payment.isValid())
        co_return call.console->refuse(Tr::tr("\"%1\" is not a payment id; tieoutctl --json payments lists them.")
                                           .arg(call.invocation.arguments.value(0)));
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    const std::optional<Decision> decision = kDecisionWords.valueOf(call.invocation.arguments.value(1));
    if (!decision) // support-request, the only action that is not a decision
        co_return showSupportRequest(call, *session, payment);
    const ResolveRequest request { payment, *decision, call.invocation.value("note") };
    auto report = co_await session->runs().resolve(request, call.stop);
    if (!report)
        co_return call.console->fail(report.error());
    call.console->answer(resolveJson(*report, *decision), resolveText(*report));
    if (report->run && report->run->error) {
        call.console->say(sentenceFor(*report->run->error));
        call.console->say(nextStepHere(*report->run->error));
    }
    co_return exitCodeOf(*report);
}

} // namespace tieout::cli
