// SPDX-License-Identifier: Apache-2.0
#include "app/tieoutctl/jsondoctor.h"

#include "app/tieoutctl/jsonparts.h"
#include "core/base/tr.h"

#include <algorithm>

namespace tieout::cli {

using namespace Qt::StringLiterals;

namespace {

/// For people; what programs read is toString().
QString findingWord(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return Tr::tr("ok", "what the doctor checked");
    case FindingState::Warning:
        return Tr::tr("warning", "what the doctor checked");
    case FindingState::Missing:
        return Tr::tr("missing", "what the doctor checked");
    case FindingState::Unknown:
        return Tr::tr("unknown", "what the doctor checked");
    }
    return {};
}

/// Of the column of words.
qsizetype wordsWidth()
{
    qsizetype width = 0;
    for (const FindingState state :
        { FindingState::Ok, FindingState::Warning, FindingState::Missing, FindingState::Unknown })
        width = std::max(width, findingWord(state).size());
    return width + 2;
}

} // namespace

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
    const qsizetype width = wordsWidth();
    QString text;
    for (const Finding &finding : findings) {
        text += findingWord(finding.state).leftJustified(width) + finding.sentence + QLatin1Char('\n');
        if (!finding.nextStep.isEmpty() && finding.state != FindingState::Ok)
            text += QString(width, QLatin1Char(' ')) + finding.nextStep + QLatin1Char('\n');
    }
    if (const auto missing = firstMissing(findings))
        return text + Tr::tr("\nFirst of all: %1 %2\n").arg(missing->sentence, missing->nextStep);
    const bool warns = exitCodeFor(findings) != ExitCode::Done;
    return text + (warns ? Tr::tr("\nNothing is missing; but see the warnings.\n") : Tr::tr("\nNothing is missing.\n"));
}

} // namespace tieout::cli
