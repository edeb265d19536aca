// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsondoctor.h"

#include "app/tieoutctl/jsonparts.h"
#include "core/base/tr.h"

#include <algorithm>

namespace tieout::cli {

using namespace Qt::StringLiterals;

ExitCode exitCodeFor(const QList<Finding> &findings)
{
    if (const auto missing = firstMissing(findings))
        return missing->cause ? exitCodeFor(*missing->cause) : ExitCode::Problems;
    const bool warns = std::any_of(findings.begin(), findings.end(),
        [](const Finding &finding) { return finding.state == FindingState::Warning; });
    return warns ? ExitCode::Problems : ExitCode::Done;
}

QByteArray doctorJson(const QList<Finding> &findings, qint64 xeroCalls, qint64 procoreCalls)
{
    JsonWriter json = newDocument();
    json.beginObject().key("firstMissing");
    const auto missing = firstMissing(findings);
    json.value(missing ? std::optional(missing->name) : std::nullopt);
    json.key("findings").beginArray();
    for (const Finding &finding : findings) {
        json.beginObject().member("name", finding.name).key("prerequisite");
        json.value(finding.prerequisite > 0 ? std::optional(finding.prerequisite) : std::nullopt);
        json.member("state", toString(finding.state)).member("sentence", finding.sentence);
        json.member("nextStep", finding.nextStep).endObject();
    }
    json.endArray().key("calls").beginObject().member("xero", xeroCalls).member("procore", procoreCalls).endObject();
    return json.member("exitCode", static_cast<int>(exitCodeFor(findings))).endObject().take();
}

QString doctorText(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        text += u"%1  %2: %3\n"_s.arg(toString(finding.state), -7).arg(finding.name, finding.sentence);
        if (!finding.nextStep.isEmpty() && finding.state != FindingState::Ok)
            text += u"         %1\n"_s.arg(finding.nextStep);
    }
    if (const auto missing = firstMissing(findings))
        return text + Tr::tr("\nFirst of all: %1 %2\n").arg(missing->sentence, missing->nextStep);
    const bool warns = exitCodeFor(findings) != ExitCode::Done;
    return text + (warns ? Tr::tr("\nNothing is missing; but see the warnings.\n") : Tr::tr("\nNothing is missing.\n"));
}

} // namespace tieout::cli
