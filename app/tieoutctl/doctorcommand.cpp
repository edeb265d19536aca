// SPDX-License-Identifier: Apache-2.0
// doctor
#include "app/session/doctor.h"
#include "app/tieoutctl/arguments.h"
#include "app/tieoutctl/jsondoctor.h"
#include "app/tieoutctl/run.h"

#include "core/base/tr.h"

namespace tieout::cli {

Task<ExitCode> runDoctor(Call call)
{
    InvoiceId invoice;
    if (call.invocation.has("invoice")) {
        const auto id = idFrom(call.invocation.value("invoice"), Tr::tr("invoice id"));
        if (!id)
            co_return call.console->refuse(id.error().detail);
        invoice = InvoiceId(*id);
    }
    auto report = co_await examine(call.invocation.profile, invoice, call.stop);
    if (!report)
        co_return call.console->refuse(report.error().detail);
    call.console->answer(
        doctorJson(report->findings, report->xeroCalls, report->procoreCalls), doctorText(report->findings));
    co_return exitCodeFor(report->findings);
}

} // namespace tieout::cli
