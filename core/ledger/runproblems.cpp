// SPDX-License-Identifier: Apache-2.0
// The part of RunRepository that keeps what a run did not do.
#include "core/base/causetable.h"
#include "core/ledger/columnwords.h"
#include "core/ledger/runrepository.h"
#include "core/ledger/statement.h"
#include "core/ledger/transaction.h"

#include <algorithm>

namespace tieout {

using namespace Qt::StringLiterals;

namespace {

std::optional<Cause> causeFromString(const QString &word)
{
    const auto row = std::find_if(
        kCauses.begin(), kCauses.end(), [&word](const CauseRow &known) { return word == QLatin1String(known.name); });
    return row == kCauses.end() ? std::nullopt : std::optional(row->cause);
}

} // namespace

Done RunRepository::recordProblems(RunId run, const QList<RunProblem> &problems)
{
    return inTransaction(m_database, [&]() -> Done {
        Statement insert(m_database,
            u"INSERT INTO run_problems (run, position, cause, service, detail, times) VALUES (?, ?, ?, ?, ?, ?)"_s);
        qint64 position = 0;
        for (const RunProblem &problem : problems) {
            insert.bindAll(run, position++, toString(causeOf(problem.error)),
                columnwords::kServices.of(problem.error.service), problem.error.detail, problem.times);
            if (auto done = insert.run(); !done)
                return done;
        }
        return {};
    });
}

Result<QList<RunProblem>> RunRepository::problemsOf(RunId run) const
{
    QList<RunProblem> problems;
    Statement select(
        m_database, u"SELECT cause, service, detail, times FROM run_problems WHERE run = ? ORDER BY position"_s);
    const Done done = select.bind(run).forEach([&problems](Row &row) {
        const auto cause = row.word<Cause>(&causeFromString);
        const auto service = row.word(columnwords::kServices);
        RunProblem problem;
        problem.error = Error(cause, row.text());
        problem.error.service = service;
        problem.times = row.smallInteger();
        problems.append(problem);
    });
    if (!done)
        return failed(done.error());
    return problems;
}

} // namespace tieout
