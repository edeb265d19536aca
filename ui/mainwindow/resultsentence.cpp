// SPDX-License-Identifier: Apache-2.0
#include "ui/mainwindow/resultsentence.h"

#include "core/base/plural.h"
#include "core/base/tr.h"
#include "ui/style/errorwords.h"

namespace tieout {

using namespace Qt::StringLiterals;

QString resultSentence(const RunReport &report)
{
    const RunCounts &counts = report.run.counts;
    QStringList parts;
    if (counts.created > 0)
        parts << counted(counts.created, QT_TRANSLATE_NOOP("tieout", "1 payment brought over"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments brought over"));
    if (counts.voided > 0)
        parts << counted(counts.voided, QT_TRANSLATE_NOOP("tieout", "1 payment voided"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments voided"));
    if (counts.updated > 0)
        parts << counted(counts.updated, QT_TRANSLATE_NOOP("tieout", "1 payment updated"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln payments updated"));
    const bool isToTheEnd =
        report.run.outcome == RunOutcome::Completed || report.run.outcome == RunOutcome::CompletedWithProblems;
    if (parts.isEmpty())
        parts << (isToTheEnd ? Tr::tr("Nothing new to bring over") : Tr::tr("Nothing was written"));
    const int needsYou = counts.attention + counts.failed;
    if (needsYou > 0)
        parts << counted(
            needsYou, QT_TRANSLATE_NOOP("tieout", "1 needs you"), QT_TRANSLATE_N_NOOP("tieout", "%Ln need you"));
    if (counts.waiting > 0)
        parts << counted(counts.waiting, QT_TRANSLATE_NOOP("tieout", "1 still waiting"),
            QT_TRANSLATE_N_NOOP("tieout", "%Ln still waiting"));
    QString sentence = parts.join(u", "_s) + QLatin1Char('.');
    if (report.run.outcome == RunOutcome::Stopped)
        sentence = Tr::tr("Stopped. %1 The next sync goes on from here.").arg(sentence);
    if (report.run.outcome == RunOutcome::Failed)
        sentence = Tr::tr("The sync could not finish. %1").arg(sentence);
    if (report.error && report.error->kind != ErrorKind::Cancelled)
        sentence += QLatin1Char(' ') + sentenceAndStep(*report.error);
    else if (report.run.outcome == RunOutcome::Failed && !report.run.message.isEmpty())
        sentence += QLatin1Char(' ') + report.run.message;
    return sentence;
}

} // namespace tieout
