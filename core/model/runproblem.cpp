// SPDX-License-Identifier: Apache-2.0
#include "core/model/runproblem.h"

#include "core/base/plural.h"

#include <QCoreApplication>

#include <algorithm>

namespace tieout {

namespace {

constexpr qsizetype kMostDetailed = 200;

Error keptOf(const Error &error, const QString &detail)
{
    Error kept(causeOf(error), detail);
    kept.service = error.service;
    return kept;
}

bool count(QList<RunProblem> &problems, const Error &kept)
{
    const auto same = std::find_if(
        problems.begin(), problems.end(), [&kept](const RunProblem &problem) { return problem.error == kept; });
    if (same == problems.end())
        return false;
    ++same->times;
    return true;
}

} // namespace

QList<RunProblem> countedProblems(const QList<Error> &errors)
{
    QList<RunProblem> problems;
    for (const Error &error : errors) {
        Error kept = keptOf(error, error.detail);
        if (count(problems, kept))
            continue;
        if (problems.size() >= kMostDetailed) {
            kept = keptOf(error, {});
            if (count(problems, kept))
                continue;
        }
        problems.append(RunProblem { kept });
    }
    return problems;
}

QString textOf(const RunProblem &problem)
{
    QString sentence = sentenceFor(problem.error);
    if (problem.times > 1)
        sentence = counted(
            problem.times, QT_TRANSLATE_NOOP("tieout", "%1 (once)"), QT_TRANSLATE_N_NOOP("tieout", "%1 (%n times)"))
                       .arg(sentence);
    return sentence + QLatin1Char(' ') + nextStepFor(problem.error);
}

} // namespace tieout
