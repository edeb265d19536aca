// SPDX-License-Identifier: Apache-2.0
// line: what users may change on a synced line.
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsonline.h"
#include "app/tieoutctl/nextstep.h"
#include "app/tieoutctl/opensession.h"

#include "core/base/tr.h"
#include "core/sync/edit/localfiles.h"

namespace tieout::cli {

namespace {

/// What to do, with its values already read, so that a wrong value costs no call.
struct LineOrder {
    PaymentId payment;
    std::optional<qint64> number;
    QList<AttachmentFile> files;
};

Result<LineOrder> orderFrom(const QStringList &arguments)
{
    const auto refused = [](const QString &sentence) { return failed(Error(ErrorKind::Configuration, sentence)); };
    LineOrder order;
    order.payment = PaymentId(guidFromText(arguments.first()));
    if (!order.payment.isValid())
        return refused(
            Tr::tr("\"%1\" is not a payment id; tieoutctl --json payments lists them.").arg(arguments.first()));
    const QString action = arguments.value(1);
    const QStringList values = arguments.mid(2);
    if (action.isEmpty())
        return order;
    if (action == QLatin1String("attach")) {
        if (values.isEmpty())
            return refused(Tr::tr("line PAYMENT attach needs a FILE."));
        const auto files = readFiles(values);
        if (!files)
            return failed(files.error());
        order.files = *files;
        return order;
    }
    if (values.size() != 1)
        return refused(Tr::tr("line PAYMENT number needs one N."));
    const auto number = idFrom(values.first(), Tr::tr("payment number"));
    if (!number)
        return failed(number.error());
    order.number = *number;
    return order;
}

} // namespace

Task<ExitCode> runLine(Call call)
{
    const auto order = orderFrom(call.invocation.arguments);
    if (!order)
        co_return call.console->refuse(order.error().detail);
    auto opened = openSession(call);
    if (!opened)
        co_return call.console->fail(opened.error());
    Session *session = opened->get();
    Result<LineReport> report = failed(Error());
    if (order->number)
        report = co_await session->lines().changeNumber(order->payment, *order->number, call.stop);
    else if (!order->files.isEmpty())
        report = co_await session->lines().attach(order->payment, order->files, call.stop);
    else
        report = co_await session->lines().show(order->payment, call.stop);
    if (!report)
        co_return call.console->fail(report.error());
    call.console->answer(lineJson(*report), lineText(*report));
    if (!report->problem)
        co_return ExitCode::Done;
    call.console->say(sentenceFor(*report->problem));
    call.console->say(nextStepHere(*report->problem));
    co_return exitCodeFor(*report->problem);
}

} // namespace tieout::cli
